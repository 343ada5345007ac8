/* SPDX-License-Identifier: MIT */
/* Burmese values that start with a digit. */
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/date_read.h"
#include "locale/find.h"
#include "locale/label.h"
#include "locale/time_read.h"
#include "locale/words.h"

/* A value under construction: its number v stands at start..end. */
struct quantity {
	size_t start;
	size_t end;
	struct numeral v;
};

/* A single ၀ joined to letters is the letter ဝ in another shape: ဘ၀, ၀ယ်ယူ. */
static bool
is_letter_wa(const struct text *t, size_t i, const struct quantity *q)
{
	size_t start, len;
	if (q->v.n_digits != 1 || q->v.value.mantissa != 0 || q->v.is_latin)
		return false;
	uint32_t before = code_before(t, i, &start);
	return (before >= 0x1000 && before <= 0x103F) ||
	       is_myanmar_letter(code_at(t, q->end, &len));
}

static enum verdict
date_or_time(const struct text *t, size_t i, struct mymr_span *span)
{
	bool is_possible;
	size_t end = date_read_my(t, i, &span->date);
	/* ၁၉၉၀ ပြည့်နှစ်များ is a decade. */
	bool is_decade = end && span->date.has == MYMR_DATE_YEAR && has_at(t, end, MY_PLURAL);
	if (end && !is_decade)
		return span_accept_date(t, i, end, MYMR_BURMESE, span);
	end = time_read_my(t, i, &span->time, &is_possible);
	if (!end)
		return NOT_FOUND;
	if (!is_possible)
		return span_refuse(span, end);
	return span_accept(t, i, time_pass_zone(t, end), MYMR_SPAN_TIME, MYMR_BURMESE, span);
}

static enum verdict
compact(const struct text *t, const struct quantity *q, const struct word *w, size_t end,
	struct mymr_span *span)
{
	span->number.exponent = w->value;
	const size_t sum_end = scales_read_my(t, end, &span->number);
	if (!sum_end)
		return span_refuse(span, end);
	return span_accept_compact(t, q->start, sum_end, MYMR_BURMESE, span);
}

/* N နာရီ is an hour of the clock as well, and mostly so before these; then only its digits are
 * sure. */
static bool
is_oclock(const struct text *t, size_t i)
{
	static const char *const words[] = {"ခွဲ", "တွင်", "မှာ", "မှ", "ကနေ", "က", "အထိ", "တိတိ", "ထိုး"};
	for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
		if (phrase_my(t, i, words[k]))
			return true;
	}
	return false;
}

/* ၁၉၇၀ နှစ်များ is a decade, ၂၄ ရက်နေ့ a date, ၄၄ နှစ်အရွယ် an age. */
static bool
is_duration(const struct text *t, const struct quantity *q, const struct word *w, size_t end)
{
	const int64_t n = q->v.value.mantissa;
	if (has_at(t, end, MY_WEEKDAY) || has_at(t, end, MY_AGED))
		return false;
	if (w->value == MYMR_HOUR && is_oclock(t, end))
		return false;
	return w->value != MYMR_YEAR || q->v.is_grouped || q->v.value.scale || n < 1000 || n > 2999;
}

static enum verdict
by_word(const struct text *t, const struct quantity *q, struct mymr_span *span)
{
	size_t end;
	const struct word *w =
		word_my(t, gap(t, q->end), WORD_MEASURE | WORD_SCALE | WORD_UNIT, &end);
	if (!w)
		return NOT_FOUND;
	/* သန်းခေါင်စာရင်း, a census, counts no millions. */
	if (w->kind == WORD_SCALE && has_at(t, end, "ခေါင်"))
		return NOT_FOUND;
	if (w->kind == WORD_SCALE)
		return compact(t, q, w, end, span);
	if (w->kind == WORD_UNIT) {
		if (!is_duration(t, q, w, end))
			return NOT_FOUND;
		span->unit = (enum mymr_time_unit)w->value;
		return span_accept(t, q->start, end, MYMR_SPAN_DURATION, MYMR_BURMESE, span);
	}
	span->is_fahrenheit = w->value == MEASURE_FAHRENHEIT;
	return span_accept(t, q->start, end,
		w->value == MEASURE_PERCENT ? MYMR_SPAN_PERCENT : MYMR_SPAN_TEMPERATURE,
		MYMR_BURMESE, span);
}

static enum verdict
find_quantity(const struct text *t, size_t i, const struct quantity *q, struct mymr_span *span)
{
	if (!take_numeral(span, &q->v, q->start < i))
		return span_refuse(span, q->end);
	enum verdict verdict = by_word(t, q, span);
	bool is_measured = verdict == FOUND &&
			   (span->type == MYMR_SPAN_PERCENT || span->type == MYMR_SPAN_TEMPERATURE);
	if (q->start < i && !is_measured)
		return span_refuse(span, q->end);
	if (verdict != NOT_FOUND)
		return verdict;
	return span_accept_number(t, i, q->end, &q->v, MYMR_BURMESE, span);
}

enum verdict
find_my_digit(const struct text *t, size_t i, struct mymr_span *span)
{
	struct quantity q = {.start = i};
	size_t token = label_token(t, i);
	q.end = number_read(t, i, &q.v);
	if (token)
		return span_refuse(span, token);
	if (is_letter_wa(t, i, &q))
		return span_refuse(span, q.end);
	const bool is_plus = has_plus(t, i, MYMR_BURMESE);
	if (!is_plus && !clear_before(t, i, MYMR_BURMESE)) {
		q.start = sign_start(t, i);
		if (q.start == i || !clear_before(t, q.start, MYMR_BURMESE))
			return span_refuse(span, q.end);
	}
	if (label_before(t, q.start, MYMR_BURMESE) == LABEL_SURE)
		return span_refuse(span, q.end);
	if (is_plus)
		return span_accept_signed(find_quantity(t, i, &q, span), q.end, span);
	enum verdict verdict = NOT_FOUND;
	if (q.start == i && !q.v.is_grouped)
		verdict = date_or_time(t, i, span);
	return verdict != NOT_FOUND ? verdict : find_quantity(t, i, &q, span);
}
