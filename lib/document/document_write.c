/* SPDX-License-Identifier: MIT */
/* The one walk over source and edits that writes a document. */
#include "document/archive.h"
#include "document/codes.h"
#include "document/document.h"
#include "document/office.h"

#include <stdlib.h>
#include <string.h>

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

static bool
is_blank(const struct piece *code)
{
	return code && code->type == PIECE_LINE_END;
}

/* Where the last text ends behind which there are only codes. */
static size_t
text_end(const struct codes *codes, const char *text, size_t n)
{
	size_t end = 0;
	for (size_t i = 0; i < n;) {
		const struct piece *code;
		const size_t len = codes_next(codes, text + i, n - i, &code);
		i += len;
		end = len ? i : end;
		i += code ? code->text_len : 0;
	}
	return end;
}

/* A part of the new text of a unit, between two codes. */
struct part {
	const char *s;
	size_t n;
	const struct piece *last;
	const struct piece *next;
	bool begins;
	bool ends;
};

static enum mymr_status
escape(const struct writer *w, size_t unit, const struct part *part)
{
	struct unit_detail detail = w->doc->details[unit];
	if (detail.quote == '\0')
		detail.quote = '"';
	detail.begins = part->begins;
	detail.ends = part->ends;
	detail.is_behind_blank = is_blank(part->last);
	detail.is_before_blank = is_blank(part->next);
	return document_escape(w->out, w->doc, unit, &detail, part->s, part->n);
}

/* Text as it is to be escaped, codes as their source, which may have edits of its own. */
static enum mymr_status
write_text(const struct writer *w, size_t index, const char *text, size_t n)
{
	const size_t unit = w->edits[index]->unit;
	struct codes codes;
	struct part part = {.last = NULL};
	enum mymr_status status = codes_init(&codes, &w->doc->units[unit], &w->doc->details[unit]);
	struct office_writer office;
	if (status)
		return status;
	const size_t last = w->doc->details[unit].office ? text_end(&codes, text, n) : n;
	bool has_text = false;
	status = office_begin(&office, w->doc, unit, w->out);
	for (size_t i = 0; i < n && !status; part.last = part.next) {
		part.s = text + i;
		part.n = codes_next(&codes, text + i, n - i, &part.next);
		part.begins = i == 0;
		i += part.n;
		part.ends = i == n;
		if (w->doc->details[unit].office) {
			part.begins |= !has_text;
			part.ends = i >= last;
		}
		if (part.n)
			status = office_text(&office, part.s, part.n);
		if (!status)
			status = escape(w, unit, &part);
		has_text |= part.n > 0;
		const struct piece *code = part.next;
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
	const size_t unit = w->edits[index]->unit;
	const struct format *format = document_format_of(w->doc, unit);
	struct mymr_buf now = {0}, text = {0};
	enum mymr_status status = document_text_now(w->doc, unit, &now);
	const char *s = now.s ? now.s : "";
	if (!status && format->arrange)
		status = format->arrange(&text, w->doc, unit, s, now.len);
	if (!status && format->arrange)
		status = write_text(w, index, text.s ? text.s : "", text.len);
	else if (!status)
		status = write_text(w, index, s, now.len);
	mymr_buf_free(&now);
	mymr_buf_free(&text);
	return status;
}

/* A quote around the value of an attribute, whose page may stand in another text. */
static enum mymr_status
put_quote(const struct writer *w, size_t unit)
{
	struct unit_detail detail = w->doc->details[unit];
	detail.is_markup = true;
	return document_escape(w->out, w->doc, unit, &detail, "\"", 1);
}

/* Whether a unit's new text is empty. */
static bool
is_empty(const struct writer *w, size_t unit)
{
	struct mymr_buf now = {0};
	const bool is = document_text_now(w->doc, unit, &now) == MYMR_OK && now.len == 0;
	mymr_buf_free(&now);
	return is;
}

/* A text that opens an empty tag, or for which an element is made. */
static enum mymr_status
write_opened(const struct writer *w, size_t index, const char *element)
{
	const struct edit *e = w->edits[index];
	const bool is_made = e->start == e->end;
	if (is_empty(w, e->unit))
		return mymr_buf_puts(w->out, is_made ? "" : "/>");
	enum mymr_status status = is_made ? mymr_buf_putc(w->out, '<') : MYMR_OK;
	if (!status && is_made)
		status = mymr_buf_puts(w->out, element);
	if (!status)
		status = mymr_buf_putc(w->out, '>');
	if (!status)
		status = write_arranged(w, index);
	if (!status)
		status = mymr_buf_puts(w->out, "</");
	if (!status)
		status = mymr_buf_puts(w->out, element);
	return status ? status : mymr_buf_putc(w->out, '>');
}

static enum mymr_status
write_unit(const struct writer *w, size_t index)
{
	const size_t unit = w->edits[index]->unit;
	const char *element = w->doc->details[unit].element;
	if (element)
		return write_opened(w, index, element);
	const bool needs_quotes = w->doc->units[unit].place == MYMR_PLACE_ATTRIBUTE &&
				  w->doc->details[unit].quote == '\0';
	enum mymr_status status = needs_quotes ? put_quote(w, unit) : MYMR_OK;
	if (!status)
		status = write_arranged(w, index);
	if (!status && needs_quotes)
		status = put_quote(w, unit);
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
