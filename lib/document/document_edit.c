/* SPDX-License-Identifier: MIT */
/* New text for units and parts of units. */
#include "base/reason.h"
#include "document/codes.h"
#include "document/document.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

enum mymr_status
document_add_edit(struct mymr_document *doc, const struct edit *edit)
{
	enum mymr_status status =
		grow(&doc->edits, &doc->cap_edits, doc->n_edits, sizeof *doc->edits);
	if (status)
		return status;
	char *bytes = arena_copy(&doc->arena, edit->bytes, edit->len);
	if (!bytes)
		return MYMR_ENOMEM;
	struct edit *e = &doc->edits[doc->n_edits++];
	*e = *edit;
	e->bytes = bytes;
	return MYMR_OK;
}

static bool
has_partial_edit(const struct mymr_document *doc, size_t i)
{
	return doc->partial && doc->partial[i].source > 0;
}

/* Why unit i cannot hold the text, or NULL. */
static const char *
refuse(const struct mymr_document *doc, size_t i, const char *text, size_t n, size_t *offset)
{
	const struct format *f = document_format_of(doc, i);
	const char *reason = f->refuse ? f->refuse(text, n, offset) : NULL;
	return reason || !f->refuse_in ? reason : f->refuse_in(&doc->details[i], text, n, offset);
}

enum mymr_status
mymr_document_set_text(
	struct mymr_document *doc, size_t i, const char *text, size_t n, struct mymr_error *error)
{
	struct mymr_error ignored;
	error = error ? error : &ignored;
	*error = (struct mymr_error){0, N_("no such unit")};
	if (i >= doc->n_units || has_partial_edit(doc, i))
		return MYMR_EINVAL;
	if (mymr_utf8_check(text, n, &error->offset)) {
		error->reason = N_("invalid UTF-8");
		return MYMR_EUTF8;
	}
	const struct mymr_unit *u = &doc->units[i];
	const char *refused = refuse(doc, i, text, n, &error->offset);
	if (refused) {
		error->reason = refused;
		return MYMR_EINVAL;
	}
	enum mymr_status status = codes_check(u, &doc->details[i], text, n, error);
	if (status)
		return status;
	struct edit edit = {u->start, u->end, text, n, i};
	if (doc->edit_of_unit[i]) {
		edit.bytes = arena_copy(&doc->arena, text, n);
		if (!edit.bytes)
			return MYMR_ENOMEM;
		doc->edits[doc->edit_of_unit[i] - 1] = edit;
		return MYMR_OK;
	}
	status = document_add_edit(doc, &edit);
	if (!status)
		doc->edit_of_unit[i] = doc->n_edits;
	return status;
}

/* The piece that has the byte of a unit's text; pieces lie one behind the other. */
static const struct piece *
piece_at(const struct unit_detail *d, size_t text)
{
	size_t low = 0, high = d->n_pieces;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (d->pieces[middle].text <= text)
			low = middle;
		else
			high = middle;
	}
	return &d->pieces[low];
}

/* The source offset where the text starts that has its first byte in p; false inside a decoded
 * piece. */
static bool
source_of_start(const struct piece *p, size_t text, size_t *source)
{
	*source = p->source + (text - p->text);
	return p->type == PIECE_TEXT || text == p->text;
}

/* The same for the end of a text that has its last byte in p. */
static bool
source_of_end(const struct piece *p, size_t text, size_t *source)
{
	const bool is_whole = text == p->text + p->text_len;
	*source = is_whole ? p->source + p->source_len : p->source + (text - p->text);
	return p->type == PIECE_TEXT || is_whole;
}

/* Finds the source of a part of a unit's text; false when it cuts a piece or has a code in it. */
static bool
source_of(const struct unit_detail *d, size_t from, size_t to, struct edit *edit)
{
	const struct piece *first = piece_at(d, from), *last = piece_at(d, to - 1);
	for (const struct piece *p = first; p <= last; p++) {
		if (p->type >= PIECE_KEPT)
			return false;
	}
	return source_of_start(first, from, &edit->start) && source_of_end(last, to, &edit->end);
}

size_t
mymr_document_source(const struct mymr_document *doc, size_t i, size_t offset)
{
	size_t source;
	if (i >= doc->n_units)
		return 0;
	if (offset >= doc->units[i].text_len)
		return doc->units[i].end;
	const struct piece *p = piece_at(&doc->details[i], offset);
	return source_of_start(p, offset, &source) ? source : p->source;
}

size_t
mymr_document_source_end(const struct mymr_document *doc, size_t i, size_t offset)
{
	size_t source;
	if (i >= doc->n_units)
		return 0;
	if (offset == 0 || offset >= doc->units[i].text_len)
		return offset ? doc->units[i].end : doc->units[i].start;
	const struct piece *p = piece_at(&doc->details[i], offset - 1);
	return source_of_end(p, offset, &source) ? source : p->source + p->source_len;
}

/* Notes what a unit reads once its text [from, to) has become text. */
static enum mymr_status
note_partial(
	struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text, size_t n)
{
	struct partial *p = &doc->partial[i];
	enum mymr_status status =
		mymr_buf_append(&p->now, doc->units[i].text + p->text, from - p->text);
	if (!status)
		status = mymr_buf_append(&p->now, text, n);
	p->text = to;
	return status;
}

/* A unit of which parts were replaced is written anew. */
static enum mymr_status
add_whole(struct mymr_document *doc, size_t i, struct edit *edit)
{
	const struct mymr_unit *u = &doc->units[i];
	const struct edit whole = {u->start, u->end, "", 0, i};
	doc->partial[i].source = edit->end;
	if (doc->partial[i].is_whole)
		return MYMR_OK;
	doc->partial[i].is_whole = true;
	return document_add_edit(doc, &whole);
}

static enum mymr_status
add_partial(struct mymr_document *doc, size_t i, struct edit *edit, const char *text, size_t n)
{
	struct mymr_buf out = {0};
	enum mymr_status status = document_escape(&out, doc, i, &doc->details[i], text, n);
	edit->bytes = out.s;
	edit->len = out.len;
	if (!status)
		status = document_add_edit(doc, edit);
	if (!status)
		doc->partial[i].source = edit->end;
	mymr_buf_free(&out);
	return status;
}

enum mymr_status
mymr_document_replace(
	struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text, size_t n)
{
	if (i >= doc->n_units || from >= to || to > doc->units[i].text_len || doc->edit_of_unit[i])
		return MYMR_EINVAL;
	if (mymr_utf8_check(text, n, NULL))
		return MYMR_EUTF8;
	const struct unit_detail *d = &doc->details[i];
	struct edit edit = {.unit = NO_UNIT};
	if (!source_of(d, from, to, &edit))
		return MYMR_EINVAL;
	if (!doc->partial)
		doc->partial = calloc(doc->n_units, sizeof *doc->partial);
	if (!doc->partial)
		return MYMR_ENOMEM;
	if (edit.start < doc->partial[i].source)
		return MYMR_EINVAL;
	const struct format *format = document_format_of(doc, i);
	const bool is_part = !format->holds_part || format->holds_part(doc, i, from, to, text, n);
	enum mymr_status status =
		is_part ? add_partial(doc, i, &edit, text, n) : add_whole(doc, i, &edit);
	return status ? status : note_partial(doc, i, from, to, text, n);
}

enum mymr_status
document_text_now(const struct mymr_document *doc, size_t i, struct mymr_buf *out)
{
	const size_t edit = doc->edit_of_unit[i];
	const struct mymr_unit *u = &doc->units[i];
	if (edit)
		return mymr_buf_append(out, doc->edits[edit - 1].bytes, doc->edits[edit - 1].len);
	if (!has_partial_edit(doc, i))
		return mymr_buf_append(out, u->text, u->text_len);
	const struct partial *p = &doc->partial[i];
	enum mymr_status status = mymr_buf_append(out, p->now.s, p->now.len);
	return status ? status : mymr_buf_append(out, u->text + p->text, u->text_len - p->text);
}
