/* SPDX-License-Identifier: MIT */
#include <mymr/digits.h>
#include <mymr/normalize.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

static void
convert_row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	const char *s = field[0];
	mymr_digits_convert(&out, s, strlen(s), MYMR_DIGITS_MYMR);
	tap_is(out.s, out.len, field[1], "%s: %s in Myanmar digits", place, s);
	out.len = 0;
	mymr_digits_convert(&out, s, strlen(s), MYMR_DIGITS_LATN);
	tap_is(out.s, out.len, field[2], "%s: %s in Latin digits", place, s);
	mymr_buf_free(&out);
}

/* Repaired, and repaired again; normalizing leaves what was repaired. */
static void
repair_row(char **field, const char *place)
{
	struct mymr_buf once = {0}, twice = {0}, normal = {0};
	const char *want = strcmp(field[1], "-") ? field[1] : field[0];
	mymr_digits_repair(&once, field[0], strlen(field[0]));
	tap_is(once.s ? once.s : "", once.len, want, "%s: %s: %s", place, field[0], field[2]);
	mymr_digits_repair(&twice, once.s, once.len);
	tap_is(twice.s ? twice.s : "", twice.len, want, "%s: %s, twice", place, field[0]);
	if (want != field[0]) {
		mymr_normalize(&normal, once.s, once.len, MYMR_NORMALIZE_CONTEXT);
		tap_is(normal.s, normal.len, want, "%s: %s stays normal", place, want);
	}
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&normal);
}

/* Rows of digits, letters and what stands between them, made up. */
static void
repair_random(void)
{
	static const char *const pieces[] = {"၁", "၇", "၀", "ဝ", "ရ", "ဝ", "ရ", "က", "်", "ါ", "း",
		".", ",", "-", ":", " ", "နာရီ", "၊", "1"};
	uint32_t seed = 7;
	int n_bad = 0;
	struct mymr_buf text = {0}, once = {0}, twice = {0};
	for (int round = 0; round < 200000; round++) {
		text.len = once.len = twice.len = 0;
		for (int k = 0; k < 9; k++) {
			seed = seed * 1664525 + 1013904223;
			mymr_buf_puts(
				&text, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
		}
		mymr_digits_repair(&once, text.s, text.len);
		mymr_digits_repair(&twice, once.s, once.len);
		if (once.len != text.len || twice.len != once.len ||
			memcmp(once.s, twice.s, once.len) != 0) {
			if (n_bad++ == 0)
				printf("# %.*s\n", (int)text.len, text.s);
		}
	}
	tap_ok(n_bad == 0, "200000 made-up numbers repaired twice are repaired once");
	mymr_buf_free(&text);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

/* Any bytes: nothing is lost, and a long row of letters takes no longer than its length. */
static void
repair_edges(void)
{
	static const char bytes[] = "\xE1\x80\x9D\xE1\x80\xFF\xE1\x81\x80\xE1\x80\x1D\x00\xE1";
	struct mymr_buf out = {0}, row = {0};
	mymr_buf_puts(&out, ">");
	mymr_digits_repair(&out, bytes, sizeof bytes - 1);
	tap_ok(out.len == sizeof bytes && memcmp(out.s + 1, bytes, sizeof bytes - 1) == 0,
		"bytes that are no text are copied");
	for (int i = 0; i < 300000; i++)
		mymr_buf_puts(&row, i == 0 ? "." : "ဝ");
	out.len = 0;
	mymr_digits_repair(&out, row.s, row.len);
	tap_ok(out.len == row.len, "a row of 300000 letters");
	mymr_buf_free(&out);
	mymr_buf_free(&row);
}

int
main(void)
{
	int value = -1;
	tap_ok(mymr_digit_next("", 0, &value) == 0, "no digit in nothing");
	tap_ok(mymr_digit_next("x1", 2, &value) == 0, "no digit at x");
	tap_ok(mymr_digit_next("7x", 2, &value) == 1 && value == 7, "7");
	tap_ok(mymr_digit_next("၇", 3, &value) == 3 && value == 7, "၇");
	tap_rows("tests/cases/digits.tsv", 3, convert_row);
	tap_rows("tests/cases/digits_repair.tsv", 3, repair_row);
	repair_random();
	repair_edges();
	return tap_done();
}
