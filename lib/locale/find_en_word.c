/* SPDX-License-Identifier: MIT */
/* English values that start with a word. */
#include <string.h>
#include "locale/date_read.h"
#include "locale/find.h"
#include "locale/label.h"
#include "locale/words.h"

/* How far back a superlative may stand for "the worst flood in 20 years". */
#define MAX_LOOKBACK 60

/* The letters behind the gap at i; length 0 for none. */
static size_t
word_behind(const struct text *t, size_t i, size_t *start)
{
	*start = gap(t, i);
	size_t end = *start;
	while (end < t->n && is_letter(t->s[end]))
		end++;
	return *start > i ? end - *start : 0;
}

static bool
is_before(const struct text *t, size_t i, unsigned classes)
{
	size_t start, end;
	return word_before(t, i, &start, &end) &&
	       label_classes(t->s + start, end - start) & classes;
}

static bool
is_word_before(const struct text *t, size_t i, const char *word)
{
	size_t start, end;
	if (!word_before(t, i, &start, &end))
		return false;
	struct text piece = {t->s + start, end - start};
	return phrase_en(&piece, 0, word) == piece.n;
}

/* Sunday Times, October Revolution: a name. A function word may be capitalized in a headline, and
 * another day or month is a value of its own. */
static bool
name_follows(const struct text *t, size_t i)
{
	size_t start, end;
	size_t n = word_behind(t, i, &start);
	if (!n || !is_upper(t->s[start]) || label_classes(t->s + start, n) & LABEL_PLAIN)
		return false;
	return !word_en(t, start, WORD_MONTH | WORD_WEEKDAY, &end);
}

/* Any word in capitals, and May but not mAY. */
static bool
is_capitalized(const struct text *t, size_t i, size_t end)
{
	bool all = true, none = true;
	for (size_t k = i + 1; k < end && is_letter(t->s[k]); k++) {
		all &= is_upper(t->s[k]);
		none &= is_lower(t->s[k]);
	}
	return is_upper(t->s[i]) && (all || none);
}

/* "May 4 times", "March 20 miles", "July 5 percent": the number counts something. */
static bool
counts_behind(const struct text *t, size_t i)
{
	size_t start, end;
	size_t n = word_behind(t, i, &start);
	if (n && label_classes(t->s + start, n) & LABEL_COUNTED)
		return true;
	return word_en(t, gap(t, i), WORD_SCALE | WORD_UNIT | WORD_MEASURE, &end) != NULL;
}

/* A range such as July 24-26, 2017 is no value of ours: passes its second half, too. */
static size_t
pass_range(const struct text *t, size_t i)
{
	size_t len;
	uint32_t cp = code_at(t, i, &len);
	if (cp != '-' && cp != 0x2013 && cp != 0x2014)
		return i;
	size_t end = digits_end(t, i + len);
	if (end == i + len)
		return i;
	int year;
	size_t at = gap(t, end + (byte_at(t, end) == ','));
	size_t year_end = at > end ? digits_read(t, at, 4, 4, &year) : 0;
	return year_end ? year_end : end;
}

/* A weekday or month alone. */
static enum verdict
lone_name(const struct text *t, size_t i, size_t end, const struct word *w, struct mymr_span *span)
{
	size_t next = gap(t, end);
	/* July 35, June 5.5: no date, nor is a part of it. */
	if (w->kind == WORD_MONTH && is_digit(byte_at(t, next)))
		return span_refuse(span, digits_end(t, next));
	if (w->form != FORM_NAME || w->is_also_word || name_follows(t, end))
		return NOT_FOUND;
	if (w->kind == WORD_WEEKDAY && is_before(t, i, LABEL_EPONYM))
		return NOT_FOUND;
	return span_accept(t, i, end, MYMR_SPAN_DATE, MYMR_ENGLISH, span);
}

static enum verdict
named_date(const struct text *t, size_t i, size_t word_end, const struct word *w,
	struct mymr_span *span)
{
	if (!is_capitalized(t, i, word_end))
		return NOT_FOUND;
	size_t end = date_read_en(t, i, &span->date);
	unsigned has = span->date.has;
	if (has == MYMR_DATE_MONTH || has == MYMR_DATE_WEEKDAY)
		return lone_name(t, i, word_end, w, span);
	if (has == (MYMR_DATE_MONTH | MYMR_DATE_DAY) && counts_behind(t, end))
		return span_refuse(span, end);
	enum verdict verdict = span_accept_date(t, i, end, MYMR_ENGLISH, span);
	if (verdict == REFUSED)
		span->end = pass_range(t, end);
	return verdict;
}

/* Mid-sentence a capital makes it a name (USA Today); "the last week of May" is not last week. */
static bool
is_relative_use(const struct text *t, size_t i, size_t end, const struct word *w)
{
	size_t start, stop;
	bool has_word = word_before(t, i, &start, &stop);
	if (is_upper(t->s[i]) && has_word && is_upper(t->s[start]) && is_letter(t->s[stop - 1]))
		return false;
	/* "Just now" is a time where nothing follows; "just now beginning" is not. */
	if (w->unit == MYMR_SECOND && word_behind(t, end, &start))
		return false;
	bool has_the = lower(t->s[i]) != 't' && is_word_before(t, i, "the");
	return !has_the && !phrase_en(t, gap(t, end), "of");
}

static enum verdict
named_relative(
	const struct text *t, size_t i, size_t end, const struct word *w, struct mymr_span *span)
{
	if (!is_relative_use(t, i, end, w))
		return NOT_FOUND;
	span->number.mantissa = w->value < 0 ? -w->value : w->value;
	span->is_future = w->value > 0;
	span->is_named = true;
	span->unit = (enum mymr_time_unit)w->unit;
	return span_accept(t, i, end, MYMR_SPAN_RELATIVE, MYMR_ENGLISH, span);
}

/* "half an hour ago", "twenty five years ago": the numeral is a part of something longer. */
static bool
is_partial(const struct text *t, size_t i)
{
	size_t start, stop, end;
	if (!word_before(t, i, &start, &stop))
		return false;
	if (is_digit(t->s[stop - 1]) || is_word_before(t, i, "half") ||
		is_word_before(t, i, "of") || is_word_before(t, i, "and") ||
		is_word_before(t, i, "hundred"))
		return true;
	return word_en(t, start, WORD_NUMERAL, &end) && end == stop;
}

/* three years ago, an hour ago */
static enum verdict
spelled_ago(
	const struct text *t, size_t i, size_t end, const struct word *w, struct mymr_span *span)
{
	size_t unit_end;
	const struct word *unit = word_en(t, gap(t, end), WORD_UNIT, &unit_end);
	size_t ago = unit ? phrase_en(t, gap(t, unit_end), "ago") : 0;
	if (!ago || gap(t, end) == end)
		return NOT_FOUND;
	if (is_partial(t, i))
		return span_refuse(span, ago);
	span->number.mantissa = w->value;
	span->unit = (enum mymr_time_unit)unit->value;
	return span_accept(t, i, ago, MYMR_SPAN_RELATIVE, MYMR_ENGLISH, span);
}

bool
looks_back_en(const struct text *t, size_t i)
{
	static const char *const words[] = {
		"first", "time", "times", "only", "once", "twice", "worst"};
	const size_t from = i > MAX_LOOKBACK ? i - MAX_LOOKBACK : 0;
	for (size_t k = i; k-- > from && !strchr(".!?\n", t->s[k]);) {
		if (!is_letter(t->s[k]) || (k > 0 && is_letter(t->s[k - 1])))
			continue;
		size_t end = k;
		while (end < i && is_letter(t->s[end]))
			end++;
		if (end - k >= 5 && memcmp(t->s + end - 3, "est", 3) == 0)
			return true;
		for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
			if (phrase_en(t, k, words[w]))
				return true;
		}
	}
	return false;
}

/* in 3 days */
static enum verdict
in_future(const struct text *t, size_t i, size_t end, struct mymr_span *span)
{
	struct numeral v;
	size_t at = gap(t, end), unit_end;
	size_t number_end = at > end && is_digit(byte_at(t, at)) ? number_read(t, at, &v) : 0;
	size_t unit_at = number_end ? gap(t, number_end) : 0;
	if (unit_at <= number_end)
		return NOT_FOUND;
	const struct word *unit = word_en(t, unit_at, WORD_UNIT, &unit_end);
	if (!unit || !take_numeral(span, &v, false) || phrase_en(t, gap(t, unit_end), "of"))
		return NOT_FOUND;
	if (looks_back_en(t, i))
		return span_refuse(span, unit_end);
	span->unit = (enum mymr_time_unit)unit->value;
	span->is_future = true;
	return span_accept(t, i, unit_end, MYMR_SPAN_RELATIVE, MYMR_ENGLISH, span);
}

enum verdict
find_en_word(const struct text *t, size_t i, struct mymr_span *span)
{
	size_t end;
	const struct word *w = word_en(t, i, STARTS_EN, &end);
	if (!w || !clear_before(t, i, MYMR_ENGLISH))
		return NOT_FOUND;
	if (w->kind == WORD_RELATIVE)
		return named_relative(t, i, end, w, span);
	if (w->kind == WORD_NUMERAL)
		return spelled_ago(t, i, end, w, span);
	if (w->kind == WORD_LEAD)
		return w->value > 0 ? in_future(t, i, end, span) : NOT_FOUND;
	return named_date(t, i, end, w, span);
}
