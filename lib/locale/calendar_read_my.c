/* SPDX-License-Identifier: MIT */
#include "locale/burmese.h"
#include "locale/calendar_name.h"
#include "locale/calendar_read.h"
#include "locale/number_read.h"
#include "locale/words.h"

/* A whole number, which may stand in brackets: (၅). */
static size_t
number(const struct text *t, size_t i, size_t min, size_t max, int *value)
{
	const bool in_brackets = byte_at(t, i) == '(';
	const size_t end = digits_read(t, i + in_brackets, min, max, value);
	if (!end || !in_brackets)
		return end;
	return byte_at(t, end) == ')' ? end + 1 : 0;
}

/* ကောဇာသက္ကရာဇ် ၁၃၈၇ ခုနှစ် */
static size_t
year(const struct text *t, size_t i, struct calendar_words *w)
{
	static const char *const marks[] = {MY_YEAR, MY_ROUND_YEAR, MY_YEAR_SHORT};
	size_t era;
	if (calendar_spelling_at(t, i, KIND_ERA, MYMR_BURMESE, &era))
		i = gap_my(t, era);
	const size_t end = number(t, i, 3, 4, &w->year);
	if (!end)
		return 0;
	for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
		const size_t mark = phrase_my(t, gap(t, end), marks[k]);
		if (mark)
			return mark;
	}
	return end;
}

/* ဝါဆိုလဆန်း, ဝါဆိုလ၊ လဆန်း, ဝါဆို လဆန်း */
static size_t
month_and_phase(const struct text *t, size_t i, struct calendar_words *w)
{
	size_t end;
	const struct calendar_spelling *month =
		calendar_spelling_at(t, i, KIND_MONTH, MYMR_BURMESE, &end);
	if (!month)
		return 0;
	w->month = month->value;
	i = gap_my(t, end);
	const struct calendar_spelling *phase =
		calendar_spelling_at(t, i, MYMR_NAME_PHASE, MYMR_BURMESE, &end);
	const size_t mark = phase ? 0 : phrase_my(t, i, MY_MONTH);
	if (mark)
		phase = calendar_spelling_at(
			t, gap_my(t, mark), MYMR_NAME_PHASE, MYMR_BURMESE, &end);
	if (!phase)
		return 0;
	w->phase = (enum mymr_calendar_phase)phase->value;
	return end;
}

/* Behind phrase at i, when it stands there, otherwise i. */
static size_t
skip(const struct text *t, size_t i, const char *phrase)
{
	const size_t end = phrase_my(t, i, phrase);
	return end ? end : i;
}

/* ၅ ရက် or (၅) ရက်နေ့ behind the waxing and the waning moon; full and new moon may have နေ့. */
static size_t
fortnight_day(const struct text *t, size_t i, struct calendar_words *w)
{
	if (w->phase == MYMR_FULL_MOON || w->phase == MYMR_NEW_MOON)
		return skip(t, i, MY_WEEKDAY);
	size_t end = number(t, gap(t, i), 1, 2, &w->fortnight_day);
	end = end ? phrase_my(t, gap(t, end), MY_DAY) : 0;
	return end ? skip(t, end, MY_WEEKDAY) : 0;
}

/* တနင်္လာနေ့, (တနင်္လာနေ့), or i when there is none. */
static size_t
weekday(const struct text *t, size_t i, struct calendar_words *w)
{
	size_t at = gap_my(t, i), end;
	const bool in_brackets = byte_at(t, at) == '(';
	const struct word *name = word_my(t, at + in_brackets, WORD_WEEKDAY, &end);
	if (!name)
		return i;
	end = skip(t, end, MY_WEEKDAY);
	if (in_brackets && byte_at(t, end) != ')')
		return i;
	w->weekday = name->value;
	return end + in_brackets;
}

size_t
calendar_read_my(const struct text *t, size_t i, struct calendar_words *w)
{
	size_t end = year(t, i, w);
	end = end ? month_and_phase(t, gap_my(t, end), w) : 0;
	end = end ? fortnight_day(t, end, w) : 0;
	return end ? weekday(t, end, w) : 0;
}
