/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory export and stats: all of a memory, and how much that is. */
#include "file.h"
#include "memory_file.h"
#include "message.h"

#include <mymr/tmx.h>
#include <stdio.h>
#include <string.h>

enum { TMX = 1, TSV };

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
format_of(const struct memory_options *o)
{
	const size_t n = o->output ? strlen(o->output) : 0;
	if (o->to)
		return o->to;
	return n > 4 && strcmp(o->output + n - 4, ".tsv") == 0 ? TSV : TMX;
}

int
memory_export(const struct memory_options *o)
{
	struct mymr_memory *memory;
	struct export e = {.to = format_of(o)};
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

int
memory_stats(const struct memory_options *o)
{
	struct mymr_memory *memory;
	struct mymr_memory_counts counts = {0};
	int rc = memory_file_open(&memory, o->memory, MYMR_MEMORY_READ);
	if (rc != DONE)
		return rc;
	enum mymr_status status = mymr_memory_count(memory, &counts);
	if (status)
		rc = memory_file_failed(o->memory, status);
	else if (o->json)
		printf("{\"sources\":%llu,\"pairs\":%llu,\"words\":%llu,\"aside\":%llu}\n",
			(unsigned long long)counts.sources, (unsigned long long)counts.pairs,
			(unsigned long long)counts.words, (unsigned long long)counts.quarantined);
	else
		printf("sources\t%llu\npairs\t%llu\nwords\t%llu\naside\t%llu\n",
			(unsigned long long)counts.sources, (unsigned long long)counts.pairs,
			(unsigned long long)counts.words, (unsigned long long)counts.quarantined);
	mymr_memory_free(memory);
	return rc;
}
