/* SPDX-License-Identifier: MIT */
/* What every format must do: a file without changes is itself, and texts that are set read back. */
#ifndef FUZZ_FORMAT_H
#define FUZZ_FORMAT_H

#include <mymr/document.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

static void
require_same_texts(const char *format, const struct mymr_buf *s, size_t n, const char *text)
{
	struct mymr_document *doc = NULL;
	size_t n_again;
	REQUIRE(mymr_document_open(&doc, s->s, s->len, format, NULL, NULL) == MYMR_OK);
	const struct mymr_unit *u = mymr_document_units(doc, &n_again);
	REQUIRE(n_again == n);
	for (size_t i = 0; i < n && text; i++)
		REQUIRE(u[i].text_len == strlen(text) && !memcmp(u[i].text, text, u[i].text_len));
	mymr_document_free(doc);
}

/* Sets text for every unit that has no codes, else its own text, and reads what was written. */
static void
set_texts(struct mymr_document *doc, const char *format, const char *text)
{
	struct mymr_buf out = {0};
	size_t n;
	int is_everywhere = 1;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	for (size_t i = 0; i < n; i++) {
		if (mymr_document_set_text(doc, i, text, strlen(text), NULL) == MYMR_OK)
			continue;
		is_everywhere = 0;
		REQUIRE(mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL) == MYMR_OK);
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(mymr_utf8_check(out.s, out.len, NULL) == MYMR_OK);
	require_same_texts(format, &out, n, is_everywhere ? text : NULL);
	mymr_buf_free(&out);
}

static void
check_format(const unsigned char *data, size_t n, const char *format, const char *text)
{
	struct mymr_document *doc;
	struct mymr_error error = {SIZE_MAX, NULL};
	struct mymr_buf out = {0};
	size_t n_units;
	if (mymr_document_open(&doc, (const char *)data, n, format, NULL, &error)) {
		REQUIRE(error.offset <= n && error.reason);
		return;
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK && out.len == n);
	REQUIRE(n == 0 || memcmp(out.s, data, n) == 0);
	const struct mymr_unit *u = mymr_document_units(doc, &n_units);
	for (size_t i = 0; i < n_units; i++)
		REQUIRE(u[i].start < u[i].end && u[i].end <= n &&
			(i == 0 || u[i - 1].end <= u[i].start));
	mymr_buf_free(&out);
	set_texts(doc, format, text);
	mymr_document_free(doc);
}

#endif
