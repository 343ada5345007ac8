/* SPDX-License-Identifier: MIT */
#include <mymr/digits.h>
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

int
main(void)
{
	int value = -1;
	tap_ok(mymr_digit_next("", 0, &value) == 0, "no digit in nothing");
	tap_ok(mymr_digit_next("x1", 2, &value) == 0, "no digit at x");
	tap_ok(mymr_digit_next("7x", 2, &value) == 1 && value == 7, "7");
	tap_ok(mymr_digit_next("၇", 3, &value) == 3 && value == 7, "၇");
	tap_rows("tests/cases/digits.tsv", 3, convert_row);
	return tap_done();
}
