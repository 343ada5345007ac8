/* SPDX-License-Identifier: MIT */
/* Myanmar dates: days to dates and back, written and read, of all days of 1000 to 2100 in no order.
 */
#include <mymr/calendar.h>
#include <stdint.h>
#include <stdio.h>
#include "clock.h"
#include "random.h"

#define N_DAYS (1 << 16)
#define N_TURNS 64
#define N_RUNS 5

static int days[N_DAYS];
static struct mymr_myanmar_date dates[N_DAYS];
static struct mymr_buf out, lines;
static size_t line_end[N_DAYS];

static int64_t
convert(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_DAYS; i++) {
		struct mymr_myanmar_date d;
		mymr_myanmar_date_of_day(days[i], &d);
		sum += d.day + d.fortnight_day;
	}
	return sum;
}

static int64_t
convert_back(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_DAYS; i++) {
		int day = 0;
		mymr_myanmar_date_to_day(dates[i].year, dates[i].month, dates[i].day, &day);
		sum += day;
	}
	return sum;
}

static int64_t
almanac(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_DAYS; i++) {
		struct mymr_almanac a;
		mymr_almanac_of_day(days[i], &a);
		sum += a.days;
	}
	return sum;
}

static int64_t
write_burmese(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_DAYS; i++) {
		out.len = 0;
		mymr_myanmar_date_format(&out, &dates[i], MYMR_BURMESE, MYMR_DIGITS_MYMR);
		sum += (int64_t)out.len;
	}
	return sum;
}

static int64_t
read_burmese(void)
{
	int64_t sum = 0;
	size_t at = 0;
	for (int i = 0; i < N_DAYS; at = line_end[i++]) {
		struct mymr_myanmar_date d = {0};
		mymr_myanmar_date_parse(&d, lines.s + at, line_end[i] - at, MYMR_BURMESE);
		sum += d.day;
	}
	return sum;
}

/* The best of some runs. */
static int
bench(const char *name, int64_t (*work)(void), int n_turns)
{
	double best = 1e9;
	int64_t sum = 0;
	for (int run = 0; run < N_RUNS; run++) {
		double start = clock_now();
		for (int i = 0; i < n_turns; i++)
			sum += work();
		double seconds = (clock_now() - start) / n_turns / N_DAYS;
		best = seconds < best ? seconds : best;
	}
	printf("calendar: %s: %.1f ns, %.1f M/s\n", name, best * 1e9, 1e-6 / best);
	return sum == 0;
}

int
main(void)
{
	uint32_t x = 2463534242u;
	for (int i = 0; i < N_DAYS; i++) {
		days[i] = MYMR_CALENDAR_FIRST_DAY +
			  (int)(random_next(&x) %
				  (MYMR_CALENDAR_LAST_DAY - MYMR_CALENDAR_FIRST_DAY + 1));
		if (mymr_myanmar_date_of_day(days[i], &dates[i]) ||
			mymr_myanmar_date_format(&lines, &dates[i], MYMR_BURMESE, MYMR_DIGITS_MYMR))
			return 1;
		line_end[i] = lines.len;
	}
	int failed = bench("a day's date", convert, N_TURNS);
	failed |= bench("a date's day", convert_back, N_TURNS);
	failed |= bench("a day's almanac", almanac, N_TURNS);
	failed |= bench("a date written in Burmese", write_burmese, 4);
	failed |= bench("and read", read_burmese, 4);
	mymr_buf_free(&out);
	mymr_buf_free(&lines);
	return failed;
}
