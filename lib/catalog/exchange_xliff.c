/* SPDX-License-Identifier: MIT */
/* Messages as XLIFF. */
#include <mymr/xliff.h>
#include <stdlib.h>
#include "base/arena.h"
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/exchange.h"

struct units {
	struct arena arena;
	struct mymr_xliff_unit *unit;
	size_t *offset; /* of the text in the PO file */
	size_t n;
	size_t cap;
	size_t cap_offsets;
	const struct mymr_po *po;
};

/* One note, all lines in it. */
static const char *const *
keep_note(struct units *u, const struct mymr_buf *note)
{
	const char **list = arena_alloc(&u->arena, 2 * sizeof *list);
	if (!list)
		return NULL;
	list[0] = arena_copy(&u->arena, note->s, note->len);
	list[1] = NULL;
	return list[0] ? list : NULL;
}

static enum mymr_status
keep_unit(void *arg, const struct exchange_unit *unit)
{
	struct units *u = arg;
	if (grow(&u->unit, &u->cap, u->n, sizeof *u->unit) ||
		grow(&u->offset, &u->cap_offsets, u->n, sizeof *u->offset))
		return MYMR_ENOMEM;
	struct mymr_xliff_unit *x = &u->unit[u->n];
	*x = (struct mymr_xliff_unit){
		.source = unit->source.s,
		.n_source = unit->source.len,
		.target = unit->translation.len ? unit->translation.s : NULL,
		.n_target = unit->translation.len,
	};
	if (x->target && !unit->is_fuzzy)
		x->state = MYMR_XLIFF_TRANSLATED;
	if (unit->context.len)
		x->context = arena_copy(&u->arena, unit->context.s, unit->context.len);
	if (unit->note->len)
		x->notes = keep_note(u, unit->note);
	if ((unit->context.len && !x->context) || (unit->note->len && !x->notes))
		return MYMR_ENOMEM;
	u->offset[u->n++] = unit->source.start;
	return MYMR_OK;
}

static const char *
reason_of(const struct units *u, enum mymr_status status)
{
	if (u->n == 0 && status == MYMR_EINVAL)
		return N_("there is no text for it, and XLIFF must have one");
	return status == MYMR_EINVAL ? N_("a character that XML cannot have")
				     : mymr_status_text(status);
}

enum mymr_status
exchange_put_xliff(struct mymr_buf *out, const struct mymr_po *po, bool is_old,
	const struct mymr_exchange_options *options, struct mymr_error *error)
{
	struct units u = {.po = po};
	enum mymr_status status = exchange_units(po, options, keep_unit, &u, error);
	if (!status) {
		size_t bad = 0;
		status = mymr_xliff_make(out, is_old ? MYMR_XLIFF_1_2 : MYMR_XLIFF_2_1, "en", "my",
			options->original, u.unit, u.n, &bad);
		if (status)
			(void)fail_at(error, status, bad < u.n ? u.offset[bad] : 0,
				reason_of(&u, status));
	}
	arena_free(&u.arena);
	free(u.unit);
	free(u.offset);
	return status;
}
