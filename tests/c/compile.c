/* SPDX-License-Identifier: MIT */
/* Compiled catalogs: MO files that are msgfmt's and are read again, refusals; tests/t/compile.t
 * gives the other forms to the programs that load them. */
#include <mymr/compile.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

static struct mymr_catalog *
load(const char *s, size_t n)
{
	struct mymr_catalog *c = NULL;
	return mymr_catalog_load_po(&c, s, n, NULL, NULL) == MYMR_OK ? c : NULL;
}

/* What msgfmt makes of a file; NULL when it refuses it. */
static char *
by_msgfmt(const char *path, size_t *n)
{
	char mo[] = "/tmp/mymr-mo-XXXXXX";
	char command[4096];
	const int fd = mkstemp(mo);
	if (fd < 0)
		return NULL;
	close(fd);
	snprintf(command, sizeof command, "msgfmt --endianness=little -o %s '%s' 2>/dev/null", mo,
		path);
	char *bytes = system(command) == 0 ? tap_read_file(mo, n) : NULL;
	remove(mo);
	return bytes;
}

/* Strings that depend on the system make another revision, which is not written here. */
static int
has_sysdep(const char *mo, size_t n)
{
	return n > 4 && mo[4] != 0;
}

static void
same_as_msgfmt(const char *path, const char *name)
{
	size_t n, n_mo;
	char *po = tap_read_file(path, &n);
	struct mymr_catalog *c = po ? load(po, n) : NULL;
	char *mo = c ? by_msgfmt(path, &n_mo) : NULL;
	struct mymr_buf out = {0};
	if (mo && !has_sysdep(mo, n_mo)) {
		tap_ok(mymr_compile(&out, c, MYMR_COMPILE_MO) == MYMR_OK && out.len == n_mo &&
				memcmp(out.s, mo, n_mo) == 0,
			"%s: the bytes of msgfmt", name);
	}
	mymr_buf_free(&out);
	mymr_catalog_free(c);
	free(mo);
	free(po);
}

static void
real_catalogs(void)
{
	const char *folder = tap_shared("catalogs/po");
	DIR *dir = folder ? opendir(folder) : NULL;
	struct dirent *entry;
	char path[4096];
	while (dir && (entry = readdir(dir))) {
		snprintf(path, sizeof path, "%s/%s", tap_shared("catalogs/po"), entry->d_name);
		if (entry->d_name[0] != '.')
			same_as_msgfmt(path, entry->d_name);
	}
	if (dir)
		closedir(dir);
}

static void
there_and_back(void)
{
	size_t n;
	char *po = tap_read_file("tests/cases/compile.po", &n);
	struct mymr_catalog *c = load(po, n), *again = NULL;
	struct mymr_buf out = {0};
	mymr_compile(&out, c, MYMR_COMPILE_MO);
	tap_ok(mymr_catalog_load_mo(&again, out.s, out.len, NULL, NULL) == MYMR_OK,
		"the MO file is read");
	tap_ok(mymr_catalog_size(again) == mymr_catalog_size(c), "it has all messages");
	for (size_t i = 0; i < mymr_catalog_size(c); i++) {
		struct mymr_catalog_entry e;
		const char *want, *got;
		size_t want_len, got_len;
		mymr_catalog_entry_at(c, i, &e);
		mymr_message(c, e.context, e.context_len, e.id, e.id_len, 3, &want, &want_len);
		tap_ok(mymr_message(again, e.context, e.context_len, e.id, e.id_len, 3, &got,
			       &got_len) == MYMR_OK &&
				got_len == want_len && memcmp(got, want, got_len) == 0,
			"message %zu is there", i);
	}
	mymr_buf_free(&out);
	mymr_catalog_free(c);
	mymr_catalog_free(again);
	free(po);
}

static void
empty(void)
{
	static const char *const wanted[] = {
		[MYMR_COMPILE_JSON] = "{\n}\n",
		[MYMR_COMPILE_PHP] = "<?php\nreturn [\n\t'messages' => [\n\t],\n];\n",
		[MYMR_COMPILE_ANDROID] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n"
					 "</resources>\n",
	};
	struct mymr_catalog *c = load("", 0);
	for (int format = MYMR_COMPILE_JSON; format <= MYMR_COMPILE_ANDROID; format++) {
		struct mymr_buf out = {0};
		mymr_compile(&out, c, (enum mymr_compile_format)format);
		tap_is(out.s, out.len, wanted[format], "nothing in format %d", format);
		mymr_buf_free(&out);
	}
	mymr_catalog_free(c);
}

static void
refusals(void)
{
	static const char po[] =
		"msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3; plural=n%3;\\n\"\n\n"
		"msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n"
		"msgstr[2] \"z\"\n";
	struct mymr_catalog *c = load(po, sizeof po - 1);
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "before");
	tap_ok(mymr_compile(&out, c, MYMR_COMPILE_JSON) == MYMR_ERANGE && out.len == 6,
		"three forms have no names in JSON");
	tap_ok(mymr_compile(&out, c, MYMR_COMPILE_ANDROID) == MYMR_ERANGE && out.len == 6,
		"nor in strings.xml");
	tap_ok(mymr_compile(&out, c, MYMR_COMPILE_C) == MYMR_OK, "they need none in C");
	mymr_buf_free(&out);
	mymr_catalog_free(c);
}

int
main(void)
{
	there_and_back();
	empty();
	refusals();
	if (system("msgfmt --version >/dev/null 2>&1")) {
		tap_skip("msgfmt is not here");
		return tap_done();
	}
	same_as_msgfmt("tests/cases/compile.po", "compile.po");
	same_as_msgfmt("po/my.po", "my.po");
	same_as_msgfmt("po/site/my.po", "site/my.po");
	real_catalogs();
	return tap_done();
}
