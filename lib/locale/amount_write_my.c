/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/number_words.h"
#include "locale/number_write.h"

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
is_spelled(const struct mymr_quantity *q, const struct mymr_number *v)
{
	int64_t whole;
	return q->is_spelled && amount_whole(v, &whole) && whole < CRORE;
}

/* What is written with a scale word. */
static bool
has_scale(const struct mymr_number *v)
{
	int64_t whole;
	if (v->exponent > 0)
		return true;
	return amount_whole(v, &whole) && whole >= LAKH && whole % LAKH == 0;
}

bool
amount_has_scale_my(const struct mymr_quantity *q)
{
	return has_scale(&q->number) && !is_spelled(q, &q->number);
}

void
put_amount_number_my(
	struct put *p, const struct mymr_quantity *q, const struct mymr_number *v, bool is_short)
{
	const struct compact_style style = {MYMR_BURMESE, true, !is_short};
	if (is_spelled(q, v))
		put_spelled(p, v);
	else if (has_scale(v))
		put_compact(p, v, &style);
	else
		put_number(p, v, q->is_grouped, is_short ? "." : MY_POINT);
}

bool
amount_is_next(const struct mymr_quantity *q)
{
	const struct mymr_number *low = &q->number, *high = &q->to;
	return q->is_range && q->is_spelled && q->kind != MYMR_QUANTITY_NUMBER &&
	       low->exponent == 0 && low->scale == 0 && high->exponent == 0 && high->scale == 0 &&
	       high->mantissa == low->mantissa + 1 && high->mantissa < TEN;
}

void
put_amount_my(struct put *p, const struct mymr_quantity *q, bool is_short)
{
	struct mymr_number low = q->number;
	/* ၅ မှ ၁၀ သန်း */
	const bool has_common_scale =
		q->is_range && low.exponent > 0 && low.exponent == q->to.exponent;
	if (has_common_scale)
		low.exponent = 0;
	put_amount_number_my(p, q, &low, is_short);
	if (!q->is_range)
		return;
	if (!amount_is_next(q))
		put_text(p, q->is_spelled ? MY_FROM : " " MY_FROM " ");
	put_amount_number_my(p, q, &q->to, is_short);
}
