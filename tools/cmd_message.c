/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr message: a message with its arguments, as a program would show it. */
#include "argument.h"
#include "catalogs.h"
#include "command.h"
#include "file.h"
#include "message.h"

#include <mymr/bundle.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const digit_choices[] = {"latn", "my", NULL};

struct values {
	struct string_list catalogs;
	const char *to;
	const char *from;
	const char *context;
	const char *zone;
	int digits;
};

static const struct option options[] = {
	{'c', "catalog", OPTION_LIST, offsetof(struct values, catalogs), N_("FILE"),
		N_("translations in PO or MO; of several, the first that has a text wins"), NULL},
	{'t', "to", OPTION_STRING, offsetof(struct values, to), N_("LOCALE"),
		N_("locale of the translations; my when it is not given"), NULL},
	{'f', "from", OPTION_STRING, offsetof(struct values, from), N_("LOCALE"),
		N_("locale that MESSAGE is written in; en when it is not given"), NULL},
	{0, "context", OPTION_STRING, offsetof(struct values, context), N_("TEXT"),
		N_("context of the message in the catalogs"), NULL},
	{0, "digits", OPTION_CHOICE, offsetof(struct values, digits), NULL,
		N_("digits to write in Burmese; my when it is not given"), digit_choices},
	{0, "zone", OPTION_STRING, offsetof(struct values, zone), N_("ZONE"),
		N_("time zone of values such as @1500868800; Asia/Yangon when it is not given"),
		NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *v;
	struct mymr_buf files[OPTION_LIST_MAX];
	struct mymr_bundle *bundle;
	struct mymr_bundle_request request;
	struct mymr_argument *args;
	size_t n_args;
};

static int
complain_bundle(const struct job *job, enum mymr_status status, const struct mymr_bundle_error *e)
{
	if (e->source == job->v->catalogs.n) {
		complain("%s", _(e->reason));
		return TROUBLE;
	}
	const struct mymr_buf *file = &job->files[e->source];
	const struct mymr_error error = {e->offset, e->reason};
	const char *title = file_title(job->v->catalogs.s[e->source]);
	if (catalogs_is_mo(file))
		complain_at(title, 0, 0, _("byte %zu: %s"), e->offset, _(e->reason));
	else if (e->line > 0)
		complain_at(title, e->line, 0, "%s", _(e->reason));
	else
		complain_error(title, file->s, file->len, status, &error);
	return TROUBLE;
}

/* One broken translation should not keep from trying another: none is read as a message here. */
static int
load(struct job *job)
{
	const struct values *v = job->v;
	struct mymr_bundle_source sources[OPTION_LIST_MAX];
	struct mymr_bundle_error error;
	for (size_t i = 0; i < v->catalogs.n; i++) {
		const int rc = file_read(v->catalogs.s[i], &job->files[i]);
		if (rc != DONE)
			return rc;
		sources[i] = (struct mymr_bundle_source){
			job->request.locale, job->files[i].s, job->files[i].len, false};
	}
	const enum mymr_status status = mymr_bundle_new(
		&job->bundle, v->from ? v->from : "en", sources, v->catalogs.n, &error);
	return status ? complain_bundle(job, status, &error) : DONE;
}

static int
read_arguments(struct job *job, char **operand, int n, const struct mymr_message_format *format)
{
	const char *zone = job->v->zone ? job->v->zone : "Asia/Yangon";
	job->args = calloc((size_t)n + 1, sizeof *job->args);
	if (!job->args) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	for (; job->n_args < (size_t)n; job->n_args++) {
		char *s = operand[job->n_args];
		const char *reason = argument_read(&job->args[job->n_args], s, format, zone);
		if (reason) {
			complain("'%s': %s", s, reason);
			return TROUBLE;
		}
	}
	return DONE;
}

/* Of what was found; places are those in it. */
static int
complain_message(const struct mymr_bundle_text *text, enum mymr_status status,
	const struct mymr_error *error)
{
	complain_error(_("message"), text->s, text->len, status, error);
	return status == MYMR_ENOMEM || status == MYMR_EICU ? TROUBLE : NEGATIVE;
}

static int
print(struct job *job, const struct mymr_message_format *format,
	const struct mymr_bundle_text *text)
{
	struct mymr_buf out = {0};
	struct mymr_error error;
	const enum mymr_digits digits = job->v->digits == 1 ? MYMR_DIGITS_LATN : MYMR_DIGITS_MYMR;
	const enum mymr_status status = mymr_message_format_write(
		&out, format, text->locale, digits, job->args, job->n_args, &error);
	if (!status)
		printf("%.*s\n", (int)out.len, out.s ? out.s : "");
	mymr_buf_free(&out);
	return status ? complain_message(text, status, &error) : DONE;
}

static int
show(struct job *job, char **operand, int n)
{
	struct mymr_bundle_text text;
	struct mymr_message_format *format = NULL;
	struct mymr_error error;
	const bool is_found = !mymr_bundle_message(job->bundle, &job->request, &text);
	const enum mymr_status status =
		mymr_message_format_parse(&format, text.s, text.len, &error);
	if (status)
		return complain_message(&text, status, &error);
	int rc = read_arguments(job, operand, n, format);
	if (rc == DONE)
		rc = print(job, format, &text);
	mymr_message_format_free(format);
	if (rc == DONE && !is_found && job->v->catalogs.n > 0) {
		complain(_("the message has no translation"));
		rc = NEGATIVE;
	}
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	if (n < 1) {
		complain(_("no message given"));
		return TROUBLE;
	}
	struct job job = {.v = v,
		.request = {.locale = v->to ? v->to : "my",
			.context = v->context,
			.context_len = v->context ? strlen(v->context) : 0,
			.id = operand[0],
			.id_len = strlen(operand[0])}};
	int rc = load(&job);
	if (rc == DONE)
		rc = show(&job, operand + 1, n - 1);
	free(job.args);
	mymr_bundle_release(job.bundle);
	for (size_t i = 0; i < v->catalogs.n; i++)
		mymr_buf_free(&job.files[i]);
	return rc;
}

const struct command command_message = {
	.name = "message",
	.summary = N_("write a message with its arguments, to try its plural forms and dates"),
	.operands = N_("MESSAGE [NAME=VALUE...]"),
	.example = "mymr message -c site.po '{n, plural, one {# photo} other {# photos}}' n=3",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
