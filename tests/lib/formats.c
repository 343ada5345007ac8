/* SPDX-License-Identifier: MIT */
#include "formats.h"

#include <stdint.h>

#include <string.h>
#include "tap.h"

/* Set in every row: signs that some format escapes. */
#define ROW_TEXT "က \"a\" & 'b' <c>"

static struct mymr_document *
open_as(const char *s, size_t n, const char *format)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	const enum mymr_status status = mymr_document_open(&doc, s, n, format, NULL, &error);
	if (status)
		tap_ok(0, "%s is not read: %s at %zu", format, error.reason, error.offset);
	return status ? NULL : doc;
}

static void
put_units(struct mymr_buf *out, const struct mymr_document *doc)
{
	size_t n;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	for (size_t i = 0; i < n; i++) {
		mymr_buf_puts(out, i ? " ¦ " : "");
		mymr_buf_append(out, u[i].context, u[i].context_len);
		mymr_buf_putc(out, '|');
		mymr_buf_append(out, u[i].text, u[i].text_len);
	}
}

/* Codes of a unit stay: the text stands before them. */
static void
set_all(struct mymr_document *doc, const char *text)
{
	size_t n;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	for (size_t i = 0; i < n; i++) {
		struct mymr_buf both = {0};
		if (mymr_document_set_text(doc, i, text, strlen(text), NULL) == MYMR_ECODES) {
			mymr_buf_puts(&both, text);
			mymr_buf_append(&both, u[i].text, u[i].text_len);
			mymr_document_set_text(doc, i, both.s, both.len, NULL);
		}
		mymr_buf_free(&both);
	}
}

void
formats_row(const char *format, char **field, const char *place)
{
	struct mymr_document *doc = open_as(field[0], strlen(field[0]), format);
	struct mymr_buf got = {0};
	if (!doc)
		return;
	put_units(&got, doc);
	tap_is(got.s ? got.s : "", got.len, field[1], "%s: %s", place, field[3]);
	got.len = 0;
	set_all(doc, ROW_TEXT);
	mymr_document_write(doc, &got);
	tap_is(got.s ? got.s : "", got.len, field[2], "%s: written, %s", place, field[3]);
	mymr_buf_free(&got);
	mymr_document_free(doc);
	tap_ok(formats_are_identical(field[0], strlen(field[0]), format), "%s: comes back", place);
	tap_ok(formats_read_back(field[0], strlen(field[0]), format, NULL), "%s: reads the same",
		place);
}

int
formats_are_identical(const char *s, size_t n, const char *format)
{
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	if (mymr_document_open(&doc, s, n, format, NULL, NULL))
		return 0;
	const int same = mymr_document_write(doc, &out) == MYMR_OK && out.len == n &&
			 (n == 0 || memcmp(out.s, s, n) == 0);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return same;
}

int
formats_are_read(const char *s, size_t n, const char *format)
{
	struct mymr_document *doc = open_as(s, n, format);
	size_t n_units = 0;
	if (doc)
		mymr_document_units(doc, &n_units);
	mymr_document_free(doc);
	return n_units > 0;
}

static int
has_same_texts(const struct mymr_document *doc, const struct mymr_document *again, const char *text)
{
	size_t n, n_again;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	const struct mymr_unit *v = mymr_document_units(again, &n_again);
	for (size_t i = 0; i < n && n == n_again; i++) {
		const char *want = text ? text : u[i].text;
		const size_t len = text ? strlen(text) : u[i].text_len;
		if (v[i].text_len != len || memcmp(v[i].text, want, len) != 0)
			return 0;
		if (v[i].context_len != u[i].context_len)
			return 0;
	}
	return n == n_again;
}

int
formats_read_back(const char *s, size_t n, const char *format, const char *text)
{
	struct mymr_document *doc = NULL, *again = NULL;
	struct mymr_buf out = {0};
	size_t n_units;
	if (mymr_document_open(&doc, s, n, format, NULL, NULL))
		return 0;
	const struct mymr_unit *u = mymr_document_units(doc, &n_units);
	int ok = 1;
	for (size_t i = 0; i < n_units; i++)
		ok &= mymr_document_set_text(doc, i, text ? text : u[i].text,
			      text ? strlen(text) : u[i].text_len, NULL) == MYMR_OK;
	ok &= mymr_document_write(doc, &out) == MYMR_OK;
	ok = ok && mymr_document_open(&again, out.s, out.len, format, NULL, NULL) == MYMR_OK &&
	     has_same_texts(doc, again, text);
	if (!ok)
		tap_ok(0, "written: %.*s", (int)(out.len < 300 ? out.len : 300), out.s);
	mymr_document_free(doc);
	mymr_document_free(again);
	mymr_buf_free(&out);
	return ok;
}

void
formats_hostile(const char *format, const char *s, int has_html)
{
	formats_hostile_bytes(format, s, strlen(s), has_html);
}

void
formats_hostile_bytes(const char *format, const char *s, size_t n, int has_html)
{
	static const char *const texts[] = {"&amp;", "&lt;b&gt;", "<b>x</b>", "</string>", "<!-- x",
		"a -->", "a\"b'c", "\\u1000 \\", "a ]]>", "]]>a", "a]]", ">a]]>b]]>", "a\nb\tc\rd",
		" a", "a ", "a  b   c", "\r\na", "\"a", "'a", "a>", "\"\"a\"\"", "@string/a", "?a",
		"#a", "a,b;c\td", "a\r\n\r\nb", "=a", "မြန်မာ & <i>", "a\\", "\\n", "\\\"a",
		"&#32;a", "<![CDATA[x]]>", "\xC2\xA0 a", "-1", "a = b"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		const char *end = texts[i] + strlen(texts[i]) - 1;
		if (has_html && (strchr(" \r\n", texts[i][0]) || *end == ' '))
			continue;
		tap_ok(formats_read_back(s, n, format, texts[i]),
			"hostile text %zu in %s reads back", i, format);
	}
}

void
formats_refused(const char *format, const char *s, enum mymr_status status, size_t offset)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {SIZE_MAX, NULL};
	const enum mymr_status got = mymr_document_open(&doc, s, strlen(s), format, NULL, &error);
	tap_ok(got == status && error.reason && error.offset == offset && !doc,
		"%s is refused at %zu: %s", format, error.offset, error.reason);
	mymr_document_free(doc);
}
