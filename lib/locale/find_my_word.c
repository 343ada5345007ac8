/* SPDX-License-Identifier: MIT */
/* Burmese values that start with a word. */
#include <string.h>
#include "locale/burmese.h"
#include "locale/date_read.h"
#include "locale/find.h"
#include "locale/time_read.h"
#include "locale/words.h"

static bool
joins_letter(const struct text *t, size_t i)
{
	size_t start;
	uint32_t cp = code_before(t, i, &start);
	return cp >= 0x1000 && cp <= 0x103F;
}

static bool
ends_before(const struct text *t, size_t i, const char *piece)
{
	size_t n = strlen(piece);
	return i >= n && memcmp(t->s + i - n, piece, n) == 0;
}

/* နေ့လယ် is midday, so a day before လယ် lacks its end. */
static bool
is_midday(const struct text *t, size_t end)
{
	return ends_before(t, end, MY_WEEKDAY) &&
	       (phrase_my(t, end, "လယ်") || phrase_my(t, end, "လည်"));
}

static enum verdict
named_date(const struct text *t, size_t i, const struct word *w, struct mymr_span *span)
{
	size_t end = date_read_my(t, i, &span->date);
	if (!end || is_midday(t, end))
		return NOT_FOUND;
	size_t numeral_end;
	/* A day in words, which is not read yet: ဇူလိုင်လ နှစ်ဆယ့်လေးရက် */
	if (span->date.has == MYMR_DATE_MONTH &&
		word_my(t, gap_my(t, end), WORD_NUMERAL, &numeral_end))
		return span_refuse(span, numeral_end);
	/* မေလ and the like also end other words. */
	if (span->date.has == MYMR_DATE_MONTH && w->is_also_word && joins_letter(t, i))
		return NOT_FOUND;
	return span_accept_date(t, i, end, MYMR_BURMESE, span);
}

static enum verdict
named_relative(
	const struct text *t, size_t i, size_t end, const struct word *w, struct mymr_span *span)
{
	/* "That day", "the present age". */
	if (ends_before(t, i, "အဲ") || has_at(t, end, "ခေတ်") || is_midday(t, end))
		return NOT_FOUND;
	span->number.mantissa = w->value < 0 ? -w->value : w->value;
	span->is_future = w->value > 0;
	span->is_named = true;
	span->unit = (enum mymr_time_unit)w->unit;
	return span_accept(t, i, end, MYMR_SPAN_RELATIVE, MYMR_BURMESE, span);
}

/* A number in digits or a small one in words. */
static size_t
count(const struct text *t, size_t i, struct mymr_span *span)
{
	struct numeral v;
	size_t end = number_read(t, i, &v);
	if (end)
		return take_numeral(span, &v, false) ? end : 0;
	const struct word *w = word_my(t, i, WORD_NUMERAL, &end);
	if (!w)
		return 0;
	span->number.mantissa = w->value;
	return end;
}

/* Behind the words that end a relative time at i; 0 when they say that it is none. */
static size_t
relative_end(const struct text *t, size_t i, bool is_future)
{
	if (!is_future) {
		size_t since = phrase_my(t, i, MY_SINCE);
		return has_at(t, i, MY_WITHIN) ? 0 : since ? since : i;
	}
	size_t later = phrase_my(t, i, MY_LATER);
	size_t at = later ? phrase_my(t, later, MY_AT) : 0;
	return at ? at : later;
}

/* လွန်ခဲ့သည့် ၅ ရက်က, နောက် ၅ ရက်အကြာ */
static enum verdict
counted_relative(
	const struct text *t, size_t i, size_t end, const struct word *w, struct mymr_span *span)
{
	size_t unit_end;
	size_t number_end = count(t, gap(t, end), span);
	const struct word *unit =
		number_end ? word_my(t, gap(t, number_end), WORD_UNIT, &unit_end) : NULL;
	if (!unit)
		return NOT_FOUND;
	span->unit = (enum mymr_time_unit)unit->value;
	span->is_future = w->value > 0;
	end = relative_end(t, unit_end, span->is_future);
	if (end)
		return span_accept(t, i, end, MYMR_SPAN_RELATIVE, MYMR_BURMESE, span);
	/* "Within the past 5 days" must not lose its number to a shorter reading. */
	return span->is_future ? NOT_FOUND : span_refuse(span, unit_end);
}

static enum verdict
time_of_day(const struct text *t, size_t i, struct mymr_span *span)
{
	bool is_possible;
	size_t end = time_read_my(t, i, &span->time, &is_possible);
	if (!end)
		return NOT_FOUND;
	if (!is_possible)
		return span_refuse(span, end);
	return span_accept(t, i, time_pass_zone(t, end), MYMR_SPAN_TIME, MYMR_BURMESE, span);
}

enum verdict
find_my_word(const struct text *t, size_t i, struct mymr_span *span)
{
	size_t end;
	const struct word *w = word_my(t, i, STARTS_MY, &end);
	if (!w || !syllable_starts(t, i) || !clear_before(t, i, MYMR_BURMESE))
		return NOT_FOUND;
	if (w->kind == WORD_RELATIVE)
		return named_relative(t, i, end, w, span);
	if (w->kind == WORD_LEAD)
		return counted_relative(t, i, end, w, span);
	if (w->kind == WORD_DAYPART)
		return time_of_day(t, i, span);
	return named_date(t, i, w, span);
}
