/* SPDX-License-Identifier: MIT */
#include <mymr/time.h>
#include "locale/time_read.h"
#include "locale/time_words.h"

/* noon, သန်းခေါင်ယံ: in a longer text these may be parts of the day only. */
static size_t
instant(const struct text *t, size_t i, enum mymr_language language, struct mymr_time *time)
{
	int minute;
	const size_t end = time_word(t, i, language, TIME_INSTANT, &minute);
	if (end)
		*time = (struct mymr_time){.hour = minute / 60};
	return end;
}

static size_t
exactly(const struct text *t, size_t i)
{
	int ignored;
	const size_t end = time_word(t, gap(t, i), MYMR_BURMESE, TIME_EXACTLY, &ignored);
	return end ? end : i;
}

static size_t
read_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	size_t end = time_read_my(t, i, time, is_possible);
	if (!end)
		end = time_read_bare_my(t, i, time, is_possible);
	return end ? exactly(t, end) : 0;
}

enum mymr_status
mymr_time_parse(struct mymr_time *time, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_time found;
	bool is_possible = true;
	const size_t i = gap(&t, 0);
	size_t end = language == MYMR_BURMESE ? read_my(&t, i, &found, &is_possible)
					      : time_read_en(&t, i, &found, &is_possible);
	if (!end)
		end = instant(&t, i, language, &found);
	if (!end || !is_possible || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	*time = found;
	return MYMR_OK;
}
