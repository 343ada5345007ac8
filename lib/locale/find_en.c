/* SPDX-License-Identifier: MIT */
/* English values that start with a digit. */
#include "locale/date_read.h"
#include "locale/find.h"
#include "locale/label.h"
#include "locale/time_read.h"
#include "locale/time_words.h"
#include "locale/words.h"

/* A value under construction: its number v stands at start..end. */
struct quantity {
	size_t start;
	size_t end;
	struct numeral v;
	bool is_negative;
	enum label label;
};

static bool
has_capital(const struct text *t, size_t i, size_t end)
{
	while (i < end && !is_upper(t->s[i]))
		i++;
	return i < end;
}

static enum verdict
date_or_time(const struct text *t, size_t i, enum label label, struct mymr_span *span)
{
	bool is_possible;
	size_t end = date_read_numeric(t, i, &span->date);
	if (end)
		return span_accept_date(t, i, end, MYMR_ENGLISH, span);
	end = date_read_en(t, i, &span->date);
	if (end && has_capital(t, i, end))
		return span_accept_date(t, i, end, MYMR_ENGLISH, span);
	end = time_read_en(t, i, &span->time, &is_possible);
	if (!end)
		return NOT_FOUND;
	size_t len;
	bool is_burmese = is_myanmar_letter(code_at(t, gap_on_line(t, end), &len));
	/* Without a.m. or p.m. a name before it makes it a verse: Luke 12:30. */
	if (!is_possible || is_burmese || (span->time.is_24_hour && label == LABEL_MAYBE))
		return span_refuse(span, end);
	return span_accept(t, i, time_pass_zone(t, end), MYMR_SPAN_TIME, MYMR_ENGLISH, span);
}

static enum verdict
measure(const struct text *t, const struct quantity *q, const struct word *w, size_t end,
	struct mymr_span *span)
{
	span->is_fahrenheit = w->value == MEASURE_FAHRENHEIT;
	return span_accept(t, q->start, end,
		w->value == MEASURE_PERCENT ? MYMR_SPAN_PERCENT : MYMR_SPAN_TEMPERATURE,
		MYMR_ENGLISH, span);
}

/* k stands in any case; M, B and T only large (5m is a length); "bn" and words as they come. */
static bool
is_scale(const struct text *t, const struct quantity *q, const struct word *w, size_t at)
{
	bool has_gap = at > q->end;
	if (w->form == FORM_NAME)
		return has_gap;
	if (has_gap || (w->form == FORM_SHORT && w->value > 3 && !is_upper(t->s[at])))
		return false;
	/* Gate 3B */
	return q->label == LABEL_NONE || q->v.value.scale > 0 || is_lower(t->s[at]);
}

/* Of "2 hours 15 minutes ago" no part may stand for the whole: where it ends, 0 for none. */
static size_t
compound_ago(const struct text *t, size_t i)
{
	struct numeral v;
	size_t at = gap_on_line(t, i + (byte_at(t, i) == ','));
	size_t and = phrase_en(t, at, "and");
	size_t end = number_read(t, and? gap_on_line(t, and) : at, &v);
	if (!end || !word_en(t, gap(t, end), WORD_UNIT, &end))
		return 0;
	return phrase_en(t, gap(t, end), "ago");
}

/* 5m ago, as live blogs write. No part of 2h 15m may stand for the whole. */
static enum verdict
letter_ago(const struct text *t, const struct quantity *q, struct mymr_span *span)
{
	int unit = MYMR_TIME_UNITS, next;
	size_t at = q->end, end = 0, letter, n = 0;
	if (!is_letter(byte_at(t, at)))
		return NOT_FOUND;
	while ((letter = time_word(t, at, MYMR_ENGLISH, TIME_LETTER, &next)) > 0 && next < unit) {
		unit = next;
		end = letter;
		n++;
		at = digits_end(t, gap_on_line(t, end));
	}
	const size_t ago = n ? phrase_en(t, gap(t, end), "ago") : 0;
	if (n > 1)
		return span_refuse(span, ago ? ago : end);
	if (!ago || q->is_negative)
		return NOT_FOUND;
	span->unit = (enum mymr_time_unit)unit;
	return span_accept(t, q->start, ago, MYMR_SPAN_RELATIVE, MYMR_ENGLISH, span);
}

static enum verdict
duration(const struct text *t, const struct quantity *q, const struct word *w, size_t end,
	struct mymr_span *span)
{
	span->unit = (enum mymr_time_unit)w->value;
	size_t ago = phrase_en(t, gap(t, end), "ago");
	if (ago)
		return span_accept(t, q->start, ago, MYMR_SPAN_RELATIVE, MYMR_ENGLISH, span);
	ago = compound_ago(t, end);
	if (ago)
		return span_refuse(span, ago);
	return span_accept(t, q->start, end, MYMR_SPAN_DURATION, MYMR_ENGLISH, span);
}

/* "10 year bond", "44 years old" count, but are no durations. */
static bool
is_duration(const struct text *t, const struct quantity *q, const struct word *w, size_t end)
{
	bool is_one = q->v.value.mantissa == 1 && q->v.value.scale == 0;
	return (w->form != FORM_NAME || is_one) && !phrase_en(t, gap(t, end), "old");
}

static enum verdict
by_word(const struct text *t, const struct quantity *q, struct mymr_span *span)
{
	size_t word_end;
	const size_t at = gap(t, q->end);
	const struct word *w = word_en(t, at, WORD_MEASURE | WORD_SCALE | WORD_UNIT, &word_end);
	if (!w)
		return NOT_FOUND;
	if (w->kind == WORD_MEASURE && (at > q->end || w->form != FORM_NAME))
		return measure(t, q, w, word_end, span);
	if (q->is_negative)
		return NOT_FOUND;
	if (w->kind == WORD_SCALE && is_scale(t, q, w, at)) {
		span->number.exponent = w->value;
		return span_accept_compact(t, q->start, word_end, MYMR_ENGLISH, span);
	}
	if (w->kind == WORD_UNIT && at > q->end && is_duration(t, q, w, word_end))
		return duration(t, q, w, word_end, span);
	return NOT_FOUND;
}

enum verdict
find_en_digit(const struct text *t, size_t i, struct mymr_span *span)
{
	struct quantity q = {.start = i};
	size_t token = label_token(t, i);
	q.end = number_read(t, i, &q.v);
	if (token)
		return span_refuse(span, token);
	const bool is_plus = has_plus(t, i, MYMR_ENGLISH);
	if (!is_plus && !clear_before(t, i, MYMR_ENGLISH)) {
		q.start = sign_start(t, i);
		q.is_negative = q.start < i;
		if (!q.is_negative || !clear_before(t, q.start, MYMR_ENGLISH))
			return span_refuse(span, q.end);
	}
	q.label = label_before(t, q.start, MYMR_ENGLISH);
	if (q.label == LABEL_SURE)
		return span_refuse(span, q.end);
	enum verdict verdict = NOT_FOUND;
	if (!is_plus && !q.is_negative && !q.v.is_grouped)
		verdict = date_or_time(t, i, q.label, span);
	if (verdict != NOT_FOUND)
		return verdict;
	if (!take_numeral(span, &q.v, q.is_negative))
		return span_refuse(span, q.end);
	if (is_plus)
		return span_accept_signed(by_word(t, &q, span), q.end, span);
	verdict = letter_ago(t, &q, span);
	if (verdict == NOT_FOUND)
		verdict = by_word(t, &q, span);
	if (verdict != NOT_FOUND)
		return verdict;
	if (q.is_negative)
		return span_refuse(span, q.end);
	return span_accept_number(t, i, q.end, &q.v, MYMR_ENGLISH, span);
}
