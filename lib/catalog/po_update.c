/* SPDX-License-Identifier: MIT */
/* An update from its beginning to its report. */
#include <mymr/plural.h>
#include <stdlib.h>
#include <string.h>
#include "catalog/catalog_header.h"
#include "catalog/po_merge.h"

/* gettext's rule where a header states none, but Burmese has one form. */
static size_t
plurals_of(const struct mymr_po *po)
{
	const struct message_name name = {NULL, 0, "", 0};
	const struct po_entry *header = po_lookup(po, &po->live, &name);
	struct header_piece piece;
	struct mymr_plural rule;
	if (!header)
		return 2;
	const struct po_piece *text = po_form(po, header, 0);
	if (header_plural_forms(text->s, text->len, &piece) &&
		mymr_plural_parse(&rule, piece.s, piece.len, NULL) == MYMR_OK)
		return rule.n_forms;
	const bool is_burmese = header_field(text->s, text->len, "Language", 8, &piece) &&
				piece.len >= 2 && memcmp(piece.s, "my", 2) == 0;
	return is_burmese ? 1 : 2;
}

static enum mymr_status
merge_start(struct merge *m, const struct mymr_po_update *update, struct mymr_buf *out)
{
	*m = (struct merge){.options = update, .old = update->old, .fresh = update->fresh};
	m->w.out = out;
	m->n_plurals = plurals_of(m->old->n_entries ? m->old : m->fresh);
	m->plan = calloc(m->fresh->n_entries + 1, sizeof *m->plan);
	m->fate = calloc(m->old->n_entries + 1, sizeof *m->fate);
	return m->plan && m->fate ? MYMR_OK : MYMR_ENOMEM;
}

static void
merge_free(struct merge *m)
{
	index_free(&m->by_id.ix);
	free(m->by_id.name);
	mymr_similar_free(m->similar);
	free(m->origin);
	free(m->plan);
	free(m->fate);
}

static const char *
find(const char *s, size_t n, const char *what, size_t len)
{
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(s + i, what, len) == 0)
			return s + i;
	}
	return NULL;
}

/* The value of POT-Creation-Date as it stands in a file; NULL when there is none. */
static const char *
find_date(const char *s, size_t n, size_t *len)
{
	static const char name[] = "\"POT-Creation-Date: ";
	const char *at = find(s, n, name, sizeof name - 1);
	if (!at)
		return NULL;
	at += sizeof name - 1;
	for (*len = 0; at + *len < s + n && !strchr("\\\"\n", at[*len]);)
		++*len;
	return at;
}

static enum mymr_status
replace(struct mymr_buf *out, size_t at, size_t len, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_reserve(out, n);
	if (status)
		return status;
	memmove(out->s + at + n, out->s + at + len, out->len - at - len);
	memcpy(out->s + at, s, n);
	out->len = out->len - len + n;
	return MYMR_OK;
}

/* The date alone is no reason to change a file. *shift: by how much what is behind it moved. */
static enum mymr_status
bring_date(struct merge *m, size_t before, size_t *shift)
{
	const struct message_name name = {NULL, 0, "", 0};
	const struct po_entry *own = po_lookup(m->old, &m->old->live, &name);
	const struct po_entry *fresh = po_lookup(m->fresh, &m->fresh->live, &name);
	struct mymr_buf *out = m->w.out;
	size_t len, n;
	*shift = 0;
	const bool is_same = out->len - before == m->old->n &&
			     (m->old->n == 0 || memcmp(out->s + before, m->old->s, m->old->n) == 0);
	if (is_same || !own || !fresh)
		return MYMR_OK;
	const char *date = find_date(m->fresh->s + fresh->start, fresh->end - fresh->start, &n);
	const char *old = find_date(out->s + m->header_at - 1, own->end - own->start, &len);
	if (!date || !old)
		return MYMR_OK;
	*shift = n - len;
	return replace(out, (size_t)(old - out->s), len, date, n);
}

static bool
has_all_forms(const struct mymr_po *po, const struct po_entry *e)
{
	bool has_all = true;
	for (size_t i = 0; i < e->n_forms; i++)
		has_all &= po_form(po, e, i)->len > 0;
	return has_all;
}

static void
count(const struct merge *m, const struct plan *plan, struct mymr_po_tally *tally)
{
	tally->fate[plan->fate]++;
	if (plan->fate == MYMR_PO_NEW) {
		tally->n_untranslated++;
		return;
	}
	const struct po_entry *e = merge_entry(m, &plan->origin);
	const struct mymr_po *po = merge_source(m, plan->origin.source);
	const bool is_fuzzy = plan->fate == MYMR_PO_MOVED || plan->fate == MYMR_PO_CHANGED;
	if (is_fuzzy || (e->is_fuzzy && po_is_translated(po, e)))
		tally->n_fuzzy++;
	else if (!has_all_forms(po, e))
		tally->n_untranslated++;
}

static void
report(const struct merge *m, const struct mymr_po_event *event)
{
	if (m->options->report)
		m->options->report(m->options->arg, event);
}

static void
report_all(const struct merge *m, size_t shift, struct mymr_po_tally *tally)
{
	for (size_t i = 0; i < m->fresh->n_entries; i++) {
		const struct plan *p = &m->plan[i];
		if (p->is_skipped)
			continue;
		count(m, p, tally);
		report(m, &(struct mymr_po_event){p->fate, p->offset + shift, i,
				  p->fate == MYMR_PO_NEW ? 0 : p->origin.source,
				  p->fate == MYMR_PO_NEW ? 0 : p->origin.entry, p->score});
	}
	for (size_t i = 0; i < m->old->n_entries; i++) {
		if (!m->fate[i].is_obsolete_now)
			continue;
		tally->fate[MYMR_PO_OBSOLETE]++;
		report(m, &(struct mymr_po_event){
				  MYMR_PO_OBSOLETE, m->fate[i].offset + shift, 0, 0, i, 0});
	}
}

enum mymr_status
mymr_po_update(
	struct mymr_buf *out, const struct mymr_po_update *update, struct mymr_po_tally *tally)
{
	struct merge m;
	struct mymr_po_tally counted = {.n_fuzzy = 0};
	const size_t before = out->len;
	size_t shift = 0;
	enum mymr_status status = merge_start(&m, update, out);
	if (!status)
		status = merge_plan(&m);
	if (!status)
		status = merge_write(&m);
	if (!status)
		status = bring_date(&m, before, &shift);
	if (!status)
		report_all(&m, shift, &counted);
	else
		out->len = before;
	if (!status && tally)
		*tally = counted;
	merge_free(&m);
	return status;
}
