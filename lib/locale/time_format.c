/* SPDX-License-Identifier: MIT */
#include <mymr/time.h>
#include "locale/burmese.h"
#include "locale/time_write.h"
#include "locale/words.h"

#define MINUTES_AN_HOUR 60
#define HALF_AN_HOUR 30

enum mymr_status
mymr_time_check(const struct mymr_time *time)
{
	if (time->hour < 0 || time->hour > 23)
		return MYMR_EINVAL;
	if (time->has_minute && (time->minute < 0 || time->minute >= MINUTES_AN_HOUR))
		return MYMR_EINVAL;
	return MYMR_OK;
}

/* 1 to 12 */
static int
hour_of_half(int hour)
{
	return (hour + 11) % 12 + 1;
}

/* The part of the day of a time, by the latest row it is not before. */
static const char *
daypart_of(int hour, int minute)
{
	const int minute_of_day = hour * MINUTES_AN_HOUR + minute;
	const struct daypart *best = &dayparts[0];
	for (size_t i = 1; i < n_dayparts; i++) {
		if (dayparts[i].written_from <= minute_of_day)
			best = &dayparts[i];
	}
	return best->burmese;
}

static void
put_clock(struct put *p, int hour, int minute, enum mymr_language language)
{
	put_int(p, hour, 2);
	put_text(p, ":");
	put_int(p, minute, 2);
	put_text(p, language == MYMR_BURMESE ? " " MY_OCLOCK : "");
}

static void
put_english(struct put *p, const struct mymr_time *time)
{
	put_int(p, hour_of_half(time->hour), 1);
	if (time->has_minute) {
		put_text(p, ":");
		put_int(p, time->minute, 2);
	}
	put_text(p, time->hour < 12 ? " a.m." : " p.m.");
}

static void
put_burmese(struct put *p, int hour, int minute)
{
	put_text(p, daypart_of(hour, minute));
	put_text(p, " ");
	put_int(p, hour_of_half(hour), 1);
	put_text(p, " " MY_OCLOCK);
	if (minute == HALF_AN_HOUR) {
		put_text(p, MY_HALF);
	} else if (minute != 0) {
		put_text(p, " ");
		put_int(p, minute, 1);
		put_text(p, " " MY_MINUTE);
	}
}

void
put_time(struct put *p, const struct mymr_time *time, enum mymr_language language,
	enum mymr_time_style style)
{
	const int minute = time->has_minute ? time->minute : 0;
	if (p->status)
		return;
	if (mymr_time_check(time) || (style != MYMR_TIME_NEWS && style != MYMR_TIME_CLOCK))
		p->status = MYMR_EINVAL;
	else if (style == MYMR_TIME_CLOCK)
		put_clock(p, time->hour, minute, language);
	else if (language == MYMR_BURMESE)
		put_burmese(p, time->hour, minute);
	else
		put_english(p, time);
}

enum mymr_status
mymr_time_format(struct mymr_buf *out, const struct mymr_time *time, enum mymr_language language,
	enum mymr_time_style style, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	put_time(&p, time, language, style);
	return put_end(&p);
}
