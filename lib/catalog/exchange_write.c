/* SPDX-License-Identifier: MIT */
/* Messages of a PO file handed to the writer of a format, form by form. */
#include "base/reason.h"
#include "catalog/exchange.h"

const struct mymr_po_string *
exchange_source(const struct mymr_po_entry *entry, size_t form)
{
	const bool is_plural = entry->plural_id.s && (form > 0 || entry->n_forms == 1);
	return is_plural ? &entry->plural_id : &entry->id;
}

static enum mymr_status
read_note(struct mymr_buf *note, const struct mymr_po *po, size_t i)
{
	struct mymr_po_comment comment;
	enum mymr_status status = MYMR_OK;
	note->len = 0;
	for (size_t at = 0; !status && mymr_po_comment_next(po, i, &at, &comment);) {
		if (comment.kind != MYMR_PO_TRANSLATOR && comment.kind != MYMR_PO_EXTRACTED)
			continue;
		if (comment.len == 0)
			continue;
		if (note->len)
			status = mymr_buf_putc(note, '\n');
		if (!status)
			status = mymr_buf_append(note, comment.s, comment.len);
	}
	return status;
}

struct walk {
	const struct mymr_po *po;
	const struct mymr_exchange_options *options;
	exchange_hear *hear;
	void *arg;
	struct mymr_buf note;
};

static enum mymr_status
hear_forms(struct walk *w, size_t i, const struct mymr_po_entry *e)
{
	enum mymr_status status = MYMR_OK;
	for (size_t form = 0; form < e->n_forms && !status; form++) {
		struct exchange_unit unit = {
			.entry = i,
			.form = form,
			.context = e->context,
			.source = *exchange_source(e, form),
			.is_fuzzy = e->is_fuzzy,
			.note = &w->note,
		};
		status = mymr_po_form_at(w->po, i, form, &unit.translation);
		const bool is_open = unit.translation.len == 0 || e->is_fuzzy;
		if (!status && (is_open || !w->options->only_open))
			status = w->hear(w->arg, &unit);
	}
	return status;
}

enum mymr_status
exchange_units(const struct mymr_po *po, const struct mymr_exchange_options *options,
	exchange_hear *hear, void *arg, struct mymr_error *error)
{
	struct walk w = {po, options, hear, arg, {NULL, 0, 0}};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < mymr_po_size(po) && !status; i++) {
		struct mymr_po_entry e;
		status = mymr_po_entry_at(po, i, &e);
		if (status || e.is_header || e.is_obsolete || e.is_duplicate || e.id.len == 0)
			continue;
		if (e.n_forms > 2) {
			status = fail_at(error, MYMR_ERANGE, e.id.start,
				N_("a message with more than two plural forms"));
			break;
		}
		status = read_note(&w.note, po, i);
		if (!status)
			status = hear_forms(&w, i, &e);
		if (status)
			(void)fail_at(error, status, e.id.start, mymr_status_text(status));
	}
	mymr_buf_free(&w.note);
	return status;
}

enum mymr_status
mymr_exchange_write(struct mymr_buf *out, const struct mymr_po *po,
	enum mymr_exchange_format format, const struct mymr_exchange_options *options,
	struct mymr_error *error)
{
	static const struct mymr_exchange_options none;
	const size_t before = out->len;
	enum mymr_status status;
	if (!options)
		options = &none;
	switch (format) {
	case MYMR_EXCHANGE_CSV:
		status = exchange_put_csv(out, po, options, error);
		break;
	case MYMR_EXCHANGE_TMX:
		status = exchange_put_tmx(out, po, options, error);
		break;
	case MYMR_EXCHANGE_XLIFF:
	case MYMR_EXCHANGE_XLIFF_1_2:
		status = exchange_put_xliff(
			out, po, format == MYMR_EXCHANGE_XLIFF_1_2, options, error);
		break;
	default:
		return fail_at(error, MYMR_EINVAL, 0, N_("no such format"));
	}
	if (status)
		out->len = before;
	return status;
}
