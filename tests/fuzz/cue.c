/* SPDX-License-Identifier: MIT */
/* Whatever text a subtitle gets, on however many lines, it reads as that text. */
#include <mymr/buf.h>
#include <mymr/document.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

static int
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\x1E';
}

static int
is_dash(const char *s, size_t n)
{
	return n && (*s == '-' || (n > 2 && (!memcmp(s, "\u2013", 3) || !memcmp(s, "\u2014", 3))));
}

static int
keeps_line_end(const char *s, size_t n, size_t i, const struct mymr_buf *line)
{
	size_t next = i + 1;
	int is_empty = 1;
	while (next < n && is_blank(s[next]))
		next++;
	for (size_t k = 0; k < line->len; k++)
		is_empty = line->s[k] == '\n' || (is_empty && is_blank(line->s[k]));
	return !is_empty && is_dash(s + next, n - next);
}

/* A line end is one only before a dash; there are no blanks at the ends. */
static void
as_subtitle(struct mymr_buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\r' && i + 1 < n && s[i + 1] == '\n')
			continue;
		const int is_end = s[i] == '\n' || s[i] == '\r';
		const int keeps = is_end && keeps_line_end(s, n, i, out);
		REQUIRE(!mymr_buf_putc(out, keeps ? '\n' : is_end || s[i] == '\x1E' ? ' ' : s[i]));
	}
	size_t from = 0;
	while (from < out->len && is_blank(out->s[from]))
		from++;
	while (out->len > from && (is_blank(out->s[out->len - 1]) || out->s[out->len - 1] == '\n'))
		out->len--;
	if (from)
		memmove(out->s, out->s + from, out->len -= from);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static const char file[] =
		"WEBVTT\n\n00:01 --> 00:02\nHello\nto you\n\n00:02 --> 00:03\nEnd\n";
	struct mymr_document *doc, *again;
	struct mymr_buf want = {0}, out = {0};
	const char *s = (const char *)data;
	size_t n_units;
	REQUIRE(mymr_document_open(&doc, file, sizeof file - 1, "vtt", NULL, NULL) == MYMR_OK);
	if (n && !memchr(s, 0, n) && !memchr(s, 4, n) &&
		mymr_document_set_text(doc, 0, s, n, NULL) == MYMR_OK) {
		as_subtitle(&want, s, n);
		REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
		REQUIRE(!mymr_document_open(&again, out.s, out.len, "vtt", NULL, NULL));
		const struct mymr_unit *u = mymr_document_units(again, &n_units);
		REQUIRE(n_units == 1 || n_units == 2);
		REQUIRE(n_units == 1 ||
			(u[0].text_len == want.len && !memcmp(u[0].text, want.s, want.len)));
		mymr_document_free(again);
	}
	mymr_document_free(doc);
	mymr_buf_free(&want);
	mymr_buf_free(&out);
	return 0;
}
