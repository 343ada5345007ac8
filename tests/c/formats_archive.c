/* SPDX-License-Identifier: MIT */
/* Documents that are archives: rows, hostile texts, what is not changed, archives that fight back.
 */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "formats.h"
#include "tap.h"
#include "zip_build.h"

static void
make(struct zip_build *a, const char *format, const char *body)
{
	struct mymr_buf all = {0};
	zip_build_body(&all, body, strlen(body));
	zip_build_document(a, format, &all);
	mymr_buf_free(&all);
}

/* The same rows for the body alone, which is "fodt". */
static void
row(char **field, const char *place)
{
	struct mymr_buf source = {0}, written = {0};
	struct zip_build a;
	char *fields[] = {NULL, field[2], NULL, field[4]};
	zip_build_body(&source, field[1], strlen(field[1]));
	zip_build_body(&written, field[3], strlen(field[3]));
	fields[0] = source.s;
	fields[2] = written.s;
	formats_row("fodt", fields, place);
	make(&a, field[0], field[1]);
	tap_ok(formats_are_identical(a.bytes.s, a.bytes.len, field[0]), "%s: archive", place);
	tap_ok(formats_read_back(a.bytes.s, a.bytes.len, field[0], NULL), "%s: read again", place);
	mymr_buf_free(&a.bytes);
	mymr_buf_free(&source);
	mymr_buf_free(&written);
}

static void
hostile(void)
{
	static const struct {
		const char *format, *body;
	} rows[] = {
		{"docx", "<w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:tab/><w:t>A</w:t><w:tab/>"
			 "</w:r></w:p><w:p><w:r><w:t><![CDATA[A]]></w:t></w:r></w:p>"
			 "<w:x><wp:docPr descr='A'/></w:x><dc:title>A</dc:title>"},
		{"xlsx", "<s:si><s:t>A</s:t></s:si><s:si><s:r><s:t>A</s:t></s:r></s:si>"},
		{"pptx", "<a:p><a:r><a:t>A</a:t></a:r></a:p>"},
		{"odt", "<text:p>A</text:p><text:p> <text:span>A</text:span></text:p>"
			"<text:h>1<text:s/></text:h>"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct zip_build a;
		make(&a, rows[i].format, rows[i].body);
		formats_hostile_bytes(rows[i].format, a.bytes.s, a.bytes.len, 0);
		mymr_buf_free(&a.bytes);
	}
}

static const char page[] = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>"
			   "<p><a id='x'/>A</p><p title='A'>A</p></body></html>";

static void
make_book(struct zip_build *a, const char *text)
{
	struct mymr_buf body = {0};
	mymr_buf_puts(&body, text);
	zip_build_document(a, "epub", &body);
	mymr_buf_free(&body);
}

/* What a reader of XML would refuse. */
static void
broken_page(void)
{
	struct zip_build a;
	struct mymr_document *doc = NULL;
	size_t n = 0;
	make_book(&a, "<html>\n<body><p>A<br></p></body></html>");
	mymr_document_open(&doc, a.bytes.s, a.bytes.len, "epub", NULL, NULL);
	const struct mymr_document_warning *w = doc ? mymr_document_warnings(doc, &n) : NULL;
	tap_ok(n == 1 && w->line == 2 && w->member && strcmp(w->member, "p/a.xhtml") == 0,
		"a page that is not XML is warned of");
	mymr_document_free(doc);
	mymr_buf_free(&a.bytes);
	make_book(&a, "<html><body><p>A&nbsp;<br/></p></body></html>");
	doc = NULL;
	mymr_document_open(&doc, a.bytes.s, a.bytes.len, "epub", NULL, NULL);
	if (doc)
		mymr_document_warnings(doc, &n);
	tap_ok(doc && n == 0, "references with names may be declared");
	mymr_document_free(doc);
	mymr_buf_free(&a.bytes);
}

static void
book(void)
{
	struct zip_build a;
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	size_t n, len = 0;
	make_book(&a, page);
	formats_hostile_bytes("epub", a.bytes.s, a.bytes.len, 1);
	mymr_document_open(&doc, a.bytes.s, a.bytes.len, NULL, NULL, NULL);
	tap_is(doc ? mymr_document_format(doc) : "", 4, "epub", "a book by its content");
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	tap_ok(n == 3 && u[0].member && strcmp(u[0].member, "p/a.xhtml") == 0 && u[0].line == 1,
		"empty elements end where they begin: %zu", n);
	for (size_t i = 0; i < n; i++)
		mymr_document_set_text(doc, i, "က\u00A0ခ", strlen("က\u00A0ခ"), NULL);
	mymr_document_mark_language(doc, MYMR_BURMESE);
	mymr_document_write(doc, &out);
	tap_ok(out.len > 70 && memcmp(out.s + 30, "mimetypeapplication/epub+zip", 28) == 0,
		"mimetype is first, and stored");
	const char *s = zip_build_find(out.s, out.len, "p/a.xhtml", &len);
	static const char want[] =
		"<html xml:lang=\"my\" lang=\"my\" xmlns='http://www.w3.org/1999/xhtml'><head>"
		"<title/></head><body><p><a id='x'/>က&#160;ခ</p><p title='က&#160;ခ'>က&#160;ခ</p>"
		"</body></html>";
	tap_is(s ? s : "", s ? len : 0, want, "a page is XML still");
	s = zip_build_find(out.s, out.len, "p/o.opf", &len);
	tap_ok(s && len > 0 && strstr(s, "<dc:language>my</dc:language>"), "its language");
	mymr_document_free(doc);
	mymr_buf_free(&out);
	mymr_buf_free(&a.bytes);
}

/* What stands in the directory and the data of members that have not changed. */
static void
unchanged(void)
{
	struct zip_build a;
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	static const char *const names[] = {"[Content_Types].xml", "media/a.png"};
	make(&a, "docx", "<w:p><w:r><w:t>One</w:t></w:r></w:p>");
	mymr_document_open(&doc, a.bytes.s, a.bytes.len, "docx", NULL, NULL);
	mymr_document_set_text(doc, 0, "One", 3, NULL);
	mymr_document_set_text(doc, 0, "Two", 3, NULL);
	mymr_document_write(doc, &out);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t n = 0, m = 0;
		const char *s = zip_build_find(a.bytes.s, a.bytes.len, names[i], &n);
		const char *t = zip_build_find(out.s, out.len, names[i], &m);
		const size_t name = strlen(names[i]);
		tap_ok(s && t && n == m && memcmp(s, t, n) == 0, "%s stays", names[i]);
		/* method, time, checksum and sizes */
		tap_ok(s && t && memcmp(s - name - 22, t - name - 22, 18) == 0,
			"what is said of %s stays", names[i]);
	}
	mymr_document_free(doc);
	mymr_buf_free(&out);
	mymr_buf_free(&a.bytes);
}

static void
refused_as(const struct mymr_buf *bytes, const char *format, enum mymr_status status,
	const char *member, size_t line, const char *why)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	struct mymr_document_place place;
	const enum mymr_status got =
		mymr_document_open_at(&doc, bytes->s, bytes->len, format, NULL, &error, &place);
	tap_ok(got == status && error.reason && strcmp(place.member, member) == 0 &&
			place.line == line && !doc,
		"%s: %s:%s:%zu: %s", why, mymr_status_text(got), place.member, place.line,
		error.reason);
	mymr_document_free(doc);
}

static void
bad_names(void)
{
	static const char *const names[] = {
		"../a", "a/../../b", "/a", "C:/a", "a\\b", "..", "a/.."};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct zip_build a = {.n = 0};
		zip_build_text(&a, "[Content_Types].xml", ZIP_BUILD_TYPES);
		zip_build_text(&a, names[i], "x");
		zip_build_end(&a);
		refused_as(&a.bytes, "docx", MYMR_ESYNTAX, names[i], 0, "a name that leads out");
		mymr_buf_free(&a.bytes);
	}
}

static void
bad_members(void)
{
	struct zip_build a = {.n = 0};
	zip_build_text(&a, "a", "x");
	zip_build_text(&a, "a", "y");
	zip_build_end(&a);
	refused_as(&a.bytes, "docx", MYMR_ESYNTAX, "a", 0, "a name twice");
	mymr_buf_free(&a.bytes);
	a = (struct zip_build){.flags = 1};
	zip_build_text(&a, "a", "x");
	zip_build_end(&a);
	refused_as(&a.bytes, "docx", MYMR_ESYNTAX, "a", 0, "an encrypted member");
	mymr_buf_free(&a.bytes);
	a = (struct zip_build){.n = 0};
	zip_build_text(&a, "[Content_Types].xml", ZIP_BUILD_TYPES);
	a.method = 98;
	zip_build_text(&a, "word/document.xml", "x");
	zip_build_end(&a);
	refused_as(&a.bytes, "docx", MYMR_ESYNTAX, "word/document.xml", 0, "an unknown method");
	mymr_buf_free(&a.bytes);
	a = (struct zip_build){.n = 0};
	zip_build_text(&a, "a", "x");
	zip_build_end(&a);
	refused_as(&a.bytes, "docx", MYMR_ESYNTAX, "", 0, "no document");
	refused_as(&a.bytes, "odt", MYMR_ESYNTAX, "", 0, "no document");
	refused_as(&a.bytes, "epub", MYMR_ESYNTAX, "", 0, "no document");
	mymr_buf_free(&a.bytes);
}

static void
too_many(void)
{
	struct zip_build a = {.n = 0};
	for (int i = 0; i < 20000; i++) {
		char name[16];
		snprintf(name, sizeof name, "%d", i);
		zip_build_text(&a, name, "");
	}
	zip_build_end(&a);
	refused_as(&a.bytes, "docx", MYMR_ERANGE, "", 0, "too many members");
	mymr_buf_free(&a.bytes);
}

static void
bad_xml(void)
{
	static const struct {
		const char *body;
		enum mymr_status status;
		size_t line;
	} rows[] = {
		{"<w:p>\n<w:r></w:p>", MYMR_ESYNTAX, 2},
		{"\n\xFF", MYMR_EUTF8, 2},
		{"&x;", MYMR_ESYNTAX, 1},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct zip_build a;
		make(&a, "docx", rows[i].body);
		refused_as(&a.bytes, "docx", rows[i].status, "word/document.xml", rows[i].line,
			"XML that is broken");
		mymr_buf_free(&a.bytes);
	}
	static const char bomb[] = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><x>&b;</x>";
	struct zip_build a;
	struct mymr_buf body = {0};
	mymr_buf_puts(&body, bomb);
	zip_build_document(&a, "docx", &body);
	refused_as(&a.bytes, "docx", MYMR_ESYNTAX, "word/document.xml", 1, "entities");
	mymr_buf_free(&a.bytes);
	mymr_buf_free(&body);
	body = (struct mymr_buf){0};
	mymr_buf_puts(&body, "source,translation\n");
	refused_as(&body, "docx", MYMR_ESYNTAX, "", 0, "no archive at all");
	mymr_buf_free(&body);
}

/* Cut at every byte, and with every byte changed: an answer, and never another text. */
static void
damaged(void)
{
	struct zip_build a;
	size_t n_read = 0;
	make(&a, "docx", "<w:p><w:r><w:t>One</w:t></w:r></w:p>");
	for (size_t i = 0; i < a.bytes.len; i++) {
		struct mymr_document *doc = NULL;
		n_read += mymr_document_open(&doc, a.bytes.s, i, "docx", NULL, NULL) == MYMR_OK;
		mymr_document_free(doc);
	}
	tap_ok(n_read == 0, "no archive that was cut is read: %zu", n_read);
	n_read = 0;
	for (size_t i = 0; i < a.bytes.len; i++) {
		struct mymr_document *doc = NULL;
		size_t n;
		a.bytes.s[i] ^= 0x55;
		if (mymr_document_open(&doc, a.bytes.s, a.bytes.len, "docx", NULL, NULL) == 0) {
			const struct mymr_unit *u = mymr_document_units(doc, &n);
			n_read += n == 1 && strcmp(u->text, "One") != 0;
		}
		a.bytes.s[i] ^= 0x55;
		mymr_document_free(doc);
	}
	tap_ok(n_read == 0, "no byte that was changed makes another text: %zu", n_read);
	mymr_buf_free(&a.bytes);
}

/* What would take long, or much memory, where time is not linear. */
static const struct {
	const char *before, *s, *behind;
	size_t times;
	enum mymr_status status;
} made[] = {
	{"<w:p>", "<w:r><w:t>A</w:t></w:r>", "</w:p>", 100000, MYMR_OK},
	{"<w:p>", "<w:r><w:t>A</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>B</w:t></w:r>", "</w:p>",
		50000, MYMR_OK},
	{"<w:p><w:r><w:t>A</w:t></w:r>", "<w:hyperlink><w:r><w:t>A</w:t></w:r>", "", 990,
		MYMR_ESYNTAX},
	{"<w:p>", "<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "<w:r><w:t>A</w:t></w:r></w:p>",
		50000, MYMR_OK},
	{"<w:p><w:r><w:t>A</w:t>", "<w:tab/><w:bookmarkStart/>", "<w:t>A</w:t></w:r></w:p>", 50000,
		MYMR_OK},
	{"", "<w:p>", "", 100000, MYMR_ERANGE},
	{"", "<w:p><w:r><w:t>A</w:t></w:r><w:r>", "", 490, MYMR_ESYNTAX},
	{"<text:p>", "<text:s/> ", "A</text:p>", 100000, MYMR_OK},
	{"<text:p>A", "<text:s text:c='999'/>", "A</text:p>", 10000, MYMR_OK},
	{"<text:p>", "<text:span>A ", "", 100000, MYMR_ERANGE},
	{"<text:p>A", "<!---->", "</text:p>", 100000, MYMR_OK},
};

static void
pathological(void)
{
	for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_buf all = {0}, out = {0};
		size_t n = 0;
		const double start = clock_now();
		mymr_buf_puts(&all, ZIP_BUILD_ROOT);
		mymr_buf_puts(&all, made[i].before);
		for (size_t k = 0; k < made[i].times; k++)
			mymr_buf_puts(&all, made[i].s);
		mymr_buf_puts(&all, made[i].behind);
		mymr_buf_puts(&all, "</r>");
		const enum mymr_status status =
			mymr_document_open(&doc, all.s, all.len, "fodt", NULL, NULL);
		tap_ok(status == made[i].status, "%zu times %s: %s", made[i].times, made[i].s,
			mymr_status_text(status));
		const struct mymr_unit *u = doc ? mymr_document_units(doc, &n) : NULL;
		if (n)
			tap_ok(mymr_document_set_text(doc, 0, u->text, u->text_len, NULL) == 0 &&
					mymr_document_write(doc, &out) == 0,
				"and is written");
		tap_ok(clock_now() - start < 10, "in %.2f s", clock_now() - start);
		mymr_document_free(doc);
		mymr_buf_free(&all);
		mymr_buf_free(&out);
	}
}

int
main(void)
{
	tap_rows("tests/cases/format_archive.tsv", 5, row);
	hostile();
	book();
	broken_page();
	unchanged();
	bad_names();
	bad_members();
	too_many();
	bad_xml();
	damaged();
	pathological();
	return tap_done();
}
