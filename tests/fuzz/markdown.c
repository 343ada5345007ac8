/* SPDX-License-Identifier: MIT */
/* Markdown: hostile texts, and a unit's own text as translators change it: blanks gone, other signs
 * beside codes. Where there is no HTML, which has rules of its own, all reads back. */
#define _GNU_SOURCE /* memmem */
#include "documents.h"
#include <mymr/buf.h>

/* But where a tag of a template would begin, which is no text. */
static void
without_blanks(struct mymr_buf *out, const struct mymr_unit *u)
{
	for (size_t i = 0; i < u->text_len; i++) {
		if (u->text[i] != ' ' || (i && u->text[i - 1] == '{'))
			mymr_buf_putc(out, u->text[i]);
	}
}

/* Puts a sign before or behind all codes and brackets. */
static void
with_signs(struct mymr_buf *out, const struct mymr_unit *u, char where, const char *sign)
{
	for (size_t i = 0; i < u->text_len; i++) {
		if (where == '<' && u->text[i] == '<')
			mymr_buf_puts(out, sign);
		mymr_buf_putc(out, u->text[i]);
		if (where == '>' && u->text[i] == '>')
			mymr_buf_puts(out, sign);
	}
}

static void
change(struct mymr_buf *out, const struct mymr_unit *u, size_t i)
{
	switch (i % 7) {
	case 0:
		mymr_buf_puts(out, hostile[i / 7 % N_HOSTILE]);
		return;
	case 1:
		without_blanks(out, u);
		return;
	case 2:
		with_signs(out, u, '>', "။");
		return;
	case 3:
		with_signs(out, u, '<', "က");
		return;
	case 4:
		with_signs(out, u, '<', "\"");
		return;
	case 5:
		with_signs(out, u, '>', " x ");
		return;
	default:
		mymr_buf_append(out, u->text, u->text_len);
	}
}

/* Whether md4c may pair the emphasis of a text otherwise beside what it takes for an address, or
 * when blanks no longer tell which sign begins and which ends. */
static int
is_unclear(const struct mymr_buf *text)
{
	static const char *const address[] = {"www.", "://", "@"};
	if (!text->len || !memchr(text->s, '<', text->len))
		return 0;
	for (size_t i = 0; i < sizeof address / sizeof *address; i++) {
		if (memmem(text->s, text->len, address[i], strlen(address[i])))
			return 1;
	}
	return !memchr(text->s, ' ', text->len);
}

/* [text] becomes [text][text], and a link around all of a unit's text is none of its codes. */
static int
is_in_link(const struct mymr_unit *u, const struct mymr_buf *want)
{
	static const size_t begin = sizeof "<a>" - 1, end = sizeof "</a>" - 1;
	return want->len == begin + u->text_len + end && memcmp(want->s, "<a>", begin) == 0 &&
	       memcmp(want->s + begin, u->text, u->text_len) == 0;
}

static void
check_all(struct mymr_document *doc, size_t first, int is_exact)
{
	struct mymr_document *again = NULL;
	struct mymr_buf out = {0};
	size_t n, n_again;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	struct mymr_buf *want = calloc(n + 1, sizeof *want);
	for (size_t i = 0; i < n; i++) {
		change(&want[i], &u[i], first + i);
		if (mymr_document_set_text(doc, i, want[i].s ? want[i].s : "", want[i].len, NULL)) {
			want[i].len = 0;
			mymr_buf_append(&want[i], u[i].text, u[i].text_len);
			REQUIRE(!mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL));
		}
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	const enum mymr_status status =
		mymr_document_open(&again, out.s ? out.s : "", out.len, "markdown", NULL, NULL);
	REQUIRE(status == MYMR_OK);
	/* Markup that md4c has out of order is left alone. */
	mymr_document_warnings(again, &n_again);
	is_exact &= n_again == 0;
	const struct mymr_unit *v = mymr_document_units(again, &n_again);
	REQUIRE(!is_exact || n == n_again);
	for (size_t i = 0; i < n && is_exact; i++) {
		const int same = is_unclear(&want[i]) || is_in_link(&v[i], &want[i]) ||
				 (v[i].text_len == want[i].len &&
					 memcmp(v[i].text, want[i].s, want[i].len) == 0);
		if (!same)
			fprintf(stderr, "%zu: wanted '%.*s', not '%.*s': %.*s\n", i,
				(int)want[i].len, want[i].s, (int)v[i].text_len, v[i].text,
				(int)out.len, out.s);
		REQUIRE(same);
	}
	for (size_t i = 0; i < n; i++)
		mymr_buf_free(&want[i]);
	free(want);
	mymr_document_free(again);
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	size_t n_warnings = 1;
	if (n == 0)
		return 0;
	struct mymr_document *doc = check_open(s + 1, n - 1, "markdown");
	if (doc)
		mymr_document_warnings(doc, &n_warnings);
	if (doc)
		check_all(doc, data[0], !memchr(s + 1, '<', n - 1) && n_warnings == 0);
	mymr_document_free(doc);
	return 0;
}
