/* SPDX-License-Identifier: MIT */
#include "catalog/po_blank.h"
#include "catalog/po_render.h"

#include <string.h>

static size_t
skip_blanks(const char *s, size_t at, size_t end)
{
	while (at < end && po_is_blank(s[at]))
		at++;
	return at;
}

static bool
begins(const char *s, size_t at, size_t end, const char *what)
{
	return end - at >= 2 && memcmp(s + at, what, 2) == 0;
}

/* Adds "#~" to the line at hand, or drops it, and returns where the rest begins. "#|" becomes
 * "#~|". */
static size_t
put_mark(struct writer *w, const char *s, size_t at, size_t end, enum po_mark mark)
{
	const size_t text = skip_blanks(s, at, end);
	if (mark == PO_MARK_KEEP || text == end || s[text] == '\n')
		return at;
	if (mark == PO_MARK_ADD && begins(s, text, end, "#|")) {
		writer_puts(w, "#~");
		return text + 1;
	}
	if (mark == PO_MARK_ADD) {
		writer_puts(w, "#~ ");
		return at;
	}
	if (!begins(s, text, end, "#~"))
		return at;
	at = text + 2;
	if (at < end && s[at] == '|') {
		writer_puts(w, "#");
		return at;
	}
	return at < end && s[at] == ' ' ? at + 1 : at;
}

static size_t
line_end(const char *s, size_t at, size_t end)
{
	const char *newline = at < end ? memchr(s + at, '\n', end - at) : NULL;
	return newline ? (size_t)(newline - s) + 1 : end;
}

void
po_put_lines(struct writer *w, const struct mymr_po *po, size_t start, size_t end, bool is_inside,
	const char *eol, enum po_mark mark)
{
	for (size_t at = start, next; at < end; at = next) {
		next = line_end(po->s, at, end);
		size_t text = next;
		if (eol && po->s[next - 1] == '\n')
			text -= next - at > 1 && po->s[next - 2] == '\r' ? 2 : 1;
		if (!is_inside || at > start)
			at = put_mark(w, po->s, at, text, mark);
		writer_put(w, po->s + at, text - at);
		if (text < next)
			writer_puts(w, eol);
	}
}

static enum po_comment
kind_of(const char *s, size_t at, size_t end)
{
	at = skip_blanks(s, at, end);
	if (at == end || s[at] == '\n')
		return PO_COMMENTS;
	switch (end - at > 1 ? s[at + 1] : ' ') {
	case '.':
		return PO_EXTRACTED;
	case ':':
		return PO_REFERENCE;
	case ',':
		return PO_FLAGS;
	case '|':
	case '~':
		return PO_PREVIOUS;
	default:
		return PO_TRANSLATOR;
	}
}

bool
po_line_next(const struct mymr_po *po, const struct po_entry *e, size_t *at, struct po_line *line)
{
	if (*at >= e->body)
		return false;
	line->start = *at;
	line->end = *at = line_end(po->s, *at, e->body);
	line->kind = kind_of(po->s, line->start, line->end);
	return true;
}

const char *
po_line_text(const struct mymr_po *po, const struct po_line *line, size_t *n)
{
	size_t at = skip_blanks(po->s, line->start, line->end), end = line->end;
	at += line->kind == PO_TRANSLATOR ? 1 : 2;
	if (at > end)
		at = end;
	at = skip_blanks(po->s, at, end);
	while (end > at && po_is_space(po->s[end - 1]))
		end--;
	*n = end - at;
	return po->s + at;
}

bool
mymr_po_comment_next(
	const struct mymr_po *po, size_t i, size_t *at, struct mymr_po_comment *comment)
{
	struct po_line line;
	if (i >= po->n_entries)
		return false;
	if (*at < po->entry[i].start)
		*at = po->entry[i].start;
	do {
		if (!po_line_next(po, &po->entry[i], at, &line))
			return false;
	} while (line.kind == PO_COMMENTS);
	*comment = (struct mymr_po_comment){.kind = (enum mymr_po_comment_kind)line.kind};
	comment->s = po_line_text(po, &line, &comment->len);
	comment->start = skip_blanks(po->s, line.start, line.end);
	comment->end = line.end;
	while (comment->end > comment->start && strchr(" \t\r\n", po->s[comment->end - 1]))
		comment->end--;
	return true;
}

/* What of a struct po_comments is written. */
struct written {
	bool kind[PO_COMMENTS];
	bool is_added;
};

static void
put_block(struct writer *w, const struct po_comments *c, struct written *written, size_t kind)
{
	const struct mymr_buf *block = c->block[kind];
	if (block->len && !written->kind[kind])
		writer_put(w, block->s, block->len);
	written->kind[kind] = true;
}

/* What is due before a line of some kind: blocks of the kinds before it of which the entry has no
 * lines. */
static void
put_due(struct writer *w, const struct po_comments *c, struct written *written, const bool *has,
	size_t before)
{
	if (before > PO_TRANSLATOR && c->added && !written->is_added) {
		writer_put(w, c->added->s, c->added->len);
		written->is_added = true;
	}
	for (size_t kind = 0; kind < before; kind++) {
		if (!has[kind] && c->block[kind])
			put_block(w, c, written, kind);
	}
}

static void
find_kinds(const struct mymr_po *po, const struct po_entry *e, bool has[PO_COMMENTS + 1])
{
	struct po_line line;
	for (size_t at = e->start; po_line_next(po, e, &at, &line);)
		has[line.kind] = true;
}

static void
put_line(struct writer *w, const struct mymr_po *po, const struct po_line *line, enum po_mark mark)
{
	if (line->kind != PO_PREVIOUS)
		mark = PO_MARK_KEEP;
	po_put_lines(w, po, line->start, line->end, false, NULL, mark);
}

void
po_put_comments(struct writer *w, const struct mymr_po *po, const struct po_entry *e,
	const struct po_comments *c)
{
	struct written written = {.is_added = false};
	struct po_line line;
	bool has[PO_COMMENTS + 1] = {false};
	find_kinds(po, e, has);
	for (size_t at = e->start; po_line_next(po, e, &at, &line);) {
		if (line.kind != PO_COMMENTS)
			put_due(w, c, &written, has, line.kind);
		if (line.kind != PO_COMMENTS && c->block[line.kind])
			put_block(w, c, &written, line.kind);
		else
			put_line(w, po, &line, c->mark);
	}
	put_due(w, c, &written, has, PO_COMMENTS);
}

void
po_put_previous(
	struct writer *w, const struct mymr_po *po, const char *keyword, const char *s, size_t n)
{
	const struct po_style style = {po->eol, "#| ", po->width};
	writer_puts(w, "#| ");
	writer_puts(w, keyword);
	if (!w->status)
		w->status = po_put_string(w->out, &style, strlen(keyword) + 3, s, n);
	writer_puts(w, po->eol);
}
