/* SPDX-License-Identifier: MIT */
/* Catalogs as documents. */
#include <mymr/document.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

static void
row(char **field, const char *place)
{
	formats_row("po", field, place);
}

static void
shared_file(const char *folder, const char *name)
{
	char path[4096];
	size_t n = 0;
	snprintf(path, sizeof path, "%s/%s", folder, name);
	char *s = tap_read_file(path, &n);
	tap_ok(s && formats_are_identical(s, n, "po"), "%s is itself", name);
	tap_ok(s && formats_read_back(s, n, "po", NULL), "%s takes its texts back", name);
	free(s);
}

static void
shared_files(void)
{
	const char *found = tap_shared("catalogs/po");
	char folder[3000];
	struct dirent **entry;
	if (!found)
		return;
	snprintf(folder, sizeof folder, "%s", found);
	const int n = scandir(folder, &entry, NULL, alphasort);
	tap_ok(n > 2, "there are catalogs");
	for (int i = 0; i < n; i++) {
		if (strstr(entry[i]->d_name, ".po"))
			shared_file(folder, entry[i]->d_name);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
}

int
main(void)
{
	tap_rows("tests/cases/format_po.tsv", 4, row);
	formats_hostile("po", "msgid \"a\"\nmsgstr \"b c\"\n", 0);
	formats_hostile("po", "msgctxt \"x\"\nmsgid \"a b\"\nmsgstr \"\"\n", 0);
	formats_refused("po", "msgid \"a\nmsgstr \"b\"\n", MYMR_ESYNTAX, 6);
	shared_files();
	return tap_done();
}
