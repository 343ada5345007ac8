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
has_words(const struct mymr_number *v)
{
	int64_t whole;
	return amount_whole(v, &whole) && whole >= 0 && whole < CRORE;
}

bool
amount_is_spelled_my(const struct mymr_quantity *q)
{
	return q->is_spelled && has_words(&q->number) && (!q->is_range || has_words(&q->to));
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
	return has_scale(&q->number) && !amount_is_spelled_my(q);
}

void
put_amount_number_my(
	struct put *p, const struct mymr_quantity *q, const struct mymr_number *v, bool is_short)
{
	const struct compact_style style = {MYMR_BURMESE, true, !is_short};
	if (amount_is_spelled_my(q))
		put_spelled(p, v);
	else if (has_scale(v))
		put_compact(p, v, &style);
	else
		put_number(p, v, q->is_grouped, is_short ? "." : MY_POINT);
}

/* သုံးလေးပတ် for three or four weeks; တစ်နှစ် alone is a year. */
static bool
is_next(const struct mymr_quantity *q)
{
	if (q->kind == MYMR_QUANTITY_NUMBER && q->number.mantissa == 1)
		return false;
	return q->is_choice && q->is_spelled && q->number.exponent == 0 && q->number.scale == 0 &&
	       q->to.scale == 0 && q->to.mantissa == q->number.mantissa + 1 && q->to.mantissa < TEN;
}

void
put_amount_my(struct put *p, const struct mymr_quantity *q, bool is_short)
{
	struct mymr_number low = q->number;
	/* ၅ မှ ၁၀ သန်း */
	const bool is_spelled = amount_is_spelled_my(q);
	const bool has_common_scale =
		!is_spelled && q->is_range && low.exponent > 0 && low.exponent == q->to.exponent;
	if (has_common_scale)
		low.exponent = 0;
	put_amount_number_my(p, q, &low, is_short);
	if (!q->is_range)
		return;
	if (!is_next(q))
		put_text(p, is_spelled ? MY_FROM : " " MY_FROM " ");
	put_amount_number_my(p, q, &q->to, is_short);
}
