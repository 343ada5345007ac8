/* SPDX-License-Identifier: MIT */
#include "catalog/po_doc.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/catalog_header.h"
#include "catalog/po_text.h"

enum mymr_status
po_problem(struct mymr_po *po, enum mymr_po_problem_kind kind, size_t offset, size_t line,
	const char *reason)
{
	enum mymr_status status =
		grow(&po->problem, &po->problems_cap, po->n_problems, sizeof *po->problem);
	if (!status)
		po->problem[po->n_problems++] =
			(struct mymr_po_problem){kind, offset, line, reason};
	return status;
}

/* A file with a string of one line that gettext would have folded is of a tool that folds none. */
static void
find_style(struct mymr_po *po)
{
	const char *newline = memchr(po->s, '\n', po->n);
	po->eol = newline && newline > po->s && newline[-1] == '\r' ? "\r\n" : "\n";
	po->width = PO_WIDTH;
	for (size_t i = 0; i < po->n_forms; i++) {
		const struct po_piece *p = &po->form[i];
		const char *s = po->s + p->text_start;
		const size_t n = p->end - p->text_start;
		if (n > 4 * (size_t)PO_WIDTH && !memchr(s, '\n', n) && memchr(s, ' ', n / 2))
			po->width = SIZE_MAX;
	}
}

bool
po_is_translated(const struct mymr_po *po, const struct po_entry *e)
{
	for (size_t i = 0; i < e->n_forms; i++) {
		if (po_form(po, e, i)->len)
			return true;
	}
	return false;
}

static enum mymr_status
build_names(struct mymr_po *po, struct po_names *names, bool is_obsolete)
{
	size_t n_unique;
	names->name = malloc((po->n_entries + 1) * sizeof *names->name);
	if (!names->name)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < po->n_entries; i++) {
		const struct po_entry *e = &po->entry[i];
		if (e->is_obsolete != is_obsolete || (is_obsolete && !po_is_translated(po, e)))
			continue;
		names->name[names->n++] = (struct po_name){e->key, (uint32_t)i};
	}
	return index_build(
		&names->ix, names->name, sizeof *names->name, names->n, names->n, &n_unique);
}

const struct po_entry *
po_lookup(const struct mymr_po *po, const struct po_names *names, const struct message_name *name)
{
	const size_t i = names->n ? index_find(&names->ix, name) : INDEX_NONE;
	return i == INDEX_NONE ? NULL : &po->entry[names->name[i].entry];
}

static void
mark_duplicates(struct mymr_po *po, const struct po_names *names)
{
	for (size_t i = 0; i < names->n; i++) {
		const struct message_name name = message_name_of(&names->name[i].key);
		if (index_find(&names->ix, &name) != i)
			po->entry[names->name[i].entry].is_duplicate = true;
	}
}

static enum mymr_status
report_entry(struct mymr_po *po, const struct po_entry *e)
{
	struct header_piece charset;
	const struct po_piece *text = po_form(po, e, 0);
	enum mymr_status status = MYMR_OK;
	if (e->is_duplicate && !e->is_obsolete)
		status = po_problem(
			po, MYMR_PO_DUPLICATE, e->ids.id.start, e->line, N_("duplicate message"));
	if (!status && e->is_broken)
		status =
			po_problem(po, MYMR_PO_BAD_TEXT, text->start, e->line, N_("invalid UTF-8"));
	if (!status && po_is_header(e) && header_charset(text->s, text->len, &charset) &&
		!header_charset_is_utf8(&charset))
		status = po_problem(
			po, MYMR_PO_BAD_CHARSET, text->start, e->line, N_("charset is not UTF-8"));
	return status;
}

static int
by_offset(const void *a, const void *b)
{
	const struct mymr_po_problem *x = a, *y = b;
	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

static enum mymr_status
report_entries(struct mymr_po *po)
{
	enum mymr_status status = MYMR_OK;
	mark_duplicates(po, &po->live);
	mark_duplicates(po, &po->obsolete);
	for (size_t i = 0; i < po->n_entries && !status; i++)
		status = report_entry(po, &po->entry[i]);
	if (po->n_problems)
		qsort(po->problem, po->n_problems, sizeof *po->problem, by_offset);
	return status;
}

static enum mymr_status
open_bytes(struct mymr_po *po)
{
	if (po->n >= UINT32_MAX)
		return MYMR_ERANGE;
	enum mymr_status status = po_scan(po);
	if (!status)
		status = build_names(po, &po->live, false);
	if (!status)
		status = build_names(po, &po->obsolete, true);
	if (!status)
		status = report_entries(po);
	if (!status)
		find_style(po);
	return status;
}

enum mymr_status
mymr_po_open(struct mymr_po **out, const char *s, size_t n)
{
	struct mymr_po *po = calloc(1, sizeof *po);
	if (!po)
		return MYMR_ENOMEM;
	po->s = n ? s : "";
	po->n = n;
	enum mymr_status status = open_bytes(po);
	if (status)
		mymr_po_free(po);
	else
		*out = po;
	return status;
}

void
mymr_po_free(struct mymr_po *po)
{
	if (!po)
		return;
	index_free(&po->live.ix);
	index_free(&po->obsolete.ix);
	free(po->live.name);
	free(po->obsolete.name);
	free(po->entry);
	free(po->form);
	free(po->problem);
	arena_free(&po->arena);
	free(po);
}

const struct mymr_po_problem *
mymr_po_problems(const struct mymr_po *po, size_t *n)
{
	*n = po->n_problems;
	return po->problem;
}

bool
mymr_po_is_damaged(const struct mymr_po *po)
{
	return po->is_damaged;
}

size_t
mymr_po_size(const struct mymr_po *po)
{
	return po->n_entries;
}

static struct mymr_po_string
string_of(const struct po_piece *piece)
{
	return (struct mymr_po_string){piece->s, piece->len, piece->start, piece->end};
}

enum mymr_status
mymr_po_entry_at(const struct mymr_po *po, size_t i, struct mymr_po_entry *entry)
{
	static const struct po_ids none;
	if (i >= po->n_entries)
		return MYMR_EINVAL;
	const struct po_entry *e = &po->entry[i];
	const struct po_ids *previous = e->previous ? e->previous : &none;
	*entry = (struct mymr_po_entry){
		.start = e->start,
		.end = e->end,
		.line = e->line,
		.is_header = po_is_header(e),
		.is_obsolete = e->is_obsolete,
		.is_fuzzy = e->is_fuzzy,
		.is_duplicate = e->is_duplicate,
		.context = string_of(&e->ids.context),
		.id = string_of(&e->ids.id),
		.plural_id = string_of(&e->ids.plural_id),
		.previous_context = string_of(&previous->context),
		.previous_id = string_of(&previous->id),
		.previous_plural_id = string_of(&previous->plural_id),
		.n_forms = e->n_forms,
	};
	return MYMR_OK;
}

enum mymr_status
mymr_po_form_at(const struct mymr_po *po, size_t i, size_t form, struct mymr_po_string *text)
{
	if (i >= po->n_entries || form >= po->entry[i].n_forms)
		return MYMR_EINVAL;
	*text = string_of(po_form(po, &po->entry[i], form));
	return MYMR_OK;
}

enum mymr_status
mymr_po_find(const struct mymr_po *po, const char *context, size_t context_len, const char *id,
	size_t id_len, size_t *i)
{
	const struct message_name name = {context, context ? context_len : 0, id, id_len};
	const struct po_entry *e = po_lookup(po, &po->live, &name);
	if (!e)
		return MYMR_ENOENT;
	*i = (size_t)(e - po->entry);
	return MYMR_OK;
}
