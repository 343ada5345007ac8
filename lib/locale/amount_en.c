/* SPDX-License-Identifier: MIT */
#include "locale/amount.h"
#include "locale/decimal.h"
#include "locale/number_en.h"
#include "locale/number_read.h"
#include "locale/number_write.h"
#include "locale/words.h"

#include <string.h>

#define THOUSAND_POWER 3
#define MILLION_POWER 6
#define LARGEST_WORD 10
#define MAX_LETTERS 2

/* Letters (k, bn) stand right behind the digits, words apart; 5m is a length but for money. */
static bool
is_scale(const struct text *t, const struct word *w, size_t at, size_t end, bool is_money)
{
	if (w->form == FORM_NAME || strlen(w->text) > MAX_LETTERS)
		return at > end;
	if (at > end)
		return false;
	return is_money || w->form != FORM_SHORT || w->value == THOUSAND_POWER ||
	       is_upper(t->s[at]);
}

static size_t
with_scale(const struct text *t, size_t end, bool is_money, struct mymr_number *v)
{
	size_t scale_end;
	const size_t at = gap(t, end);
	const struct word *w = word_en(t, at, WORD_SCALE, &scale_end);
	if (!w || !is_scale(t, w, at, end, is_money))
		return end;
	v->exponent = w->value;
	return scale_end;
}

/* Digits and their scale; nothing that is no clean number. */
static size_t
digits(const struct text *t, size_t i, bool is_money, struct mymr_number *v, bool *is_grouped)
{
	struct numeral n;
	const size_t end = is_digit(byte_at(t, i)) ? number_read(t, i, &n) : 0;
	struct decimal d;
	if (!end || n.is_malformed || n.is_too_long || n.has_zero_before)
		return 0;
	*v = n.value;
	*is_grouped = n.is_grouped;
	const size_t scale_end = with_scale(t, end, is_money, v);
	return decimal_from(&d, v, 0) ? 0 : scale_end;
}

static bool
is_dash(uint32_t cp)
{
	return cp == '-' || cp == 0x2013 || cp == 0x2014;
}

/* Behind a dash or the word that joins two numbers; 0 for none. */
static size_t
range_joint(const struct text *t, size_t i, bool *is_choice)
{
	size_t len;
	const size_t at = gap_on_line(t, i);
	*is_choice = false;
	if (is_dash(code_at(t, at, &len))) {
		const size_t next = gap_on_line(t, at + len);
		return (at > i) == (next > at + len) ? next : 0;
	}
	size_t end = phrase_en(t, at, "to");
	if (!end) {
		end = phrase_en(t, at, "or");
		*is_choice = end > 0;
	}
	const size_t next = end && at > i ? gap_on_line(t, end) : 0;
	return next > end ? next : 0;
}

/* The second number of a range at i, of which the first has been read; 0 for none. A scale behind
 * it counts for both where it can: 5-10 million, but 900,000-1 million. */
static size_t
range_end(const struct text *t, size_t i, bool is_money, struct mymr_quantity *q)
{
	bool is_grouped = false;
	q->to = (struct mymr_number){0};
	const size_t end = q->is_spelled ? number_en_read(t, i, &q->to)
					 : digits(t, i, is_money, &q->to, &is_grouped);
	if (!end)
		return 0;
	struct mymr_number low = q->number;
	if (low.exponent == 0)
		low.exponent = q->to.exponent;
	if (amount_is_less(&low, &q->to))
		q->number = low;
	return amount_is_less(&q->number, &q->to) ? end : 0;
}

static size_t
with_range(const struct text *t, size_t end, bool is_money, struct mymr_quantity *q)
{
	bool is_choice;
	const struct mymr_number low = q->number;
	const size_t at = range_joint(t, end, &is_choice);
	const size_t high = at ? range_end(t, at, is_money, q) : 0;
	if (!high) {
		q->number = low;
		return end;
	}
	q->is_range = true;
	q->is_choice = is_choice;
	return high;
}

size_t
amount_read_en(const struct text *t, size_t i, bool is_money, struct mymr_quantity *q)
{
	*q = (struct mymr_quantity){0};
	size_t end = digits(t, i, is_money, &q->number, &q->is_grouped);
	if (!end) {
		end = number_en_read(t, i, &q->number);
		q->is_spelled = true;
	}
	return end ? with_range(t, end, is_money, q) : 0;
}

/* A spelled million of Burmese is a whole number. */
static struct mymr_number
in_millions(const struct mymr_number *v)
{
	struct mymr_number w = *v;
	static const struct {
		int power;
		int64_t unit;
	} scales[] = {{12, INT64_C(1000000000000)}, {9, 1000000000}, {6, 1000000}};
	for (size_t i = 0; i < 3 && w.exponent == 0 && w.scale == 0; i++) {
		if (w.mantissa >= scales[i].unit && w.mantissa % scales[i].unit == 0)
			w = (struct mymr_number){w.mantissa / scales[i].unit, 0, scales[i].power};
	}
	return w;
}

/* One, two ... ten, one million: as style books have it. */
static bool
stays_spelled(const struct mymr_number *number)
{
	const struct mymr_number v = in_millions(number);
	return v.scale == 0 && v.mantissa > 0 && v.mantissa <= LARGEST_WORD &&
	       (v.exponent == 0 || v.exponent >= MILLION_POWER);
}

/* The power of ten of the scale word that v is written with; English prose has no thousands. */
static int
written_power(const struct mymr_number *number)
{
	const struct mymr_number v = in_millions(number);
	const int power = v.exponent > 0 ? compact_power(&v, MYMR_ENGLISH) : 0;
	return power >= MILLION_POWER ? power : 0;
}

static bool
is_in_full(const struct mymr_quantity *q)
{
	return amount_would_share(q, written_power(&q->number), written_power(&q->to));
}

bool
amount_is_spelled_en(const struct mymr_quantity *q)
{
	return q->is_spelled && !is_in_full(q) && stays_spelled(&q->number) &&
	       (!q->is_range || stays_spelled(&q->to));
}

static void
put_one(struct put *p, const struct mymr_quantity *q, const struct mymr_number *number)
{
	const struct compact_style style = {MYMR_ENGLISH, true, true, false};
	const struct mymr_number v = in_millions(number);
	const bool is_bare = q->kind == MYMR_QUANTITY_NUMBER && !q->is_spelled;
	if (amount_is_spelled_en(q))
		put_number_en(p, &v);
	else if (v.exponent > 0 && !is_in_full(q))
		put_compact(p, &v, &style);
	else
		put_number(p, &v, q->is_grouped || !is_bare || is_in_full(q), ".");
}

void
put_amount_en(struct put *p, const struct mymr_quantity *q)
{
	struct mymr_number low = q->number;
	if (!amount_is_spelled_en(q) && low.exponent >= MILLION_POWER &&
		amount_has_common_scale(q, MYMR_ENGLISH))
		low.exponent = 0;
	put_one(p, q, &low);
	if (!q->is_range)
		return;
	const bool is_dash_range = !q->is_choice && !q->is_spelled;
	put_text(p, is_dash_range ? "-" : q->is_choice ? " or " : " to ");
	put_one(p, q, &q->to);
}
