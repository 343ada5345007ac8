/* SPDX-License-Identifier: MIT */
#include <mymr/number.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "field.h"
#include "tap.h"

static void
check(enum mymr_status status, const struct mymr_buf *out, const char *want, const char *place)
{
	if (strcmp(want, "!") == 0)
		tap_ok((status == MYMR_ERANGE || status == MYMR_EINVAL) && out->len == 1,
			"%s: an error, and nothing written", place);
	else
		tap_is(out->s + 1, out->len - 1, want, "%s: %s", place, want);
}

static void
format_row(char **field, const char *place)
{
	const struct mymr_number v = field_number(field[0]);
	struct mymr_buf out = {0};
	mymr_buf_putc(&out, '>');
	check(mymr_number_format(&out, &v, MYMR_DIGITS_LATN), &out, field[1], place);
	out.len = 1;
	check(mymr_number_format_compact(&out, &v, MYMR_ENGLISH, MYMR_DIGITS_LATN), &out, field[2],
		place);
	out.len = 1;
	check(mymr_number_format_compact(&out, &v, MYMR_BURMESE, MYMR_DIGITS_MYMR), &out, field[3],
		place);
	mymr_buf_free(&out);
}

static void
parse_row(char **field, const char *place)
{
	struct mymr_number v = {0};
	enum mymr_language language = field[0][0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
	enum mymr_status status = mymr_number_parse(&v, field[1], strlen(field[1]), language);
	if (strcmp(field[2], "syntax") == 0) {
		tap_ok(status == MYMR_ESYNTAX, "%s: no number: %s", place, field[1]);
	} else if (strcmp(field[2], "range") == 0) {
		tap_ok(status == MYMR_ERANGE, "%s: too long: %s", place, field[1]);
	} else {
		struct mymr_number want = field_number(field[2]);
		tap_ok(status == MYMR_OK && v.mantissa == want.mantissa && v.scale == want.scale &&
				v.exponent == want.exponent,
			"%s: %s", place, field[1]);
	}
}

/* Numbers of every length are read back as they were written. */
static void
round_trip(void)
{
	int bad = 0, n = 0;
	struct mymr_buf out = {0};
	for (int64_t m = 1; m < INT64_C(100000000000000000); m = m * 3 + 1)
		for (int scale = 0; scale <= 4; scale++)
			for (int digits = 0; digits < 2; digits++, n++) {
				struct mymr_number back, v = {m, scale, 0};
				out.len = 0;
				bad += mymr_number_format(&out, &v, (enum mymr_digits)digits) ||
				       mymr_number_parse(&back, out.s, out.len, MYMR_BURMESE) ||
				       back.mantissa != m || back.scale != scale ||
				       back.exponent != 0;
			}
	tap_ok(bad == 0 && n > 300, "%d numbers written and read back", n);
	mymr_buf_free(&out);
}

static void
ordinal(const char *value, const char *want, enum mymr_language language, const char *place)
{
	int64_t back = 0;
	const int64_t v = strtoll(value, NULL, 10);
	struct mymr_buf out = {0};
	mymr_buf_putc(&out, '>');
	enum mymr_status status = mymr_ordinal_format(
		&out, v, language, language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN);
	if (strcmp(want, "range") == 0 || strcmp(want, "invalid") == 0)
		tap_ok(status == (want[0] == 'r' ? MYMR_ERANGE : MYMR_EINVAL) && out.len == 1,
			"%s: %s has no ordinal: %s", place, value, want);
	else
		tap_is(out.s + 1, out.len - 1, want, "%s: %s", place, want);
	if (!status)
		tap_ok(mymr_ordinal_parse(&back, out.s + 1, out.len - 1, language) == MYMR_OK &&
				back == v,
			"%s: %s read back", place, want);
	mymr_buf_free(&out);
}

static void
ordinal_row(char **field, const char *place)
{
	ordinal(field[0], field[1], MYMR_ENGLISH, place);
	ordinal(field[0], field[2], MYMR_BURMESE, place);
}

static void
ordinal_parse_row(char **field, const char *place)
{
	int64_t v = -1;
	const enum mymr_language language = field[0][0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
	const enum mymr_status status =
		mymr_ordinal_parse(&v, field[1], strlen(field[1]), language);
	if (strcmp(field[2], "syntax") == 0 || strcmp(field[2], "range") == 0)
		tap_ok(status == (field[2][0] == 's' ? MYMR_ESYNTAX : MYMR_ERANGE) && v == -1,
			"%s: %s: %s", place, field[2], field[1]);
	else
		tap_ok(status == MYMR_OK && v == strtoll(field[2], NULL, 10), "%s: %s", place,
			field[1]);
}

static void
crores(void)
{
	static const struct {
		struct mymr_number v;
		const char *want;
	} rows[] = {{{12, 1, 9}, "၁၂၀ ကုဋေ"}, {{5400, 0, 0}, "၅.၄ ထောင်"}, {{9999999, 0, 0}, "၁ ကုဋေ"},
		{{-25, 0, 6}, "-၂.၅ ကုဋေ"}, {{1, 0, 15}, "၁၀၀,၀၀၀,၀၀၀ ကုဋေ"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct mymr_buf out = {0};
		mymr_number_format_crore(&out, &rows[i].v, MYMR_DIGITS_MYMR);
		tap_is(out.s, out.len, rows[i].want, "in crores: %s", rows[i].want);
		mymr_buf_free(&out);
	}
}

int
main(void)
{
	crores();
	tap_rows("tests/cases/number_format.tsv", 4, format_row);
	tap_rows("tests/cases/number_parse.tsv", 3, parse_row);
	round_trip();
	tap_rows("tests/cases/ordinal.tsv", 3, ordinal_row);
	tap_rows("tests/cases/ordinal_parse.tsv", 3, ordinal_parse_row);
	return tap_done();
}
