/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr calendar: days, months and years in both calendars. */
#include "calendar_print.h"
#include "command.h"
#include "json.h"
#include "message.h"
#include "values.h"

#include <stdio.h>
#include <unistd.h>

/* Choices in the order of the library's enumerations. */
static const char *const languages[] = {"en", "my", NULL};
static const char *const digit_choices[] = {"latn", "my", NULL};

struct values {
	int to;
	int digits;
	bool json;
	bool tsv;
	bool ics;
	bool from_myanmar;
};

static const struct option options[] = {
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("language to write in; my when it is not given"), languages},
	{0, "digits", OPTION_CHOICE, offsetof(struct values, digits), NULL,
		N_("digits to write; those of the language when it is not given"), digit_choices},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, an object on a line for each day"), NULL},
	{0, "tsv", OPTION_FLAG, offsetof(struct values, tsv), NULL,
		N_("write columns with tabs between them, a line for each day"), NULL},
	{0, "ics", OPTION_FLAG, offsetof(struct values, ics), NULL,
		N_("write holidays and sabbaths as iCalendar, for calendar programs"), NULL},
	{0, "from-myanmar", OPTION_FLAG, offsetof(struct values, from_myanmar), NULL,
		N_("with --tsv: read year, month number and day of the Myanmar calendar, and write "
		   "the Gregorian date"),
		NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	struct calendar calendar;
	size_t n_printed;
};

static void
print_unreadable(const struct values *v, const char *s, size_t n)
{
	if (v->ics)
		return;
	if (!v->json) {
		printf("-\n");
		return;
	}
	printf("{\"value\":");
	json_print_string(s, n);
	printf(",\"date\":null}\n");
}

static void
print_sheet(struct job *job, const struct calendar_period *p)
{
	if (job->n_printed++)
		printf("\n");
	if (p->has & MYMR_DATE_DAY)
		calendar_print_day(&job->calendar, p->first);
	else if (p->has & MYMR_DATE_MONTH)
		calendar_print_month(&job->calendar, p);
	else
		calendar_print_year(&job->calendar, p);
}

static const char *
print_period(void *arg, const char *s, size_t n)
{
	struct job *job = arg;
	struct calendar_period p;
	const char *reason = calendar_read_period(&p, s, n);
	if (reason) {
		print_unreadable(job->values, s, n);
		return reason;
	}
	if (job->values->ics)
		calendar_print_ics(&job->calendar, &p);
	else if (!job->values->json && !job->values->tsv)
		print_sheet(job, &p);
	for (int i = p.first; i <= p.last && job->values->json; i++)
		calendar_print_json(&job->calendar, i);
	for (int i = p.first; i <= p.last && job->values->tsv; i++)
		calendar_print_tsv(i);
	return NULL;
}

/* A whole number of at most four digits, and the blanks before it; *s moves behind it. */
static bool
read_number(const char **s, const char *end, int *number)
{
	while (*s < end && (**s == ' ' || **s == '\t'))
		++*s;
	const char *start = *s;
	*number = 0;
	for (; *s < end && **s >= '0' && **s <= '9' && *s - start < 4; ++*s)
		*number = *number * 10 + (**s - '0');
	return *s > start && (*s == end || **s == ' ' || **s == '\t');
}

static const char *
find_gregorian(const char *s, size_t n, struct mymr_date *d)
{
	const char *end = s + n;
	int year, month, day, number;
	if (!read_number(&s, end, &year) || !read_number(&s, end, &month) ||
		!read_number(&s, end, &day) || s != end)
		return _("not a year, a month and a day as numbers");
	const enum mymr_status status =
		mymr_myanmar_date_to_day(year, (enum mymr_calendar_month)month, day, &number);
	if (status == MYMR_ERANGE)
		return _("the Myanmar calendar is known for the years 1000 to 2100 only");
	if (status || mymr_date_of_day(number, d))
		return _("the Myanmar calendar has no such day");
	return NULL;
}

static const char *
print_gregorian(void *arg, const char *s, size_t n)
{
	struct mymr_date d;
	(void)arg;
	const char *reason = find_gregorian(s, n, &d);
	if (reason)
		printf("-\n");
	else
		printf("%04d-%02d-%02d\n", d.year, d.month, d.day);
	return reason;
}

static int
check(const struct values *v)
{
	if (v->json && v->tsv)
		return complain_excluded("json", "tsv");
	if (v->json && v->ics)
		return complain_excluded("json", "ics");
	if (v->tsv && v->ics)
		return complain_excluded("tsv", "ics");
	return v->from_myanmar && !v->tsv ? complain_needs("from-myanmar", "tsv") : DONE;
}

/* Who types no date at a terminal wants to see this month. */
static bool
print_this_month(struct job *job)
{
	const struct values *v = job->values;
	struct mymr_date d;
	char text[32];
	if (v->tsv || v->json || v->ics || !isatty(STDIN_FILENO) ||
		mymr_date_today(&d, "Asia/Yangon"))
		return false;
	const int n = snprintf(text, sizeof text, "%04d-%02d", d.year, d.month);
	return print_period(job, text, (size_t)n) == NULL;
}

static int
print_all(struct job *job, char **operand, int n)
{
	const struct values *v = job->values;
	if (n == 0 && print_this_month(job))
		return DONE;
	if (v->from_myanmar)
		return values_each(operand, n, print_gregorian, NULL);
	if (v->ics)
		calendar_print_ics_begin();
	const int rc = values_each(operand, n, print_period, job);
	if (v->ics)
		calendar_print_ics_end();
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v};
	const int rc = check(v);
	if (rc != DONE)
		return rc;
	calendar_begin(&job.calendar, v->to, v->digits);
	return print_all(&job, operand, n);
}

const struct command command_calendar = {
	.name = "calendar",
	.summary = N_("show days, months and years in the Gregorian and the Myanmar calendar"),
	.operands = N_("[DATE...]"),
	.example = "mymr calendar 2017-07",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
