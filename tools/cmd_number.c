/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr number: numbers, money and quantities in the other language, in words or in digits. */
#include "command.h"
#include "json.h"
#include "message.h"
#include "number_value.h"
#include "values.h"

#include <mymr/number_words.h>
#include <stdio.h>
#include <string.h>

/* Choices in the order of the library's enumerations. */
static const char *const languages[] = {"en", "my", NULL};
static const char *const styles[] = {"full", "hybrid", "plain", NULL};
static const char *const digit_choices[] = {"latn", "my", NULL};

struct values {
	int to;
	int words;
	int digits;
	const char *money;
	const char *unit;
	bool percent;
	bool compact;
	bool crore;
	bool ordinal;
	bool parse;
	bool json;
};

static const struct option options[] = {
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("language to write in; my when it is not given"), languages},
	{'w', "words", OPTION_CHOICE, offsetof(struct values, words), NULL,
		N_("write numbers in words, in one of the styles of Burmese"), styles},
	{'c', "compact", OPTION_FLAG, offsetof(struct values, compact), NULL,
		N_("write numbers short: 5.4k"), NULL},
	{0, "crore", OPTION_FLAG, offsetof(struct values, crore), NULL,
		N_("write numbers short in Burmese, with crores from ten million on"), NULL},
	{0, "ordinal", OPTION_FLAG, offsetof(struct values, ordinal), NULL,
		N_("write ordinals: 47th"), NULL},
	{0, "money", OPTION_STRING, offsetof(struct values, money), N_("CODE"),
		N_("take bare numbers as money: MMK, $ or kyat"), NULL},
	{0, "unit", OPTION_STRING, offsetof(struct values, unit), N_("UNIT"),
		N_("take bare numbers as so much of a unit: kilometer, km or day"), NULL},
	{0, "percent", OPTION_FLAG, offsetof(struct values, percent), NULL,
		N_("take bare numbers as percent"), NULL},
	{0, "digits", OPTION_CHOICE, offsetof(struct values, digits), NULL,
		N_("digits to write; those of the language when it is not given"), digit_choices},
	{'p', "parse", OPTION_FLAG, offsetof(struct values, parse), NULL,
		N_("write numbers in ASCII digits, as programs read them: 12000, 2.5"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

enum form { FORM_DIGITS, FORM_WORDS, FORM_COMPACT, FORM_CRORE, FORM_ORDINAL, FORM_PLAIN };

struct job {
	enum form form;
	enum mymr_language language;
	enum mymr_words_style style;
	enum mymr_digits digits;
	enum mymr_quantity_kind kind; /* of bare numbers */
	const char *name;
	bool is_json;
	struct mymr_buf out;
};

static enum mymr_status
put_ordinal(struct job *job, const struct number_value *v)
{
	int64_t whole;
	if (!number_value_whole(v, &whole))
		return MYMR_EINVAL;
	return mymr_ordinal_format(&job->out, whole, job->language, job->digits);
}

/* The number alone, without what it counts. */
static enum mymr_status
put_number(struct job *job, const struct mymr_number *number)
{
	if (job->form == FORM_PLAIN)
		return number_value_put_plain(&job->out, number);
	if (job->form == FORM_COMPACT)
		return mymr_number_format_compact(&job->out, number, job->language, job->digits);
	if (job->form == FORM_CRORE)
		return mymr_number_format_crore(&job->out, number, job->digits);
	if (job->form == FORM_DIGITS)
		return mymr_number_format(&job->out, number, job->digits);
	if (job->language == MYMR_ENGLISH)
		return mymr_number_words_format_english(&job->out, number);
	return mymr_number_words_format(&job->out, number, job->style);
}

static enum mymr_status
put_value(struct job *job, const struct number_value *v)
{
	const bool is_bare = v->q.kind == MYMR_QUANTITY_NUMBER && !v->q.is_range;
	if (job->form == FORM_ORDINAL || (v->is_ordinal && job->form == FORM_DIGITS))
		return put_ordinal(job, v);
	if (job->form == FORM_DIGITS && !is_bare)
		return mymr_quantity_format(&job->out, &v->q, job->language, job->digits);
	return put_number(job, &v->q.number);
}

/* In the language it has, a fraction stays as it is. */
static const char *
write_fraction(struct job *job, const struct number_value *v, const char *s, size_t n)
{
	if (job->form != FORM_DIGITS)
		return _("a fraction, which is written in one way only");
	const enum mymr_status status = v->language == job->language
						? mymr_buf_append(&job->out, s, n)
						: mymr_expression_write(&job->out, &v->expression,
							  s, job->language, job->digits);
	return status ? _(mymr_status_text(status)) : NULL;
}

static const char *
reason_of(enum mymr_status status, enum form form)
{
	if (status == MYMR_ENOMEM)
		return _("out of memory");
	if (status == MYMR_EINVAL)
		return _("only whole numbers from 1 on have ordinals");
	return form == FORM_WORDS ? _("above a thousand trillion, or more than 18 digits")
				  : _("more than 18 digits");
}

static const char *
write_text(struct job *job, struct number_value *v, const char *s, size_t n)
{
	const char *reason = NULL;
	if (job->kind != MYMR_QUANTITY_NUMBER)
		reason = number_value_name(v, job->kind, job->name);
	if (reason)
		return reason;
	if (v->is_fraction)
		return write_fraction(job, v, s, n);
	if (v->q.is_range && job->form != FORM_DIGITS)
		return _("two numbers where one is wanted");
	if (v->q.kind != MYMR_QUANTITY_NUMBER && job->form == FORM_ORDINAL)
		return _("counts something, which has no ordinal");
	const enum mymr_status status = put_value(job, v);
	return status ? reason_of(status, job->form) : NULL;
}

static void
print_number(struct mymr_buf *space, const char *name, const struct mymr_number *number)
{
	space->len = 0;
	const bool is_there = number && !number_value_put_plain(space, number);
	json_print_member(name, is_there ? space->s : NULL, space->len);
}

static void
print_json(struct job *job, const char *s, size_t n, bool is_written, const struct number_value *v)
{
	static const char *const kinds[] = {
		"number", "percent", "money", "unit", "duration", "count"};
	printf("{\"value\":");
	json_print_string(s, n);
	printf(",\"text\":");
	if (!is_written) {
		printf("null}\n");
		return;
	}
	json_print_string(job->out.s, job->out.len);
	printf(",\"kind\":\"%s\"", v->is_ordinal    ? "ordinal"
				   : v->is_fraction ? "fraction"
						    : kinds[v->q.kind]);
	print_number(&job->out, "number", v->is_fraction ? NULL : &v->q.number);
	print_number(&job->out, "to", v->q.is_range ? &v->q.to : NULL);
	printf(",\"name\":");
	if (v->q.name)
		json_print_string(v->q.name, strlen(v->q.name));
	else
		printf("null");
	printf("}\n");
}

static const char *
write_value(void *arg, const char *s, size_t n)
{
	struct job *job = arg;
	struct number_value v;
	job->out.len = 0;
	const char *reason = number_value_read(&v, s, n);
	if (!reason)
		reason = write_text(job, &v, s, n);
	if (job->is_json)
		print_json(job, s, n, !reason, &v);
	else
		values_print(reason, &job->out);
	return reason;
}

/* Of options that each choose one thing, more than one. */
static int
check_one_of(const char *const *names, const bool *is_given, size_t n)
{
	const char *first = NULL;
	for (size_t i = 0; i < n; i++) {
		if (is_given[i] && first)
			return complain_excluded(first, names[i]);
		if (is_given[i])
			first = names[i];
	}
	return DONE;
}

static int
check(const struct values *v)
{
	static const char *const forms[] = {
		"parse", "words", "compact", "crore", "ordinal", "to", "digits"};
	static const char *const kinds[] = {
		"parse", "words", "compact", "crore", "ordinal", "money", "unit", "percent"};
	const bool is_form[] = {v->parse, v->words, v->compact, v->crore, v->ordinal,
		(v->parse || v->crore) && v->to, (v->parse || v->words) && v->digits};
	const bool is_kind[] = {v->parse, v->words, v->compact, v->crore, v->ordinal, v->money,
		v->unit, v->percent};
	const int rc = check_one_of(forms, is_form, sizeof is_form);
	return rc != DONE ? rc : check_one_of(kinds, is_kind, sizeof is_kind);
}

static int
find_name(struct job *job, const struct values *v)
{
	if (v->money) {
		job->kind = MYMR_QUANTITY_MONEY;
		if (!mymr_quantity_name(&job->name, job->kind, v->money, strlen(v->money)))
			return DONE;
		complain(_("--money '%s' is no currency that is known"), v->money);
		return TROUBLE;
	}
	job->kind = v->percent ? MYMR_QUANTITY_PERCENT : MYMR_QUANTITY_NUMBER;
	for (int i = MYMR_QUANTITY_UNIT; v->unit && i <= MYMR_QUANTITY_DURATION; i++) {
		job->kind = (enum mymr_quantity_kind)i;
		if (!mymr_quantity_name(&job->name, job->kind, v->unit, strlen(v->unit)))
			return DONE;
	}
	if (!v->unit)
		return DONE;
	complain(_("--unit '%s' is no unit that is known"), v->unit);
	return TROUBLE;
}

static enum form
form_of(const struct values *v)
{
	if (v->words)
		return FORM_WORDS;
	if (v->compact)
		return FORM_COMPACT;
	if (v->crore)
		return FORM_CRORE;
	if (v->ordinal)
		return FORM_ORDINAL;
	return v->parse ? FORM_PLAIN : FORM_DIGITS;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {
		.form = form_of(v),
		.language = v->to ? (enum mymr_language)(v->to - 1) : MYMR_BURMESE,
		.style = v->words ? (enum mymr_words_style)(v->words - 1) : MYMR_WORDS_FULL,
		.is_json = v->json,
	};
	int rc = check(v);
	if (rc == DONE)
		rc = find_name(&job, v);
	if (rc != DONE)
		return rc;
	job.digits = job.language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	if (v->digits)
		job.digits = (enum mymr_digits)(v->digits - 1);
	rc = values_each(operand, n, write_value, &job);
	mymr_buf_free(&job.out);
	return rc;
}

const struct command command_number = {
	.name = "number",
	.summary =
		N_("write numbers, money and quantities in the other language, in words or digits"),
	.operands = N_("[VALUE...]"),
	.example = "mymr number --to en 'ကျပ် ၅ သိန်း'",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
