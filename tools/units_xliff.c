/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Segments of XLIFF that have a translation, with the places of their bytes. */
#include "message.h"
#include "units.h"

#include <mymr/xliff.h>
#include <stdlib.h>

static enum mymr_status
keep_text(struct units *units, const struct mymr_xliff_text *text, size_t *at, size_t *n)
{
	*at = text->s ? units->texts.len : UNIT_NONE;
	*n = text->len;
	return text->len ? mymr_buf_append(&units->texts, text->s, text->len) : MYMR_OK;
}

static enum mymr_status
keep_run(void *arg, const struct mymr_xliff_run *run)
{
	struct units *units = arg;
	if (units->n_runs == units->runs_cap) {
		const size_t cap = units->runs_cap ? 2 * units->runs_cap : 64;
		struct mymr_xliff_run *more = realloc(units->run, cap * sizeof *more);
		if (!more)
			return MYMR_ENOMEM;
		units->run = more;
		units->runs_cap = cap;
	}
	units->run[units->n_runs++] = *run;
	return MYMR_OK;
}

static enum mymr_status
read_segment(struct units *units, const struct mymr_xliff *x, size_t i)
{
	struct mymr_xliff_segment g;
	enum mymr_status status = mymr_xliff_segment_at(x, i, &g);
	if (status || g.target.len == 0 || !g.is_translatable)
		return status;
	struct unit *u = units_add(units);
	if (!u)
		return MYMR_ENOMEM;
	u->start = g.target.start;
	u->end = g.target.end;
	u->segment = i;
	u->first_run = units->n_runs;
	status = keep_text(units, &g.source, &u->source, &u->n_source);
	if (!status)
		status = keep_text(units, &g.target, &u->text, &u->n_text);
	if (!status)
		status = mymr_xliff_target_runs(x, i, keep_run, units);
	u->n_runs = units->n_runs - u->first_run;
	return status;
}

int
units_read_xliff(struct units *units, const struct mymr_buf *bytes)
{
	struct mymr_xliff *x = NULL;
	enum mymr_status status = mymr_xliff_open(&x, bytes->s, bytes->len, NULL);
	const size_t n = status ? 0 : mymr_xliff_size(x);
	for (size_t i = 0; i < n && !status; i++)
		status = read_segment(units, x, i);
	mymr_xliff_free(x);
	return status ? TROUBLE : DONE;
}

size_t
units_place_xliff(const struct units *units, const struct unit *unit, size_t offset)
{
	size_t low = unit->first_run, high = unit->first_run + unit->n_runs;
	if (low == high)
		return unit->start;
	while (high - low > 1) {
		const size_t middle = (low + high) / 2;
		if (units->run[middle].at <= offset)
			low = middle;
		else
			high = middle;
	}
	const struct mymr_xliff_run *run = &units->run[low];
	if (offset >= run->at + run->n)
		return run->end;
	return run->is_exact ? run->start + (offset - run->at) : run->start;
}
