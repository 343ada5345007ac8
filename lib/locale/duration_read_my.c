/* SPDX-License-Identifier: MIT */
#include "locale/time_count.h"
#include "locale/duration_read.h"
#include "locale/time_words.h"

/* The longer reading: နှစ်နှစ် is two years, နှစ်နှစ်ဆယ် twenty. */
static size_t
count_of_unit(const struct text *t, size_t i, struct time_count *c)
{
	struct time_count round;
	const size_t end = time_count_read(t, i, c);
	const size_t round_end = time_count_read_round(t, i, &round);
	if (round_end <= end)
		return end;
	*c = round;
	return round_end;
}

/* ခွဲ behind a unit that ends at i. 0 when this unit has no half. */
static size_t
half_behind(const struct text *t, size_t i, int unit, struct mymr_duration *d)
{
	int ignored;
	const size_t end = time_word(t, gap(t, i), MYMR_BURMESE, TIME_AND_HALF, &ignored);
	if (!end)
		return i;
	return duration_add_half(d, unit) ? end : 0;
}

/* Where the next unit may stand behind one that ends at i. */
static size_t
behind_piece(const struct text *t, size_t i)
{
	int ignored;
	const size_t at = gap_my(t, i);
	const size_t and = time_word(t, at, MYMR_BURMESE, TIME_AND, &ignored);
	return and? gap(t, and) : at;
}

size_t
duration_read_my_any(
	const struct text *t, size_t i, struct mymr_duration *d, struct duration_doubt *doubt)
{
	int unit;
	struct time_count c;
	*d = (struct mymr_duration){.has = 0};
	*doubt = (struct duration_doubt){false, false};
	size_t end = time_word(t, i, MYMR_BURMESE, TIME_HALF, &unit);
	if (end)
		return duration_add_half(d, unit) ? end : 0;
	for (size_t next; (next = count_of_unit(t, i, &c)) > 0; i = behind_piece(t, end)) {
		const unsigned before = d->has;
		if (!duration_add(d, (int)c.unit, c.count))
			break;
		doubt->is_too_long |= c.is_too_long;
		end = half_behind(t, next, (int)c.unit, d);
		if (!end || d->has != (before | 1u << c.unit))
			break;
	}
	return end;
}

size_t
duration_read_my(const struct text *t, size_t i, struct mymr_duration *d)
{
	struct duration_doubt doubt;
	const size_t end = duration_read_my_any(t, i, d, &doubt);
	return doubt.is_too_long ? 0 : end;
}
