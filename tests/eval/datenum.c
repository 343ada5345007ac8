/* SPDX-License-Identifier: MIT */
/* Calendar, numbers in words, and times beside what is asked of them. */
#include <mymr/calendar.h>
#include <mymr/number_words.h>
#include <mymr/time.h>
#include <stdlib.h>
#include "figures.h"

#define N_STYLES 3
#define N_SAMPLES 200000

static bool
goes_back(int day_number, const struct mymr_myanmar_date *d)
{
	int by_day = 0, by_phase = 0, gregorian = 0;
	struct mymr_date g;
	return !mymr_myanmar_date_to_day(d->year, d->month, d->day, &by_day) &&
	       !mymr_myanmar_phase_to_day(
		       d->year, d->month, d->phase, d->fortnight_day, &by_phase) &&
	       !mymr_date_of_day(day_number, &g) && !mymr_date_to_day(&g, &gregorian) &&
	       by_day == day_number && by_phase == day_number && gregorian == day_number;
}

static void
eval_days(void)
{
	struct count c = {0, 0};
	for (int day = MYMR_CALENDAR_FIRST_DAY; day <= MYMR_CALENDAR_LAST_DAY; day++) {
		struct mymr_myanmar_date d;
		add(&c, !mymr_myanmar_date_of_day(day, &d) && goes_back(day, &d));
	}
	print("calendar, days 1000 to 2100 there and back", &c, 100);
}

static struct count table;

/* Columns: jdn, gregorian, weekday, me_year, month, ..., day 7, phase 8, fortnight_day 10,
 * month_len 11. */
static void
day_row(char **field)
{
	static const char *const phases[] = {"waxing", "full", "waning", "new"};
	struct mymr_myanmar_date d;
	struct mymr_date g;
	char iso[40];
	const int day = atoi(field[0]);
	if (day == 0)
		return;
	if (mymr_myanmar_date_of_day(day, &d) || mymr_date_of_day(day, &g)) {
		add(&table, false);
		return;
	}
	snprintf(iso, sizeof iso, "%04d-%02d-%02d", g.year, g.month, g.day);
	add(&table, goes_back(day, &d) && strcmp(iso, field[1]) == 0 && d.year == atoi(field[3]) &&
			    (int)d.month == atoi(field[4]) && d.day == atoi(field[7]) &&
			    strcmp(phases[d.phase], field[8]) == 0 &&
			    d.fortnight_day == atoi(field[10]) &&
			    d.month_length == atoi(field[11]));
}

/* Columns: me_year, year_type, tagu1_jdn, greg, waso_full_moon_jdn, greg, new_year_jdn. */
static void
year_row(char **field)
{
	static const char *const types[] = {"common", "little_watat", "big_watat"};
	struct mymr_myanmar_year y;
	if (atoi(field[0]) == 0)
		return;
	add(&table, !mymr_myanmar_year_of(atoi(field[0]), &y) &&
			    strcmp(types[y.type], field[1]) == 0 &&
			    y.first_of_tagu == atoi(field[2]) &&
			    y.waso_full_moon == atoi(field[4]) && y.new_year_day == atoi(field[6]));
}

static void
eval_table(const char *name, void (*row)(char **field))
{
	table = (struct count){0, 0};
	if (read_table(name, row))
		print(name, &table, 100);
}

static struct count written[N_STYLES], accepted;
static long n_silent;

static bool
is_value(const struct mymr_number *v, int64_t want)
{
	const struct mymr_number plain = {want, 0, 0};
	struct mymr_buf found = {0}, wanted = {0};
	(void)mymr_number_format(&found, v, MYMR_DIGITS_LATN);
	(void)mymr_number_format(&wanted, &plain, MYMR_DIGITS_LATN);
	const bool is_same = found.len == wanted.len && found.len > 0 &&
			     memcmp(found.s, wanted.s, found.len) == 0;
	mymr_buf_free(&found);
	mymr_buf_free(&wanted);
	return is_same;
}

/* A wrong value is worse than none. */
static void
read_form(const char *s, int64_t want)
{
	struct mymr_number v;
	const bool is_read = mymr_number_words_parse(&v, s, strlen(s)) == MYMR_OK;
	const bool is_right = is_read && is_value(&v, want);
	n_silent += is_read && !is_right;
	add(&accepted, is_right);
	if (!is_right)
		printf("# %lld: %s\n", (long long)want, s);
}

/* Columns: n, digits_my, full, hybrid_spaced, plain, lakh_system, n_sources, sources,
 * accept_on_parse. */
static void
number_row(char **field)
{
	const int64_t want = atoll(field[0]);
	const struct mymr_number v = {want, 0, 0};
	if (strcmp(field[0], "n") == 0)
		return;
	for (int style = 0; style < N_STYLES; style++) {
		struct mymr_buf out = {0};
		const char *form = field[2 + style];
		(void)mymr_number_words_format(&out, &v, (enum mymr_words_style)style);
		add(&written[style], out.len == strlen(form) && memcmp(out.s, form, out.len) == 0);
		mymr_buf_free(&out);
		read_form(form, want);
	}
	if (field[5][0])
		read_form(field[5], want);
	for (char *form = strtok(field[8], "|"); form; form = strtok(NULL, "|"))
		read_form(form, want);
}

static void
eval_number_table(void)
{
	static const char *const styles[] = {"full", "hybrid", "plain"};
	if (!read_table("datenum/number_words.tsv", number_row))
		return;
	for (int style = 0; style < N_STYLES; style++) {
		char name[64];
		snprintf(name, sizeof name, "number words, written %s", styles[style]);
		print(name, &written[style], 100);
	}
	print("number words, every form of the table read", &accepted, 100);
	printf("number words, silent errors: %ld, asked 0%s\n", n_silent,
		n_silent ? "   MISSED" : "");
}

/* As many numbers of each length, up to 10^15. */
static void
eval_number_samples(void)
{
	struct count c = {0, 0};
	uint64_t seed = 42;
	for (int i = 0; i < N_SAMPLES; i++) {
		int64_t limit = 1, value;
		for (int k = 0; k < 1 + i % 15; k++)
			limit *= 10;
		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		value = i < 2 ? i * MYMR_NUMBER_WORDS_MAX : (int64_t)(seed >> 11) % limit;
		for (int style = 0; style < N_STYLES; style++) {
			struct mymr_number v = {value, 0, 0}, back;
			struct mymr_buf out = {0};
			add(&c, !mymr_number_words_format(&out, &v, (enum mymr_words_style)style) &&
					!mymr_number_words_parse(&back, out.s, out.len) &&
					is_value(&back, value));
			mymr_buf_free(&out);
		}
	}
	print("number words, 0 to 10^15 there and back", &c, 100);
}

static struct count forms;

/* A Burmese form that is the same time as the English one; clocks of 12 and 24 hours may differ. */
static void
time_form(const char *s, const struct mymr_time *want)
{
	struct mymr_time time;
	const bool is_right = !mymr_time_parse(&time, s, strlen(s), MYMR_BURMESE) &&
			      time.hour == want->hour && time.minute == want->minute;
	add(&forms, is_right);
	if (!is_right)
		printf("# %02d:%02d: %s\n", want->hour, want->minute, s);
}

static void
duration_form(const char *s, const struct mymr_duration *want)
{
	struct mymr_duration d;
	const bool is_right = !mymr_duration_parse(&d, s, strlen(s), MYMR_BURMESE) &&
			      d.has == want->has &&
			      memcmp(d.counts, want->counts, sizeof d.counts) == 0;
	add(&forms, is_right);
	if (!is_right)
		printf("# %s\n", s);
}

/* Columns: id, category, english, burmese, accept. Rows whose English is a time or a duration. */
static void
expression_row(char **field)
{
	struct mymr_time time;
	struct mymr_duration duration;
	const char *english = field[2];
	const size_t n = strlen(english);
	const bool is_time = mymr_time_parse(&time, english, n, MYMR_ENGLISH) == MYMR_OK;
	if (!is_time && mymr_duration_parse(&duration, english, n, MYMR_ENGLISH))
		return;
	for (int column = 3; column <= 4; column++) {
		for (char *s = strtok(field[column], "|"); s; s = strtok(NULL, "|")) {
			if (is_time)
				time_form(s, &time);
			else
				duration_form(s, &duration);
		}
	}
}

int
main(void)
{
	eval_days();
	eval_table("datenum/calendar_2000_2030.tsv", day_row);
	eval_table("datenum/calendar_sample_1000_2100.tsv", day_row);
	eval_table("datenum/calendar_years.tsv", year_row);
	eval_number_table();
	eval_number_samples();
	if (read_table("datenum/expr_en2my.tsv", expression_row))
		print("times and durations, every form of the table read", &forms, 100);
	return 0;
}
