/* SPDX-License-Identifier: MIT */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "oom.h"
#include "random.h"
#include "tap.h"

#define LEVELS 3

/* A column of - is as the one before it. */
static void
normalize_row(char **field, const char *place)
{
	const char *want = field[0];
	for (int level = 0; level < LEVELS; level++) {
		struct mymr_buf out = {0};
		if (strcmp(field[1 + level], "-") != 0)
			want = field[1 + level];
		mymr_normalize(&out, field[0], strlen(field[0]), (enum mymr_normalize_level)level);
		tap_is(out.s ? out.s : "", out.len, want, "%s: %s, level %d: %s", place, field[0],
			level, field[4]);
		mymr_buf_free(&out);
	}
}

/* Faults as "start-end rule", with commas. */
static void
fault_row(char **field, const char *place)
{
	struct mymr_buf got = {0};
	struct mymr_fault fault;
	size_t at = 0;
	const size_t n = strlen(field[0]);
	while (mymr_fault_next(field[0], n, &at, &fault)) {
		char text[64];
		snprintf(text, sizeof text, "%s%zu-%zu %s", got.len ? ", " : "", fault.start,
			fault.end, fault.rule);
		mymr_buf_puts(&got, text);
	}
	tap_is(got.s ? got.s : "", got.len, field[1], "%s: %s: %s", place, field[0], field[2]);
	tap_ok(at == n, "%s: ends at the end", place);
	mymr_buf_free(&got);
}

static void
put_random(struct mymr_buf *text, uint32_t *seed)
{
	static const unsigned common[] = {0x1000, 0x1004, 0x1005, 0x1009, 0x101E, 0x1025, 0x1027,
		0x1031, 0x102B, 0x102C, 0x102D, 0x102E, 0x102F, 0x1030, 0x1032, 0x1036, 0x1037,
		0x1038, 0x1039, 0x103A, 0x103B, 0x103C, 0x103D, 0x103E, 0x1040, 0x1044, 0x1047,
		0x1042, 0x104B, 0x104E, 0x1012, 0x1019};
	static const char *const others[] = {" ", "\xE2\x80\x8B", "a", "7", ".", "\n", "-",
		"\xEA\xA9\xA0", "\xF0\x9F\x98\x80", "\xC2\xA0", ":"};
	const uint32_t r = random_next(seed) >> 8;
	if (r % 8 == 0)
		mymr_buf_puts(text, others[r / 8 % 11]);
	else if (r % 8 == 1)
		mymr_buf_put_code_point(text, 0x1000 + r / 8 % 0xA0);
	else
		mymr_buf_put_code_point(text, common[r / 8 % 32]);
}

static void
random_text(struct mymr_buf *text, uint32_t *seed, int n)
{
	text->len = 0;
	for (int i = 0; i < n; i++)
		put_random(text, seed);
}

static int
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

static void
show(const struct mymr_buf *text, const char *why)
{
	printf("# %s: %.*s\n#", why, (int)text->len, text->s);
	for (size_t i = 0, len; i < text->len; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(text->s + i, text->len - i, &cp);
		printf(" %04lX", (unsigned long)cp);
	}
	printf("\n");
}

/* Normalizing again changes nothing, and what is normalized has none of the faults it repairs. */
static void
idempotence(enum mymr_normalize_level level)
{
	uint32_t seed = 42;
	int n_bad = 0;
	struct mymr_buf text = {0};
	for (int round = 0; round < 20000; round++) {
		struct mymr_buf once = {0}, twice = {0};
		random_text(&text, &seed, 12);
		mymr_normalize(&once, text.s, text.len, level);
		mymr_normalize(&twice, once.s, once.len, level);
		if (!is_same(&once, &twice) || mymr_utf8_check(once.s, once.len, NULL) != MYMR_OK) {
			if (n_bad++ == 0)
				show(&text, "not the same twice");
		}
		mymr_buf_free(&once);
		mymr_buf_free(&twice);
	}
	mymr_buf_free(&text);
	tap_ok(n_bad == 0, "level %d twice is once (%d are not)", (int)level, n_bad);
}

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

static void
digits_stay(enum mymr_normalize_level level)
{
	struct mymr_buf text = {0}, out = {0};
	uint32_t seed = 7;
	for (int i = 0; i < 10000; i++) {
		const uint32_t r = random_next(&seed) >> 8;
		if (r % 5 == 0)
			mymr_buf_putc(&text, ",. /\n"[r / 5 % 5]);
		else
			mymr_buf_put_code_point(&text, 0x1040 + r / 5 % 10);
	}
	mymr_normalize(&out, text.s, text.len, level);
	tap_ok(is_same(&text, &out), "level %d: digits stay digits", (int)level);
	mymr_buf_free(&text);
	mymr_buf_free(&out);
}

static void
long_runs(void)
{
	static const char *const things[] = {"\xE1\x80\xB9", "\xE1\x80\xB1", "\xE1\x80\xBA",
		"\xE1\x81\x80", " ", "\xE1\x80\x80 ", "\xE1\x80\x80", "\xE1\x80\x80\xE1\x80\xB9",
		"\xE1\x81\x87\xE1\x80\x80", "\xE1\x80\x84\xE1\x80\xBA\xE1\x80\xB9",
		"\xE1\x81\x84\xE1\x80\x84"};
	for (size_t k = 0; k < sizeof things / sizeof *things; k++) {
		struct mymr_buf text = {0}, out = {0};
		struct mymr_fault fault;
		size_t at = 0;
		while (text.len < 1 << 20)
			mymr_buf_puts(&text, things[k]);
		while (mymr_fault_next(text.s, text.len, &at, &fault))
			;
		tap_ok(mymr_normalize(&out, text.s, text.len, MYMR_NORMALIZE_SPELLING) == MYMR_OK,
			"1 MB of '%s'", things[k]);
		mymr_buf_free(&text);
		mymr_buf_free(&out);
	}
}

static int
normalize_all(void *arg)
{
	static const char s[] = "ေက်ာင္းသား abc ၁၀၊ ၀န် မင်္ဂလာ မြန်မာနိုင်ငံ ကျောင်းသား ၎င်း သည် ဖြစ်သည်";
	struct mymr_buf out = {0};
	const enum mymr_status status =
		mymr_normalize(&out, s, sizeof s - 1, *(enum mymr_normalize_level *)arg);
	if (status)
		tap_ok(out.len == 0, "nothing is left over");
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	tap_rows("tests/cases/normalize.tsv", 5, normalize_row);
	tap_rows("tests/cases/fault.tsv", 3, fault_row);
	tap_rows("tests/cases/cut.tsv", 3, cut_row);
	for (int level = 0; level < LEVELS; level++) {
		enum mymr_normalize_level l = (enum mymr_normalize_level)level;
		idempotence(l);
		digits_stay(l);
		oom_test(normalize_all, &l, "normalize");
	}
	for (int which = 0; which < TRANSFORMS; which++)
		pieces(which);
	long_runs();
	struct mymr_buf out = {0};
	tap_ok(mymr_normalize(&out, "a\xE1", 2, MYMR_NORMALIZE_SAFE) == MYMR_EUTF8 && out.len == 0,
		"a cut sequence is no text");
	mymr_buf_free(&out);
	return tap_done();
}
