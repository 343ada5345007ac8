/* SPDX-License-Identifier: MIT */
/* Burmese quantities as newspapers write them. */
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/number_write.h"
#include "locale/quantity_read.h"
#include "locale/words.h"

#define TEN 10
#define LAKH 100000
#define LAKHS_FIRST 100
#define BILLION_POWER 9
#define BILLION 1000000000
#define TEN_THOUSAND 10000
#define MILLION_POWER 6

static void
put_int64(struct put *p, int64_t value, bool is_grouped)
{
	const struct mymr_number v = {value, 0, 0};
	put_number(p, &v, is_grouped, ".");
}

static const char *
scale_name(int power)
{
	return wording_of(WORD_SCALE, power, 0)->burmese;
}

/* သန်း ၂၀: millions by the ten. */
static bool
has_scale_first(const struct mymr_quantity *q)
{
	const struct mymr_number *v = &q->number;
	return !q->is_range && !q->is_spelled && v->exponent == MILLION_POWER && v->scale == 0 &&
	       v->mantissa > 0 && v->mantissa % TEN == 0;
}

static void
put_behind(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	put_text(p, row->burmese);
	put_text(p, " ");
	if (!has_scale_first(q)) {
		put_amount_my(p, q, row->is_counter);
		return;
	}
	put_text(p, scale_name(MILLION_POWER));
	put_text(p, " ");
	put_int64(p, q->number.mantissa, true);
}

/* နှစ်ပတ်မှ ငါးပတ် */
static bool
put_spelled_range(struct put *p, const char *word, const struct mymr_quantity *q)
{
	if (!q->is_range || !amount_is_spelled_my(q) || amount_is_next(q))
		return false;
	put_amount_number_my(p, q, &q->number, false);
	put_text(p, word);
	put_text(p, MY_FROM " ");
	put_amount_number_my(p, q, &q->to, false);
	put_text(p, word);
	return true;
}

/* ၅ ကီလိုမီတာ; spelled numbers join: သုံးပတ် */
static void
put_before(struct put *p, const char *word, const struct mymr_quantity *q)
{
	if (put_spelled_range(p, word, q))
		return;
	put_amount_my(p, q, false);
	put_text(p, amount_is_spelled_my(q) ? "" : " ");
	put_text(p, word);
}

/* ကျပ် ၅ သိန်း, ကျပ် သိန်း ၅၀၀, ကျပ် ၁ သိန်း ၅ သောင်း */
static void
put_lakhs(struct put *p, const struct counted *row, int64_t whole)
{
	const int64_t lakhs = whole / LAKH, rest = whole % LAKH / TEN_THOUSAND;
	put_text(p, row->burmese);
	put_text(p, " ");
	if (rest == 0 && lakhs >= LAKHS_FIRST && lakhs % TEN == 0) {
		put_text(p, scale_name(5));
		put_text(p, " ");
		put_int64(p, lakhs, true);
		return;
	}
	put_int64(p, lakhs, true);
	put_text(p, " ");
	put_text(p, scale_name(5));
	if (rest == 0)
		return;
	put_text(p, " ");
	put_int64(p, rest, false);
	put_text(p, " ");
	put_text(p, scale_name(4));
}

/* ကျပ် ၈ သိန်း မှ ၁၂ သိန်း: no millions beside lakhs. */
static bool
put_lakh_range(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	int64_t low, high;
	if (!q->is_range || q->is_spelled || q->number.exponent || q->to.exponent)
		return false;
	if (!amount_whole(&q->number, &low) || !amount_whole(&q->to, &high) || low < LAKH ||
		low % LAKH || high % LAKH || high >= LAKHS_FIRST * LAKH)
		return false;
	put_text(p, row->burmese);
	put_text(p, " ");
	put_int64(p, low / LAKH, false);
	put_text(p, " ");
	put_text(p, scale_name(5));
	put_text(p, " " MY_FROM " ");
	put_int64(p, high / LAKH, false);
	put_text(p, " ");
	put_text(p, scale_name(5));
	return true;
}

/* Small sums in words join, as small counts do: ငါးကျပ်, သုံးဒေါ်လာ; kyats below a lakh are small. */
static bool
is_small_sum(const struct counted *row, const struct mymr_quantity *q)
{
	int64_t whole;
	const int64_t most = row->order == ORDER_LAKH ? LAKH - 1 : TEN;
	return amount_is_spelled_my(q) && amount_whole(q->is_range ? &q->to : &q->number, &whole) &&
	       whole <= most;
}

static void
put_kyats(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	int64_t whole;
	const bool is_whole = amount_whole(&q->number, &whole);
	if (put_lakh_range(p, row, q))
		return;
	if (q->is_range || q->is_spelled || q->number.exponent >= BILLION_POWER ||
		(is_whole && whole >= BILLION && whole % LAKH == 0))
		put_behind(p, row, q);
	else if (is_whole && whole >= LAKH && whole % TEN_THOUSAND == 0)
		put_lakhs(p, row, whole);
	else if (amount_has_scale_my(q))
		put_behind(p, row, q);
	else
		put_before(p, row->burmese, q);
}

/* Round numbers stand behind what they count. */
static bool
is_round(const struct mymr_quantity *q)
{
	int64_t whole;
	if (amount_has_scale_my(q))
		return true;
	return amount_whole(&q->number, &whole) && whole > TEN && whole % TEN == 0;
}

static void
put_unit(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	int64_t whole;
	const bool is_ten = amount_whole(&q->number, &whole) && whole == TEN;
	const bool is_behind = row->order == ORDER_ROUND && !q->is_spelled && !q->is_range &&
			       (is_round(q) || is_ten);
	if (is_behind || (amount_has_scale_my(q) && !q->is_spelled))
		put_behind(p, row, q);
	else
		put_before(p, row->burmese, q);
}

/* လူ ၂၂ ဦး, လူ ၁,၀၀၀, ရွာ ၅ ရွာ without its first ရွာ */
static void
put_count(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	const bool is_bare = is_round(q) && row->burmese[0];
	if (is_bare || !row->classifier[0]) {
		put_behind(p, row, q);
		return;
	}
	put_text(p, row->burmese);
	put_text(p, row->burmese[0] ? " " : "");
	if (put_spelled_range(p, row->classifier, q))
		return;
	put_amount_my(p, q, row->is_counter);
	put_text(p, amount_is_spelled_my(q) ? "" : " ");
	put_text(p, row->classifier);
}

void
put_quantity_text_my(struct put *p, const struct mymr_quantity *q)
{
	if (q->kind == MYMR_QUANTITY_NUMBER) {
		put_amount_my(p, q, false);
		return;
	}
	const struct counted *row = counted_of(q->kind, q->name);
	if (!row) {
		p->status = p->status ? p->status : MYMR_EINVAL;
		return;
	}
	if (q->kind == MYMR_QUANTITY_MONEY && is_small_sum(row, q))
		put_before(p, row->burmese, q);
	else if (q->kind == MYMR_QUANTITY_MONEY)
		(row->order == ORDER_LAKH ? put_kyats : put_behind)(p, row, q);
	else if (q->kind == MYMR_QUANTITY_COUNT)
		put_count(p, row, q);
	else if (q->kind == MYMR_QUANTITY_UNIT)
		put_unit(p, row, q);
	else
		put_before(p, row->burmese, q);
}
