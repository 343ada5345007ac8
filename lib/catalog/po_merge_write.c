/* SPDX-License-Identifier: MIT */
/* What stands between entries goes with the entry behind it. */
#include <string.h>
#include "base/bom.h"
#include "catalog/po_blank.h"
#include "catalog/po_merge.h"

/* Where the bytes before an entry begin, those of the byte order mark left out. */
static size_t
gap_start(const struct mymr_po *po, const struct po_entry *e)
{
	return e == po->entry ? bom_len(po->s, po->n) : e[-1].end;
}

static size_t
skip_space(const char *s, size_t at, size_t end)
{
	while (at < end && po_is_space(s[at]))
		at++;
	return at;
}

static void
part(struct merge *m)
{
	writer_puts(&m->w, m->has_begun ? m->old->eol : "");
	writer_puts(&m->w, m->has_begun ? m->old->eol : "");
	m->has_begun = true;
}

/* Whether an entry can be written behind its gap as it is. */
static bool
fits_gap(const struct merge *m, const struct po_entry *e, size_t start)
{
	if (e == m->old->entry || !m->has_begun)
		return e == m->old->entry && !m->has_begun;
	return m->last == e - 1 ||
	       (e->start > start && memchr(m->old->s + start, '\n', e->start - start));
}

static void
put_gap(struct merge *m, const struct po_entry *e)
{
	size_t start = gap_start(m->old, e);
	if (!fits_gap(m, e, start)) {
		part(m);
		start = skip_space(m->old->s, start, e->start);
	}
	writer_put(&m->w, m->old->s + start, e->start - start);
	m->has_begun = true;
}

static struct old_entry *
begin(struct merge *m, const struct po_entry *e)
{
	struct old_entry *fate = &m->fate[e - m->old->entry];
	if (fate->has_gap_written)
		part(m);
	else
		put_gap(m, e);
	fate->offset = m->w.out->len;
	fate->has_gap_written = true;
	m->last = NULL;
	return fate;
}

static void
put_as_it_is(struct merge *m, const struct po_entry *e)
{
	begin(m, e)->is_done = true;
	writer_put(&m->w, m->old->s + e->start, e->end - e->start);
	m->last = e;
}

static void
put_duplicates(struct merge *m, const struct po_entry *e)
{
	for (uint32_t i = m->fate[e - m->old->entry].next; i; i = m->fate[i - 1].next)
		put_as_it_is(m, &m->old->entry[i - 1]);
}

/* Whether some comment is none of a translator: before an entry it would be that entry's. */
static bool
has_others_comment(const char *s, size_t start, size_t end)
{
	for (size_t i = start; i + 1 < end; i++) {
		if (s[i] == '#' && s[i + 1] && strchr(":.,|~", s[i + 1]))
			return true;
	}
	return false;
}

/* A file that has no entries yet may have comments. */
static void
put_head(struct merge *m)
{
	const struct mymr_po *po = m->old;
	const size_t start = bom_len(po->s, po->n);
	writer_put(&m->w, po->s, start);
	if (po->n_entries)
		return;
	size_t end = po->n;
	while (end > start && skip_space(po->s, end - 1, end) == end)
		end--;
	m->is_head_last = has_others_comment(po->s, start, end);
	if (m->is_head_last)
		end = start;
	writer_put(&m->w, po->s + start, end - start);
	m->has_begun = end > start;
	m->head_end = end;
	m->head_written = m->w.out->len;
}

static void
put_header(struct merge *m)
{
	const struct message_name name = {NULL, 0, "", 0};
	const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
	const struct po_entry *fresh = po_lookup(m->fresh, &m->fresh->live, &name);
	if (own) {
		put_as_it_is(m, own);
		m->header_at = m->fate[own - m->old->entry].offset + 1;
		put_duplicates(m, own);
	} else if (fresh) {
		part(m);
		po_put_lines(&m->w, m->fresh, fresh->start, fresh->end, false, m->old->eol,
			PO_MARK_KEEP);
	}
}

static void
put_in_place(struct merge *m, const struct po_entry *fresh, struct plan *plan)
{
	const struct po_entry *e = merge_entry(m, &plan->origin);
	struct old_entry *fate = begin(m, e);
	fate->is_done = true;
	plan->offset = fate->offset;
	merge_put_kept(m, e, fresh);
}

static void
put_elsewhere(struct merge *m, const struct po_entry *fresh, struct plan *plan)
{
	const struct message_name name = message_name_of(&fresh->key);
	const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
	if (own)
		begin(m, own);
	else
		part(m);
	plan->offset = m->w.out->len;
	if (plan->fate == MYMR_PO_NEW)
		merge_put_new(m, fresh);
	else
		merge_put_translated(m, fresh, plan);
	if (plan->fate != MYMR_PO_NEW && plan->origin.source == 0)
		m->fate[plan->origin.entry].is_spent = true;
	if (plan->fate == MYMR_PO_NEW && own)
		m->fate[own - m->old->entry].is_spent = true;
	m->last = NULL;
}

static void
put_message(struct merge *m, const struct po_entry *fresh, struct plan *plan)
{
	const struct message_name name = message_name_of(&fresh->key);
	const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
	if (plan->fate == MYMR_PO_KEPT || plan->fate == MYMR_PO_REVIVED)
		put_in_place(m, fresh, plan);
	else
		put_elsewhere(m, fresh, plan);
	if (own)
		put_duplicates(m, own);
}

/* What is no entry and stood before one that is gone. */
static void
put_strays(struct merge *m, const struct po_entry *e)
{
	const size_t start = skip_space(m->old->s, gap_start(m->old, e), e->start);
	size_t end = e->start;
	while (end > start && skip_space(m->old->s, end - 1, end) == end)
		end--;
	if (start == end)
		return;
	part(m);
	writer_put(&m->w, m->old->s + start, end - start);
	m->last = NULL;
}

/* What the template has not taken. */
static void
put_rest(struct merge *m, const struct po_entry *e)
{
	struct old_entry *fate = &m->fate[e - m->old->entry];
	if (fate->is_done)
		return;
	if (fate->is_spent || !po_is_translated(m->old, e)) {
		if (!fate->has_gap_written)
			put_strays(m, e);
		return;
	}
	if (e->is_obsolete) {
		put_as_it_is(m, e);
		return;
	}
	if (!po_begins_line(m->old->s, e->start))
		m->last = NULL; /* "#~" behind an entry on its line would be a comment */
	begin(m, e);
	fate->is_obsolete_now = true;
	merge_put_obsolete(m, e);
}

static void
put_head_last(struct merge *m)
{
	const struct mymr_po *po = m->old;
	size_t start = m->head_end;
	if (m->has_begun) {
		part(m);
		start = skip_space(po->s, start, po->n);
	}
	writer_put(&m->w, po->s + start, po->n - start);
}

static void
put_tail(struct merge *m)
{
	const struct mymr_po *po = m->old;
	if (m->is_head_last) {
		put_head_last(m);
		return;
	}
	const size_t start = po->n_entries ? po->entry[po->n_entries - 1].end : m->head_end;
	if (!po->n_entries && m->w.out->len > m->head_written)
		writer_puts(&m->w, po->eol);
	else
		writer_put(&m->w, po->s + start, po->n - start);
}

static void
link_duplicates(struct merge *m)
{
	for (uint32_t i = 0; i < m->old->n_entries; i++) {
		const struct po_entry *e = &m->old->entry[i];
		const struct message_name name = message_name_of(&e->key);
		if (!e->is_duplicate || e->is_obsolete)
			continue;
		const size_t first =
			(size_t)(po_lookup(m->old, &m->old->live, &name) - m->old->entry);
		const uint32_t last = m->fate[first].last;
		m->fate[last ? last - 1 : first].next = i + 1;
		m->fate[first].last = i + 1;
	}
}

enum mymr_status
merge_write(struct merge *m)
{
	link_duplicates(m);
	put_head(m);
	put_header(m);
	for (size_t i = 0; i < m->fresh->n_entries && !m->w.status; i++) {
		if (!m->plan[i].is_skipped)
			put_message(m, &m->fresh->entry[i], &m->plan[i]);
	}
	for (size_t i = 0; i < m->old->n_entries && !m->w.status; i++)
		put_rest(m, &m->old->entry[i]);
	put_tail(m);
	return m->w.status;
}
