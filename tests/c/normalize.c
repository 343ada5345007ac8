/* SPDX-License-Identifier: MIT */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "burmese.h"
#include "oom.h"
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

static void
digits_stay(enum mymr_normalize_level level)
{
	struct mymr_buf text = {0}, out = {0};
	random_digits(&text);
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
	for (int level = 0; level < LEVELS; level++) {
		enum mymr_normalize_level l = (enum mymr_normalize_level)level;
		idempotence(l);
		digits_stay(l);
		oom_test(normalize_all, &l, "normalize");
	}
	long_runs();
	struct mymr_buf out = {0};
	tap_ok(mymr_normalize(&out, "a\xE1", 2, MYMR_NORMALIZE_SAFE) == MYMR_EUTF8 && out.len == 0,
		"a cut sequence is no text");
	mymr_buf_free(&out);
	return tap_done();
}
