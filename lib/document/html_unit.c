/* SPDX-License-Identifier: MIT */
#include "document/html_unit.h"
#include "document/html_names.h"

#include <stdlib.h>
#include <string.h>

/* Pairs up OPEN and CLOSE; what has no partner in here becomes a code that stands alone. */
static enum mymr_status
match_codes(struct html_scan *scan)
{
	struct html_piece *p = scan->pieces;
	size_t *open = malloc((scan->n_pieces + 1) * sizeof *open);
	size_t n_open = 0;
	if (!open)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < scan->n_pieces; i++) {
		if (p[i].type == PIECE_OPEN) {
			open[n_open++] = i;
		} else if (p[i].type == PIECE_CLOSE) {
			/* Elements opened inside and not closed yet overlap with this one. */
			size_t k = n_open;
			while (k > 0 && p[open[k - 1]].element != p[i].element)
				k--;
			if (k == 0) {
				p[i].type = PIECE_CODE;
				continue;
			}
			while (n_open > k)
				p[open[--n_open]].type = PIECE_CODE;
			n_open--;
			p[i].partner = open[n_open];
			p[open[n_open]].partner = i;
		}
	}
	while (n_open > 0)
		p[open[--n_open]].type = PIECE_CODE;
	free(open);
	return MYMR_OK;
}

/* Rows inside rows deeper than this stay one unit. */
#define MAX_ROW_DEPTH 32

/* Pieces [from, to), the element whose text they are, and how many rows are around them. */
struct range {
	size_t from;
	size_t to;
	size_t element;
	int depth;
};

static bool
has_words(const struct html_scan *scan, size_t from, size_t to)
{
	if (from >= to)
		return false;
	size_t before = from ? scan->pieces[from - 1].n_words : 0;
	return scan->pieces[to - 1].n_words > before;
}

static bool
is_blank(const struct html_piece *p)
{
	return (p->type == PIECE_TEXT || p->type == PIECE_CHAR) && !p->is_visible;
}

static bool
trim_front(const struct html_scan *scan, struct range *r)
{
	const struct html_piece *p = &scan->pieces[r->from];
	if (is_blank(p) || p->type == PIECE_CODE) {
		r->from++;
		return true;
	}
	if (p->type == PIECE_OPEN && !has_words(scan, r->from, p->partner)) {
		r->from = p->partner + 1;
		return true;
	}
	return false;
}

static bool
trim_back(const struct html_scan *scan, struct range *r)
{
	const struct html_piece *p = &scan->pieces[r->to - 1];
	if (is_blank(p) || p->type == PIECE_CODE) {
		r->to--;
		return true;
	}
	if (p->type == PIECE_CLOSE && !has_words(scan, p->partner, r->to)) {
		r->to = p->partner;
		return true;
	}
	return false;
}

/* Takes off what is at the edges and a pair around all of it: the translator does not see it. */
static void
trim(const struct html_scan *scan, struct range *r)
{
	while (r->from < r->to) {
		const struct html_piece *p = &scan->pieces[r->from];
		if (trim_front(scan, r) || trim_back(scan, r))
			continue;
		if (p->type != PIECE_OPEN || p->partner != r->to - 1)
			return;
		r->element = p->element;
		r->from++;
		r->to--;
	}
}

static size_t
next_at_top(const struct html_scan *scan, size_t i)
{
	return scan->pieces[i].type == PIECE_OPEN ? scan->pieces[i].partner + 1 : i + 1;
}

bool
html_is_break(const struct html_scan *scan, const struct html_piece *p)
{
	if (p->type != PIECE_CODE || p->element == HTML_NO_ELEMENT)
		return p->is_line_end;
	const struct html_element_span *e = &scan->page.elements[p->element];
	return name_is(e->name, e->name_len, "br");
}

/* Two line breaks in a row end a paragraph; the place behind them, or r->to. */
static size_t
find_paragraph(const struct html_scan *scan, const struct range *r)
{
	bool after_break = false;
	for (size_t i = r->from; i < r->to; i = next_at_top(scan, i)) {
		const struct html_piece *p = &scan->pieces[i];
		if (html_is_break(scan, p)) {
			if (after_break)
				return i + 1;
			after_break = true;
		} else if (!is_blank(p)) {
			after_break = false;
		}
	}
	return r->to;
}

static bool
ends_with_colon(const struct html_scan *scan, size_t from, size_t to)
{
	for (size_t i = to; i > from; i--) {
		const struct html_piece *p = &scan->pieces[i - 1];
		if (is_blank(p))
			continue;
		size_t last = p->source + p->source_len - 1;
		while (p->type == PIECE_TEXT && last > p->source && scan->s[last] == ' ')
			last--;
		return p->type == PIECE_TEXT && scan->s[last] == ':';
	}
	return false;
}

/* A row of links, buttons or labels: pairs with words, and nothing but separators outside them.
 * A label with a colon may stand before. *first gets the first pair. */
static bool
is_row(const struct html_scan *scan, const struct range *r, size_t *first)
{
	size_t n_pairs = 0;
	bool has_label = false;
	*first = r->to;
	for (size_t i = r->from; i < r->to; i = next_at_top(scan, i)) {
		const struct html_piece *p = &scan->pieces[i];
		if (p->type == PIECE_OPEN && has_words(scan, i, p->partner)) {
			if (n_pairs++ == 0)
				*first = i;
		} else if (p->is_word && n_pairs) {
			return false;
		} else if (p->is_word) {
			has_label = true;
		}
	}
	if (has_label)
		return n_pairs >= 1 && ends_with_colon(scan, r->from, *first);
	return n_pairs >= 2;
}

static enum mymr_status
emit(struct html_scan *scan, const struct range *r);

static enum mymr_status
make_units(struct html_scan *scan, struct range r);

static enum mymr_status
split_row(struct html_scan *scan, const struct range *r, size_t first)
{
	struct range part = {r->from, first, r->element, r->depth + 1};
	enum mymr_status status = make_units(scan, part);
	for (size_t i = first; i < r->to && !status; i = part.to) {
		part.from = i;
		part.to = next_at_top(scan, i);
		if (scan->pieces[i].type == PIECE_OPEN)
			status = make_units(scan, part);
	}
	return status;
}

static enum mymr_status
make_units(struct html_scan *scan, struct range r)
{
	enum mymr_status status = MYMR_OK;
	while (r.from < r.to && !status) {
		struct range part = r;
		size_t first;
		part.to = find_paragraph(scan, &r);
		r.from = part.to;
		trim(scan, &part);
		if (!has_words(scan, part.from, part.to))
			continue;
		if (part.depth < MAX_ROW_DEPTH && is_row(scan, &part, &first))
			status = split_row(scan, &part, first);
		else
			status = emit(scan, &part);
	}
	return status;
}

static enum mymr_status
put_piece(struct html_scan *scan, const struct html_piece *p, const char *token, size_t n,
	struct piece *out)
{
	const enum piece_type type = p->is_line_end ? PIECE_LINE_END : p->type;
	*out = (struct piece){type, p->source, p->source_len, scan->text.len, n};
	return mymr_buf_append(&scan->text, token, n);
}

/* Writes the text of the pieces and their places in it. */
static enum mymr_status
write_text(struct html_scan *scan, const struct range *r, struct code_names *names)
{
	enum mymr_status status = MYMR_OK;
	scan->text.len = 0;
	for (size_t i = r->from; i < r->to && !status; i++) {
		const struct html_piece *p = &scan->pieces[i];
		const size_t k = i - r->from;
		struct code_token token;
		if (p->type == PIECE_TEXT) {
			status = put_piece(
				scan, p, scan->s + p->source, p->source_len, &scan->out[k]);
		} else if (p->type == PIECE_CHAR) {
			status = put_piece(scan, p, p->decoded, p->decoded_len, &scan->out[k]);
		} else {
			html_name_code(names, scan, i, &token);
			status = put_piece(scan, p, token.s, token.len, &scan->out[k]);
		}
	}
	return status;
}

/* White space at the edges of the first and last piece belongs to the source, not to the unit. */
static void
trim_blanks(const struct html_scan *scan, struct piece *first, struct piece *last)
{
	const char *s = scan->s;
	while (last->type == PIECE_TEXT && last->text_len > 1 &&
		s[last->source + last->source_len - 1] == ' ') {
		last->text_len--;
		last->source_len--;
	}
	while (first->type == PIECE_TEXT && first->text_len > 1 && s[first->source] == ' ') {
		first->source++;
		first->source_len--;
		first->text++;
		first->text_len--;
	}
}

static enum mymr_status
add_unit(struct html_scan *scan, const struct range *r)
{
	const size_t n = r->to - r->from;
	struct piece *out = scan->out;
	trim_blanks(scan, &out[0], &out[n - 1]);
	const size_t skipped = out[0].text;
	for (size_t i = 0; i < n; i++)
		out[i].text -= skipped;
	bool is_loose = false;
	for (size_t i = r->from; i < r->to; i++) {
		const struct html_piece *p = &scan->pieces[i];
		is_loose |=
			p->type == PIECE_CODE && p->element == HTML_NO_ELEMENT && !p->is_line_end;
		if (p->type == PIECE_CODE && p->element != HTML_NO_ELEMENT)
			is_loose |= p->source_len < scan->page.elements[p->element].end -
							    scan->page.elements[p->element].start;
	}
	const bool is_title = r->element != HTML_NO_ELEMENT && scan->info[r->element].is_title;
	struct mymr_unit unit = {.start = out[0].source,
		.end = out[n - 1].source + out[n - 1].source_len,
		.place = is_title ? MYMR_PLACE_TITLE : MYMR_PLACE_ELEMENT,
		.text = scan->text.s + skipped,
		.text_len = out[n - 1].text + out[n - 1].text_len,
		.context = scan->context.s,
		.context_len = scan->context.len};
	struct unit_detail detail = {.pieces = out,
		.n_pieces = n,
		.owner = html_owner(scan, r->element),
		.language = html_language(scan, r->element),
		.has_loose_codes = is_loose,
		.has_brackets = scan->page.has_brackets};
	return document_add_unit(scan->doc, &unit, &detail);
}

static enum mymr_status
emit(struct html_scan *scan, const struct range *r)
{
	struct code_names names;
	enum mymr_status status =
		grow(&scan->out, &scan->cap_out, r->to - r->from, sizeof *scan->out);
	if (status)
		return status;
	if (!html_names_init(&names, scan, r->from, r->to))
		return document_warn(scan->doc, scan->pieces[r->from].source,
			"text full of what looks like codes is left alone");
	status = write_text(scan, r, &names);
	if (!status)
		status = html_set_context(scan, r->element);
	return status ? status : add_unit(scan, r);
}

bool
html_has_words(const struct html_scan *scan)
{
	return has_words(scan, 0, scan->n_pieces);
}

enum mymr_status
html_flush(struct html_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	if (html_has_words(scan)) {
		status = match_codes(scan);
		if (!status)
			status =
				make_units(scan, (struct range){0, scan->n_pieces, scan->block, 0});
	}
	scan->n_pieces = 0;
	return status;
}
