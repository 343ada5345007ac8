/* SPDX-License-Identifier: MIT */
/* Text in pieces is text as a whole. */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "random.h"
#include "tap.h"

#define LEVELS 3

static enum mymr_status
transform(struct mymr_buf *out, const char *s, size_t n, int which)
{
	switch (which) {
	case 0:
		return mymr_zawgyi_to_unicode(out, s, n, NULL, NULL);
	case 1:
		return mymr_unicode_to_zawgyi(out, s, n, NULL, NULL);
	case 2:
		return mymr_visual_to_unicode(out, s, n, NULL, NULL);
	case 3:
		return mymr_shifted_to_unicode(out, s, n, NULL, NULL);
	default:
		return mymr_normalize(out, s, n, (enum mymr_normalize_level)(which - 4));
	}
}

#define TRANSFORMS (4 + LEVELS)

/* Feeds text in pieces of step bytes, as a reader would. */
static void
transform_in_pieces(struct mymr_buf *out, const struct mymr_buf *text, size_t step, int which)
{
	size_t done = 0;
	for (size_t end = step < text->len ? step : text->len;;) {
		const int is_last = end == text->len;
		const size_t len = mymr_cut(text->s + done, end - done, is_last);
		transform(out, text->s + done, len, which);
		done += len;
		if (is_last)
			return;
		end = end + step < text->len ? end + step : text->len;
	}
}

static void
pieces(int which)
{
	uint32_t seed = 4711;
	int n_bad = 0;
	struct mymr_buf text = {0};
	for (int round = 0; round < 5000; round++) {
		struct mymr_buf whole = {0}, parts = {0};
		random_text(&text, &seed, 60);
		transform(&whole, text.s, text.len, which);
		transform_in_pieces(&parts, &text, 1 + seed % 40, which);
		if (!is_same(&whole, &parts) && n_bad++ == 0) {
			show(&text, "in pieces");
			show(&whole, "whole");
			show(&parts, "parts");
		}
		mymr_buf_free(&whole);
		mymr_buf_free(&parts);
	}
	mymr_buf_free(&text);
	tap_ok(n_bad == 0, "transform %d in pieces is the whole (%d are not)", which, n_bad);
}

static void
cut_row(char **field, const char *place)
{
	const size_t n = strlen(field[0]);
	const size_t cut = mymr_cut(field[0], n, 0);
	tap_is(field[0], cut, field[1], "%s: %s: %s", place, field[0], field[2]);
	tap_ok(mymr_cut(field[0], n, 1) == n, "%s: all of the last piece", place);
}

/* Text with hardly a place to cut: random without blanks, ASCII, signs and visarga. */
static void
hostile_text(struct mymr_buf *text, uint32_t *seed)
{
	static const char *const runs[] = {"\xE1\x80\xB9", "\xE1\x80\xB1", "\xE1\x80\x80",
		"\xE1\x81\x80", "12,", "\xE1\x80\x80\xE1\x80\xB9", "\xE1\x80\x80\xE1\x80\xB8 ",
		"\xE1\x80\x84\xE1\x80\xBA\xE1\x80\xB9", "\xF0\x9F\x98\x80"};
	text->len = 0;
	while (text->len < 5 * MYMR_CUT_MAX) {
		const uint32_t r = random_next(seed) >> 8;
		const char *run = runs[r % (sizeof runs / sizeof *runs)];
		size_t n = r / 16 % 3 == 0 ? MYMR_CUT_MAX / 2 : r / 16 % 40;
		while (n--)
			mymr_buf_puts(text, run);
		if (r / 64 % 4)
			mymr_buf_put_code_point(text, 0x1000 + r / 256 % 0x38);
		else if (r / 64 % 16 == 0)
			mymr_buf_puts(text, "။ ");
	}
}

/* Reads that end anywhere: short ones, and some beyond the bound. */
static void
hostile_pieces(int which)
{
	uint32_t seed = 4712;
	int n_bad = 0;
	struct mymr_buf text = {0};
	for (int round = 0; round < 12; round++) {
		struct mymr_buf whole = {0}, parts = {0};
		hostile_text(&text, &seed);
		transform(&whole, text.s, text.len, which);
		for (size_t step = 997; step < text.len; step = step * 3 + seed % 100) {
			parts.len = 0;
			transform_in_pieces(&parts, &text, step, which);
			n_bad += !is_same(&whole, &parts);
		}
		mymr_buf_free(&whole);
		mymr_buf_free(&parts);
	}
	mymr_buf_free(&text);
	tap_ok(n_bad == 0, "transform %d of text with hardly a cut (%d are not the same)", which,
		n_bad);
}

/* What a reader must keep has a bound, whatever comes, and is small in running text. */
static void
test_bound(const char *piece, size_t at_most)
{
	struct mymr_buf text = {0};
	size_t most = 0;
	while (text.len < 20 * MYMR_CUT_MAX)
		mymr_buf_puts(&text, piece);
	for (size_t n = text.len; n > 10 * MYMR_CUT_MAX; n -= 997) {
		const size_t kept = n - mymr_cut(text.s, n, 0);
		most = kept > most ? kept : most;
	}
	tap_ok(most < at_most, "'%s' over and over keeps %zu bytes", piece, most);
	mymr_buf_free(&text);
}

int
main(void)
{
	static const char *const endless[] = {"\xE1\x80\xB9", "\xE1\x80\x80", "12,", "\xE1\x81\x80",
		"\xF0\x9F\x98\x80", " \xE1\x80\xB7"};
	tap_rows("tests/cases/cut.tsv", 3, cut_row);
	for (int which = 0; which < TRANSFORMS; which++) {
		pieces(which);
		hostile_pieces(which);
	}
	for (size_t i = 0; i < sizeof endless / sizeof *endless; i++)
		test_bound(endless[i], MYMR_CUT_MAX + 3);
	test_bound("မြန်မာနိုင်ငံသားများ ကျောင်းသို့", 200);
	return tap_done();
}
