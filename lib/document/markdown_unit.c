/* SPDX-License-Identifier: MIT */
/* Units of Markdown: what is left of a block when code, images and marks at its edges are off. */
#include "base/ascii.h"
#include "document/markdown.h"

#include <string.h>

struct range {
	size_t from;
	size_t to;
};

static bool
has_words(const struct markdown_scan *scan, size_t from, size_t to)
{
	if (from >= to)
		return false;
	return scan->piece[to - 1].n_words > (from ? scan->piece[from - 1].n_words : 0);
}

/* Whether a pair without words ends before blanks: otherwise what is beside it decides how it is
 * read. */
static bool
ends_apart(const struct markdown_scan *scan, size_t next)
{
	return next >= scan->n_pieces || ascii_is_space(scan->doc->s[scan->piece[next].start]);
}

static bool
begins_apart(const struct markdown_scan *scan, size_t i)
{
	return i == 0 || ascii_is_space(scan->doc->s[scan->piece[i - 1].end - 1]);
}

static bool
trim_front(const struct markdown_scan *scan, struct range *r)
{
	const struct markdown_piece *p = &scan->piece[r->from];
	if (p->is_blank || p->type == PIECE_CODE)
		r->from++;
	else if (p->type == PIECE_OPEN && !has_words(scan, r->from, p->partner) &&
		 ends_apart(scan, p->partner + 1))
		r->from = p->partner + 1;
	else
		return false;
	return true;
}

static bool
trim_back(const struct markdown_scan *scan, struct range *r)
{
	const struct markdown_piece *p = &scan->piece[r->to - 1];
	if (p->is_blank || p->type == PIECE_CODE)
		r->to--;
	else if (p->type == PIECE_CLOSE && !has_words(scan, p->partner, r->to) &&
		 begins_apart(scan, p->partner))
		r->to = p->partner;
	else
		return false;
	return true;
}

static bool
is_label(const struct markdown_scan *scan, size_t i)
{
	const struct markdown_piece *p = &scan->piece[i];
	return markdown_is_label(scan->doc->s + p->start, p->end - p->start, p->type);
}

/* Takes off what is at the edges and a pair around all of it. A link by name keeps its brackets. */
static void
trim(const struct markdown_scan *scan, struct range *r)
{
	while (r->from < r->to) {
		const struct markdown_piece *p = &scan->piece[r->from];
		if (trim_front(scan, r) || trim_back(scan, r))
			continue;
		if (p->type != PIECE_OPEN || p->partner != r->to - 1 || is_label(scan, r->to - 1))
			return;
		r->from++;
		r->to--;
	}
}

static void
read_literals(const struct markdown_scan *scan, const struct range *r, struct code_literal *l)
{
	for (size_t i = r->from; i < r->to; i++) {
		const struct markdown_piece *p = &scan->piece[i];
		if (p->type == PIECE_CHAR)
			code_literal_read(l, p->decoded, p->decoded_len);
		else if (p->type == PIECE_TEXT)
			code_literal_read(l, scan->doc->s + p->start, p->end - p->start);
		else
			l->is_open = false;
	}
}

static enum mymr_status
put_code(struct markdown_scan *scan, struct markdown_piece *p, struct code_names *names)
{
	struct code_token token;
	if (p->type == PIECE_CLOSE)
		p->number = scan->piece[p->partner].number;
	else
		p->number = code_names_count(names, p->name, p->name_len);
	code_names_token(names, p->type, p->name, p->name_len, p->number, &token);
	return string_unit_add(
		&scan->unit, p->type, p->start, p->end - p->start, token.s, token.len);
}

static enum mymr_status
put_pieces(struct markdown_scan *scan, const struct range *r, struct code_names *names)
{
	const char *s = scan->doc->s;
	enum mymr_status status = MYMR_OK;
	for (size_t i = r->from; i < r->to && !status; i++) {
		struct markdown_piece *p = &scan->piece[i];
		const bool is_text = p->type == PIECE_TEXT;
		if (p->type >= PIECE_OPEN)
			status = put_code(scan, p, names);
		else
			status = string_unit_add(&scan->unit, p->type, p->start, p->end - p->start,
				is_text ? s + p->start : p->decoded,
				is_text ? p->end - p->start : p->decoded_len);
	}
	return status;
}

/* Blanks at the edges belong to the source. */
static void
trim_blanks(const struct markdown_scan *scan, const struct range *r)
{
	struct markdown_piece *first = &scan->piece[r->from], *last = &scan->piece[r->to - 1];
	while (first->type == PIECE_TEXT && ascii_is_blank(scan->doc->s[first->start]))
		first->start++;
	while (last->type == PIECE_TEXT && ascii_is_blank(scan->doc->s[last->end - 1]))
		last->end--;
}

/* Whether a block begins a line: not behind the # of a heading or the | of a table. */
static bool
block_begins_line(const struct markdown_scan *scan)
{
	const char *s = scan->doc->s;
	size_t at = scan->piece[0].start;
	while (at && ascii_is_blank(s[at - 1]))
		at--;
	return at == 0 || !strchr("#|", s[at - 1]);
}

/* Whether nothing but what begins a line is before a unit on its line. */
static bool
begins_line(const struct markdown_scan *scan, size_t from)
{
	while (from && scan->piece[from - 1].type == PIECE_TEXT && scan->piece[from - 1].is_blank)
		from--;
	if (from == 0)
		return block_begins_line(scan);
	const struct markdown_piece *p = &scan->piece[from - 1];
	const char *s = scan->doc->s + p->start;
	return memchr(s, '\n', p->end - p->start) || memchr(s, '\r', p->end - p->start);
}

static unsigned char
how(const struct markdown_scan *scan, const struct range *r, const char *context, bool is_image)
{
	unsigned how = context[0] == 't' ? MARKDOWN_CELL : 0;
	if (context[0] == 'h')
		how |= MARKDOWN_HEADING;
	if (!is_image && begins_line(scan, r->from))
		how |= MARKDOWN_LINE;
	if (is_image || r->from || r->to < scan->n_pieces)
		how |= MARKDOWN_PART;
	if (scan->source.has_definitions)
		how |= MARKDOWN_DEFINITIONS;
	for (size_t i = r->from; i < r->to; i++) {
		if (is_label(scan, i))
			how |= MARKDOWN_LABEL;
	}
	return (unsigned char)how;
}

static enum mymr_status
add_unit(struct markdown_scan *scan, const char *context, bool is_image)
{
	struct range r = {0, scan->n_pieces};
	struct code_literal literal = {0};
	struct code_names names;
	trim(scan, &r);
	if (!has_words(scan, r.from, r.to))
		return MYMR_OK;
	trim_blanks(scan, &r);
	read_literals(scan, &r, &literal);
	if (!code_names_init(&names, &literal))
		return document_warn(scan->doc, scan->piece[r.from].start,
			"text full of what looks like codes is left alone");
	scan->unit.quote = is_image ? ']' : '\0';
	scan->unit.how = how(scan, &r, context, is_image);
	const enum mymr_status status = put_pieces(scan, &r, &names);
	if (status)
		return status;
	/* Of a tag over several lines only the whole is one. */
	if (!markdown_has_own_word(scan->unit.text.s, scan->unit.text.len))
		string_unit_drop(&scan->unit);
	return is_image ? string_unit_end(&scan->unit, MYMR_PLACE_ATTRIBUTE, "img/@alt")
			: string_unit_end(&scan->unit, MYMR_PLACE_ELEMENT, context);
}

enum mymr_status
markdown_add_block(struct markdown_scan *scan, struct markdown_block *b)
{
	scan->n_images = 0;
	enum mymr_status status = markdown_read(scan, b, 0, b->n);
	if (!status)
		status = add_unit(scan, b->context, false);
	while (scan->n_images && !status) {
		const size_t image = scan->image[--scan->n_images];
		status = markdown_read(scan, b, image + 1, b->mark[image].partner);
		if (!status)
			status = add_unit(scan, b->context, true);
	}
	return status;
}
