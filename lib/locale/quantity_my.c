/* SPDX-License-Identifier: MIT */
/* Burmese quantities as they stand in a text. */
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/quantity_read.h"

#include <string.h>

#define NAMES (COUNTED_MONEY | COUNTED_UNIT | COUNTED_DURATION | COUNTED_NOUN)
#define BEHIND \
	(COUNTED_MONEY | COUNTED_UNIT | COUNTED_DURATION | COUNTED_PERCENT | COUNTED_CLASSIFIER)
#define TEN 10

static void
take_row(struct mymr_quantity *q, const struct word *w)
{
	const struct counted *row = &counted_rows[w->value];
	q->kind = (enum mymr_quantity_kind)row->quantity;
	q->name = row->quantity == MYMR_QUANTITY_PERCENT ? NULL : row->name;
}

static bool
is_round(const struct mymr_quantity *q)
{
	int64_t whole;
	return amount_has_scale_my(q) ||
	       (amount_whole(&q->number, &whole) && whole > 0 && whole % TEN == 0);
}

/* What follows says that the number belongs to it: a year, a scale, another unit. */
static bool
goes_on(const struct text *t, size_t i)
{
	size_t end;
	const size_t at = gap(t, i);
	return counted_word_my(t, at, COUNTED_UNIT | COUNTED_DURATION | COUNTED_PERCENT, &end) ||
	       word_my(t, at, WORD_SCALE | WORD_MEASURE, &end) || phrase_my(t, at, MY_YEAR) ||
	       phrase_my(t, at, MY_ROUND_YEAR) || phrase_my(t, at, MY_OCLOCK);
}

static size_t
classifier_end(const struct text *t, size_t i)
{
	size_t end;
	return counted_word_my(t, gap(t, i), COUNTED_CLASSIFIER, &end) ? end : 0;
}

/* The spelled number at i with the word that stands in word[0..n) behind it: the end of both. */
static size_t
spelled_with(const struct text *t, size_t i, const char *word, size_t n, struct mymr_number *v)
{
	for (size_t end = t->n; (end = spelled_read_my(t, i, end, v)) > 0; end--) {
		const size_t at = gap(t, end);
		if (at + n <= t->n && memcmp(t->s + at, word, n) == 0 && syllable_starts(t, at + n))
			return at + n;
	}
	return 0;
}

/* သုံးပတ်မှ ငါးပတ်: the word from word to end again, behind a second number. */
static size_t
with_word_again(const struct text *t, size_t word, size_t end, struct mymr_quantity *q)
{
	struct mymr_number high;
	const size_t from =
		q->is_spelled && !q->is_range ? phrase_my(t, gap_on_line(t, end), MY_FROM) : 0;
	const size_t high_end =
		from ? spelled_with(t, gap_on_line(t, from), t->s + word, end - word, &high) : 0;
	return high_end && amount_set_range_my(q, &high) ? high_end : end;
}

/* ငါးဆယ် is fifty and ငါးနှစ် five years, not ten fish and two. */
static bool
is_number(const struct text *t, size_t i, size_t end)
{
	struct mymr_number v;
	return spelled_read_my(t, i, end, &v) == end;
}

/* လူ ၂၂ ဦး, ကျပ် ၅ သိန်း, မိုင် ၉၀, လူပေါင်း တစ်သန်း */
static size_t
name_first(const struct text *t, size_t i, struct mymr_quantity *q)
{
	size_t name_end;
	const struct word *w = counted_word_my(t, i, NAMES, &name_end);
	if (!w)
		return 0;
	const size_t total = phrase_my(t, name_end, MY_TOTAL);
	const size_t at = gap(t, total ? total : name_end);
	const size_t end = amount_read_my(t, at, t->n, true, q);
	const bool needs_round = w->kind == COUNTED_UNIT || w->kind == COUNTED_DURATION;
	if (!end || (needs_round && !is_round(q)))
		return 0;
	if (at == name_end && q->is_spelled && is_number(t, i, name_end))
		return 0;
	take_row(q, w);
	const size_t classifier = w->kind == COUNTED_NOUN ? classifier_end(t, end) : 0;
	if (classifier)
		return with_word_again(t, gap(t, end), classifier, q);
	return goes_on(t, end) ? 0 : end;
}

/* ၅ ယောက် counts people; a dog's ကောင် may count any animal. One person is the article, one time not.
 */
static bool
take_classifier(struct mymr_quantity *q, const struct word *w)
{
	const struct counted *row = &counted_rows[w->value];
	const bool is_article = q->is_spelled && !q->is_range && q->number.mantissa == 1 &&
				q->number.exponent == 0 && row->burmese[0];
	take_row(q, w);
	return !is_article && row->has_own_classifier;
}

/* ရာနှစ်မှ ထောင်နှစ် is from a hundred years on, not from 102: the word behind the range is the end of
 * its first number. */
static bool
has_word_within(const struct text *t, size_t i, const char *word, size_t n)
{
	struct mymr_number v;
	const size_t end = spelled_read_my(t, i, t->n, &v);
	return end > i + n && memcmp(t->s + end - n, word, n) == 0;
}

/* ၁,၅၀၀ ကျပ်, ၃၀၀ ကီလိုမီတာ, သုံးပတ်, ၅ ယောက်: with an amount that ends before limit. */
static size_t
amount_first(const struct text *t, size_t i, size_t limit, struct mymr_quantity *q)
{
	size_t end;
	const size_t amount_end = amount_read_my(t, i, limit, false, q);
	const struct word *w =
		amount_end ? counted_word_my(t, gap(t, amount_end), BEHIND, &end) : NULL;
	if (!w)
		return 0;
	const size_t at = gap(t, amount_end);
	if (q->is_range && q->is_spelled && has_word_within(t, i, t->s + at, end - at))
		return 0;
	if (w->kind != COUNTED_CLASSIFIER)
		take_row(q, w);
	else if (!take_classifier(q, w))
		return 0;
	return with_word_again(t, at, end, q);
}

/* Where the amount at i ends; the next shorter one when nothing counted is behind it. */
static size_t
shorter(const struct text *t, size_t i, size_t limit)
{
	struct mymr_quantity q;
	const size_t end = amount_read_my(t, i, limit, false, &q);
	return end && q.is_spelled ? (end < limit ? end : limit) - 1 : 0;
}

/* ငါးနှစ် is five years, not two fish: the amount first, where both readings are as long. */
size_t
quantity_read_my(const struct text *t, size_t i, struct mymr_quantity *q)
{
	struct mymr_quantity named;
	const size_t name_end = name_first(t, i, &named);
	size_t end = 0;
	for (size_t limit = t->n; !end && limit > i; limit = shorter(t, i, limit))
		end = amount_first(t, i, limit, q);
	if (end >= name_end)
		return end;
	*q = named;
	return name_end;
}
