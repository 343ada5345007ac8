/* SPDX-License-Identifier: MIT */
/* Any bytes as XLIFF: without changes it is written as it came; a target that is set is what is
 * read from the file afterwards, and nothing outside of its element changes. The first byte chooses
 * the segment, the second what is put there; texts are made to XLIFF and read again as well. */
#include <mymr/xliff.h>
#include <stdbool.h>
#include <string.h>
#include "fuzz.h"

static const char *const texts[] = {"", "x", " two\nlines ", "\n\n", "a & b < c ]]> \"\r\t",
	"မြန်မာ", "<1>a</1>", "<2/>", "<1/><2>x</2> ", "<x/>", "\x01", "\n <1></1>"};
#define N_TEXTS (sizeof texts / sizeof *texts)

static struct mymr_xliff *
open_bytes(const char *s, size_t n)
{
	struct mymr_xliff *x = NULL;
	struct mymr_error error;
	const enum mymr_status status = mymr_xliff_open(&x, s, n, &error);
	REQUIRE(status == MYMR_OK || (error.reason && error.offset <= n));
	return status ? NULL : x;
}

struct runs {
	const char *s;
	const struct mymr_xliff_text *target;
	size_t at;
	size_t end;
};

static enum mymr_status
check_run(void *arg, const struct mymr_xliff_run *run)
{
	struct runs *r = arg;
	REQUIRE(run->at == r->at && run->n > 0 && run->start >= r->end && run->end >= run->start);
	REQUIRE(run->end <= r->target->end);
	if (run->is_exact)
		REQUIRE(memcmp(r->s + run->start, r->target->s + run->at, run->n) == 0);
	r->at += run->n;
	r->end = run->end;
	return MYMR_OK;
}

static void
check_segments(const struct mymr_xliff *x, const char *s, size_t n)
{
	struct mymr_xliff_segment g;
	struct mymr_xliff_text note;
	size_t n_problems;
	for (size_t i = 0; mymr_xliff_segment_at(x, i, &g) == MYMR_OK; i++) {
		REQUIRE(g.start < g.end && g.end <= n && g.line > 0);
		REQUIRE(!g.target.s || (g.target.start >= g.start && g.target.end <= g.end));
		size_t n_notes = 0;
		for (size_t at = 0; mymr_xliff_note_next(x, i, &at, &note);)
			n_notes++;
		REQUIRE(n_notes == g.n_notes);
		struct runs r = {s, &g.target, 0, g.target.start};
		REQUIRE(mymr_xliff_target_runs(x, i, check_run, &r) == MYMR_OK);
		REQUIRE(r.at == g.target.len);
	}
	const struct mymr_xliff_problem *p = mymr_xliff_problems(x, &n_problems);
	for (size_t i = 0; i < n_problems; i++)
		REQUIRE(p[i].offset < n && p[i].reason &&
			(i == 0 || p[i].offset >= p[i - 1].offset));
}

static void
check_identity(const struct mymr_xliff *x, const char *s, size_t n)
{
	struct mymr_buf out = {0};
	REQUIRE(mymr_xliff_write(x, &out) == MYMR_OK);
	REQUIRE(out.len == n && memcmp(out.s, s, n) == 0);
	mymr_buf_free(&out);
}

static void
check_again(const struct mymr_buf *out, const struct mymr_xliff_segment *was, size_t i,
	const char *text, size_t n)
{
	struct mymr_xliff_segment g;
	struct mymr_xliff *again = open_bytes(out->s, out->len);
	REQUIRE(again && mymr_xliff_segment_at(again, i, &g) == MYMR_OK);
	REQUIRE(g.target.len == n && (n == 0 || memcmp(g.target.s, text, n) == 0));
	REQUIRE(g.source.len == was->source.len &&
		memcmp(g.source.s, was->source.s, g.source.len) == 0);
	mymr_xliff_free(again);
}

static void
check_change(struct mymr_xliff *x, const char *s, size_t n, size_t i, const char *text, size_t len)
{
	struct mymr_xliff_segment g;
	struct mymr_buf out = {0};
	struct mymr_error error;
	REQUIRE(mymr_xliff_segment_at(x, i, &g) == MYMR_OK);
	if (mymr_xliff_set_target(x, i, text, len, &error)) {
		REQUIRE(error.reason);
		return;
	}
	REQUIRE(mymr_xliff_write(x, &out) == MYMR_OK);
	const size_t behind = n - g.end;
	REQUIRE(out.len >= g.start + behind && memcmp(out.s, s, g.start) == 0);
	REQUIRE(memcmp(out.s + out.len - behind, s + g.end, behind) == 0);
	if (len || g.target.s)
		check_again(&out, &g, i, text, len);
	mymr_buf_free(&out);
}

/* States and languages go with the target that was set last. */
static void
check_state(struct mymr_xliff *x, size_t i)
{
	struct mymr_xliff_segment g;
	struct mymr_buf out = {0};
	const enum mymr_status status = mymr_xliff_set_state(x, i, MYMR_XLIFF_REVIEWED);
	REQUIRE(mymr_xliff_set_language(x, "my") == MYMR_OK);
	REQUIRE(mymr_xliff_write(x, &out) == MYMR_OK);
	struct mymr_xliff *again = open_bytes(out.s, out.len);
	REQUIRE(again && mymr_xliff_size(again) == mymr_xliff_size(x));
	REQUIRE(mymr_xliff_segment_at(again, i, &g) == MYMR_OK);
	REQUIRE(status || g.state == MYMR_XLIFF_REVIEWED);
	mymr_xliff_free(again);
	mymr_buf_free(&out);
}

/* The source as a target, and the target with its middle taken out. */
static void
check_own_texts(struct mymr_xliff *x, const char *s, size_t n, size_t i)
{
	struct mymr_xliff_segment g;
	REQUIRE(mymr_xliff_segment_at(x, i, &g) == MYMR_OK);
	if (g.source.s)
		check_change(x, s, n, i, g.source.s, g.source.len);
	if (g.target.len < 3)
		return;
	char *cut = malloc(g.target.len);
	const size_t third = g.target.len / 3;
	memcpy(cut, g.target.s, third);
	memcpy(cut + third, g.target.s + 2 * third, g.target.len - 2 * third);
	check_change(x, s, n, i, cut, g.target.len - third);
	free(cut);
}

static void
check_made(enum mymr_xliff_version version, const char *s, size_t n)
{
	struct mymr_buf out = {0};
	struct mymr_xliff_segment g;
	size_t n_problems;
	const struct mymr_xliff_unit unit = {.source = s,
		.n_source = n / 2,
		.target = s + n / 2,
		.n_target = n - n / 2,
		.state = MYMR_XLIFF_TRANSLATED};
	if (mymr_xliff_make(&out, version, "en", "my", NULL, &unit, 1, NULL)) {
		REQUIRE(out.len == 0);
		mymr_buf_free(&out);
		return;
	}
	struct mymr_xliff *x = open_bytes(out.s, out.len);
	REQUIRE(x && mymr_xliff_size(x) == 1);
	(void)mymr_xliff_problems(x, &n_problems);
	REQUIRE(n_problems == 0 && mymr_xliff_segment_at(x, 0, &g) == MYMR_OK);
	REQUIRE(g.source.len == n / 2 && memcmp(g.source.s, s, n / 2) == 0);
	REQUIRE(g.target.len == n - n / 2 && memcmp(g.target.s, s + n / 2, n - n / 2) == 0);
	mymr_xliff_free(x);
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n < 2)
		return 0;
	const char *s = (const char *)data + 2;
	const char *text = texts[data[1] % N_TEXTS];
	n -= 2;
	for (int version = 0; version < 3 && n < 1000; version++)
		check_made((enum mymr_xliff_version)version, s, n);
	struct mymr_xliff *x = open_bytes(s, n);
	if (!x)
		return 0;
	check_segments(x, s, n);
	check_identity(x, s, n);
	if (mymr_xliff_size(x)) {
		const size_t i = data[0] % mymr_xliff_size(x);
		check_own_texts(x, s, n, i);
		check_change(x, s, n, i, text, strlen(text));
		check_state(x, i);
	}
	mymr_xliff_free(x);
	return 0;
}
