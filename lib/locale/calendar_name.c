/* SPDX-License-Identifier: MIT */
#include "locale/calendar_name.h"

#include "locale/words.h"

static const char *
name_of(int kind, int value, enum mymr_language language)
{
	for (int i = calendar_name_start[kind]; i < calendar_name_start[kind + 1]; i++) {
		const struct calendar_name *name = &calendar_names[i];
		if (name->value == value)
			return language == MYMR_BURMESE ? name->burmese : name->english;
	}
	return NULL;
}

const char *
mymr_calendar_name(enum mymr_calendar_name kind, int value, enum mymr_language language)
{
	if ((int)kind < 0 || kind > MYMR_NAME_DAY)
		return NULL;
	return name_of((int)kind, value, language);
}

const char *
mymr_calendar_month_name(enum mymr_calendar_month month, enum mymr_calendar_year_type type,
	enum mymr_language language)
{
	if ((int)month < 0 || month > MYMR_LATE_KASON)
		return NULL;
	const bool is_second = month == MYMR_WASO && type != MYMR_COMMON_YEAR;
	return name_of(KIND_MONTH, is_second ? SECOND_WASO : (int)month, language);
}

const struct calendar_spelling *
calendar_spelling_at(
	const struct text *t, size_t i, int kind, enum mymr_language language, size_t *end)
{
	const bool is_burmese = language == MYMR_BURMESE;
	const struct calendar_spelling *s =
		is_burmese ? calendar_spellings_my : calendar_spellings_en;
	for (; s->text; s++) {
		if (s->kind != kind)
			continue;
		*end = is_burmese ? phrase_my(t, i, s->text) : phrase_en(t, i, s->text);
		if (*end)
			return s;
	}
	return NULL;
}
