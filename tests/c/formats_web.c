/* SPDX-License-Identifier: MIT */
/* Formats of web sites: dumps of databases, exports of WordPress, string catalogs, and pages inside
 * of all of these. Rows, texts that fight back, files that are cut off or made to be slow. */
#include <mymr/document.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

#define WXR(CONTENT)                                                     \
	"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' " \
	"xmlns:wp='http://wordpress.org/export/1.2/'><channel>" CONTENT "</channel></rss>"

/* Files that take hostile texts in all their places. */
static const struct {
	const char *format;
	const char *s;
	int has_html;
} samples[] = {
	{"sql", "INSERT INTO `p` (`title`,`name`) VALUES ('A',\"A\");", 0},
	{"sql", "INSERT INTO p (title) VALUES ('A'), ('A' /* x */) ;", 0},
	{"sql",
		"SET standard_conforming_strings = on;\nINSERT INTO p (title) VALUES ('A'), "
		"(E'A');\n"
		"COPY p (title, n, name) FROM stdin;\nA\t1\tA\nA\t2\tA\n\\.\n",
		0},
	{"sql",
		"SET standard_conforming_strings = off;\nINSERT INTO p (title) VALUES ('A'), "
		"(E'A');",
		0},
	{"sql", "PRAGMA x;\nINSERT INTO p (title) VALUES (unistr('A\\u000aB')), ('A');", 0},
	{"sql",
		"INSERT INTO `p` (`post_content`,`post_title`) VALUES ('A\\n\\n<p title=A>A</p>'"
		",'A');",
		1},
	{"sql",
		"PRAGMA x;\nINSERT INTO p (post_content) VALUES (replace('A\\n\\n<p "
		"title=\"A\">A</p>'"
		",'\\n',char(10))), (replace(replace('<p>A</p>\\015','\\015',char(13)),'\\012',"
		"char(10)));",
		1},
	{"wxr",
		WXR("<title><![CDATA[A]]></title><item><title>A</"
		    "title><content:encoded><![CDATA[A\n\n"
		    "[x]<b>A</b>[/x]]]></content:encoded></item>"),
		1},
	{"wxr",
		WXR("<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</"
		    "wp:meta_key><wp:meta_value>"
		    "A</wp:meta_value></wp:postmeta><content:encoded>A</content:encoded>"),
		1},
	{"xcstrings",
		"{\"strings\":{\"a\":{},\"b\":{\"localizations\":{\"my\":{\"stringUnit\":"
		"{\"value\":\"A\"}}}},\"c\":{\"x\":1,\"localizations\":{\"my\":{\"stringUnit\":"
		"{\"value\":\"\"}}}},\"d\":{\"localizations\":{ }}}}",
		0},
	{"html",
		"<iframe srcdoc=\"<p title=A>A</p>\"></iframe><iframe srcdoc='<p "
		"title=&#39;A&#39;>A'>"
		"</iframe><iframe srcdoc=A></iframe><p>[b]A[/b]</p>",
		1},
	{"html",
		"<iframe srcdoc='<iframe srcdoc=\"<p>A\"></iframe>'></iframe><p>-<ruby>-<rt>A</rt>"
		"</ruby></p><!-- wp:x {\"label\":\"A\"} -->",
		1},
};
#define N_SAMPLES (sizeof samples / sizeof *samples)

static const char *format;

static void
row(char **field, const char *place)
{
	formats_row(format, field, place);
}

static void
rows(void)
{
	static const char *const names[] = {"sql", "wxr", "xcstrings", "html"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char path[100];
		format = names[i];
		snprintf(path, sizeof path, "tests/cases/format_%s.tsv", format);
		tap_rows(path, 4, row);
	}
}

/* Texts that want to be markup of WordPress, or the end of a string, comment or block. */
static void
hostile(void)
{
	static const char *const texts[] = {"[b] a", "a [/b]", "[/x] a [x]", "[gallery]",
		"[[gallery]]", "[[[x]]] a", "a [", "[/ a [", "a [x y=\"1\"] [z w=1]", "[caption",
		"[x a", "<!-- wp:x {\"label\":\"a\"} -->", "a --> b", "--a--", "-a", "a-", "a -",
		"a');--", "a\\');", "a\\\\'", "\\'a'", "a\\n\\012 b", "a'||'b", "${a}", "$$a$$",
		"a\vb\fc", "\\.a", "\\N a", "E'a'", "a*/b", "a\"} b", "\\u002d\\u0022 a"};
	for (size_t i = 0; i < N_SAMPLES; i++) {
		formats_hostile(samples[i].format, samples[i].s, samples[i].has_html);
		for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
			const int is_xml = strcmp(samples[i].format, "wxr") == 0;
			if (is_xml && strpbrk(texts[k], "\v\f"))
				continue;
			tap_ok(formats_read_back(samples[i].s, strlen(samples[i].s),
				       samples[i].format, texts[k]),
				"text %zu in sample %zu reads back", k, i);
		}
	}
}

/* What replace() of SQLite would take for its own is refused; what it would not is written. */
static void
placeholders(void)
{
	static const char s[] =
		"PRAGMA x;\nINSERT INTO p (title) VALUES (replace('A\\nb','\\n',char(10)));";
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	struct mymr_buf out = {0};
	mymr_document_open(&doc, s, sizeof s - 1, "sql", NULL, NULL);
	tap_ok(mymr_document_set_text(doc, 0, "c \\n d", 6, &error) == MYMR_EINVAL &&
			error.offset == 2 && error.reason,
		"a backslash and n where they are a line end");
	tap_ok(mymr_document_set_text(doc, 0, "a\0b", 3, &error) == MYMR_EINVAL &&
			error.offset == 1,
		"NUL");
	tap_ok(mymr_document_set_text(doc, 0, "c \\ d\ne'", 8, &error) == MYMR_OK, "others");
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len,
		"PRAGMA x;\nINSERT INTO p (title) VALUES (replace('c \\ d\\ne''','\\n',char(10)));",
		"the line end as the dump has it");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

/* A dump of an unknown program must not look like one of MySQL afterwards. */
static void
untold(void)
{
	static const char plain[] = "INSERT INTO p (title) VALUES ('A'/* x */),('B');";
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	mymr_document_open(&doc, plain, sizeof plain - 1, "sql", NULL, NULL);
	tap_ok(mymr_document_set_text(doc, 0, "c\\", 2, &error) == MYMR_EINVAL &&
			error.offset == 1 && error.reason,
		"a backslash at the end, and more behind the string");
	tap_ok(mymr_document_set_text(doc, 0, "c\\'d", 4, &error) == MYMR_OK, "not elsewhere");
	tap_ok(mymr_document_set_text(doc, 1, "c\\", 2, &error) == MYMR_OK, "nor in another place");
	mymr_document_free(doc);
}

/* Parts of texts, and what a part of an inserted one would be. */
static void
parts(void)
{
	static const char sql[] = "INSERT INTO `p` (`title`) VALUES ('On 2 \\'May\\' x');";
	static const char catalog[] = "{\"strings\":{\"On 2 May\":{}}}";
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	mymr_document_open(&doc, sql, sizeof sql - 1, "sql", NULL, NULL);
	tap_ok(mymr_document_replace(doc, 0, 3, 9, "'3\\'", 4) == MYMR_OK, "a part of a string");
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, "INSERT INTO `p` (`title`) VALUES ('On \\'3\\\\\\'\\' x');",
		"a part is escaped");
	mymr_document_free(doc);
	mymr_document_open(&doc, catalog, sizeof catalog - 1, "xcstrings", NULL, NULL);
	tap_ok(mymr_document_replace(doc, 0, 0, 8, "x", 1) == MYMR_EINVAL,
		"a string that is not there has no parts");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

/* Every beginning of a file is read or refused with a reason, and comes back. */
static void
cut_off(void)
{
	for (size_t i = 0; i < N_SAMPLES; i++) {
		const size_t n = strlen(samples[i].s);
		size_t n_wrong = 0;
		for (size_t len = 0; len < n; len++) {
			struct mymr_document *doc = NULL;
			struct mymr_error error = {SIZE_MAX, NULL};
			char *s = malloc(len + 1);
			memcpy(s, samples[i].s, len);
			if (mymr_document_open(&doc, s, len, samples[i].format, NULL, &error))
				n_wrong += !error.reason || error.offset > len;
			else
				n_wrong += !formats_are_identical(s, len, samples[i].format);
			mymr_document_free(doc);
			free(s);
		}
		tap_ok(n_wrong == 0, "sample %zu cut off at every byte", i);
	}
}

static void
damaged(void)
{
	static const char signs[] = "\"\\'{}[]:=,;()<>-\n\r \t$#!/*&1u`E";
	unsigned state = 1;
	int n_wrong = 0;
	for (int round = 0; round < 24000; round++) {
		const size_t i = (size_t)round % N_SAMPLES, n = strlen(samples[i].s);
		char s[600];
		struct mymr_document *doc = NULL;
		memcpy(s, samples[i].s, n);
		for (int k = 0; k < 4; k++) {
			state = state * 1103515245 + 12345;
			s[(state >> 8) % n] = signs[(state >> 20) % (sizeof signs - 1)];
		}
		if (mymr_document_open(&doc, s, n, samples[i].format, NULL, NULL) == MYMR_OK)
			n_wrong += !formats_are_identical(s, n, samples[i].format);
		mymr_document_free(doc);
	}
	tap_ok(n_wrong == 0, "24,000 damaged files come back as they are");
}

static void
refused(void)
{
	formats_refused("sql", "INSERT INTO p (title) VALUES ('A", MYMR_ESYNTAX, 30);
	formats_refused("sql", "INSERT INTO p (title) VALUES ('A', ", MYMR_ESYNTAX, 35);
	formats_refused("sql", "COPY p (title) FROM stdin;\nA\n", MYMR_ESYNTAX, 29);
	formats_refused("sql", "SELECT \"a;", MYMR_ESYNTAX, 7);
	formats_refused("sql", "SELECT $a$ x;", MYMR_ESYNTAX, 7);
	formats_refused("xcstrings", "{\"strings\":{\"a\":{}", MYMR_ESYNTAX, 18);
	formats_refused("xcstrings", "{\"strings\" {}}", MYMR_ESYNTAX, 11);
	formats_refused("wxr", "<rss><channel>", MYMR_ESYNTAX, 14);
}

/* What would take long where time is not linear. */
static const struct {
	const char *format, *first, *again, *last;
} made[] = {
	{"sql", "INSERT INTO p (title) VALUES ", "(", ""},
	{"sql", "INSERT INTO p (title) VALUES (", "(", ""},
	{"sql", "INSERT INTO p (title) VALUES ('", "\\\\'", "');"},
	{"sql", "INSERT INTO `p` (title) VALUES ('", "\\\\\\'", "');"},
	{"sql", "INSERT INTO p (title) VALUES ", "('\\''),", "('x');"},
	{"sql", "", "INSERT INTO p (title) VALUES ('x');\n", ""},
	{"sql", "", "INSERT INTO p VALUES (replace(replace('x',", ""},
	{"sql", "", "CREATE TABLE p (title text);\n", "INSERT INTO p VALUES ('x');"},
	{"sql", "CREATE TABLE p (", "title text,", "x int);INSERT INTO p VALUES ('x');"},
	{"sql", "CREATE TABLE ", "p.", "p (title text);"},
	{"sql", "", "/*", "*/"},
	{"sql", "", "$a", ""},
	{"sql", "", "DELIMITER ;;\n", ""},
	{"sql", "", "COPY p (title) FROM stdin;\n\\.\n", ""},
	{"sql", "COPY p (title) FROM stdin;\n", "x\\\t\t\n", "\\.\n"},
	{"sql", "CREATE TRIGGER t ", "BEGIN CASE ", ""},
	{"sql", "INSERT INTO p (post_content) VALUES ('", "[a", "');"},
	{"sql", "INSERT INTO p (post_content) VALUES ('", "[a] x [/b]", "');"},
	{"sql", "INSERT INTO p (post_content) VALUES ('", "[a x=\"1\"]\n", "');"},
	{"sql", "INSERT INTO p (post_content) VALUES ('x", "\n\n[x]", "');"},
	{"sql", "INSERT INTO p (post_content) VALUES ('x", "[[", "');"},
	{"html", "x", "[a][/a]", ""},
	{"html", "", "<!-- wp:x {\"label\":\"x\"} -->", ""},
	{"html", "<!-- wp:x ", "{\"label\":\"x\",", " -->"},
	{"html", "<p>x", "<ruby>x<rt>x</rt></ruby>", ""},
	{"html", "<ruby>", "<rt>x</rt> ", ""},
	{"html", "<p>", "<ruby><rt>", "x"},
	{"html", "", "<iframe srcdoc='x'></iframe>", ""},
	{"html", "<iframe srcdoc='", "<p>x", "'>"},
	{"html", "", "<iframe srcdoc=", ""},
	{"html", "<template>", "<template>", ""},
	{"xcstrings", "", "[", ""},
	{"xcstrings", "", "{\"strings\":", ""},
	{"xcstrings", "{\"strings\":{", "\"a\":{},", "\"b\":{}}}"},
	{"xcstrings", "{\"strings\":{\"a\":{\"localizations\":{\"my\":{",
		"\"stringUnit\":{\"value\":\"x\"},", "\"x\":1}}}}}"},
};

static void
pathological(void)
{
	for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
		struct mymr_buf s = {0};
		struct mymr_document *doc = NULL;
		struct mymr_error error = {SIZE_MAX, NULL};
		mymr_buf_puts(&s, made[i].first);
		for (int k = 0; k < 100000; k++)
			mymr_buf_puts(&s, made[i].again);
		mymr_buf_puts(&s, made[i].last);
		const int is_open = mymr_document_open(&doc, s.s, s.len, made[i].format, NULL,
					    &error) == MYMR_OK;
		tap_ok(is_open ? formats_are_identical(s.s, s.len, made[i].format)
			       : error.reason && error.offset <= s.len,
			"%s: row %zu, 100,000 times", made[i].format, i);
		mymr_document_free(doc);
		mymr_buf_free(&s);
	}
}

static int
has_shortcode(const struct mymr_unit *u)
{
	for (size_t i = 0; i + 9 < u->text_len; i++) {
		if (memcmp(u->text + i, "<gallery/>", 10) == 0 ||
			memcmp(u->text + i, "<caption>", 9) == 0)
			return 1;
	}
	return 0;
}

static void
shared_files(void)
{
	size_t n, n_units = 0, n_codes = 0;
	const char *path = tap_shared("catalogs/html-pages/themeunittestdata.wordpress.xml");
	char *s = path ? tap_read_file(path, &n) : NULL;
	struct mymr_document *doc = NULL;
	if (!path)
		return;
	mymr_document_open(&doc, s, n, NULL, path, NULL);
	tap_ok(doc && strcmp(mymr_document_format(doc), "wxr") == 0,
		"an export is known by itself");
	const struct mymr_unit *u = doc ? mymr_document_units(doc, &n_units) : NULL;
	for (size_t i = 0; i < n_units; i++)
		n_codes += has_shortcode(&u[i]);
	tap_ok(n_units > 1200 && n_codes > 0, "%zu units, %zu with shortcodes", n_units, n_codes);
	tap_ok(formats_are_identical(s, n, "wxr"), "the export comes back");
	tap_ok(formats_read_back(s, n, "wxr", NULL), "the export reads the same");
	mymr_document_free(doc);
	free(s);
}

static void
kinds(void)
{
	static const struct {
		const char *s, *file, *format;
	} files[] = {
		{"-- x", "dump.sql", "sql"},
		{"{}", "Localizable.xcstrings", "xcstrings"},
		{"<rss xmlns:wp='http://wordpress.org/export/1.2/'>", "a.xml", "wxr"},
		{"<?xml version='1.0'?>\n<!-- x -->\n<rss "
		 "xmlns:wp='https://wordpress.org/export/1.1/'>",
			NULL, "wxr"},
		{"<rss version='2.0'/>", "a.xml", "rss"},
	};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		struct mymr_document *doc = NULL;
		mymr_document_open(&doc, files[i].s, strlen(files[i].s), NULL, files[i].file, NULL);
		const char *got = doc ? mymr_document_format(doc) : "none";
		if (!doc) { /* the beginning of a file, which is enough to be known */
			struct mymr_buf whole = {0};
			mymr_buf_puts(&whole, files[i].s);
			mymr_buf_puts(&whole, "</rss>");
			mymr_document_open(&doc, whole.s, whole.len, NULL, files[i].file, NULL);
			got = doc ? mymr_document_format(doc) : "none";
			mymr_buf_free(&whole);
		}
		tap_is(got, strlen(got), files[i].format, "kind %zu", i);
		mymr_document_free(doc);
	}
}

int
main(void)
{
	rows();
	hostile();
	placeholders();
	untold();
	parts();
	cut_off();
	damaged();
	refused();
	kinds();
	pathological();
	shared_files();
	return tap_done();
}
