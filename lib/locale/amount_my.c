/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/decimal.h"
#include "locale/number_read.h"
#include "locale/number_words_read.h"
#include "locale/number_words_value.h"
#include "locale/words.h"

#define MAX_SPOKEN 24
#define LEAST_BEHIND_SCALE 10
#define LEAST_HALVED 2
#define MAX_SUM INT64_C(100000000000000000)

/* Where the words of a spelled number at i end, as far as they go before limit. */
static int
spoken_ends(const struct text *t, size_t i, size_t limit, size_t *ends)
{
	struct spoken w;
	int n = 0;
	for (size_t end; n < MAX_SPOKEN && (end = spoken_next(t, i, &w)) > 0 && end <= limit;
		i = end)
		ends[n++] = end;
	return n;
}

size_t
spelled_read_my(const struct text *t, size_t i, size_t limit, struct mymr_number *v)
{
	size_t ends[MAX_SPOKEN];
	for (int n = spoken_ends(t, i, limit, ends); n > 0; n--) {
		const size_t end = ends[n - 1];
		if (syllable_starts(t, end) && !mymr_number_words_parse(v, t->s + i, end - i))
			return end;
	}
	return 0;
}

/* သုံးလေး, three or four: two digits, one more than the other. */
static size_t
choice(const struct text *t, size_t i, size_t limit, struct mymr_quantity *q)
{
	struct spoken low, high;
	const size_t middle = spoken_next(t, i, &low);
	const size_t end = middle ? spoken_next(t, middle, &high) : 0;
	if (!end || end > limit || !syllable_starts(t, end) || high.is_apart ||
		low.word->kind != NUMBER_DIGIT || high.word->kind != NUMBER_DIGIT ||
		low.word->value == 0 || high.word->value != low.word->value + 1)
		return 0;
	*q = (struct mymr_quantity){.number = {low.word->value, 0, 0},
		.to = {high.word->value, 0, 0},
		.is_range = true,
		.is_choice = true,
		.is_spelled = true};
	return end;
}

/* သန်းခေါင်စာရင်း, a census, counts no millions. */
static const struct word *
scale_at(const struct text *t, size_t i, size_t *end)
{
	const struct word *w = word_my(t, i, WORD_SCALE, end);
	return w && !has_at(t, *end, MY_MIDNIGHT_REST) ? w : NULL;
}

static size_t
clean_digits(const struct text *t, size_t i, struct mymr_number *v, bool *is_grouped)
{
	struct numeral n;
	const size_t end = number_read(t, i, &n);
	if (!end || n.is_malformed || n.is_too_long || n.has_zero_before)
		return 0;
	*v = n.value;
	*is_grouped = n.is_grouped;
	return end;
}

/* Adds the next smaller scale, ၁ သိန်း ၅ သောင်း: its end, i when none follows, 0 for one that cannot
 * be added. */
static size_t
add_scale(const struct text *t, size_t i, struct mymr_number *sum)
{
	struct mymr_number v, total = *sum;
	bool is_grouped;
	size_t scale_end;
	const size_t end = clean_digits(t, gap(t, i), &v, &is_grouped);
	const struct word *w = end ? scale_at(t, gap(t, end), &scale_end) : NULL;
	if (!w)
		return i;
	if (total.scale || v.scale || w->value >= total.exponent || v.mantissa >= MAX_SUM)
		return 0;
	for (; total.exponent > w->value; total.exponent--) {
		if (total.mantissa >= MAX_SUM)
			return 0;
		total.mantissa *= 10;
	}
	total.mantissa += v.mantissa;
	*sum = total;
	return scale_end;
}

/* ခွဲ behind a scale at i, which ends a whole number: half of the scale more. */
static size_t
with_half(const struct text *t, size_t i, int power, struct mymr_number *v)
{
	int64_t whole;
	const size_t end = phrase_my(t, i, MY_HALF);
	if (!end || power < LEAST_HALVED || !amount_whole(v, &whole) || whole >= MAX_SUM)
		return i;
	*v = (struct mymr_number){whole + (int64_t)power_of_ten(power) / 2, 0, 0};
	return end;
}

/* The scale that ends at end; its power, 0 for none. */
static int
scale_before(const struct text *t, size_t i, size_t end)
{
	struct spoken w;
	int power = 0;
	for (size_t next; i < end && (next = spoken_next(t, i, &w)) > 0; i = next)
		power = w.word->kind == NUMBER_SCALE && !w.word->is_joined ? w.word->value : 0;
	return power;
}

size_t
scales_read_my(const struct text *t, size_t i, struct mymr_number *sum)
{
	for (size_t next; (next = add_scale(t, i, sum)) != i; i = next) {
		if (next == 0)
			return 0;
	}
	return with_half(t, i, sum->exponent, sum);
}

/* Digits with their scales. */
static size_t
scaled(const struct text *t, size_t i, struct mymr_number *v, bool *is_grouped)
{
	struct decimal d;
	size_t scale_end;
	size_t end = clean_digits(t, i, v, is_grouped);
	const struct word *w = end ? scale_at(t, gap(t, end), &scale_end) : NULL;
	if (w) {
		v->exponent = w->value;
		end = scales_read_my(t, scale_end, v);
	}
	return end && !decimal_from(&d, v, 0) ? end : 0;
}

/* သန်း ၂၀ */
static size_t
scale_first(const struct text *t, size_t i, struct mymr_quantity *q)
{
	size_t scale_end;
	struct decimal d;
	const struct word *w = scale_at(t, i, &scale_end);
	const size_t end = w ? clean_digits(t, gap(t, scale_end), &q->number, &q->is_grouped) : 0;
	if (!end || q->number.scale || q->number.mantissa < LEAST_BEHIND_SCALE)
		return 0;
	q->number.exponent = w->value;
	return decimal_from(&d, &q->number, 0) ? 0 : end;
}

/* Behind what joins two numbers at i: ၂၀ မှ ၃၀, ၇၀-၉၀; 0 for none. */
static size_t
range_joint(const struct text *t, size_t i)
{
	size_t len;
	const uint32_t cp = code_at(t, i, &len);
	if (cp == '-' || cp == 0x2013)
		return i + len;
	const size_t from = phrase_my(t, gap_on_line(t, i), MY_FROM);
	return from ? gap_on_line(t, from) : 0;
}

/* A scale behind the second number counts for both where it can: ၅ မှ ၁၀ သန်း, ၉ သိန်း မှ ၁ သန်း. */
bool
amount_set_range_my(struct mymr_quantity *q, const struct mymr_number *high)
{
	struct mymr_number low = q->number;
	if (low.exponent == 0)
		low.exponent = high->exponent;
	if (!amount_is_less(&low, high))
		low = q->number;
	if (low.mantissa < 0 || !amount_is_less(&low, high))
		return false;
	q->number = low;
	q->to = *high;
	q->is_range = true;
	return true;
}

static size_t
with_range(const struct text *t, size_t end, size_t limit, struct mymr_quantity *q)
{
	struct mymr_number high;
	bool is_grouped;
	const size_t at = range_joint(t, end);
	const size_t high_end = at ? scaled(t, at, &high, &is_grouped) : 0;
	if (!high_end || high_end > limit)
		return end;
	if (!amount_set_range_my(q, &high))
		return end;
	q->is_grouped |= is_grouped;
	return high_end;
}

/* သုံးမှလေး, တစ်သိန်းမှ နှစ်သိန်း */
static size_t
with_spelled_range(const struct text *t, size_t end, size_t limit, struct mymr_quantity *q)
{
	struct mymr_number high;
	const size_t at = end ? range_joint(t, end) : 0;
	const size_t high_end = at ? spelled_read_my(t, at, limit, &high) : 0;
	return high_end && amount_set_range_my(q, &high) ? high_end : end;
}

size_t
amount_read_my(const struct text *t, size_t i, size_t limit, bool may_have_scale_first,
	struct mymr_quantity *q)
{
	*q = (struct mymr_quantity){0};
	size_t end = may_have_scale_first ? scale_first(t, i, q) : 0;
	if (end && end <= limit)
		return end;
	*q = (struct mymr_quantity){0};
	end = scaled(t, i, &q->number, &q->is_grouped);
	if (end)
		return end <= limit ? with_range(t, end, limit, q) : 0;
	end = choice(t, i, limit, q);
	if (end)
		return end;
	size_t scale_end;
	if (!may_have_scale_first && word_my(t, i, WORD_SCALE, &scale_end))
		return 0;
	*q = (struct mymr_quantity){.is_spelled = true};
	end = spelled_read_my(t, i, limit, &q->number);
	if (!end)
		return 0;
	struct mymr_number halved = q->number;
	const size_t half = with_half(t, end, scale_before(t, i, end), &halved);
	if (half > end && half <= limit) {
		q->number = halved;
		end = half;
	}
	return with_spelled_range(t, end, limit, q);
}
