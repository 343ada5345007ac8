/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holidays and sabbaths as RFC 5545 has them. */
#include "calendar_print.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* RFC 5545, 3.1: octets in a line, its end aside. */
#define LINE_MAX_LEN 75

static bool
is_continuation(char c)
{
	return (unsigned char)c >= 0x80 && (unsigned char)c < 0xC0;
}

/* A line goes on in the next one behind a blank; no character is cut apart. */
static void
print_folded(const struct mymr_buf *b)
{
	size_t room = LINE_MAX_LEN;
	for (size_t i = 0, n; i < b->len; i += n) {
		n = b->len - i < room ? b->len - i : room;
		while (i + n < b->len && is_continuation(b->s[i + n]))
			n--;
		printf("%s%.*s\r\n", i ? " " : "", (int)n, b->s + i);
		room = LINE_MAX_LEN - 1;
	}
}

/* RFC 5545, 3.3.11 */
static void
put_escaped(struct mymr_buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strchr(",;\\", s[i]))
			(void)mymr_buf_puts(b, "\\");
		(void)mymr_buf_append(b, s + i, 1);
	}
}

static void
print_text(const char *name, const char *s, size_t n)
{
	struct mymr_buf b = {0};
	(void)mymr_buf_puts(&b, name);
	(void)mymr_buf_puts(&b, ":");
	put_escaped(&b, s, n);
	print_folded(&b);
	mymr_buf_free(&b);
}

static void
print_date(const char *name, int number)
{
	struct mymr_date d = {0};
	(void)mymr_date_of_day(number, &d);
	printf("%s;VALUE=DATE:%04d%02d%02d\r\n", name, d.year, d.month, d.day);
}

/* The same days give the same file: the time is the one that is set, or the beginning of 2000. */
static void
print_stamp(void)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end = NULL;
	long long seconds = epoch ? strtoll(epoch, &end, 10) : 0;
	struct tm tm;
	char text[32] = "20000101T000000Z";
	const time_t t = (time_t)seconds;
	if (epoch && end != epoch && *end == '\0' && seconds >= 0 && gmtime_r(&t, &tm))
		strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &tm);
	printf("DTSTAMP:%s\r\n", text);
}

/* kind and n are the day's own name of the event. */
static void
print_event(const struct calendar *c, const struct calendar_day *day, const char *kind, size_t n,
	const char *summary)
{
	struct mymr_buf b = {0};
	printf("BEGIN:VEVENT\r\nUID:%04d%02d%02d-%s-%zu@mymr\r\n", day->date.year, day->date.month,
		day->date.day, kind, n);
	print_stamp();
	print_date("DTSTART", day->number);
	print_date("DTEND", day->number + 1);
	print_text("SUMMARY", summary, strlen(summary));
	(void)mymr_myanmar_date_format(&b, &day->myanmar, c->language, c->digits);
	print_text("DESCRIPTION", b.s ? b.s : "", b.len);
	mymr_buf_free(&b);
}

static void
end_event(const char *category, bool is_tentative)
{
	printf("CATEGORIES:%s\r\nSTATUS:%s\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n", category,
		is_tentative ? "TENTATIVE" : "CONFIRMED");
}

static void
print_day(struct calendar *c, int number)
{
	struct calendar_day day;
	calendar_read_day(c, number, &day);
	for (size_t i = 0; i < day.n_holidays; i++) {
		const struct mymr_holiday *h = &day.holidays[i];
		print_event(c, &day, "holiday", i + 1,
			c->language == MYMR_ENGLISH ? h->english : h->burmese);
		end_event("HOLIDAY", h->status == MYMR_HOLIDAY_ESTIMATED);
	}
	if (day.myanmar.sabbath != MYMR_SABBATH)
		return;
	print_event(c, &day, "sabbath", 1,
		mymr_calendar_name(MYMR_NAME_SABBATH, MYMR_SABBATH, c->language));
	end_event("SABBATH", day.myanmar.is_uncertain);
}

void
calendar_print_ics(struct calendar *c, const struct calendar_period *p)
{
	for (int i = p->first; i <= p->last; i++)
		print_day(c, i);
}

void
calendar_print_ics_begin(void)
{
	printf("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mymr//mymr calendar//EN\r\n"
	       "CALSCALE:GREGORIAN\r\n");
}

void
calendar_print_ics_end(void)
{
	printf("END:VCALENDAR\r\n");
}
