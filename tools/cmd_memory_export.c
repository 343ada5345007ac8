/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory export: all of a memory, for other tools. */
#include "command.h"
#include "file.h"
#include "memory_file.h"
#include "message.h"

#include <mymr/tmx.h>
#include <stdio.h>
#include <string.h>

/* Choices in this order. */
enum { TMX = 1, TSV };
static const char *const formats[] = {"tmx", "tsv", NULL};

struct values {
	const char *memory;
	const char *output;
	int to;
};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct values, memory), N_("FILE"),
		N_("the translation memory"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("the format; that of the file's name, or tmx, when it is not given"), formats},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct export
{
	struct mymr_buf out;
	int to;
	uint64_t last; /* pair: of several origins one is enough */
	size_t n_left_out;
};

/* XML cannot have some control characters. */
static enum mymr_status
put_tmx(struct export *e, const struct mymr_memory_match *match)
{
	enum mymr_status status = mymr_tmx_put(&e->out, &match->pair);
	e->n_left_out += status == MYMR_EINVAL;
	return status == MYMR_EINVAL ? MYMR_OK : status;
}

static enum mymr_status
put_tsv(struct export *e, const struct mymr_memory_match *match)
{
	const struct mymr_memory_pair *p = &match->pair;
	enum mymr_status status = memory_put_field(&e->out, p->source, p->n_source, '\t');
	if (!status)
		status = memory_put_field(&e->out, p->translation, p->n_translation, '\t');
	if (!status)
		status = memory_put_field(&e->out, p->context, p->n_context, '\t');
	return status ? status : memory_put_field(&e->out, p->origin, p->n_origin, '\n');
}

static enum mymr_status
put(void *arg, const struct mymr_memory_match *match)
{
	struct export *e = arg;
	if (match->number == e->last)
		return MYMR_OK;
	e->last = match->number;
	return e->to == TSV ? put_tsv(e, match) : put_tmx(e, match);
}

static enum mymr_status
put_all(struct export *e, struct mymr_memory *memory)
{
	static const char names[] = "source\ttranslation\tcontext\torigin\n";
	enum mymr_status status =
		e->to == TSV ? mymr_buf_puts(&e->out, names) : mymr_tmx_begin(&e->out);
	if (!status)
		status = mymr_memory_each(memory, put, e);
	return status || e->to == TSV ? status : mymr_tmx_end(&e->out);
}

/* By the name of the file, unless told otherwise. */
static int
format_of(const struct values *o)
{
	const size_t n = o->output ? strlen(o->output) : 0;
	if (o->to)
		return o->to;
	return n > 4 && strcmp(o->output + n - 4, ".tsv") == 0 ? TSV : TMX;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *o = values;
	struct mymr_memory *memory;
	struct export e = {.to = format_of(o)};
	(void)operand;
	if (n)
		return memory_file_no_operands();
	int rc = memory_file_open(&memory, o->memory, MYMR_MEMORY_READ);
	if (rc != DONE)
		return rc;
	enum mymr_status status = put_all(&e, memory);
	rc = status ? memory_file_failed(o->memory, status)
		    : file_write(o->output, e.out.s, e.out.len);
	if (rc == DONE && e.n_left_out) {
		complain_at(o->memory, 0, 0,
			_("%zu pairs were left out: XML cannot have their control characters"),
			e.n_left_out);
		rc = TROUBLE;
	}
	mymr_buf_free(&e.out);
	mymr_memory_free(memory);
	return rc;
}

static const struct command_setting settings[] = {
	{"memory", "memory"},
	{NULL, NULL},
};

const struct command command_memory_export = {
	.name = "memory export",
	.summary = N_("write a memory as TMX or TSV, for other tools"),
	.operands = "-m FILE",
	.example = "mymr memory export -m news.db -o news.tmx",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
