/* SPDX-License-Identifier: MIT */
/* Any bytes into lines: they join to the text and no syllable is parted; breaks and joiners put
 * in twice are as once and come out again; folding ends; documents stay UTF-8. */
#include <mymr/page.h>
#include <mymr/utf8.h>
#include <mymr/wrap.h>
#include <string.h>
#include "fuzz.h"

static void
check_lines(const char *s, size_t n)
{
	struct mymr_segmenter w, there;
	struct mymr_segment segment, other;
	size_t at = 0, syllable = 0;
	mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, s, n);
	there = w;
	while (mymr_segmenter_next(&w, &segment)) {
		REQUIRE(segment.start == at && segment.end > at && segment.end <= n);
		at = segment.end;
		while (syllable < at)
			syllable += mymr_syllable_next(s + syllable, n - syllable, NULL);
		REQUIRE(syllable == at);
		mymr_segmenter_at(&there, segment.end - 1);
		REQUIRE(mymr_segmenter_next(&there, &other));
		REQUIRE(other.start == segment.start && other.end == segment.end);
	}
	REQUIRE(at == n);
}

static int
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

/* Wrapped text with joiners in it. */
static void
check_joined(const struct mymr_buf *wrapped, const struct mymr_buf *bare)
{
	struct mymr_buf once = {0}, twice = {0}, back = {0};
	REQUIRE(mymr_join_text(&once, wrapped->s ? wrapped->s : "", wrapped->len) == MYMR_OK);
	REQUIRE(mymr_join_text(&twice, once.s ? once.s : "", once.len) == MYMR_OK);
	REQUIRE(is_same(&once, &twice));
	twice.len = 0;
	REQUIRE(mymr_wrap_text(&twice, once.s ? once.s : "", once.len, NULL) == MYMR_OK);
	REQUIRE(is_same(&once, &twice));
	REQUIRE(mymr_unwrap_text(&back, once.s ? once.s : "", once.len) == MYMR_OK);
	REQUIRE(is_same(bare, &back));
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&back);
}

static void
check_text(const char *s, size_t n)
{
	struct mymr_buf once = {0}, twice = {0}, bare = {0}, back = {0};
	REQUIRE(mymr_unwrap_text(&bare, s, n) == MYMR_OK);
	REQUIRE(mymr_wrap_text(&once, bare.s ? bare.s : "", bare.len, NULL) == MYMR_OK);
	REQUIRE(mymr_wrap_text(&twice, once.s ? once.s : "", once.len, NULL) == MYMR_OK);
	REQUIRE(is_same(&once, &twice));
	REQUIRE(mymr_unwrap_text(&back, once.s ? once.s : "", once.len) == MYMR_OK);
	REQUIRE(is_same(&bare, &back));
	check_joined(&once, &bare);
	back.len = 0;
	REQUIRE(mymr_fold_text(&back, s, n, NULL, 7) == MYMR_OK);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&bare);
	mymr_buf_free(&back);
}

typedef enum mymr_status
change(struct mymr_document *doc, const struct mymr_segment_model *model, enum mymr_wrap_with with);

static enum mymr_status
unwrap(struct mymr_document *doc, const struct mymr_segment_model *model, enum mymr_wrap_with with)
{
	(void)model;
	(void)with;
	return mymr_document_unwrap(doc);
}

static void
check_document(const char *s, size_t n, change *act)
{
	struct mymr_document *doc;
	struct mymr_buf out = {0};
	const struct mymr_excerpt_options o = {.words = 5, .ellipsis = "..."};
	if (mymr_document_open(&doc, s, n, "html", NULL, NULL))
		return;
	REQUIRE(mymr_document_excerpt(&out, doc, &o) == MYMR_OK);
	REQUIRE(mymr_utf8_check(out.s ? out.s : "", out.len, NULL) == MYMR_OK);
	out.len = 0;
	REQUIRE(act(doc, NULL, MYMR_WRAP_WBR) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(mymr_utf8_check(out.s ? out.s : "", out.len, NULL) == MYMR_OK);
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
change_text(struct mymr_buf *out, const struct mymr_buf *in, const char *name, change *act)
{
	struct mymr_document *doc;
	const char *s = in->s ? in->s : "";
	REQUIRE(mymr_document_open(&doc, s, in->len, NULL, name, NULL) == MYMR_OK);
	REQUIRE(act(doc, NULL, MYMR_WRAP_ZWSP) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, out) == MYMR_OK);
	mymr_document_free(doc);
}

/* A document without breaks, wrapped twice and taken back. */
static void
check_twice(const char *s, size_t n, const char *name, change *wrap)
{
	struct mymr_buf in = {0}, bare = {0}, once = {0}, twice = {0}, back = {0};
	if (mymr_utf8_check(s, n, NULL))
		return;
	REQUIRE(mymr_buf_append(&in, s, n) == MYMR_OK);
	change_text(&bare, &in, name, unwrap);
	change_text(&once, &bare, name, wrap);
	change_text(&twice, &once, name, wrap);
	change_text(&back, &once, name, unwrap);
	REQUIRE(is_same(&once, &twice) && is_same(&bare, &back));
	mymr_buf_free(&in);
	mymr_buf_free(&bare);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&back);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	check_lines(s, n);
	check_text(s, n);
	check_document(s, n, mymr_document_wrap);
	check_document(s, n, mymr_document_wrap_joined);
	check_document(s, n, unwrap);
	check_twice(s, n, "a.md", mymr_document_wrap);
	check_twice(s, n, "a.md", mymr_document_wrap_joined);
	check_twice(s, n, "a.txt", mymr_document_wrap_joined);
	return 0;
}
