/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr holidays: public holidays of years. */
#include "calendar_print.h"
#include "command.h"
#include "message.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Choices in the order of the library's enumeration. */
static const char *const languages[] = {"en", "my", NULL};

struct values {
	int to;
	bool tsv;
};

static const struct option options[] = {
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("language to write in; my when it is not given"), languages},
	{0, "tsv", OPTION_FLAG, offsetof(struct values, tsv), NULL,
		N_("write date, status, English and Burmese name, with tabs between them"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	bool is_tsv;
	size_t n_printed;
	struct calendar calendar;
};

static void
print_tsv(const struct calendar *c)
{
	for (size_t i = 0; i < c->n_holidays; i++) {
		const struct mymr_holiday *h = &c->holidays[i];
		struct mymr_date d = {0};
		(void)mymr_date_of_day(h->day_number, &d);
		printf("%04d-%02d-%02d\t%s\t%s\t%s\n", d.year, d.month, d.day,
			calendar_status_word(h->status), h->english, h->burmese);
	}
}

/* NULL, or why s[0..n) is no year of holidays. */
static const char *
read_year(struct job *job, const char *s, size_t n, struct calendar_period *p)
{
	struct calendar_day day;
	const char *reason = calendar_read_period(p, s, n);
	if (reason)
		return reason;
	if (p->has != MYMR_DATE_YEAR)
		return _("not a year");
	calendar_read_day(&job->calendar, p->first, &day);
	return job->calendar.n_holidays ? NULL
					: _("holidays are known for the years 2000 to 2100 only");
}

static const char *
print_year(void *arg, const char *s, size_t n)
{
	struct job *job = arg;
	struct calendar_period p;
	const char *reason = read_year(job, s, n, &p);
	if (reason) {
		printf("-\n");
		return reason;
	}
	if (job->is_tsv) {
		print_tsv(&job->calendar);
		return NULL;
	}
	if (job->n_printed++)
		printf("\n");
	calendar_print_year_title(&job->calendar, &p);
	calendar_print_holidays(&job->calendar, &p);
	return NULL;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.is_tsv = v->tsv};
	if (v->tsv && v->to)
		return complain_excluded("tsv", "to");
	calendar_begin(&job.calendar, v->to, 0);
	return values_each(operand, n, print_year, &job);
}

const struct command command_holidays = {
	.name = "holidays",
	.summary = N_("list the public holidays of Myanmar"),
	.operands = N_("[YEAR...]"),
	.example = "mymr holidays 2027",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
