/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr date: dates in the other language or calendar, a line for each. */
#include "command.h"
#include "date_value.h"
#include "json.h"
#include "message.h"
#include "values.h"

#include <stdio.h>
#include <string.h>

/* Choices in the order of the library's enumerations. */
static const char *const languages[] = {"en", "my", NULL};
static const char *const styles[] = {
	"news", "short", "numeric", "iso", "long", "month-year", "weekday", NULL};
static const char *const calendars[] = {"gregorian", "myanmar", NULL};
static const char *const digit_choices[] = {"latn", "my", NULL};

struct values {
	int to;
	int style;
	int calendar;
	int digits;
	const char *zone;
	bool parse;
	bool today;
	bool json;
};

static const struct option options[] = {
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("language to write in; my when it is not given"), languages},
	{'s', "style", OPTION_CHOICE, offsetof(struct values, style), NULL,
		N_("how to write dates; news when it is not given"), styles},
	{0, "calendar", OPTION_CHOICE, offsetof(struct values, calendar), NULL,
		N_("calendar to write in; gregorian when it is not given"), calendars},
	{0, "digits", OPTION_CHOICE, offsetof(struct values, digits), NULL,
		N_("digits to write; those of the language when it is not given"), digit_choices},
	{'p', "parse", OPTION_FLAG, offsetof(struct values, parse), NULL,
		N_("write dates as ISO 8601 has them: 2017-07-24"), NULL},
	{0, "today", OPTION_FLAG, offsetof(struct values, today), NULL,
		N_("write the date of today instead of reading any"), NULL},
	{0, "zone", OPTION_STRING, offsetof(struct values, zone), N_("ZONE"),
		N_("time zone of today; Asia/Yangon when it is not given"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	enum mymr_language language;
	enum mymr_date_style style;
	enum mymr_digits digits;
	bool is_myanmar;
	bool is_iso;
	bool is_json;
	struct mymr_buf out;
};

static const char *
put_gregorian(struct job *job, const struct date_value *v)
{
	const enum mymr_status status =
		mymr_date_format(&job->out, &v->date, job->language, job->style, job->digits);
	if (status == MYMR_EINVAL)
		return _("year, month and day are needed for this style");
	return status ? _("out of memory") : NULL;
}

static const char *
put_iso(struct job *job, const struct date_value *v)
{
	if (date_value_put_iso(&job->out, v))
		return NULL;
	return v->kind == DATE_DAY ? _("a weekday alone is no date")
				   : _("ISO 8601 has no form for this");
}

/* An expression is said in the other language; in its own it stays as it is. */
static enum mymr_status
put_expression(struct job *job, const struct date_value *v)
{
	const struct mymr_expression *e = &v->expression;
	if (v->language == job->language)
		return mymr_buf_append(&job->out, v->text + e->start, e->end - e->start);
	return mymr_expression_write(&job->out, e, v->text, job->language, job->digits);
}

/* What is no single date has the form of news only. */
static const char *
put_other(struct job *job, const struct date_value *v)
{
	enum mymr_status status;
	if (job->is_myanmar || job->style != MYMR_DATE_NEWS)
		return _("not a single date");
	if (v->kind == DATE_RANGE)
		status = mymr_date_range_format(&job->out, &v->range, job->language, job->digits);
	else if (v->kind == DATE_TIME)
		status = mymr_time_format(&job->out, &v->time, job->language,
			v->time.is_24_hour ? MYMR_TIME_CLOCK : MYMR_TIME_NEWS, job->digits);
	else
		status = put_expression(job, v);
	return status ? _("out of memory") : NULL;
}

static const char *
put_value(struct job *job, const struct date_value *v)
{
	if (job->is_iso)
		return put_iso(job, v);
	if (v->kind != DATE_DAY)
		return put_other(job, v);
	if (job->is_myanmar)
		return date_value_put_myanmar(&job->out, v, job->language, job->digits);
	return put_gregorian(job, v);
}

static void
print_member(const char *name, const struct mymr_buf *text)
{
	json_print_member(name, text->len ? text->s : NULL, text->len);
}

/* What is known of a date in all its forms; null for what is not. */
static void
print_forms(struct job *job, const struct date_value *v)
{
	static const char *const names[][2] = {{"en", "my"}, {"myanmarEn", "myanmarMy"}};
	job->out.len = 0;
	(void)date_value_put_iso(&job->out, v);
	print_member("iso", &job->out);
	for (int i = 0; i < 2; i++) {
		job->out.len = 0;
		(void)mymr_date_format(&job->out, &v->date, (enum mymr_language)i, MYMR_DATE_NEWS,
			(enum mymr_digits)i);
		print_member(names[0][i], &job->out);
	}
	for (int i = 0; i < 2; i++) {
		job->out.len = 0;
		(void)date_value_put_myanmar(
			&job->out, v, (enum mymr_language)i, (enum mymr_digits)i);
		print_member(names[1][i], &job->out);
	}
}

static void
print_json(struct job *job, const char *s, size_t n, const char *reason, const struct date_value *v)
{
	printf("{\"value\":");
	json_print_string(s, n);
	printf(",\"text\":");
	if (reason)
		printf("null");
	else
		json_print_string(job->out.s, job->out.len);
	if (!reason)
		print_forms(job, v);
	printf("}\n");
}

static const char *
write_value(void *arg, const char *s, size_t n)
{
	struct job *job = arg;
	struct date_value v;
	job->out.len = 0;
	const char *reason = date_value_read_any(&v, s, n);
	if (!reason)
		reason = put_value(job, &v);
	if (job->is_json)
		print_json(job, s, n, reason, &v);
	else
		values_print(reason, &job->out);
	return reason;
}

static int
write_today(struct job *job, const char *zone)
{
	struct mymr_date today;
	char iso[64];
	const enum mymr_status status = mymr_date_today(&today, zone);
	if (status == MYMR_EINVAL)
		complain(_("there is no time zone '%s'"), zone);
	else if (status)
		complain("%s", _(mymr_status_text(status)));
	if (status)
		return TROUBLE;
	snprintf(iso, sizeof iso, "%04d-%02d-%02d", today.year, today.month, today.day);
	const char *reason = write_value(job, iso, strlen(iso));
	if (reason)
		complain("%s", reason);
	return reason ? NEGATIVE : DONE;
}

static int
check(const struct values *v, int n)
{
	if (v->parse && v->to)
		return complain_excluded("parse", "to");
	if (v->parse && v->style)
		return complain_excluded("parse", "style");
	if (v->parse && v->calendar)
		return complain_excluded("parse", "calendar");
	if (v->calendar == 2 && v->style)
		return complain_excluded("calendar=myanmar", "style");
	if (v->zone && !v->today)
		return complain_needs("zone", "today");
	if (!v->today || n == 0)
		return DONE;
	complain(_("--today reads no dates"));
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	int rc = check(v, n);
	if (rc != DONE)
		return rc;
	struct job job = {
		.language = v->to ? (enum mymr_language)(v->to - 1) : MYMR_BURMESE,
		.style = v->style ? (enum mymr_date_style)(v->style - 1) : MYMR_DATE_NEWS,
		.is_myanmar = v->calendar == 2,
		.is_iso = v->parse,
		.is_json = v->json,
	};
	job.digits = job.language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	if (v->digits)
		job.digits = (enum mymr_digits)(v->digits - 1);
	rc = v->today ? write_today(&job, v->zone ? v->zone : "Asia/Yangon")
		      : values_each(operand, n, write_value, &job);
	mymr_buf_free(&job.out);
	return rc;
}

const struct command command_date = {
	.name = "date",
	.summary = N_("write dates in the other language or calendar, or as ISO 8601 has them"),
	.operands = N_("[DATE...]"),
	.example = "mymr date 2017-07-24",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
