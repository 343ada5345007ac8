/* SPDX-License-Identifier: MIT */
/* Ranges of dates, times of day and dates of the Myanmar calendar of forms. */
#include "locale/calendar_name.h"
#include "locale/calendar_read.h"
#include "locale/date_range.h"
#include "locale/slot_type.h"
#include "locale/time_read.h"
#include "locale/time_write.h"

static size_t
take_range(const struct mymr_date_range *r, size_t end, struct mymr_value *v)
{
	if (!end)
		return 0;
	v->date = r->from;
	v->to = date_range_rest(r);
	return end;
}

static size_t
dates_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	struct mymr_date_range r;
	(void)limit;
	return take_range(&r, date_range_read_en(t, i, &r), v);
}

static size_t
dates_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	struct mymr_date_range r;
	(void)limit;
	return take_range(&r, date_range_read_my(t, i, &r), v);
}

static void
put_dates_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_date_range_en(p, &v->date, &v->to);
}

static void
put_dates_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_date_range_my(p, &v->date, &v->to);
}

static size_t
time_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	bool is_possible;
	(void)limit;
	const size_t end = is_digit(byte_at(t, i)) ? time_read_en(t, i, &v->time, &is_possible) : 0;
	return end && is_possible ? end : 0;
}

static size_t
time_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	bool is_possible;
	(void)limit;
	const size_t end = time_read_my(t, i, &v->time, &is_possible);
	return end && is_possible ? end : 0;
}

static enum mymr_time_style
style_of(const struct mymr_time *time)
{
	return time->is_24_hour ? MYMR_TIME_CLOCK : MYMR_TIME_NEWS;
}

static void
put_time_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_time(p, &v->time, MYMR_ENGLISH, style_of(&v->time));
}

static void
put_time_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_time(p, &v->time, MYMR_BURMESE, style_of(&v->time));
}

/* A month by its name. */
static size_t
moon(const struct text *t, size_t i, enum mymr_language language, struct mymr_value *v)
{
	size_t end;
	const struct calendar_spelling *name =
		calendar_spelling_at(t, i, KIND_MONTH, language, &end);
	if (name)
		v->number = name->value;
	return name ? end : 0;
}

static size_t
moon_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return moon(t, i, MYMR_ENGLISH, v);
}

static size_t
moon_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return moon(t, i, MYMR_BURMESE, v);
}

static const struct calendar_name *
moon_name(int month)
{
	for (int i = calendar_name_start[KIND_MONTH]; i < calendar_name_start[KIND_MONTH + 1];
		i++) {
		if (calendar_names[i].value == month)
			return &calendar_names[i];
	}
	return &calendar_names[calendar_name_start[KIND_MONTH]];
}

static void
put_moon_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, moon_name(v->number)->english);
}

static void
put_moon_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, moon_name(v->number)->burmese);
}

/* A whole date that ends at end, as a day number. */
static size_t
myanmar(const struct text *t, size_t i, size_t end, enum mymr_language language,
	struct mymr_value *v)
{
	struct mymr_myanmar_date d;
	if (!end || mymr_myanmar_date_parse(&d, t->s + i, end - i, language) ||
		mymr_myanmar_date_to_day(d.year, d.month, d.day, &v->number))
		return 0;
	return end;
}

static size_t
myanmar_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	struct calendar_words words;
	(void)limit;
	return myanmar(t, i, calendar_read_en(t, i, &words), MYMR_ENGLISH, v);
}

static size_t
myanmar_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	struct calendar_words words;
	(void)limit;
	return myanmar(t, i, calendar_read_my(t, i, &words), MYMR_BURMESE, v);
}

static void
put_myanmar(struct put *p, int day, enum mymr_language language)
{
	struct mymr_myanmar_date d;
	if (!p->status)
		p->status = mymr_myanmar_date_of_day(day, &d);
	if (!p->status)
		p->status = mymr_myanmar_date_format(p->out, &d, language, p->digits);
}

static void
put_myanmar_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_myanmar(p, v->number, MYMR_ENGLISH);
}

static void
put_myanmar_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_myanmar(p, v->number, MYMR_BURMESE);
}

const struct slot_type slot_dates = {{dates_en, dates_my}, {put_dates_en, put_dates_my}};
const struct slot_type slot_time = {{time_en, time_my}, {put_time_en, put_time_my}};
const struct slot_type slot_moon = {{moon_en, moon_my}, {put_moon_en, put_moon_my}};
const struct slot_type slot_myanmar = {{myanmar_en, myanmar_my}, {put_myanmar_en, put_myanmar_my}};
