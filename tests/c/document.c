/* SPDX-License-Identifier: MIT */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "soup.h"
#include "tap.h"

static struct mymr_document *
open_html(const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	mymr_document_open(&doc, s, n, "html", NULL, NULL);
	return doc;
}

static void
units_row(char **field, const char *place)
{
	struct mymr_document *doc = open_html(field[0], strlen(field[0]));
	struct mymr_buf got = {0};
	size_t n = 0;
	const struct mymr_unit *u = doc ? mymr_document_units(doc, &n) : NULL;
	for (size_t i = 0; i < n; i++) {
		mymr_buf_puts(&got, i ? " ¦ " : "");
		mymr_buf_append(&got, u[i].text, u[i].text_len);
	}
	tap_is(got.s, got.len, field[1], "%s: %s", place, field[2]);
	mymr_buf_free(&got);
	mymr_document_free(doc);
}

static void
put_error(struct mymr_buf *out, const struct mymr_error *error)
{
	char text[200];
	snprintf(text, sizeof text, "error: %s at %zu", error->reason, error->offset);
	mymr_buf_puts(out, text);
}

static void
set_row(char **field, const char *place)
{
	struct mymr_document *doc = open_html(field[0], strlen(field[0]));
	struct mymr_buf got = {0};
	struct mymr_error error = {0};
	enum mymr_status status = mymr_document_set_text(
		doc, (size_t)atoi(field[1]), field[2], strlen(field[2]), &error);
	if (status)
		put_error(&got, &error);
	else
		mymr_document_write(doc, &got);
	tap_is(got.s, got.len, field[3], "%s: %s", place, field[4]);
	got.len = 0;
	if (status) {
		mymr_document_write(doc, &got);
		tap_is(got.s, got.len, field[0], "%s: the source stays", place);
	}
	mymr_buf_free(&got);
	mymr_document_free(doc);
}

/* Setting a unit again, parts of units, and two units of which one is inside the other. */
static void
edits(void)
{
	static const char s[] =
		"<p>Rose 3.5&nbsp;percent to <b>1,250</b> <img alt=\"A dog\"> on</p>";
	struct mymr_document *doc = open_html(s, strlen(s));
	struct mymr_buf out = {0};
	tap_ok(mymr_document_replace(doc, 0, 5, 8, "၃.၅", strlen("၃.၅")) == MYMR_OK,
		"a part of a unit");
	tap_ok(mymr_document_replace(doc, 0, 5, 6, "x", 1) == MYMR_EINVAL, "not backwards");
	tap_ok(mymr_document_replace(doc, 0, 20, 24, "x", 1) == MYMR_EINVAL, "not inside a code");
	tap_ok(mymr_document_replace(doc, 0, 9, 16, "\xFF", 1) == MYMR_EUTF8,
		"not what is no UTF-8");
	tap_ok(mymr_document_set_text(doc, 0, "x", 1, NULL) == MYMR_EINVAL,
		"whole text and parts exclude each other");
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len,
		"<p>Rose ၃.၅&nbsp;percent to <b>1,250</b> <img alt=\"A dog\"> on</p>",
		"only the part changes");
	mymr_document_free(doc);
	doc = open_html(s, strlen(s));
	mymr_document_set_text(doc, 0, "<img/> <b>x</b>", 15, NULL);
	mymr_document_set_text(doc, 1, "Ein <Hund>", 10, NULL);
	mymr_document_set_text(doc, 0, "<b>y</b> <img/>", 15, NULL);
	out.len = 0;
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, "<p><b>y</b> <img alt=\"Ein &lt;Hund>\"></p>",
		"a unit set twice, with another inside it");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
places(void)
{
	static const char s[] = "\xEF\xBB\xBF<p>one</p>\r\n<p>က <b>two</b></p><p title=\"x\">y</p>";
	struct mymr_document *doc = open_html(s, strlen(s));
	size_t n = 0;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	tap_ok(n == 4 && u[0].line == 1 && u[0].column == 5, "place behind a BOM");
	tap_ok(n == 4 && u[1].line == 2 && u[1].column == 4, "place behind CRLF");
	tap_ok(n == 4 && u[2].line == 2 && u[2].column == 30, "columns count code points");
	tap_ok(n == 4 && u[2].context_len == 8 && !memcmp(u[2].context, "p/@title", 8), "context");
	mymr_document_free(doc);
}

static int
is_identical(const char *s, size_t n, const char *format)
{
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	if (mymr_document_open(&doc, s, n, format, NULL, NULL))
		return 0;
	int same = mymr_document_write(doc, &out) == MYMR_OK && out.len == n &&
		   (n == 0 || memcmp(out.s, s, n) == 0);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return same;
}

/* Every unit set to its own text: the page reads the same, and so do its units. */
static int
reads_back(const char *s, size_t n)
{
	struct mymr_document *doc = open_html(s, n), *again;
	struct mymr_buf out = {0};
	size_t n_units, n_again;
	const struct mymr_unit *u = mymr_document_units(doc, &n_units);
	int ok = 1;
	for (size_t i = 0; i < n_units; i++) {
		ok &= mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL) == MYMR_OK;
		ok &= u[i].start < u[i].end && u[i].end <= n &&
		      (!i || u[i - 1].start <= u[i].start);
	}
	ok &= mymr_document_write(doc, &out) == MYMR_OK;
	again = open_html(out.s, out.len);
	const struct mymr_unit *v = again ? mymr_document_units(again, &n_again) : NULL;
	ok &= v != NULL && n_again == n_units;
	for (size_t i = 0; ok && i < n_units; i++)
		ok &= u[i].text_len == v[i].text_len &&
		      memcmp(u[i].text, v[i].text, u[i].text_len) == 0;
	mymr_document_free(doc);
	mymr_document_free(again);
	mymr_buf_free(&out);
	return ok;
}

static void
soups(void)
{
	int n_changed = 0, n_misread = 0;
	for (unsigned seed = 1; seed <= 3000; seed++) {
		size_t n;
		char *s = soup_make(seed, seed % 200 + 1, &n);
		int changed = !is_identical(s, n, "html") || !is_identical(s, n, "text");
		int misread = !changed && !reads_back(s, n);
		if (changed || misread)
			printf("# seed %u: %.*s\n", seed, (int)(n < 300 ? n : 300), s);
		n_changed += changed;
		n_misread += misread;
		free(s);
	}
	tap_ok(n_changed == 0, "3,000 tag soups come back byte for byte");
	tap_ok(n_misread == 0, "their units, written back, read the same");
}

static void
hostile_texts(void)
{
	static const char *const pages[] = {"<p>A</p>", "<title>A</title>", "<a title=\"A\">1</a>",
		"<a title='A'>1</a>", "<a title=A>1</a>",
		"<script type='application/ld+json'>{\"headline\":\"A\"}</script>"};
	static const char *const texts[] = {"&amp;", "&lt;b&gt;", "<b>x</b>", "</title>",
		"</script>", "<!-- x", "a -->", "a\"b'c", "\\u1000 \\", "a ]]>", "x=y `z`",
		"&#4150; &copy", "{n} %s", "a</p><p>b", "\"a", "'a", "a>", "မြန်မာ & <i>"};
	for (size_t p = 0; p < sizeof pages / sizeof *pages; p++) {
		for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
			struct mymr_document *doc = open_html(pages[p], strlen(pages[p]));
			struct mymr_buf out = {0};
			size_t n = 0;
			mymr_document_set_text(doc, 0, texts[t], strlen(texts[t]), NULL);
			mymr_document_write(doc, &out);
			struct mymr_document *again = open_html(out.s, out.len);
			const struct mymr_unit *u = mymr_document_units(again, &n);
			tap_is(n ? u[0].text : "", n ? u[0].text_len : 0, texts[t],
				"'%s' in %s reads back", texts[t], pages[p]);
			mymr_document_free(again);
			mymr_document_free(doc);
			mymr_buf_free(&out);
		}
	}
}

static void
shared_pages(void)
{
	static const char *const names[] = {"article.html", "readability-firefox-nightly-blog.html",
		"readability-iab-1.html", "readability-topicseed-1.html",
		"themeunittestdata.wordpress.xml"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char name[200];
		snprintf(name, sizeof name, "catalogs/html-pages/%s", names[i]);
		const char *path = tap_shared(name);
		if (!path)
			continue;
		size_t n;
		char *s = tap_read_file(path, &n);
		tap_ok(s && is_identical(s, n, "html"), "%s comes back byte for byte", names[i]);
		tap_ok(s && reads_back(s, n), "%s: its units read the same", names[i]);
		free(s);
	}
}

static char *
repeat(const char *s, size_t times, size_t *n)
{
	const size_t len = strlen(s);
	char *out = malloc(len * times + 1);
	for (size_t i = 0; i < times; i++)
		memcpy(out + i * len, s, len);
	*n = len * times;
	return out;
}

/* Markup that once made parsers slow or crash. */
static void
pathological(void)
{
	static const struct {
		const char *s;
		size_t times;
		enum mymr_status status;
	} rows[] = {
		{"<div>", 2000, MYMR_OK},
		{"<div>", 1000000, MYMR_ERANGE},
		{"<b>", 1000000, MYMR_ERANGE},
		{"<p>", 100000, MYMR_OK},
		{"<li>x", 100000, MYMR_OK},
		{"</p>", 100000, MYMR_OK},
		{"<!--", 100000, MYMR_OK},
		{"<", 100000, MYMR_OK},
		{"&", 100000, MYMR_OK},
		{"&#", 100000, MYMR_OK},
		{"<a ", 100000, MYMR_ERANGE},
		{"<p><b><i>x</p>", 1000, MYMR_OK},
		{"<span>x</span> ", 50000, MYMR_OK},
		{"<x y='", 100000, MYMR_ERANGE},
		{"<table><tr><td>x", 1000, MYMR_OK},
		{"<script>", 100000, MYMR_OK},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_error error = {0};
		size_t n;
		char *s = repeat(rows[i].s, rows[i].times, &n);
		enum mymr_status status = mymr_document_open(&doc, s, n, "html", NULL, &error);
		tap_ok(status == rows[i].status && (!status || error.reason), "%zu times %s: %s",
			rows[i].times, rows[i].s, mymr_status_text(status));
		mymr_document_free(doc);
		free(s);
	}
}

static void
formats(void)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error;
	tap_ok(mymr_document_open(&doc, "x", 1, "none", NULL, NULL) == MYMR_ENOENT,
		"an unknown format");
	tap_ok(mymr_document_open(&doc, "a\xFFz", 3, NULL, NULL, &error) == MYMR_EUTF8 &&
			error.offset == 1,
		"invalid UTF-8 and its offset");
	static const struct {
		const char *s, *file, *format;
	} rows[] = {{"x", "a.html", "html"}, {"x", "a.HTM", "html"}, {"<p>x", "a.txt", "text"},
		{"<p>x", NULL, "html"}, {"\n <!doctype html>", NULL, "html"},
		{"x <p>", NULL, "text"}, {"< 5", NULL, "text"}, {"", NULL, "text"},
		{"x", "dir.html/file", "text"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		tap_ok(mymr_document_open(&doc, rows[i].s, strlen(rows[i].s), NULL, rows[i].file,
			       NULL) == MYMR_OK &&
				strcmp(mymr_document_format(doc), rows[i].format) == 0,
			"%s named %s is %s", rows[i].s, rows[i].file ? rows[i].file : "nothing",
			rows[i].format);
		mymr_document_free(doc);
	}
}

/* The byte of the source that a byte of a text is written by. */
static void
sources(void)
{
	static const char s[] = "<p>a &amp; <b>b</b></p>";
	struct mymr_document *doc = NULL;
	mymr_document_open(&doc, s, sizeof s - 1, "html", NULL, NULL);
	tap_ok(mymr_document_source(doc, 0, 0) == 3, "of a letter");
	tap_ok(mymr_document_source(doc, 0, 2) == 5, "of a reference");
	tap_ok(mymr_document_source(doc, 0, 3) == 10, "behind a reference");
	tap_ok(mymr_document_source(doc, 0, 6) == 11, "of a code");
	tap_ok(mymr_document_source(doc, 0, 99) == 19, "behind the text");
	tap_ok(mymr_document_source(doc, 1, 0) == 0, "of no unit");
	tap_ok(mymr_document_source_end(doc, 0, 1) == 4, "the end of a letter");
	tap_ok(mymr_document_source_end(doc, 0, 3) == 10, "the end of a reference");
	tap_ok(mymr_document_source_end(doc, 0, 4) == 11, "before a code");
	tap_ok(mymr_document_source_end(doc, 0, 99) == 19, "the end of all");
	tap_ok(mymr_document_source_end(doc, 1, 1) == 0, "of no unit");
	mymr_document_free(doc);
}

int
main(void)
{
	tap_rows("tests/cases/html_units.tsv", 3, units_row);
	tap_rows("tests/cases/html_set.tsv", 5, set_row);
	edits();
	places();
	soups();
	hostile_texts();
	shared_pages();
	pathological();
	formats();
	sources();
	return tap_done();
}
