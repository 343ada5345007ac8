/* SPDX-License-Identifier: MIT */
/* Myanmar dates and names as text. */
#include <mymr/calendar.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

#define FIRST 2432555 /* 1948-01-04 */
#define LAST 2480038  /* 2078-01-04 */

static enum mymr_status
status_of(const char *name)
{
	return strcmp(name, "syntax") == 0    ? MYMR_ESYNTAX
	       : strcmp(name, "invalid") == 0 ? MYMR_EINVAL
	       : strcmp(name, "range") == 0   ? MYMR_ERANGE
					      : MYMR_OK;
}

static void
parse_row(char **field, const char *place)
{
	struct mymr_myanmar_date d = {.year = -1};
	const enum mymr_language language = field[0][0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
	const enum mymr_status want = status_of(field[2]);
	const enum mymr_status status =
		mymr_myanmar_date_parse(&d, field[1], strlen(field[1]), language);
	int day_number = 0;
	if (status == MYMR_OK)
		mymr_myanmar_date_to_day(d.year, d.month, d.day, &day_number);
	tap_ok(status == want && (want || day_number == atoi(field[2])) && (!want || d.year == -1),
		"%s: %s (%d, %d)", place, field[1], (int)status, day_number);
}

/* Every date of 130 years is written and read back, in both languages and rows of digits. */
static void
round_trip(void)
{
	struct mymr_buf out = {0};
	int n = 0, n_bad = 0, day_number;
	for (int day = FIRST; day <= LAST; day++) {
		for (unsigned k = 0; k < 4; k++, n++) {
			struct mymr_myanmar_date d, back;
			const enum mymr_language language = k & 1 ? MYMR_BURMESE : MYMR_ENGLISH;
			out.len = 0;
			n_bad += mymr_myanmar_date_of_day(day, &d) ||
				 mymr_myanmar_date_format(&out, &d, language,
					 k & 2 ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN) ||
				 mymr_myanmar_date_parse(&back, out.s, out.len, language) ||
				 mymr_myanmar_date_to_day(
					 back.year, back.month, back.day, &day_number) ||
				 day_number != day;
		}
	}
	tap_ok(n_bad == 0, "%d dates written and read back", n);
	mymr_buf_free(&out);
}

static void
names(void)
{
	static const int counts[] = {4, 3, 3, 6, 3, 4, 7, 3, 11};
	int n_bad = 0;
	for (int kind = -1; kind < 11; kind++) {
		for (int value = -2; value < 20; value++) {
			const char *en = mymr_calendar_name(
				(enum mymr_calendar_name)kind, value, MYMR_ENGLISH);
			const char *my = mymr_calendar_name(
				(enum mymr_calendar_name)kind, value, MYMR_BURMESE);
			/* That there is no sabbath, festival or pyathada has no name. */
			const int first = kind == 2 || kind == 3 || kind == 4;
			const int has =
				kind >= 0 && kind < 9 && value >= first && value < counts[kind];
			n_bad += (en != NULL) != has || (my != NULL) != has || (has && en == my);
		}
	}
	tap_ok(n_bad == 0, "every value has its names");
	n_bad = 0;
	for (int month = -1; month < 17; month++) {
		const char *name = mymr_calendar_month_name(
			(enum mymr_calendar_month)month, MYMR_COMMON_YEAR, MYMR_ENGLISH);
		n_bad += (name != NULL) != (month >= 0 && month < 15);
	}
	tap_ok(n_bad == 0, "15 months have names");
	tap_ok(strcmp(mymr_calendar_month_name(MYMR_WASO, MYMR_BIG_WATAT, MYMR_ENGLISH),
		       "Second Waso") == 0 &&
			strcmp(mymr_calendar_month_name(MYMR_WASO, MYMR_COMMON_YEAR, MYMR_ENGLISH),
				"Waso") == 0,
		"Waso is the second where there are two");
}

static void
refused(void)
{
	struct mymr_myanmar_date d;
	d = (struct mymr_myanmar_date){.year = 1387, .month = MYMR_FIRST_WASO, .day = 1};
	struct mymr_buf out = {0};
	tap_ok(mymr_myanmar_date_format(&out, &d, MYMR_BURMESE, MYMR_DIGITS_MYMR) == MYMR_EINVAL &&
			out.len == 0,
		"a date that does not exist is not written");
	d = (struct mymr_myanmar_date){.year = 2025, .month = MYMR_WASO, .day = 1};
	tap_ok(mymr_myanmar_date_format(&out, &d, MYMR_BURMESE, MYMR_DIGITS_MYMR) == MYMR_ERANGE,
		"nor one outside of the range");
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/calendar_parse.tsv", 3, parse_row);
	round_trip();
	names();
	refused();
	return tap_done();
}
