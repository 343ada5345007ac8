/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days for programs: JSON and TSV. */
#include "calendar_print.h"
#include "json.h"

#include <string.h>

static void
print_string(const char *name, const char *s)
{
	const size_t n = s ? strlen(s) : 0;
	json_print_member(name, n ? s : NULL, n);
}

static void
print_both(const char *name_en, const char *name_my, const struct mymr_myanmar_date *d)
{
	for (int i = 0; i < 2; i++) {
		struct mymr_buf b = {0};
		(void)mymr_myanmar_date_format(&b, d, (enum mymr_language)i, (enum mymr_digits)i);
		(void)mymr_buf_append(&b, "", 1);
		print_string(i ? name_my : name_en, b.s);
		mymr_buf_free(&b);
	}
}

static void
print_myanmar(const struct calendar_day *day)
{
	const struct mymr_myanmar_date *d = &day->myanmar;
	print_both("myanmarEn", "myanmarMy", d);
	printf(",\"year\":%d,\"month\":%d", d->year, (int)d->month);
	print_string("monthEn", mymr_calendar_month_name(d->month, d->year_type, MYMR_ENGLISH));
	print_string("monthMy", mymr_calendar_month_name(d->month, d->year_type, MYMR_BURMESE));
	printf(",\"day\":%d,\"phase\":\"%s\",\"fortnightDay\":%d,\"monthLength\":%d", d->day,
		calendar_phase_word(d->phase), d->fortnight_day, d->month_length);
	print_string("yearType", calendar_year_word(d->year_type));
	print_string("sabbath", calendar_sabbath_word(d->sabbath));
	print_string("thingyan", calendar_thingyan_word(day->thingyan));
	printf(",\"uncertain\":%s", d->is_uncertain ? "true" : "false");
	printf(",\"sasana\":{\"newYear\":%d,\"tagu\":%d,\"kason\":%d}",
		mymr_sasana_year(d, MYMR_SASANA_NEW_YEAR), mymr_sasana_year(d, MYMR_SASANA_TAGU),
		mymr_sasana_year(d, MYMR_SASANA_KASON));
}

static const char *
name_of(enum mymr_calendar_name kind, int value)
{
	return mymr_calendar_name(kind, value, MYMR_ENGLISH);
}

static void
print_almanac(int number)
{
	struct mymr_almanac a;
	const char *between = "";
	if (mymr_almanac_of_day(number, &a))
		return;
	printf(",\"yatyaza\":%s", a.is_yatyaza ? "true" : "false");
	print_string("pyathada", name_of(MYMR_NAME_PYATHADA, (int)a.pyathada));
	print_string("nagahle", name_of(MYMR_NAME_NAGAHLE, (int)a.nagahle));
	print_string("mahabote", name_of(MYMR_NAME_MAHABOTE, (int)a.mahabote));
	print_string("nakhat", name_of(MYMR_NAME_NAKHAT, (int)a.nakhat));
	printf(",\"days\":[");
	for (int i = 0; 1u << i <= MYMR_DAY_SHANYAT; i++) {
		if (!(a.days & 1u << i))
			continue;
		printf("%s\"%s\"", between, name_of(MYMR_NAME_DAY, i));
		between = ",";
	}
	printf("]");
}

static void
print_holidays(const struct calendar_day *day)
{
	printf(",\"holidays\":[");
	for (size_t i = 0; i < day->n_holidays; i++) {
		const struct mymr_holiday *h = &day->holidays[i];
		printf("%s{\"status\":\"%s\"", i ? "," : "", calendar_status_word(h->status));
		print_string("en", h->english);
		print_string("my", h->burmese);
		printf("}");
	}
	printf("]");
}

void
calendar_print_json(struct calendar *c, int number)
{
	struct calendar_day day;
	calendar_read_day(c, number, &day);
	printf("{\"date\":\"%04d-%02d-%02d\",\"weekday\":%d,\"julianDay\":%d", day.date.year,
		day.date.month, day.date.day, day.date.weekday, number);
	print_myanmar(&day);
	print_almanac(number);
	print_holidays(&day);
	printf("}\n");
}

void
calendar_print_tsv(int number)
{
	struct mymr_date g = {0};
	struct mymr_myanmar_date d = {0};
	enum mymr_thingyan_day thingyan = MYMR_NO_THINGYAN;
	(void)mymr_date_of_day(number, &g);
	(void)mymr_myanmar_date_of_day(number, &d);
	(void)mymr_thingyan_day(number, &thingyan);
	printf("%04d-%02d-%02d\t%d\t%d\t%d\t%s\t%d\t%d\t%s\t%s\t%s\n", g.year, g.month, g.day,
		d.year, (int)d.month, d.day, calendar_phase_word(d.phase), d.fortnight_day,
		d.month_length, calendar_year_word(d.year_type), calendar_sabbath_word(d.sabbath),
		calendar_thingyan_word(thingyan));
}
