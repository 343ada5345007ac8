/* SPDX-License-Identifier: MIT */
/* The untranslated messages of a PO file filled in. */
#include "document/prefill.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct filling {
	struct mymr_prefiller *f;
	struct mymr_po *po;
	struct mymr_prefill first; /* of the msgid */
	struct mymr_prefill rest;  /* of the msgid_plural */
	struct mymr_buf comment;
	struct mymr_prefill_tally tally;
};

static bool
is_empty(const struct mymr_po *po, size_t i, const struct mymr_po_entry *e)
{
	for (size_t form = 0; form < e->n_forms; form++) {
		struct mymr_po_string text;
		if (mymr_po_form_at(po, i, form, &text) || text.len)
			return false;
	}
	return true;
}

/* On a line of its own: what would end one is a blank. */
static enum mymr_status
put_origin(struct mymr_buf *out, const struct mymr_buf *origin)
{
	enum mymr_status status = mymr_buf_puts(out, " (");
	for (size_t i = 0; i < origin->len && !status; i++) {
		const bool is_control = (unsigned char)origin->s[i] < ' ';
		status = mymr_buf_putc(out, is_control ? ' ' : origin->s[i]);
	}
	return status ? status : mymr_buf_putc(out, ')');
}

static enum mymr_status
make_comment(struct mymr_buf *out, const struct mymr_prefill *p)
{
	char how[16] = "template";
	out->len = 0;
	if (p->kind == MYMR_PREFILL_RULE)
		return mymr_buf_puts(out, "mymr: rule");
	if (p->kind == MYMR_PREFILL_EXACT)
		strcpy(how, "exact");
	else if (p->kind == MYMR_PREFILL_LIKE)
		snprintf(how, sizeof how, "%.2f", p->score);
	enum mymr_status status = mymr_buf_puts(out, "mymr: memory ");
	if (!status)
		status = mymr_buf_puts(out, how);
	return status || !p->origin.len ? status : put_origin(out, &p->origin);
}

/* Of an earlier filling whose translation was taken out again. */
static bool
has_comment(const struct filling *g, size_t i)
{
	struct mymr_po_comment c;
	for (size_t at = 0; mymr_po_comment_next(g->po, i, &at, &c);) {
		if (c.kind == MYMR_PO_TRANSLATOR && c.len == g->comment.len &&
			memcmp(c.s, g->comment.s, c.len) == 0)
			return true;
	}
	return false;
}

/* What stands behind another entry on its line has no place for comments, and is left as it is. */
static enum mymr_status
add_comment(struct filling *g, size_t i, const struct mymr_prefill *p, bool *is_placed)
{
	enum mymr_status status = make_comment(&g->comment, p);
	if (!status && !has_comment(g, i))
		status = mymr_po_add_comment(g->po, i, g->comment.s, g->comment.len);
	*is_placed = !status;
	return status == MYMR_EINVAL || status == MYMR_EUTF8 ? MYMR_OK : status;
}

static enum mymr_status
set_previous(
	struct filling *g, size_t i, const struct mymr_po_entry *e, const struct mymr_prefill *p)
{
	if (p->kind == MYMR_PREFILL_RULE)
		return MYMR_OK;
	const struct mymr_po_names names = {
		.context = p->has_context ? p->context.len ? p->context.s : "" : NULL,
		.n_context = p->context.len,
		.id = p->source.s,
		.n_id = p->source.len,
		.plural_id = e->plural_id.s ? p->source.s : NULL,
		.n_plural_id = p->source.len,
	};
	return mymr_po_set_previous(g->po, i, &names);
}

static enum mymr_status
set_forms(struct filling *g, size_t i, const struct mymr_po_entry *e)
{
	enum mymr_status status = MYMR_OK;
	for (size_t form = 0; form < e->n_forms && !status; form++) {
		const bool is_first = form == 0 && e->n_forms > 1;
		const struct mymr_prefill *p = is_first || !e->plural_id.s ? &g->first : &g->rest;
		status = mymr_po_set_form(g->po, i, form, p->text.s, p->text.len);
	}
	return status;
}

/* What a message of one form is translated from: of a plural that is the text for many. */
static enum mymr_status
look_up(struct filling *g, const struct mymr_po_entry *e, const struct mymr_prefill **worst)
{
	const bool needs_first = !e->plural_id.s || e->n_forms > 1;
	enum mymr_status status = MYMR_OK;
	g->first.kind = g->rest.kind = MYMR_PREFILL_NONE;
	if (needs_first)
		status = mymr_prefill_text(
			g->f, &g->first, e->context.s, e->context.len, e->id.s, e->id.len);
	if (!status && e->plural_id.s && (!needs_first || g->first.kind))
		status = mymr_prefill_text(g->f, &g->rest, e->context.s, e->context.len,
			e->plural_id.s, e->plural_id.len);
	*worst = &g->first;
	if (e->plural_id.s && (!needs_first || g->rest.kind == MYMR_PREFILL_NONE ||
				      (g->first.kind && g->first.is_certain)))
		*worst = &g->rest;
	return status;
}

static enum mymr_status
fill(struct filling *g, size_t i, const struct mymr_po_entry *e, struct mymr_prefill_event *event)
{
	const struct mymr_prefill *p;
	bool is_placed = false;
	enum mymr_status status = look_up(g, e, &p);
	if (status || p->kind == MYMR_PREFILL_NONE)
		return status;
	status = add_comment(g, i, p, &is_placed);
	if (status || !is_placed)
		return status;
	status = set_forms(g, i, e);
	if (!status)
		status = mymr_po_set_fuzzy(g->po, i, !p->is_certain);
	if (!status && !p->is_certain)
		status = set_previous(g, i, e, p);
	event->kind = p->kind;
	event->is_certain = p->is_certain;
	event->score = p->score;
	return status;
}

static void
count(struct filling *g, const struct mymr_prefill_event *event)
{
	g->tally.kind[event->kind]++;
	g->tally.n_fuzzy += event->kind && !event->is_certain;
	g->tally.n_left += !event->kind || !event->is_certain;
}

static bool
is_message(const struct mymr_po_entry *e)
{
	return !e->is_header && !e->is_obsolete && !e->is_duplicate && e->id.len > 0;
}

enum mymr_status
mymr_prefill_po(struct mymr_prefiller *f, struct mymr_po *po,
	void (*report)(void *arg, const struct mymr_prefill_event *event), void *arg,
	struct mymr_prefill_tally *tally)
{
	struct filling g = {.f = f, .po = po};
	struct mymr_po_entry e;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; !status && mymr_po_entry_at(po, i, &e) == MYMR_OK; i++) {
		struct mymr_prefill_event event = {.entry = i};
		if (!is_message(&e))
			continue;
		if (!is_empty(po, i, &e)) {
			g.tally.n_left += e.is_fuzzy;
			continue;
		}
		status = fill(&g, i, &e, &event);
		if (status)
			break;
		count(&g, &event);
		if (report)
			report(arg, &event);
	}
	if (!status && tally)
		*tally = g.tally;
	mymr_prefill_free(&g.first);
	mymr_prefill_free(&g.rest);
	mymr_buf_free(&g.comment);
	return status;
}
