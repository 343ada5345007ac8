/* SPDX-License-Identifier: MIT */
/* Any bytes as TBX, as lines of a glossary and as articles. */
#include <mymr/check.h>
#include <mymr/glossary.h>
#include <mymr/terms.h>
#include <string.h>
#include "fuzz.h"

/* What comes of TBX is a glossary; as TBX again it reads the same. */
static void
look_at_lines(const struct mymr_buf *lines)
{
	struct mymr_checker *checker;
	struct mymr_buf tbx = {0}, back = {0};
	REQUIRE(mymr_checker_new(&checker) == MYMR_OK);
	REQUIRE(mymr_checker_add_glossary(checker, lines->s, lines->len, NULL) == MYMR_OK);
	REQUIRE(mymr_glossary_to_tbx(&tbx, lines->s, lines->len, NULL) == MYMR_OK);
	REQUIRE(mymr_glossary_from_tbx(&back, tbx.s, tbx.len, NULL) == MYMR_OK);
	REQUIRE(back.len == lines->len && memcmp(back.s, lines->s, back.len) == 0);
	mymr_buf_free(&tbx);
	mymr_buf_free(&back);
	mymr_checker_free(checker);
}

static void
look_for_terms(const char *s, size_t n)
{
	struct mymr_terms *terms;
	struct mymr_term t;
	REQUIRE(mymr_terms_new(&terms) == MYMR_OK);
	for (size_t i = 0, len; i < n; i += len + 1) {
		const char *end = memchr(s + i, '\n', n - i);
		len = end ? (size_t)(end - s) - i : n - i;
		if (mymr_terms_add(terms, i, s + i, len, s + i, len) != MYMR_OK)
			break;
	}
	REQUIRE(mymr_terms_find(terms, 2) == MYMR_OK);
	for (size_t i = 0; mymr_terms_at(terms, i, &t) == MYMR_OK; i++) {
		REQUIRE(t.n && t.count >= 2 && t.articles >= 1 && t.articles <= t.count);
		REQUIRE(t.weight > 0 && t.score >= 0 && t.score <= 1);
	}
	mymr_terms_free(terms);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	const enum mymr_status status = mymr_glossary_from_tbx(&out, s, n, &error);
	REQUIRE(status ? out.len == 0 && error.reason && error.offset <= n : 1);
	if (out.len)
		look_at_lines(&out);
	out.len = 0;
	if (mymr_glossary_to_tbx(&out, s, n, NULL) == MYMR_OK) {
		struct mymr_buf lines = {0};
		REQUIRE(mymr_glossary_from_tbx(&lines, out.s, out.len, NULL) == MYMR_OK);
		mymr_buf_free(&lines);
	}
	look_for_terms(s, n);
	mymr_buf_free(&out);
	return 0;
}
