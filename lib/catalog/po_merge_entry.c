/* SPDX-License-Identifier: MIT */
/* Entries of an update. */
#include <stdio.h>
#include <string.h>
#include "catalog/po_merge.h"

/* Comments that take the place of those of an entry. */
struct blocks {
	struct mymr_buf extracted;
	struct mymr_buf references;
	struct mymr_buf flags;
	struct mymr_buf previous;
	struct mymr_buf lost;
	struct po_comments comments;
};

static void
blocks_free(struct blocks *b)
{
	mymr_buf_free(&b->extracted);
	mymr_buf_free(&b->references);
	mymr_buf_free(&b->flags);
	mymr_buf_free(&b->previous);
	mymr_buf_free(&b->lost);
}

/* The lines of a kind as words with a blank between, however they are folded. */
static enum mymr_status
collect_words(struct mymr_buf *out, const struct mymr_po *po, const struct po_entry *e,
	enum po_comment kind)
{
	struct po_line line;
	enum mymr_status status = MYMR_OK;
	for (size_t at = e->start; !status && po_line_next(po, e, &at, &line);) {
		size_t n;
		if (line.kind != kind)
			continue;
		const char *s = po_line_text(po, &line, &n);
		status = mymr_buf_append(out, s, n);
		if (!status)
			status = mymr_buf_putc(out, kind == PO_REFERENCE ? ' ' : '\n');
	}
	return status;
}

static bool
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

static bool
differs(struct writer *w, const struct merge *m, const struct po_entry *e,
	const struct po_entry *fresh, enum po_comment kind)
{
	struct mymr_buf old = {0}, new = {0};
	if (!w->status)
		w->status = collect_words(&old, m->old, e, kind);
	if (!w->status)
		w->status = collect_words(&new, m->fresh, fresh, kind);
	const bool is_different = !is_same(&old, &new);
	mymr_buf_free(&old);
	mymr_buf_free(&new);
	return is_different;
}

/* The lines of the template of a kind. */
static void
collect_lines(
	struct merge *m, struct mymr_buf *out, const struct po_entry *fresh, enum po_comment kind)
{
	struct writer w = {out, m->w.status};
	struct po_line line;
	for (size_t at = fresh->start; po_line_next(m->fresh, fresh, &at, &line);) {
		if (line.kind == kind)
			po_put_lines(&w, m->fresh, line.start, line.end, false, m->old->eol,
				PO_MARK_KEEP);
	}
	m->w.status = w.status;
}

static void
refresh(struct merge *m, struct blocks *b, const struct po_entry *e, const struct po_entry *fresh)
{
	if (!e || differs(&m->w, m, e, fresh, PO_EXTRACTED)) {
		collect_lines(m, &b->extracted, fresh, PO_EXTRACTED);
		b->comments.block[PO_EXTRACTED] = &b->extracted;
	}
	if (!e || differs(&m->w, m, e, fresh, PO_REFERENCE)) {
		collect_lines(m, &b->references, fresh, PO_REFERENCE);
		b->comments.block[PO_REFERENCE] = &b->references;
	}
}

/* Flags of the template, then those that translators set; with e NULL, of the template only. */
static void
refresh_flags(struct merge *m, struct blocks *b, const struct po_entry *e,
	const struct po_entry *fresh, bool is_fuzzy)
{
	struct mymr_buf old = {0}, new = {0};
	enum mymr_status status = m->w.status;
	if (!status)
		status = po_add_flags(&new, m->fresh, fresh, PO_ALL_FLAGS);
	if (!status && e)
		status = po_add_flags(&new, m->old, e, PO_FLAGS_OF_TRANSLATOR);
	if (!status && e)
		status = po_add_flags(&old, m->old, e, PO_ALL_FLAGS);
	if (!status && (!e || e->is_fuzzy != is_fuzzy || !is_same(&old, &new))) {
		status = po_flags_line(&b->flags, is_fuzzy, &new, m->old->eol);
		b->comments.block[PO_FLAGS] = &b->flags;
	}
	mymr_buf_free(&old);
	mymr_buf_free(&new);
	m->w.status = status;
}

static void
add_previous(
	struct merge *m, struct mymr_buf *out, const char *keyword, const struct po_piece *piece)
{
	struct writer w = {out, m->w.status};
	if (piece->s)
		po_put_previous(&w, m->old, keyword, piece->s, piece->len);
	m->w.status = w.status;
}

/* What a translation was made for: of a fuzzy one that is what it says itself. */
static void
make_previous(struct merge *m, struct blocks *b, const struct po_entry *e)
{
	const struct po_ids *ids = e->is_fuzzy && e->previous ? e->previous : &e->ids;
	add_previous(m, &b->previous, "msgctxt ", &ids->context);
	add_previous(m, &b->previous, "msgid ", &ids->id);
	add_previous(m, &b->previous, "msgid_plural ", &ids->plural_id);
}

void
merge_put_kept(struct merge *m, const struct po_entry *e, const struct po_entry *fresh)
{
	struct blocks b = {.comments = {.mark = PO_MARK_KEEP}};
	const enum po_mark mark = e->is_obsolete ? PO_MARK_DROP : PO_MARK_KEEP;
	b.comments.mark = mark;
	refresh(m, &b, e, fresh);
	refresh_flags(m, &b, e, fresh, e->is_fuzzy);
	po_put_comments(&m->w, m->old, e, &b.comments);
	po_put_lines(&m->w, m->old, e->body, e->end, false, NULL, mark);
	blocks_free(&b);
}

void
merge_put_obsolete(struct merge *m, const struct po_entry *e)
{
	static const struct mymr_buf none;
	const struct po_comments comments = {
		.block = {[PO_EXTRACTED] = &none, [PO_REFERENCE] = &none},
		.mark = PO_MARK_ADD,
	};
	po_put_comments(&m->w, m->old, e, &comments);
	po_put_lines(&m->w, m->old, e->body, e->end, false, NULL, PO_MARK_ADD);
}

static void
put_keyword(struct merge *m, const struct po_entry *fresh, size_t form)
{
	char keyword[32];
	snprintf(
		keyword, sizeof keyword, fresh->ids.plural_id.s ? "msgstr[%zu] " : "msgstr ", form);
	writer_puts(&m->w, m->old->eol);
	writer_puts(&m->w, keyword);
}

static void
put_ids(struct merge *m, const struct po_entry *fresh)
{
	const struct po_piece *last =
		fresh->ids.plural_id.s ? &fresh->ids.plural_id : &fresh->ids.id;
	po_put_lines(&m->w, m->fresh, fresh->body, last->end, false, m->old->eol, PO_MARK_KEEP);
}

static size_t
n_forms_of(const struct merge *m, const struct po_entry *fresh)
{
	return fresh->ids.plural_id.s ? m->n_plurals : 1;
}

/* Adds lines as comments of a translator. */
static void
comment_out(struct writer *w, const struct mymr_buf *lines)
{
	for (size_t at = 0; at < lines->len;) {
		const char *newline = memchr(lines->s + at, '\n', lines->len - at);
		const size_t end = newline ? (size_t)(newline - lines->s) + 1 : lines->len;
		writer_puts(w, "# ");
		writer_put(w, lines->s + at, end - at);
		at = end;
	}
}

/* gettext takes no obsolete entry beside another of the same name: forms for which a message has no
 * place become comments. n_taken of those of e have one. */
static void
keep_lost_forms(struct merge *m, struct blocks *b, const struct po_entry *e, size_t n_taken)
{
	struct mymr_buf lines = {0};
	struct writer all = {&b->lost, m->w.status};
	for (size_t i = n_taken; i < e->n_forms; i++) {
		const struct po_piece *form = po_form(m->old, e, i);
		struct writer w = {&lines, all.status};
		if (!form->len)
			continue;
		lines.len = 0;
		po_put_lines(&w, m->old, form->start, form->end, false, m->old->eol, PO_MARK_DROP);
		writer_puts(&w, m->old->eol);
		all.status = w.status;
		comment_out(&all, &lines);
	}
	mymr_buf_free(&lines);
	m->w.status = all.status;
	b->comments.added = &b->lost;
}

/* The forms of e for a message that may have another number of them. */
static void
put_forms(struct merge *m, const struct po_entry *fresh, const struct mymr_po *po,
	const struct po_entry *e)
{
	for (size_t i = 0; i < n_forms_of(m, fresh); i++) {
		put_keyword(m, fresh, i);
		if (!e || (i >= e->n_forms && e->ids.plural_id.s)) {
			writer_puts(&m->w, "\"\"");
			continue;
		}
		const struct po_piece *form = po_form(po, e, i < e->n_forms ? i : 0);
		po_put_lines(
			&m->w, po, form->text_start, form->end, true, m->old->eol, PO_MARK_DROP);
	}
}

/* Comments that the old file has for a message, under its name or with its translation. */
static const struct po_entry *
commented(const struct merge *m, const struct po_entry *fresh, const struct plan *plan)
{
	const struct message_name name = message_name_of(&fresh->key);
	if (plan->fate != MYMR_PO_NEW && plan->origin.source == 0)
		return &m->old->entry[plan->origin.entry];
	return po_lookup(m->old, &m->old->live, &name);
}

static void
put_comments(struct merge *m, const struct po_entry *fresh, const struct po_entry *e,
	struct blocks *b, bool is_fuzzy)
{
	refresh(m, b, e, fresh);
	refresh_flags(m, b, e, fresh, is_fuzzy);
	b->comments.block[PO_PREVIOUS] = &b->previous;
	if (e)
		po_put_comments(&m->w, m->old, e, &b->comments);
	else
		po_put_comments(&m->w, m->fresh, fresh, &b->comments);
}

void
merge_put_translated(struct merge *m, const struct po_entry *fresh, const struct plan *plan)
{
	struct blocks b = {.comments = {.mark = PO_MARK_KEEP}};
	const struct mymr_po *po = merge_source(m, plan->origin.source);
	const struct po_entry *e = merge_entry(m, &plan->origin);
	const bool is_fuzzy = plan->fate != MYMR_PO_FILLED || e->is_fuzzy;
	if (is_fuzzy)
		make_previous(m, &b, e);
	if (plan->origin.source == 0)
		keep_lost_forms(m, &b, e, n_forms_of(m, fresh));
	put_comments(m, fresh, commented(m, fresh, plan), &b, is_fuzzy);
	put_ids(m, fresh);
	put_forms(m, fresh, po, e);
	blocks_free(&b);
}

void
merge_put_new(struct merge *m, const struct po_entry *fresh)
{
	static const struct plan none = {.fate = MYMR_PO_NEW};
	struct blocks b = {.comments = {.mark = PO_MARK_KEEP}};
	const struct po_entry *own = commented(m, fresh, &none);
	if (own)
		keep_lost_forms(m, &b, own, 0);
	put_comments(m, fresh, own, &b, false);
	put_ids(m, fresh);
	put_forms(m, fresh, NULL, NULL);
	blocks_free(&b);
}
