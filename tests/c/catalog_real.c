/* SPDX-License-Identifier: MIT */
/* Real PO files: our reading of them beside our reading of what msgfmt makes of them. */
#include <dirent.h>
#include <inttypes.h>
#include <mymr/catalog.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

static bool
same(const char *a, size_t a_len, const char *b, size_t b_len)
{
	return !a == !b && a_len == b_len && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

/* Whether entry i of a is in b with the same forms, each chosen by the same counts. */
static bool
has_entry(const struct mymr_catalog *b, const struct mymr_catalog *a, size_t i)
{
	struct mymr_catalog_entry e;
	mymr_catalog_entry_at(a, i, &e);
	for (unsigned long count = 0; count < 5; count++) {
		const char *want, *got;
		size_t want_len, got_len;
		mymr_message(a, e.context, e.context_len, e.id, e.id_len, count, &want, &want_len);
		if (mymr_message(
			    b, e.context, e.context_len, e.id, e.id_len, count, &got, &got_len))
			return false;
		if (!same(want, want_len, got, got_len))
			return false;
	}
	return true;
}

static bool
same_catalogs(const struct mymr_catalog *a, const struct mymr_catalog *b)
{
	if (mymr_catalog_size(a) != mymr_catalog_size(b))
		return false;
	for (size_t i = 0; i < mymr_catalog_size(a); i++) {
		if (!has_entry(b, a, i) || !has_entry(a, b, i))
			return false;
	}
	return true;
}

static char *
compile(const char *po, const char *endianness, size_t *n)
{
	char mo[] = "/tmp/mymr-mo-XXXXXX";
	char command[4096];
	const int fd = mkstemp(mo);
	if (fd < 0)
		return NULL;
	close(fd);
	snprintf(command, sizeof command, "msgfmt --endianness=%s -o %s '%s' 2>/dev/null",
		endianness, mo, po);
	char *s = system(command) ? NULL : tap_read_file(mo, n);
	remove(mo);
	return s;
}

static void
compare(const struct mymr_catalog *from_po, const char *path, const char *name,
	const char *endianness)
{
	struct mymr_catalog *c;
	struct mymr_error error = {0, "none"};
	size_t n;
	char *mo = compile(path, endianness, &n);
	if (!mo) {
		tap_skip("msgfmt does not compile %s", name);
		return;
	}
	enum mymr_status status = mymr_catalog_load_mo(&c, mo, n, NULL, &error);
	tap_ok(status == MYMR_OK, "%s, %s endian: %s", name, endianness, error.reason);
	if (!status) {
		tap_ok(same_catalogs(from_po, c), "%s, %s endian: the same messages", name,
			endianness);
		mymr_catalog_free(c);
	}
	free(mo);
}

static void
check_file(const char *folder, const char *name)
{
	char path[2048];
	size_t n;
	struct mymr_catalog *c;
	struct mymr_error error = {0, "none"};
	snprintf(path, sizeof path, "%s/%s", folder, name);
	char *po = tap_read_file(path, &n);
	if (!tap_ok(po != NULL, "%s can be read", name))
		return;
	enum mymr_status status = mymr_catalog_load_po(&c, po, n, NULL, &error);
	tap_ok(status == MYMR_OK, "%s: %s at %zu", name, error.reason, error.offset);
	free(po);
	if (status)
		return;
	compare(c, path, name, "little");
	compare(c, path, name, "big");
	mymr_catalog_free(c);
}

/* What msgfmt makes of <inttypes.h> macros, which it writes as system-dependent strings. */
static void
format_macros(void)
{
	static const char text[] =
		"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
		"#, c-format\nmsgid \"%<PRId64> bytes\"\nmsgstr \"ဘိုက် %<PRId64>\"\n";
	static const char id[] = "%" PRId64 " bytes";
	char po[] = "/tmp/mymr-po-XXXXXX";
	const int fd = mkstemp(po);
	const bool is_written = fd >= 0 && write(fd, text, sizeof text - 1) == sizeof text - 1;
	if (fd >= 0)
		close(fd);
	size_t n;
	char *mo = is_written ? compile(po, "big", &n) : NULL;
	remove(po);
	if (!mo) {
		tap_skip("msgfmt does not compile format macros");
		return;
	}
	struct mymr_catalog *c;
	if (tap_ok(mymr_catalog_load_mo(&c, mo, n, NULL, NULL) == MYMR_OK, "msgfmt's macros")) {
		const char *got;
		size_t len;
		mymr_message(c, NULL, 0, id, sizeof id - 1, 0, &got, &len);
		tap_is(got, len, "ဘိုက် %" PRId64, "are those of this machine");
		mymr_catalog_free(c);
	}
	free(mo);
}

int
main(void)
{
	format_macros();
	const char *shared = tap_shared("catalogs/po");
	if (!shared)
		return tap_done();
	char folder[1024];
	snprintf(folder, sizeof folder, "%s", shared);
	DIR *dir = opendir(folder);
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		const size_t len = strlen(entry->d_name);
		if (len > 3 && strcmp(entry->d_name + len - 3, ".po") == 0)
			check_file(folder, entry->d_name);
	}
	if (dir)
		closedir(dir);
	return tap_done();
}
