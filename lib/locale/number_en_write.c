/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include <stdint.h>
#include "locale/decimal.h"
#include "locale/number_en.h"
#include "locale/words.h"

#define HUNDRED 100
#define N_TENS_FROM 20
#define THOUSAND_POWER 3
#define TRILLION INT64_C(1000000000000)

static const char *
name_of(enum word_kind kind, int value)
{
	return wording_of(kind, value, 0)->english;
}

static void
put_below_hundred(struct put *p, int value)
{
	if (value <= N_TENS_FROM) {
		put_text(p, name_of(WORD_NUMERAL, value));
		return;
	}
	put_text(p, name_of(WORD_NUMERAL, value / 10 * 10));
	if (value % 10) {
		put_text(p, "-");
		put_text(p, name_of(WORD_NUMERAL, value % 10));
	}
}

static void
put_below_thousand(struct put *p, int value)
{
	if (value >= HUNDRED) {
		put_text(p, name_of(WORD_NUMERAL, value / HUNDRED));
		put_text(p, " hundred");
		value %= HUNDRED;
		put_text(p, value ? " " : "");
	}
	if (value)
		put_below_hundred(p, value);
}

static void
put_whole(struct put *p, int64_t value)
{
	const char *separator = "";
	if (value == MYMR_NUMBER_WORDS_MAX) {
		put_whole(p, MYMR_NUMBER_WORDS_MAX / TRILLION);
		put_text(p, " ");
		put_text(p, name_of(WORD_SCALE, 4 * THOUSAND_POWER));
		return;
	}
	int64_t unit = TRILLION;
	for (int power = 4 * THOUSAND_POWER; power >= 0; power -= THOUSAND_POWER, unit /= 1000) {
		const int part = (int)(value / unit);
		value %= unit;
		if (!part)
			continue;
		put_text(p, separator);
		put_below_thousand(p, part);
		put_text(p, power ? " " : "");
		put_text(p, power ? name_of(WORD_SCALE, power) : "");
		separator = " ";
	}
}

static void
put_digit(struct put *p, int value)
{
	put_text(p, value ? name_of(WORD_NUMERAL, value) : EN_ZERO);
}

static int64_t
whole_of(const struct decimal *d)
{
	int64_t whole = 0;
	for (int i = 0; i < d->n_whole; i++)
		whole = whole * 10 + (d->digits[i] - '0');
	return whole;
}

static void
put_digits_spelled(struct put *p, const struct decimal *d)
{
	const int64_t whole = whole_of(d);
	put_text(p, d->is_negative ? EN_MINUS " " : "");
	if (whole)
		put_whole(p, whole);
	else
		put_digit(p, 0);
	put_text(p, d->n_decimals ? " " EN_POINT : "");
	for (int i = 0; i < d->n_decimals; i++) {
		put_text(p, " ");
		put_digit(p, d->digits[d->n_whole + i] - '0');
	}
}

void
put_number_en(struct put *p, const struct mymr_number *v)
{
	struct decimal d;
	enum mymr_status status = decimal_from(&d, v, 0);
	if (!status && whole_of(&d) > MYMR_NUMBER_WORDS_MAX)
		status = MYMR_ERANGE;
	if (status && !p->status)
		p->status = status;
	if (!p->status)
		put_digits_spelled(p, &d);
}
