/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory query: the texts of a memory that are most like others. */
#include "command.h"
#include "json.h"
#include "lines.h"
#include "memory_file.h"
#include "message.h"
#include "threshold.h"

#include <mymr/similar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEFAULT_NUMBER 5

struct values {
	const char *memory;
	const char *number;
	const char *threshold;
	bool diff;
	bool json;
};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct values, memory), N_("FILE"),
		N_("the translation memory"), NULL},
	{'n', "number", OPTION_STRING, offsetof(struct values, number), N_("N"),
		N_("show up to so many texts; 5 when it is not given"), NULL},
	{0, "threshold", OPTION_STRING, offsetof(struct values, threshold), N_("N"),
		N_("find texts that are at least so much alike, up to 1; 0.6 when it is not given"),
		NULL},
	{'d', "diff", OPTION_FLAG, offsetof(struct values, diff), NULL,
		N_("show word by word what differs; on a terminal it always does"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct query {
	const struct values *options;
	struct mymr_memory *memory;
	const char *s;
	size_t n;
	double threshold;
	size_t room;
	bool is_terminal;
	bool has_lines; /* from standard input */
	size_t n_found;
};

static void
print_text(const char *name, const char *s, size_t n)
{
	if (s)
		json_print_member(name, s, n);
}

static void
print_json(const struct query *q, const struct mymr_memory_match *match)
{
	const struct mymr_memory_pair *p = &match->pair;
	printf("{\"query\":");
	json_print_string(q->s, q->n);
	printf(",\"score\":%.3f", match->score);
	print_text("source", p->source, p->n_source);
	print_text("translation", p->translation, p->n_translation);
	print_text("context", p->context, p->n_context);
	print_text("origin", p->origin, p->n_origin);
	print_text("day", p->day, p->n_day);
	printf("}\n");
}

/* The source of a match, or how the query differs from it. */
static enum mymr_status
put_source(const struct query *q, struct mymr_buf *out, const struct mymr_memory_pair *p, char end)
{
	struct mymr_buf diff = {0};
	const bool has_diff = q->options->diff || q->is_terminal;
	enum mymr_status status =
		has_diff ? mymr_word_diff(&diff, p->source, p->n_source, q->s, q->n)
			 : mymr_buf_append(&diff, p->source, p->n_source);
	if (!status)
		status = memory_put_field(out, diff.s, diff.len, end);
	mymr_buf_free(&diff);
	return status;
}

static enum mymr_status
put_row(const struct query *q, struct mymr_buf *out, const struct mymr_memory_match *match)
{
	const struct mymr_memory_pair *p = &match->pair;
	char score[16];
	snprintf(score, sizeof score, "%.2f\t", match->score);
	enum mymr_status status = mymr_buf_puts(out, score);
	if (!status)
		status = put_source(q, out, p, '\t');
	if (!status)
		status = memory_put_field(out, p->translation, p->n_translation, '\t');
	if (!status)
		status = memory_put_field(out, p->context, p->n_context, '\t');
	return status ? status : memory_put_field(out, p->origin, p->n_origin, '\n');
}

#define INDENT "      "

static enum mymr_status
put_line(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = n ? mymr_buf_puts(out, INDENT) : MYMR_OK;
	return status || !n ? status : memory_put_field(out, s, n, '\n');
}

static enum mymr_status
put_for_people(const struct query *q, struct mymr_buf *out, const struct mymr_memory_match *match)
{
	const struct mymr_memory_pair *p = &match->pair;
	char score[16];
	snprintf(score, sizeof score, "%3.0f%%  ", match->score * 100);
	enum mymr_status status = mymr_buf_puts(out, score);
	if (!status)
		status = put_source(q, out, p, '\n');
	if (!status)
		status = put_line(out, p->translation, p->n_translation);
	if (!status)
		status = put_line(out, p->context, p->n_context);
	return status ? status : put_line(out, p->origin, p->n_origin);
}

static enum mymr_status
show(void *arg, const struct mymr_memory_match *match)
{
	struct query *q = arg;
	struct mymr_buf out = {0};
	enum mymr_status status = MYMR_OK;
	q->n_found++;
	if (q->options->json)
		print_json(q, match);
	else if (q->is_terminal)
		status = put_for_people(q, &out, match);
	else
		status = put_row(q, &out, match);
	if (!status && q->is_terminal && !q->options->json)
		status = mymr_buf_cstr(&out);
	if (!status && q->is_terminal && !q->options->json)
		message_put(stdout, out.s);
	else if (!status && out.len)
		fwrite(out.s, 1, out.len, stdout);
	mymr_buf_free(&out);
	return status;
}

static int
ask(struct query *q, const char *s, size_t n)
{
	q->s = s;
	q->n = n;
	enum mymr_status status =
		mymr_memory_find_like(q->memory, s, n, q->threshold, q->room, show, q);
	if (q->has_lines && !q->options->json)
		putchar('\n');
	return status ? memory_file_failed(q->options->memory, status) : DONE;
}

static int
ask_lines(void *arg, const char *s, size_t n)
{
	int rc = DONE;
	for (size_t at = 0, n_end; at < n && rc == DONE;) {
		const size_t len = line_len(s + at, n - at, &n_end);
		rc = ask(arg, s + at, len);
		at += len + n_end;
	}
	return rc;
}

static int
ask_all(struct query *q, char **operand, int n)
{
	int rc = DONE;
	q->has_lines = n == 0;
	if (n == 0)
		rc = lines_read("-", false, ask_lines, q);
	for (int i = 0; i < n && rc == DONE; i++)
		rc = ask(q, operand[i], strlen(operand[i]));
	return rc == DONE && !q->n_found ? NEGATIVE : rc;
}

static int
read_number(const char *text, size_t *number)
{
	char *end;
	*number = DEFAULT_NUMBER;
	if (!text)
		return DONE;
	const long value = strtol(text, &end, 10);
	*number = (size_t)value;
	if (*end == '\0' && value > 0 && value <= 10000)
		return DONE;
	complain(_("--number '%s' is not a number from 1 to 10000"), text);
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *o = values;
	struct query q = {.options = o, .is_terminal = isatty(STDOUT_FILENO) && !o->json};
	int rc = threshold_read(&q.threshold, o->threshold, false);
	if (rc == DONE)
		rc = read_number(o->number, &q.room);
	if (rc == DONE)
		rc = memory_file_open(&q.memory, o->memory, MYMR_MEMORY_READ);
	if (rc != DONE)
		return rc;
	rc = ask_all(&q, operand, n);
	mymr_memory_free(q.memory);
	return rc;
}

static const struct command_setting settings[] = {
	{"memory", "memory"},
	{NULL, NULL},
};

const struct command command_memory_query = {
	.name = "memory query",
	.summary = N_("find the texts of a memory that are most like others"),
	.operands = N_("[TEXT...]"),
	.example = "mymr memory query -m news.db 'The ferry runs again'",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
