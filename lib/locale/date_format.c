/* SPDX-License-Identifier: MIT */
#include <mymr/date.h>
#include <stdbool.h>
#include "locale/burmese.h"
#include "locale/date_write.h"
#include "locale/words.h"

#define YEAR MYMR_DATE_YEAR
#define MONTH MYMR_DATE_MONTH
#define DAY MYMR_DATE_DAY
#define WEEKDAY MYMR_DATE_WEEKDAY

/* A day needs its month; so does a weekday beside a year or month. */
static bool
is_writable(unsigned has, enum mymr_date_style style)
{
	const unsigned whole = YEAR | MONTH | DAY;
	if (style == MYMR_DATE_NUMERIC || style == MYMR_DATE_ISO)
		return (has & whole) == whole;
	if (has & WEEKDAY && has != WEEKDAY)
		return (has & (MONTH | DAY)) == (MONTH | DAY);
	return !(has & DAY) || has & MONTH;
}

/* The date as a style shows it: with its weekday, or only a part of it. */
static enum mymr_status
part_of(struct mymr_date *d, enum mymr_date_style style)
{
	const unsigned whole = YEAR | MONTH | DAY;
	if (style == MYMR_DATE_MONTH_YEAR)
		d->has &= YEAR | MONTH;
	if (style == MYMR_DATE_MONTH_YEAR)
		return d->has & MONTH ? MYMR_OK : MYMR_EINVAL;
	if ((style == MYMR_DATE_LONG || style == MYMR_DATE_DAY_NAME) && (d->has & whole) == whole) {
		d->has |= WEEKDAY;
		mymr_date_weekday(d, &d->weekday);
	}
	if (style == MYMR_DATE_DAY_NAME)
		d->has &= WEEKDAY;
	return d->has ? MYMR_OK : MYMR_EINVAL;
}

static void
put_numeric(struct put *p, const struct mymr_date *d, enum mymr_date_style style)
{
	bool is_iso = style == MYMR_DATE_ISO;
	put_int(p, is_iso ? d->year : d->day, is_iso ? 4 : 1);
	put_text(p, "-");
	put_int(p, d->month, is_iso ? 2 : 1);
	put_text(p, "-");
	put_int(p, is_iso ? d->day : d->year, is_iso ? 2 : 1);
}

static void
put_english_name(struct put *p, enum word_kind kind, int value, bool is_short)
{
	const struct wording *e = wording_of(kind, value, 0);
	put_text(p, is_short && e->english_short[0] ? e->english_short : e->english);
}

static void
put_english(struct put *p, const struct mymr_date *d, bool is_short)
{
	if (d->has & WEEKDAY)
		put_english_name(p, WORD_WEEKDAY, d->weekday, is_short);
	if (d->has & MONTH) {
		put_text(p, d->has & WEEKDAY ? ", " : "");
		put_english_name(p, WORD_MONTH, d->month, is_short);
	}
	if (d->has & DAY) {
		put_text(p, " ");
		put_int(p, d->day, 1);
	}
	if (d->has & YEAR) {
		put_text(p, d->has & DAY ? ", " : d->has & MONTH ? " " : "");
		put_int(p, d->year, 1);
	}
}

static void
put_burmese(struct put *p, const struct mymr_date *d, bool is_short)
{
	const char *separator = "";
	if (d->has & YEAR) {
		put_int(p, d->year, 1);
		if (!is_short)
			put_text(p, d->year % 10 ? " " MY_YEAR : " " MY_ROUND_YEAR);
		separator = " ";
	}
	if (d->has & MONTH) {
		put_text(p, separator);
		put_text(p, wording_of(WORD_MONTH, d->month, 0)->burmese);
		put_text(p, is_short ? "" : MY_MONTH);
		separator = " ";
	}
	if (d->has & DAY) {
		put_text(p, separator);
		put_int(p, d->day, 1);
		put_text(p, " " MY_DAY);
	}
	if (d->has & WEEKDAY) {
		put_text(p, separator);
		put_text(p, wording_of(WORD_WEEKDAY, d->weekday, 0)->burmese);
		put_text(p, MY_WEEKDAY);
	}
}

void
put_date(struct put *p, const struct mymr_date *d, enum mymr_language language,
	enum mymr_date_style style)
{
	struct mymr_date part = *d;
	if (p->status)
		return;
	if (mymr_date_check(d) || part_of(&part, style) || !is_writable(part.has, style))
		p->status = MYMR_EINVAL;
	else if (style == MYMR_DATE_NUMERIC || style == MYMR_DATE_ISO)
		put_numeric(p, &part, style);
	else if (language == MYMR_BURMESE)
		put_burmese(p, &part, style == MYMR_DATE_SHORT);
	else
		put_english(p, &part, style == MYMR_DATE_SHORT);
}

enum mymr_status
mymr_date_format(struct mymr_buf *out, const struct mymr_date *d, enum mymr_language language,
	enum mymr_date_style style, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	put_date(&p, d, language, style);
	return put_end(&p);
}
