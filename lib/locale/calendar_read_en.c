/* SPDX-License-Identifier: MIT */
#include <string.h>
#include "locale/calendar_name.h"
#include "locale/calendar_read.h"
#include "locale/number_read.h"
#include "locale/words.h"

/* 5th, 5: the end that belongs to the number or none. */
static size_t
ordinal(const struct text *t, size_t i, int *value)
{
	const size_t end = digits_read(t, i, 1, 2, value);
	if (!end || !is_letter(byte_at(t, end)))
		return end;
	const int last = *value / 10 == 1 ? 0 : *value % 10;
	return phrase_en(t, end, last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

/* "5th waxing", "full moon" */
static size_t
phase(const struct text *t, size_t i, struct calendar_words *w)
{
	size_t end;
	const size_t number = ordinal(t, i, &w->fortnight_day);
	const struct calendar_spelling *name = calendar_spelling_at(
		t, number ? gap(t, number) : i, MYMR_NAME_PHASE, MYMR_ENGLISH, &end);
	if (!name)
		return 0;
	w->phase = (enum mymr_calendar_phase)name->value;
	const bool has_number = w->phase == MYMR_WAXING || w->phase == MYMR_WANING;
	return has_number == (number > 0) ? end : 0;
}

/* Behind a comma and the gap at i. */
static size_t
comma(const struct text *t, size_t i)
{
	return gap(t, byte_at(t, i) == ',' ? i + 1 : i);
}

/* "1387 ME", "1387" */
static size_t
year(const struct text *t, size_t i, struct calendar_words *w)
{
	const size_t end = digits_read(t, i, 3, 4, &w->year);
	size_t era;
	if (end && calendar_spelling_at(t, gap(t, end), KIND_ERA, MYMR_ENGLISH, &era))
		return era;
	return end;
}

size_t
calendar_read_en(const struct text *t, size_t i, struct calendar_words *w)
{
	size_t end = phase(t, i, w), next;
	if (!end)
		return 0;
	next = phrase_en(t, gap(t, end), "day");
	next = phrase_en(t, gap(t, next ? next : end), "of");
	const struct calendar_spelling *month =
		next ? calendar_spelling_at(t, gap(t, next), KIND_MONTH, MYMR_ENGLISH, &end) : NULL;
	if (!month)
		return 0;
	w->month = month->value;
	return year(t, comma(t, end), w);
}
