/* SPDX-License-Identifier: MIT */
/* XML resources: rows, texts that fight back, files of others. */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

/* A table of rows for each format, and a file that takes hostile texts in all its places. */
static const struct {
	const char *name;
	const char *file;
	int has_html;
} formats[] = {
	{"android",
		"<resources><string name='a'>A</string><string name='b'> <![CDATA[A]]>\n</string>"
		"<string name='c'>x <![CDATA[A]]></string></resources>",
		0},
	{"atom",
		"<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title>"
		"<summary><![CDATA[A]]></summary><content type='html'>A</content>"
		"<content type='html'>&lt;p&gt;A</content></feed>",
		1},
	{"qt",
		"<TS><context><name>W</name><message><source>A</source><translation>A</translation>"
		"</message><message><source>A</source><translation></translation></message>"
		"<message><source>A</source><translation><numerusform/><numerusform>A</numerusform>"
		"</translation></message></context></TS>",
		0},
	{"resx",
		"<root><data name='N'><value>A</value></data>"
		"<data name='M'><value><![CDATA[A]]></value></data>"
		"<data name='O'><value> <![CDATA[A]]></value></data></root>",
		0},
	{"rss",
		"<rss xmlns:c='http://purl.org/rss/1.0/modules/content/'><title>A</title>"
		"<item><title><![CDATA[A]]></title><description>A</description>"
		"<c:encoded> <![CDATA[<p>A]]></c:encoded>"
		"<c:encoded><![CDATA[<img alt='A'><img alt=A><p title=\"A\">1]]></c:encoded>"
		"<description>&lt;img alt='A'>&lt;img "
		"alt=&quot;A&quot;></description></item></rss>",
		1},
	{"tmx",
		"<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"my\"><seg>A "
		"b</seg></tuv></tu></body>"
		"</tmx>",
		0},
	{"xliff",
		"<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file><unit id=\"u\">"
		"<segment><source>A b</source><target/></segment><segment><source>A b</source>"
		"<target>B c</target></segment></unit></file></xliff>",
		0},
	{"stringsdict",
		"<plist><dict><key>one</key><string>A</string><key>other</key>"
		"<string><![CDATA[A]]></string></dict></plist>",
		0},
	{"svg",
		"<svg xmlns='http://www.w3.org/2000/svg'><text>A</text><g aria-label='A'/>"
		"<g aria-label=\"A\"><text aria-label='A'>A</text></g></svg>",
		0},
};

static const char *format;

static void
row(char **field, const char *place)
{
	formats_row(format, field, place);
}

static void
all_formats(void)
{
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		char path[100];
		format = formats[i].name;
		snprintf(path, sizeof path, "tests/cases/format_%s.tsv", format);
		tap_rows(path, 4, row);
		formats_hostile(format, formats[i].file, formats[i].has_html);
	}
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
	static const char s[] = "<root><data name='a'><value>A</value></data></root>";
	static const char *const texts[] = {"a\x01", "a\x1F", "a\xEF\xBF\xBE"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_buf out = {0};
		struct mymr_error error = {0};
		mymr_document_open(&doc, s, strlen(s), "resx", NULL, NULL);
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
shared_file(const char *folder, const char *file, const char *of)
{
	char name[200];
	size_t n;
	snprintf(name, sizeof name, "catalogs/%s/%s", folder, file);
	const char *path = tap_shared(name);
	if (!path)
		return;
	char *s = tap_read_file(path, &n);
	tap_ok(s && formats_are_identical(s, n, of), "%s comes back", file);
	tap_ok(s && formats_read_back(s, n, of, NULL), "%s reads the same", file);
	tap_ok(s && formats_are_read(s, n, of), "%s has texts", file);
	free(s);
}

static void
shared_files(void)
{
	static const char *const names[] = {"minthura~values-my.xml", "minthura~values-zg.xml",
		"minthura~values.xml", "moewinaung~values-my-rMM.xml",
		"moewinaung~values-my-rZG.xml", "moewinaung~values.xml",
		"phyohtetarkar~values-my-rMM.xml", "phyohtetarkar~values-my-rZG.xml",
		"phyohtetarkar~values.xml"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		shared_file("zawgyi-strings-xml", names[i], "android");
	shared_file("html-pages", "themeunittestdata.wordpress.xml", "rss");
}

static char *
put(char *at, const char *s)
{
	const size_t n = strlen(s);
	memcpy(at, s, n);
	return at + n;
}

/* What would take long, or much memory, where time is not linear. */
static void
pathological(void)
{
	static const struct {
		const char *before, *s, *behind;
		size_t times;
		enum mymr_status status;
	} rows[] = {
		{"<resources><string name='a'>A", "<b/>", "</string></resources>", 200000, MYMR_OK},
		{"<resources><string name='a'>A", "<!---->", "</string></resources>", 100000,
			MYMR_OK},
		{"<resources><string name='a'>A", "<![CDATA[]]]]>", "</string></resources>", 100000,
			MYMR_OK},
		{"<resources><string name='a'>A", "\\\" ", "</string></resources>", 300000,
			MYMR_OK},
		{"<resources><string name='a'>A", "&amp; ", "</string></resources>", 200000,
			MYMR_OK},
		{"<resources><string name='a'>A", "<b>", "", 990, MYMR_ESYNTAX},
		{"<resources><string name='a'>A", "<b>", "", 2000, MYMR_ERANGE},
		{"<resources>", "<string-array name='b'>", "", 2000, MYMR_ERANGE},
		{"<resources><string name='a'>", "<![CDATA[", "", 100000, MYMR_ESYNTAX},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_error error = {0};
		char *s = malloc(rows[i].times * strlen(rows[i].s) + 200);
		char *at = put(s, rows[i].before);
		for (size_t k = 0; k < rows[i].times; k++)
			at = put(at, rows[i].s);
		at = put(at, rows[i].behind);
		const enum mymr_status status =
			mymr_document_open(&doc, s, (size_t)(at - s), "android", NULL, &error);
		tap_ok(status == rows[i].status && (!status || error.reason), "%zu times %s: %s",
			rows[i].times, rows[i].s, mymr_status_text(status));
		mymr_document_free(doc);
		free(s);
	}
}

/* A name is copied for every text in it. */
static void
long_name(void)
{
	static char s[400000];
	struct mymr_document *doc = NULL;
	size_t n;
	char *at = put(s, "<resources><string-array name='");
	for (size_t i = 0; i < 30000; i++)
		at = put(at, "က");
	at = put(at, "'>");
	for (size_t i = 0; i < 10000; i++)
		at = put(at, "<item>A</item>");
	at = put(at, "</string-array></resources>");
	mymr_document_open(&doc, s, (size_t)(at - s), "android", NULL, NULL);
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	tap_ok(n == 10000 && u[0].context_len == 1001 && !memcmp(u[0].context + 999, "/1", 2),
		"a long name is cut between characters");
	mymr_document_free(doc);
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
		{"<!DOCTYPE TS [<!ELEMENT x (y)>]>\n<TS/>", "a.ts", "qt"},
		{"const x = 1;", "a.ts", "text"},
		{"<?xml version='1.0'?><root/>", NULL, "resx"},
		{"<rss version='2.0'/>", "feed.xml", "rss"},
		{"<feed xmlns='http://www.w3.org/2005/Atom'/>", "feed.xml", "atom"},
		{"<feed xmlns='other'>", "feed.xml", "html"},
		{"<plist/>", "a.stringsdict", "stringsdict"},
		{"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", NULL, "svg"},
		{"<svg><text>", NULL, "html"},
		{"<svg/>", "a.SVG", "svg"},
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
	all_formats();
	refused();
	characters();
	kinds();
	pathological();
	long_name();
	shared_files();
	return tap_done();
}
