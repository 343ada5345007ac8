/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include <string.h>
#include "locale/decimal.h"
#include "locale/number_words.h"

#define CRORE 10000000
#define CRORE_POWER 7

/* 15 digits with their scales are 560 bytes, 18 decimals 330. */
#define MAX_BYTES 1024

struct speech {
	char s[MAX_BYTES];
	size_t n;
	enum mymr_words_style style;
};

static void
say(struct speech *p, const struct number_piece *w)
{
	memcpy(p->s + p->n, w->s, w->n);
	p->n += w->n;
}

/* What stands between two parts. */
static void
part(struct speech *p)
{
	if (p->style == MYMR_WORDS_HYBRID && p->n > 0)
		p->s[p->n++] = ' ';
}

/* ့ before the rest, which is below the scale. */
static bool
joins(enum mymr_words_style style, int power, unsigned rest)
{
	if (rest == 0 || style == MYMR_WORDS_PLAIN || power > 3)
		return false;
	return style == MYMR_WORDS_FULL || power == 3 || rest < 10 || rest % 10 == 0;
}

static void
say_tens(struct speech *p, unsigned value)
{
	const unsigned tens = value / 10, units = value % 10;
	if (value == 0)
		return;
	part(p);
	if (tens > 1 || (tens == 1 && units == 0))
		say(p, &number_digits[tens]);
	if (tens > 0)
		say(p, &number_scales[1][units > 0]);
	if (units > 0)
		say(p, &number_digits[units]);
}

static void
say_below_crore(struct speech *p, unsigned value)
{
	unsigned unit = CRORE / 10;
	for (int power = CRORE_POWER - 1; power > 1; power--, unit /= 10) {
		const unsigned digit = value / unit;
		value %= unit;
		if (digit == 0)
			continue;
		part(p);
		say(p, &number_digits[digit]);
		say(p, &number_scales[power][joins(p->style, power, value)]);
	}
	say_tens(p, value);
}

/* Crores are a number of their own, which may have crores again. */
static void
say_whole(struct speech *p, uint64_t value)
{
	if (value >= CRORE) {
		say_whole(p, value / CRORE);
		say(p, &number_scales[CRORE_POWER][0]);
	}
	say_below_crore(p, (unsigned)(value % CRORE));
}

static void
say_decimals(struct speech *p, const char *digits, int n)
{
	if (n == 0)
		return;
	part(p);
	say(p, &number_point);
	part(p);
	for (int i = 0; i < n; i++)
		say(p, &number_digits[digits[i] - '0']);
}

enum mymr_status
mymr_number_words_format(
	struct mymr_buf *out, const struct mymr_number *v, enum mymr_words_style style)
{
	struct decimal d;
	struct speech p;
	enum mymr_status status = decimal_from(&d, v, 0);
	if (status || (unsigned)style > MYMR_WORDS_PLAIN)
		return status ? status : MYMR_EINVAL;
	uint64_t whole = 0;
	for (int i = 0; i < d.n_whole; i++)
		whole = whole * 10 + (uint64_t)(d.digits[i] - '0');
	if (whole > MYMR_NUMBER_WORDS_MAX)
		return MYMR_ERANGE;
	p.n = 0;
	p.style = style;
	if (d.is_negative)
		say(&p, &number_minus);
	if (whole == 0) {
		part(&p);
		say(&p, &number_digits[0]);
	} else {
		say_whole(&p, whole);
	}
	say_decimals(&p, d.digits + d.n_whole, d.n_decimals);
	return mymr_buf_append(out, p.s, p.n);
}
