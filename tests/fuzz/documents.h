/* SPDX-License-Identifier: MIT */
/* What must hold of a document whose texts are strings, whatever its bytes. */
#ifndef FUZZ_DOCUMENTS_H
#define FUZZ_DOCUMENTS_H

#include <mymr/document.h>
#include <string.h>
#include "fuzz.h"

static const char *const hostile[] = {"a]]>\"'\\", "<b>&amp;\n\ta", " a  b ", "\"a\",;\r\n",
	"မြန်မာ <i/> ]]", "@a/b", ">'\\u0041\"", "=a\\\"", "\ra&#10;"};
#define N_HOSTILE (sizeof hostile / sizeof *hostile)

static inline struct mymr_document *
check_open(const char *s, size_t n, const char *format)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {SIZE_MAX, NULL};
	struct mymr_buf out = {0};
	if (mymr_document_open(&doc, s, n, format, NULL, &error)) {
		REQUIRE(error.offset <= n && error.reason);
		return NULL;
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK && out.len == n);
	REQUIRE(n == 0 || memcmp(out.s, s, n) == 0);
	mymr_buf_free(&out);
	return doc;
}

/* Sets a hostile text, or the unit's own where codes would be missing: whether it was the first. */
static inline int
set_hostile(struct mymr_document *doc, const struct mymr_unit *u, size_t i)
{
	const char *text = hostile[i % N_HOSTILE];
	if (mymr_document_set_text(doc, i, text, strlen(text), NULL) == MYMR_OK)
		return 1;
	REQUIRE(mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL) == MYMR_OK);
	return 0;
}

/* Every unit gets a text; what is written is a document of the format again, with is_exact one that
 * has these texts. */
static inline void
check_texts(struct mymr_document *doc, const char *format, int is_exact)
{
	struct mymr_document *again = NULL;
	struct mymr_buf out = {0};
	size_t n, n_again;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	static unsigned char is_own[1 << 16];
	for (size_t i = 0; i < n; i++) {
		REQUIRE(u[i].start <= u[i].end && (i == 0 || u[i - 1].start <= u[i].start));
		is_own[i % sizeof is_own] = !set_hostile(doc, u, i);
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(mymr_document_open(&again, out.s, out.len, format, NULL, NULL) == MYMR_OK);
	const struct mymr_unit *v = mymr_document_units(again, &n_again);
	REQUIRE(!is_exact || n == n_again);
	for (size_t i = 0; is_exact && i < n && n < sizeof is_own; i++) {
		const char *want = is_own[i] ? u[i].text : hostile[i % N_HOSTILE];
		const size_t len = is_own[i] ? u[i].text_len : strlen(want);
		REQUIRE(v[i].text_len == len && memcmp(v[i].text, want, len) == 0);
	}
	mymr_document_free(again);
	mymr_buf_free(&out);
}

#endif
