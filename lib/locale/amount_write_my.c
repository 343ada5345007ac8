/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/number_words.h"
#include "locale/number_write.h"

#define TEN_THOUSAND 10000
#define LAKH 100000
#define CRORE 10000000
#define TEN 10

static void
put_spelled(struct put *p, const struct mymr_number *v)
{
	if (v->mantissa == TEN && v->exponent == 0 && v->scale == 0)
		put_text(p, number_scales[1][0].s); /* ဆယ်ယောက်, not တစ်ဆယ်ယောက် */
	else if (!p->status)
		p->status = mymr_number_words_format(p->out, v, MYMR_WORDS_FULL);
}

/* Above ten million words get long; news has digits and a scale. */
static bool
has_words(const struct mymr_number *v)
{
	int64_t whole;
	return amount_whole(v, &whole) && whole >= 0 && whole < CRORE;
}

/* တစ်သောင်းနှစ် would be ten thousand years, for two and year are one word. */
static bool
ends_in_years(const struct mymr_number *v)
{
	int64_t whole;
	return amount_whole(v, &whole) && whole > TEN_THOUSAND && whole % TEN_THOUSAND == 2;
}

bool
amount_is_spelled_my(const struct mymr_quantity *q)
{
	if (!q->is_spelled || !has_words(&q->number) || (q->is_range && !has_words(&q->to)))
		return false;
	return q->kind != MYMR_QUANTITY_NUMBER || !ends_in_years(q->is_range ? &q->to : &q->number);
}

/* What is written with a scale word. */
static bool
has_scale(const struct mymr_number *v)
{
	int64_t whole;
	if (v->exponent > 0)
		return compact_power(v, MYMR_BURMESE) > 0;
	return amount_whole(v, &whole) && whole >= LAKH && whole % LAKH == 0;
}

static int
written_power(const struct mymr_number *v)
{
	return has_scale(v) ? compact_power(v, MYMR_BURMESE) : 0;
}

static bool
is_in_full(const struct mymr_quantity *q)
{
	return amount_would_share(q, written_power(&q->number), written_power(&q->to));
}

bool
amount_has_scale_my(const struct mymr_quantity *q)
{
	return has_scale(&q->number) && !amount_is_spelled_my(q);
}

void
put_amount_number_my(
	struct put *p, const struct mymr_quantity *q, const struct mymr_number *v, bool is_short)
{
	const struct compact_style style = {MYMR_BURMESE, true, !is_short, false};
	if (amount_is_spelled_my(q))
		put_spelled(p, v);
	else if (has_scale(v) && !is_in_full(q))
		put_compact(p, v, &style);
	else
		put_number(p, v, q->is_grouped || is_in_full(q), is_short ? "." : MY_POINT);
}

bool
amount_is_next(const struct mymr_quantity *q)
{
	const struct mymr_number *low = &q->number, *high = &q->to;
	/* တစ်နှစ် alone is a year */
	if (q->kind == MYMR_QUANTITY_NUMBER && (!q->is_choice || low->mantissa == 1))
		return false;
	return q->is_range && q->is_spelled && low->exponent == 0 && low->scale == 0 &&
	       high->exponent == 0 && high->scale == 0 && high->mantissa == low->mantissa + 1 &&
	       high->mantissa < TEN;
}

void
put_amount_my(struct put *p, const struct mymr_quantity *q, bool is_short)
{
	struct mymr_number low = q->number;
	const bool is_spelled = amount_is_spelled_my(q);
	if (!is_spelled && amount_has_common_scale(q, MYMR_BURMESE))
		low.exponent = 0;
	put_amount_number_my(p, q, &low, is_short);
	if (!q->is_range)
		return;
	if (!amount_is_next(q))
		put_text(p, is_spelled ? MY_FROM : " " MY_FROM " ");
	put_amount_number_my(p, q, &q->to, is_short);
}
