/* SPDX-License-Identifier: MIT */
/* XML resources: rows, texts that fight back, files of others. */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

static void
android_row(char **field, const char *place)
{
	formats_row("android", field, place);
}

static void
android(void)
{
	tap_rows("tests/cases/format_android.tsv", 4, android_row);
	formats_hostile("android", "<resources><string name='a'>A</string></resources>");
	formats_hostile(
		"android", "<resources><string name='a'> <![CDATA[A]]>\n</string></resources>");
	formats_hostile(
		"android", "<resources><string name='a'>x <![CDATA[A]]></string></resources>");
}

static void
refused(void)
{
	formats_refused("android", "<resources><string>A</string>", MYMR_ESYNTAX, 29);
	formats_refused(
		"android", "<resources><string>&nbsp;</string></resources>", MYMR_ESYNTAX, 19);
	formats_refused("android", "<?xml version='1.0' encoding='ISO-8859-1'?><resources/>",
		MYMR_ESYNTAX, 0);
}

/* What XML cannot have is refused and the unit keeps its text. */
static void
characters(void)
{
	static const char s[] = "<resources><string name='a'>A</string></resources>";
	static const char *const texts[] = {"a\x01", "a\x1F", "a\xEF\xBF\xBE"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_buf out = {0};
		struct mymr_error error = {0};
		mymr_document_open(&doc, s, strlen(s), "android", NULL, NULL);
		tap_ok(mymr_document_set_text(doc, 0, texts[i], strlen(texts[i]), &error) ==
					MYMR_EINVAL &&
				error.offset == 1 && error.reason,
			"a character that XML cannot have");
		tap_ok(mymr_document_replace(doc, 0, 0, 1, texts[i], strlen(texts[i])) ==
				MYMR_EINVAL,
			"not in a part either");
		mymr_document_write(doc, &out);
		tap_is(out.s, out.len, s, "the source stays");
		mymr_document_free(doc);
		mymr_buf_free(&out);
	}
}

static void
shared_files(void)
{
	static const char *const names[] = {"minthura~values-my.xml", "minthura~values-zg.xml",
		"minthura~values.xml", "moewinaung~values-my-rMM.xml",
		"moewinaung~values-my-rZG.xml", "moewinaung~values.xml",
		"phyohtetarkar~values-my-rMM.xml", "phyohtetarkar~values-my-rZG.xml",
		"phyohtetarkar~values.xml"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char name[200];
		snprintf(name, sizeof name, "catalogs/zawgyi-strings-xml/%s", names[i]);
		const char *path = tap_shared(name);
		if (!path)
			continue;
		size_t n;
		char *s = tap_read_file(path, &n);
		tap_ok(s && formats_are_identical(s, n, "android"), "%s comes back", names[i]);
		tap_ok(s && formats_read_back(s, n, "android", NULL), "%s reads the same",
			names[i]);
		free(s);
	}
}

static void
kinds(void)
{
	static const struct {
		const char *s, *file, *format;
	} rows[] = {
		{"<resources/>", "strings.xml", "android"},
		{"\n<!-- <svg> --><?x y?>\n<resources a='1'></resources>", NULL, "android"},
		{"<html><resources/></html>", "a.xml", "html"},
		{"<resource/>", NULL, "html"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct mymr_document *doc = NULL;
		mymr_document_open(&doc, rows[i].s, strlen(rows[i].s), NULL, rows[i].file, NULL);
		tap_is(doc ? mymr_document_format(doc) : "",
			doc ? strlen(mymr_document_format(doc)) : 0, rows[i].format, "kind %zu", i);
		mymr_document_free(doc);
	}
}

int
main(void)
{
	android();
	refused();
	characters();
	kinds();
	shared_files();
	return tap_done();
}
