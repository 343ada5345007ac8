/* SPDX-License-Identifier: MIT */
/* New text for units, and the one walk over source and edits that writes a document. */
#include "base/reason.h"
#include "document/archive.h"
#include "document/codes.h"
#include "document/document.h"
#include "document/office.h"

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

static const struct format *
format_of(const struct mymr_document *doc, size_t i)
{
	return doc->details[i].member->format;
}

static bool
has_partial_edit(const struct mymr_document *doc, size_t i)
{
	return doc->partial && doc->partial[i].source > 0;
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
	const struct format *format = format_of(doc, i);
	const char *refused = format->refuse ? format->refuse(text, n, &error->offset) : NULL;
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

static enum mymr_status
add_partial(struct mymr_document *doc, size_t i, struct edit *edit, const char *text, size_t n)
{
	struct mymr_buf out = {0};
	enum mymr_status status =
		format_of(doc, i)->escape(&out, &doc->units[i], &doc->details[i], text, n);
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
	enum mymr_status status = add_partial(doc, i, &edit, text, n);
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

/* Edits in the order they are met: by start, insertions first, then what encloses before what is
 * inside. */
static int
by_place(const void *a, const void *b)
{
	const struct edit *x = *(const struct edit *const *)a, *y = *(const struct edit *const *)b;
	const bool x_inserts = x->start == x->end, y_inserts = y->start == y->end;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x_inserts != y_inserts)
		return x_inserts ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return (x > y) - (x < y);
}

struct writer {
	const struct mymr_document *doc;
	const struct edit **edits;
	struct mymr_buf *out;
};

/* The first edit behind index low that starts at or behind offset. */
static size_t
first_edit(const struct writer *w, size_t low, size_t offset)
{
	size_t high = w->doc->n_edits;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (w->edits[middle]->start < offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static enum mymr_status
write_range(const struct writer *w, size_t from, size_t to, size_t edit, size_t limit);

/* Whether nothing but codes stands from i on. */
static bool
is_last(const struct codes *codes, const char *text, size_t n, size_t i)
{
	while (i < n) {
		const struct piece *code;
		if (codes_next(codes, text + i, n - i, &code) > 0 || !code)
			return false;
		i += code->text_len;
	}
	return true;
}

/* A part of the new text of a unit, behind others if has_text. */
static enum mymr_status
escape(const struct writer *w, size_t unit, const char *text, size_t n_text,
	const struct codes *codes, size_t from, size_t n, bool has_text)
{
	struct unit_detail detail = w->doc->details[unit];
	if (detail.quote == '\0')
		detail.quote = '"';
	detail.begins = from == 0 || (detail.office && !has_text);
	detail.ends = detail.office ? is_last(codes, text, n_text, from + n) : from + n == n_text;
	return detail.member->format->escape(w->out, &w->doc->units[unit], &detail, text + from, n);
}

/* Text as it is to be escaped, codes as their source, which may have edits of its own. */
static enum mymr_status
write_text(const struct writer *w, size_t index, const char *text, size_t n)
{
	const size_t unit = w->edits[index]->unit;
	struct codes codes;
	enum mymr_status status = codes_init(&codes, &w->doc->units[unit], &w->doc->details[unit]);
	struct office_writer office;
	if (status)
		return status;
	bool has_text = false;
	status = office_begin(&office, w->doc, unit, w->out);
	for (size_t i = 0; i < n && !status;) {
		const struct piece *code;
		size_t len = codes_next(&codes, text + i, n - i, &code);
		if (len)
			status = office_text(&office, text + i, len);
		if (!status)
			status = escape(w, unit, text, n, &codes, i, len, has_text);
		has_text |= len > 0;
		i += len;
		if (!code || status)
			continue;
		const size_t end = code->source + code->source_len;
		status = office_code(&office, code);
		if (!status && office_has_source(&office, code))
			status = write_range(w, code->source, end, index + 1, end);
		i += code->text_len;
	}
	codes_free(&codes);
	return office_end(&office, status);
}

static enum mymr_status
write_arranged(const struct writer *w, size_t index)
{
	const struct edit *e = w->edits[index];
	struct mymr_buf text = {0};
	const struct format *format = format_of(w->doc, e->unit);
	if (!format->arrange)
		return write_text(w, index, e->bytes, e->len);
	enum mymr_status status = format->arrange(&text, w->doc, e->unit, e->bytes, e->len);
	if (!status)
		status = write_text(w, index, text.s, text.len);
	mymr_buf_free(&text);
	return status;
}

static enum mymr_status
write_unit(const struct writer *w, size_t index)
{
	const size_t unit = w->edits[index]->unit;
	const bool needs_quotes = w->doc->units[unit].place == MYMR_PLACE_ATTRIBUTE &&
				  w->doc->details[unit].quote == '\0';
	enum mymr_status status = needs_quotes ? mymr_buf_putc(w->out, '"') : MYMR_OK;
	if (!status)
		status = write_arranged(w, index);
	if (!status && needs_quotes)
		status = mymr_buf_putc(w->out, '"');
	return status;
}

/* Writes source bytes [from, to) with the edits from index edit on that start before limit: an
 * insertion right behind a code is not the code's. */
static enum mymr_status
write_range(const struct writer *w, size_t from, size_t to, size_t edit, size_t limit)
{
	enum mymr_status status = MYMR_OK;
	edit = first_edit(w, edit, from);
	while (edit < w->doc->n_edits && w->edits[edit]->start < limit && !status) {
		const struct edit *e = w->edits[edit];
		if (e->start < from) { /* inside what was just written */
			edit++;
			continue;
		}
		status = mymr_buf_append(w->out, w->doc->s + from, e->start - from);
		if (!status && e->unit == NO_UNIT)
			status = mymr_buf_append(w->out, e->bytes, e->len);
		else if (!status)
			status = write_unit(w, edit);
		from = e->end;
		edit++;
	}
	return status ? status : mymr_buf_append(w->out, w->doc->s + from, to - from);
}

/* Members that have edits, each written alone. */
static enum mymr_status
write_members(struct writer *w, struct mymr_buf *out)
{
	const struct mymr_document *doc = w->doc;
	struct mymr_buf bytes = {0};
	struct archive_change *change = calloc(doc->n_members + 1, sizeof *change);
	size_t n = 0;
	enum mymr_status status = change ? MYMR_OK : MYMR_ENOMEM;
	w->out = &bytes;
	for (size_t i = 0; i < doc->n_members && !status; i++) {
		const struct member *m = &doc->members[i];
		const size_t from = bytes.len;
		const size_t edit = first_edit(w, 0, m->start);
		if (edit == doc->n_edits || w->edits[edit]->start > m->end)
			continue;
		status = write_range(w, m->start, m->end, edit, m->end + 1);
		change[n++] = (struct archive_change){m, from, bytes.len - from};
	}
	if (!status)
		status = archive_write(doc, change, n, &bytes, out);
	mymr_buf_free(&bytes);
	free(change);
	return status;
}

static enum mymr_status
write_whole(struct writer *w, struct mymr_buf *out)
{
	const size_t n = w->doc->n;
	w->out = out;
	enum mymr_status status = mymr_buf_reserve(out, n + n / 4);
	return status ? status : write_range(w, 0, n, 0, n + 1);
}

enum mymr_status
mymr_document_write(const struct mymr_document *doc, struct mymr_buf *out)
{
	const size_t before = out->len;
	struct writer w = {doc, NULL, NULL};
	w.edits = malloc((doc->n_edits + 1) * sizeof *w.edits);
	if (!w.edits)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < doc->n_edits; i++)
		w.edits[i] = &doc->edits[i];
	if (doc->n_edits)
		qsort(w.edits, doc->n_edits, sizeof *w.edits, by_place);
	const enum mymr_status status =
		doc->archive ? write_members(&w, out) : write_whole(&w, out);
	free(w.edits);
	if (status)
		out->len = before;
	return status;
}
