/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps digits from being a number. */
#include "message.h"
#include "number_value.h"

#include <mymr/digits.h>
#include <mymr/utf8.h>

#define MOST_DIGITS 18
#define GROUP 3
#define BLOCK 16

/* Rows of decimal digits beside those that are read (Unicode 16, category Nd, first planes). */
static const uint32_t zeros[] = {0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6,
	0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
	0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50,
	0xABF0, 0xFF10, 0x104A0};

/* Digits with the marks between them. */
struct row {
	uint32_t script; /* which the first digit is of */
	size_t n_digits; /* of all groups */
	size_t n_group;  /* since the last mark */
	bool has_groups;
	bool has_point;
};

static bool
is_of_other_script(uint32_t cp)
{
	for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++) {
		if (cp >= zeros[i] && cp < zeros[i] + 10)
			return true;
	}
	return false;
}

static const char *
close_group(struct row *row)
{
	const bool is_wrong = row->has_groups ? row->n_group != GROUP : row->n_group > GROUP;
	return is_wrong ? _("group marks in the wrong place") : NULL;
}

static const char *
add_digit(struct row *row, uint32_t cp)
{
	const uint32_t script = cp / BLOCK;
	if (row->n_digits == 0)
		row->script = script;
	if (script != row->script)
		return _("digits of two scripts in one number");
	row->n_group++;
	return ++row->n_digits > MOST_DIGITS ? _("more than 18 digits") : NULL;
}

/* A mark that digits stand before and behind. */
static const char *
add_mark(struct row *row, char mark)
{
	const char *fault = row->has_point ? NULL : close_group(row);
	row->n_group = 0;
	if (mark == '.') {
		fault = row->has_groups ? fault : NULL;
		row->has_point = true;
	}
	row->has_groups = row->has_groups || mark == ',';
	return fault;
}

static const char *
end_row(struct row *row)
{
	const bool is_grouped = row->has_groups && !row->has_point;
	const char *fault = is_grouped ? close_group(row) : NULL;
	*row = (struct row){0};
	return fault;
}

const char *
number_value_fault(const char *s, size_t n)
{
	struct row row = {0};
	const char *fault = NULL;
	int value;
	for (size_t i = 0, len; i < n && !fault; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		const bool is_digit = mymr_digit_next(s + i, n - i, &value) > 0;
		const bool is_mark = (cp == ',' || cp == '.') && row.n_digits > 0 &&
				     mymr_digit_next(s + i + 1, n - i - 1, &value) > 0;
		if (is_of_other_script(cp))
			fault = _("digits that are neither Latin, Myanmar nor Shan");
		else if (is_digit)
			fault = add_digit(&row, cp);
		else if (is_mark)
			fault = add_mark(&row, s[i]);
		else
			fault = end_row(&row);
	}
	return fault ? fault : end_row(&row);
}
