/* SPDX-License-Identifier: MIT */
/* Pairs of a PO file. */
#include <mymr/po_edit.h>
#include "catalog/bitext.h"

struct reader {
	const struct mymr_po *po;
	mymr_bitext_found *found;
	void *arg;
};

static enum mymr_status
hand_over(const struct reader *r, const struct mymr_po_entry *e,
	const struct mymr_po_string *source, const struct mymr_po_string *translation)
{
	const struct mymr_bitext_pair pair = {
		.context = e->context.s,
		.n_context = e->context.len,
		.source = source->s,
		.n_source = source->len,
		.translation = translation->s,
		.n_translation = translation->len,
		.is_draft = e->is_fuzzy,
		.offset = translation->start,
	};
	return r->found(r->arg, &pair);
}

/* The first form is that of one, all others are of many. */
static enum mymr_status
read_form(const struct reader *r, size_t i, size_t form, const struct mymr_po_entry *e)
{
	struct mymr_po_string text;
	enum mymr_status status = mymr_po_form_at(r->po, i, form, &text);
	if (status || text.len == 0)
		return status;
	if (form == 0)
		status = hand_over(r, e, &e->id, &text);
	if (!status && e->plural_id.s && (form > 0 || e->n_forms == 1))
		status = hand_over(r, e, &e->plural_id, &text);
	return status;
}

enum mymr_status
bitext_read_po(const char *s, size_t n, mymr_bitext_found *found, void *arg)
{
	struct mymr_po *po;
	enum mymr_status status = mymr_po_open(&po, s, n);
	if (status)
		return status;
	const struct reader r = {po, found, arg};
	for (size_t i = 0; i < mymr_po_size(po) && !status; i++) {
		struct mymr_po_entry e;
		status = mymr_po_entry_at(po, i, &e);
		if (status || e.is_header || e.is_obsolete || e.id.len == 0)
			continue;
		for (size_t form = 0; form < e.n_forms && !status; form++)
			status = read_form(&r, i, form, &e);
	}
	mymr_po_free(po);
	return status;
}
