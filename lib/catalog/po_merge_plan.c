/* SPDX-License-Identifier: MIT */
/* Where the translation of each message comes from. */
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/po_merge.h"

/* Of so many like ones the first that may be used is. */
#define ROOM 8

static enum mymr_status
add_origin(struct merge *m, uint32_t source, uint32_t entry)
{
	enum mymr_status status =
		grow(&m->origin, &m->origins_cap, m->n_origins, sizeof *m->origin);
	if (!status)
		m->origin[m->n_origins++] = (struct origin){source, entry};
	return status;
}

static bool
is_origin(const struct mymr_po *po, const struct po_entry *e)
{
	return !po_is_header(e) && !e->is_broken && po_is_translated(po, e);
}

static enum mymr_status
add_old_origins(struct merge *m, bool is_wanted)
{
	enum mymr_status status = MYMR_OK;
	for (uint32_t i = 0; i < m->old->n_entries && !status; i++) {
		if (m->fate[i].is_wanted == is_wanted && is_origin(m->old, &m->old->entry[i]))
			status = add_origin(m, 0, i);
	}
	return status;
}

static enum mymr_status
add_origins(struct merge *m)
{
	enum mymr_status status = add_old_origins(m, false);
	if (!status)
		status = add_old_origins(m, true);
	for (uint32_t k = 0; k < m->options->n_compendia; k++) {
		const struct mymr_po *po = m->options->compendia[k];
		for (uint32_t i = 0; i < po->n_entries && !status; i++) {
			if (is_origin(po, &po->entry[i]))
				status = add_origin(m, k + 1, i);
		}
	}
	return status;
}

static enum mymr_status
index_ids(struct merge *m)
{
	struct po_names *names = &m->by_id;
	names->name = malloc((m->n_origins + 1) * sizeof *names->name);
	if (!names->name)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < m->n_origins; i++) {
		const struct po_piece *id = &merge_entry(m, &m->origin[i])->ids.id;
		names->name[names->n++] = (struct po_name){{id->s, 0, id->len}, (uint32_t)i};
	}
	size_t n_unique;
	return index_build(
		&names->ix, names->name, sizeof *names->name, names->n, names->n, &n_unique);
}

static enum mymr_status
index_words(struct merge *m)
{
	enum mymr_status status = mymr_similar_new(&m->similar);
	for (size_t i = 0; i < m->n_origins && !status; i++) {
		const struct po_piece *id = &merge_entry(m, &m->origin[i])->ids.id;
		status = mymr_similar_add(m->similar, id->s, id->len);
	}
	return status;
}

/* Origins are collected when the first message is not where it was. */
static enum mymr_status
need_origins(struct merge *m)
{
	if (m->has_origins)
		return MYMR_OK;
	m->has_origins = true;
	enum mymr_status status = add_origins(m);
	if (!status)
		status = index_ids(m);
	return status || m->options->threshold <= 0 ? status : index_words(m);
}

static bool
is_same_piece(const struct po_piece *a, const struct po_piece *b)
{
	return !a->s == !b->s && a->len == b->len &&
	       (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

/* Whether a message would have text with the forms of an entry, which may have a plural where the
 * message has none. */
static bool
is_useful(const struct merge *m, const struct po_entry *fresh, const struct mymr_po *po,
	const struct po_entry *e)
{
	const size_t n = fresh->ids.plural_id.s ? m->n_plurals : 1;
	if (e->is_broken || po_is_header(e))
		return false;
	if (is_same_piece(&fresh->ids.plural_id, &e->ids.plural_id))
		return po_is_translated(po, e);
	for (size_t i = 0; i < n && i < e->n_forms; i++) {
		if (po_form(po, e, i)->len)
			return true;
	}
	return false;
}

static void
set_plan(const struct merge *m, struct plan *plan, enum mymr_po_fate fate, uint32_t source,
	const struct po_entry *e)
{
	const struct mymr_po *po = merge_source(m, source);
	*plan = (struct plan){.fate = fate, .origin = {source, (uint32_t)(e - po->entry)}};
	plan->score = 1;
}

/* An entry of the same name; with another plural its translation is not sure to fit. */
static void
plan_exact(const struct merge *m, struct plan *plan, enum mymr_po_fate fate, uint32_t source,
	const struct po_entry *fresh, const struct po_entry *e)
{
	const bool is_same = is_same_piece(&fresh->ids.plural_id, &e->ids.plural_id);
	const bool has_text = is_useful(m, fresh, merge_source(m, source), e);
	set_plan(m, plan, is_same ? fate : has_text ? MYMR_PO_CHANGED : MYMR_PO_NEW, source, e);
}

static bool
plan_compendium(const struct merge *m, struct plan *plan, const struct po_entry *fresh,
	const struct message_name *name)
{
	for (uint32_t k = 0; k < m->options->n_compendia; k++) {
		const struct mymr_po *po = m->options->compendia[k];
		const struct po_entry *e = po_lookup(po, &po->live, name);
		if (!e || !is_useful(m, fresh, po, e))
			continue;
		plan_exact(m, plan, MYMR_PO_FILLED, k + 1, fresh, e);
		return true;
	}
	return false;
}

static bool
plan_moved(const struct merge *m, struct plan *plan, const struct po_entry *fresh, bool is_there)
{
	const struct message_name name = {NULL, 0, fresh->ids.id.s, fresh->ids.id.len};
	const size_t i = m->by_id.n ? index_find(&m->by_id.ix, &name) : INDEX_NONE;
	if (i == INDEX_NONE)
		return false;
	const struct origin *origin = &m->origin[m->by_id.name[i].entry];
	const struct po_entry *e = merge_entry(m, origin);
	if ((is_there && origin->source == 0) ||
		!is_useful(m, fresh, merge_source(m, origin->source), e))
		return false;
	set_plan(m, plan, MYMR_PO_MOVED, origin->source, e);
	return true;
}

static enum mymr_status
plan_like(const struct merge *m, struct plan *plan, const struct po_entry *fresh, bool is_there)
{
	struct mymr_similar_match match[ROOM];
	size_t found = 0;
	if (m->options->threshold <= 0)
		return MYMR_OK;
	enum mymr_status status = mymr_similar_find(m->similar, fresh->ids.id.s, fresh->ids.id.len,
		m->options->threshold, match, is_there ? ROOM : 1, &found);
	for (size_t i = 0; i < found && !status; i++) {
		const struct origin *origin = &m->origin[match[i].number];
		const struct po_entry *e = merge_entry(m, origin);
		if ((is_there && origin->source == 0) ||
			!is_useful(m, fresh, merge_source(m, origin->source), e))
			continue;
		set_plan(m, plan, MYMR_PO_CHANGED, origin->source, e);
		plan->score = match[i].score;
		break;
	}
	return status;
}

/* Of a message that the old file has without translation, if at all: own. */
static enum mymr_status
plan_missing(struct merge *m, struct plan *plan, const struct po_entry *fresh,
	const struct po_entry *own)
{
	const struct message_name name = message_name_of(&fresh->key);
	if (plan_compendium(m, plan, fresh, &name))
		return MYMR_OK;
	if (own)
		plan_exact(m, plan, MYMR_PO_KEPT, 0, fresh, own);
	if (own && !m->options->n_compendia)
		return MYMR_OK;
	enum mymr_status status = need_origins(m);
	if (status || plan_moved(m, plan, fresh, own != NULL))
		return status;
	return plan_like(m, plan, fresh, own != NULL);
}

static enum mymr_status
plan_message(struct merge *m, struct plan *plan, const struct po_entry *fresh)
{
	const struct message_name name = message_name_of(&fresh->key);
	const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
	const struct po_entry *gone = po_lookup(m->old, &m->old->obsolete, &name);
	const bool is_translated = own && (own->is_broken || is_useful(m, fresh, m->old, own));
	*plan = (struct plan){.fate = MYMR_PO_NEW};
	if (!is_translated && gone && is_useful(m, fresh, m->old, gone))
		plan_exact(m, plan, MYMR_PO_REVIVED, 0, fresh, gone);
	else if (!is_translated)
		return plan_missing(m, plan, fresh, own);
	else if (own->is_broken)
		set_plan(m, plan, MYMR_PO_KEPT, 0, own);
	else
		plan_exact(m, plan, MYMR_PO_KEPT, 0, fresh, own);
	return MYMR_OK;
}

static void
mark_wanted(struct merge *m)
{
	for (size_t i = 0; i < m->fresh->n_entries; i++) {
		const struct po_entry *fresh = &m->fresh->entry[i];
		const struct message_name name = message_name_of(&fresh->key);
		const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
		m->plan[i].is_skipped =
			po_is_header(fresh) || fresh->is_obsolete || fresh->is_duplicate;
		if (own && !fresh->is_obsolete)
			m->fate[own - m->old->entry].is_wanted = true;
	}
}

enum mymr_status
merge_plan(struct merge *m)
{
	enum mymr_status status = MYMR_OK;
	mark_wanted(m);
	for (size_t i = 0; i < m->fresh->n_entries && !status; i++) {
		if (!m->plan[i].is_skipped)
			status = plan_message(m, &m->plan[i], &m->fresh->entry[i]);
	}
	return status;
}
