/* SPDX-License-Identifier: MIT */
#include <mymr/time.h>
#include "locale/duration_read.h"
#include "locale/number_read.h"

/* A designator of ISO 8601 behind a count, before T or behind it; -1 for none. */
static int
designated_unit(char c, bool is_time)
{
	switch (c) {
	case 'Y':
		return is_time ? -1 : MYMR_YEAR;
	case 'M':
		return is_time ? MYMR_MINUTE : MYMR_MONTH;
	case 'W':
		return is_time ? -1 : MYMR_WEEK;
	case 'D':
		return is_time ? -1 : MYMR_DAY;
	case 'H':
		return is_time ? MYMR_HOUR : -1;
	case 'S':
		return is_time ? MYMR_SECOND : -1;
	default:
		return -1;
	}
}

/* A count and its designator at i; 0 for none. */
static size_t
designated(const struct text *t, size_t i, bool is_time, struct mymr_duration *d,
	struct duration_doubt *doubt)
{
	int64_t count = 0;
	size_t end = i;
	for (; is_digit(byte_at(t, end)); end++) {
		doubt->is_too_long |= end - i >= MAX_DIGITS;
		if (!doubt->is_too_long)
			count = count * 10 + (byte_at(t, end) - '0');
	}
	const int unit = end > i ? designated_unit(byte_at(t, end), is_time) : -1;
	return unit >= 0 && duration_add(d, unit, count) ? end + 1 : 0;
}

/* ISO 8601: P1Y2M10DT2H30M. T is not the last. */
static size_t
read_iso(const struct text *t, size_t i, struct mymr_duration *d, struct duration_doubt *doubt)
{
	*d = (struct mymr_duration){.has = 0};
	*doubt = (struct duration_doubt){false, false};
	size_t end = 0;
	bool is_time = false;
	if (byte_at(t, i) != 'P')
		return 0;
	for (i++;; i = end) {
		const bool turns = !is_time && byte_at(t, i) == 'T';
		is_time |= turns;
		const size_t next = designated(t, i + turns, is_time, d, doubt);
		if (!next)
			return turns ? 0 : end;
		end = next;
	}
}

enum mymr_status
mymr_duration_parse(struct mymr_duration *d, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_duration found;
	struct duration_doubt doubt;
	const size_t i = gap(&t, 0);
	size_t end = read_iso(&t, i, &found, &doubt);
	if (!end)
		end = language == MYMR_BURMESE ? duration_read_my_any(&t, i, &found, &doubt)
					       : duration_read_en_any(&t, i, &found, &doubt);
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	if (doubt.is_too_long)
		return MYMR_ERANGE;
	*d = found;
	return MYMR_OK;
}
