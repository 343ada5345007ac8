/* SPDX-License-Identifier: MIT */
/* From the marks of a block to pieces of text and codes, as those of HTML are. */
#include "base/ascii.h"
#include "document/cue.h"
#include "document/html_charref.h"
#include "document/html_tables.h"
#include "document/kind.h"
#include "document/markdown.h"

#include <string.h>
#include <strings.h>

/* Elements of HTML that have not ended, in which an end looks for its start. */
#define MAX_LOOK 64

/* Marks in which an element that is never looked into looks for its end. */
#define MAX_INSIDE 256

static enum mymr_status
add(struct markdown_scan *scan, const struct markdown_piece *piece, bool is_word)
{
	const enum mymr_status status =
		grow(&scan->piece, &scan->cap_pieces, scan->n_pieces, sizeof *scan->piece);
	if (status)
		return status;
	struct markdown_piece *p = &scan->piece[scan->n_pieces];
	*p = *piece;
	p->n_words = is_word + (scan->n_pieces ? p[-1].n_words : 0);
	scan->n_pieces++;
	return MYMR_OK;
}

bool
markdown_has_own_word(const char *s, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		const char *brace = memchr(s + i, '{', n - i);
		end = brace ? (size_t)(brace - s) : n;
		if (has_word(s + i, end - i))
			return true;
		const size_t len = brace ? markdown_literal_len(s, n, end) : 0;
		end += len ? len : end < n;
	}
	return false;
}

static bool
is_blank(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && (s[i] == ' ' || s[i] == '\t'))
		i++;
	return i == n;
}

static enum mymr_status
add_verbatim(struct markdown_scan *scan, size_t start, size_t end)
{
	const char *s = scan->doc->s + start;
	if (start >= end)
		return MYMR_OK;
	const struct markdown_piece p = {.type = PIECE_TEXT,
		.start = start,
		.end = end,
		.is_blank = is_blank(s, end - start)};
	return add(scan, &p, markdown_has_own_word(s, end - start));
}

static enum mymr_status
add_char(struct markdown_scan *scan, size_t start, size_t end, const char *text, size_t n)
{
	struct markdown_piece p = {
		.type = PIECE_CHAR, .start = start, .end = end, .decoded_len = n};
	memcpy(p.decoded, text, n);
	return add(scan, &p, has_word(text, n));
}

static enum mymr_status
add_text(struct markdown_scan *scan, const struct mark *m)
{
	size_t start = markdown_source_offset(&scan->source, m->start);
	const size_t end = markdown_source_offset(&scan->source, m->end);
	enum mymr_status status = MYMR_OK;
	if (m->is_escaped) {
		status = add_char(scan, start, start + 2, scan->doc->s + start + 1, 1);
		start += 2;
	}
	return status ? status : add_verbatim(scan, start, end);
}

static enum mymr_status
add_entity(struct markdown_scan *scan, size_t start, size_t end)
{
	char text[CHARREF_MAX];
	size_t n = 0;
	const size_t len = html_charref(scan->doc->s + start, end - start, false, text, &n);
	return len == end - start ? add_char(scan, start, end, text, n)
				  : add_verbatim(scan, start, end);
}

/* A line end that is no break. */
static enum mymr_status
add_line_end(struct markdown_scan *scan, size_t start, size_t end)
{
	const bool is_nothing = cue_joins(scan->doc->s, start, end, scan->doc->n);
	const struct markdown_piece p = {.type = PIECE_CHAR,
		.start = start,
		.end = end,
		.is_blank = true,
		.decoded = " ",
		.decoded_len = is_nothing ? 0 : 1};
	return add(scan, &p, false);
}

static enum mymr_status
add_code(struct markdown_scan *scan, enum piece_type type, size_t start, size_t end,
	const char *name)
{
	const struct markdown_piece p = {
		.type = type, .start = start, .end = end, .name = name, .name_len = strlen(name)};
	return add(scan, &p, false);
}

static size_t
name_len(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && (ascii_is_letter(s[i]) || ascii_is_digit(s[i]) || s[i] == '-'))
		i++;
	return i;
}

static bool
is_void(const char *name, size_t n)
{
	static const char *const names[] = {
		"br", "img", "hr", "wbr", "input", "embed", "area", "source", "track"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strlen(names[i]) == n && strncasecmp(names[i], name, n) == 0)
			return true;
	}
	return false;
}

static struct markdown_piece
tag_piece(const char *s, size_t start, size_t end)
{
	struct markdown_piece p = {.type = PIECE_CODE, .start = start, .end = end, .is_html = true};
	const bool closes = end - start > 2 && s[start + 1] == '/';
	p.name = s + start + 1 + closes;
	p.name_len = name_len(p.name, end - start - 1 - closes);
	if (p.name_len && closes)
		p.type = PIECE_CLOSE;
	else if (p.name_len && s[end - 2] != '/' && !is_void(p.name, p.name_len))
		p.type = PIECE_OPEN;
	return p;
}

/* The mark that ends the element of mark i, whose content is no text; i when there is none. */
static size_t
find_end(const struct markdown_scan *scan, const struct markdown_block *b, size_t i, size_t to,
	const struct markdown_piece *open)
{
	for (size_t k = i + 1; k < to && k - i < MAX_INSIDE; k++) {
		const struct mark *m = &b->mark[k];
		if (m->type == MARK_CLOSE && m->partner < i)
			break;
		if (m->type == MARK_OPEN) {
			k = m->partner;
			continue;
		}
		if (m->type != MARK_HTML)
			continue;
		const struct markdown_piece p = tag_piece(scan->source.text.s, m->start, m->end);
		if (p.type == PIECE_CLOSE && p.name_len == open->name_len &&
			strncasecmp(p.name, open->name, p.name_len) == 0)
			return k;
	}
	return i;
}

/* A tag; <code> and others that are never looked into are one code up to their end. */
static enum mymr_status
add_tag(struct markdown_scan *scan, const struct markdown_block *b, size_t *i, size_t to)
{
	const struct mark *m = &b->mark[*i];
	const char *s = scan->source.text.s;
	struct markdown_piece p = tag_piece(s, m->start, m->end);
	if (m->end - m->start == strlen(MARKDOWN_JOINER) &&
		memcmp(s + m->start, MARKDOWN_JOINER, m->end - m->start) == 0)
		p.type = PIECE_CHAR;
	if (p.type == PIECE_OPEN && html_is_skipped(p.name, p.name_len)) {
		const size_t end = find_end(scan, b, *i, to, &p);
		p.type = end > *i ? PIECE_CODE : PIECE_OPEN;
		p.end = b->mark[end].end;
		*i = end;
	}
	p.is_blank = p.type == PIECE_CHAR;
	p.start = markdown_source_offset(&scan->source, p.start);
	p.end = markdown_source_offset(&scan->source, p.end);
	return add(scan, &p, false);
}

size_t
markdown_unescape(const char *s, size_t n, char *out, size_t *n_out)
{
	if (s[0] == '&')
		return html_charref(s, n, false, out, n_out);
	const char c = n > 1 ? s[1] : ' ';
	if (s[0] != '\\' || c <= ' ' || c == 0x7F || ascii_is_letter(c) || ascii_is_digit(c) ||
		(unsigned char)c > 0x7F)
		return 0;
	*out = c;
	*n_out = 1;
	return 2;
}

static enum mymr_status
add_title_text(struct string_unit *u, const char *s, size_t start, size_t end)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = start, len; i < end && !status; i += len) {
		char text[CHARREF_MAX];
		size_t n = 0;
		for (len = 0; i + len < end && s[i + len] != '&' && s[i + len] != '\\';)
			len++;
		if (len) {
			status = string_unit_add(u, PIECE_TEXT, i, len, s + i, len);
			continue;
		}
		len = markdown_unescape(s + i, end - i, text, &n);
		if (len && (s[i] == '\\' || s[i + len - 1] == ';'))
			status = string_unit_add(u, PIECE_CHAR, i, len, text, n);
		else
			status = string_unit_add(u, PIECE_TEXT, i, len = 1, s + i, 1);
	}
	return status;
}

static enum mymr_status
add_title(struct markdown_scan *scan, const struct markdown_block *b, const struct mark *m)
{
	const size_t start = markdown_source_offset(&scan->source, m->title);
	const size_t end = markdown_source_offset(&scan->source, m->title_end);
	struct string_unit *u = &scan->unit;
	u->quote = scan->doc->s[end];
	u->how = b->context[0] == 't' ? MARKDOWN_CELL : 0;
	const enum mymr_status status = add_title_text(u, scan->doc->s, start, end);
	return status ? status
		      : string_unit_end(u, MYMR_PLACE_ATTRIBUTE,
				m->span == SPAN_LINK ? "a/@title" : "img/@title");
}

static enum mymr_status
note_image(struct markdown_scan *scan, size_t i)
{
	const enum mymr_status status =
		grow(&scan->image, &scan->cap_images, scan->n_images, sizeof *scan->image);
	if (!status)
		scan->image[scan->n_images++] = i;
	return status;
}

/* Code, an image and an address are one code each, of which the last mark comes to be *i. */
static enum mymr_status
add_span(struct markdown_scan *scan, const struct markdown_block *b, size_t *i)
{
	static const char *const names[] = {"em", "strong", "del", "code", "a", "img"};
	const struct mark *m = &b->mark[*i], *last = &b->mark[m->partner];
	const bool is_whole = m->span == SPAN_CODE || m->span == SPAN_IMAGE || m->is_address;
	const struct mark *end = is_whole && m->span != SPAN_CODE ? last : m;
	enum piece_type type = m->type == MARK_OPEN ? PIECE_OPEN : PIECE_CLOSE;
	enum mymr_status status = MYMR_OK;
	if (m->span == SPAN_IMAGE && !last->is_label)
		status = note_image(scan, *i);
	const struct mark *close = m->type == MARK_CLOSE ? m : m->span == SPAN_IMAGE ? last : NULL;
	if (!status && close && close->title != MARK_NOWHERE)
		status = add_title(scan, b, close);
	if (is_whole) {
		type = PIECE_CODE;
		*i = m->partner;
	}
	if (status)
		return status;
	return add_code(scan, type, markdown_source_offset(&scan->source, m->start),
		markdown_source_offset(&scan->source, end->end), names[m->span]);
}

static enum mymr_status
read_mark(struct markdown_scan *scan, const struct markdown_block *b, size_t *i, size_t to)
{
	const struct mark *m = &b->mark[*i];
	if (m->start == MARK_NOWHERE || m->type == MARK_PART)
		return MYMR_OK;
	const size_t start = markdown_source_offset(&scan->source, m->start);
	const size_t end = markdown_source_offset(&scan->source, m->end);
	switch (m->type) {
	case MARK_TEXT:
		return add_text(scan, m);
	case MARK_ENTITY:
		return add_entity(scan, start, end);
	case MARK_SOFT:
		return add_line_end(scan, start, end);
	case MARK_HARD:
		return add_code(scan, PIECE_CODE, start, end, "br");
	case MARK_HTML:
		return add_tag(scan, b, i, to);
	default:
		return add_span(scan, b, i);
	}
}

/* The start of an element that piece i ends: the last one with its name, in the same markup. */
static bool
find_open(const struct markdown_scan *scan, size_t i, size_t *k)
{
	const struct markdown_piece *p = scan->piece, *close = &p[i];
	for (*k = scan->n_open; *k > 0 && scan->n_open - *k < MAX_LOOK; --*k) {
		const struct markdown_piece *open = &p[scan->open[*k - 1]];
		if (open->is_html == close->is_html && open->name_len == close->name_len &&
			strncasecmp(open->name, close->name, open->name_len) == 0)
			return true;
		if (close->is_html && !open->is_html)
			return false;
	}
	return false;
}

/* Pairs starts and ends. What has no partner is a code that stands alone. */
static enum mymr_status
pair(struct markdown_scan *scan)
{
	struct markdown_piece *p = scan->piece;
	enum mymr_status status = MYMR_OK;
	scan->n_open = 0;
	for (size_t i = 0, k; i < scan->n_pieces && !status; i++) {
		if (p[i].type == PIECE_OPEN) {
			status = grow(
				&scan->open, &scan->cap_open, scan->n_open, sizeof *scan->open);
			if (!status)
				scan->open[scan->n_open++] = i;
		} else if (p[i].type == PIECE_CLOSE && find_open(scan, i, &k)) {
			while (scan->n_open > k)
				p[scan->open[--scan->n_open]].type = PIECE_CODE;
			p[i].partner = scan->open[--scan->n_open];
			p[p[i].partner].partner = i;
		} else if (p[i].type == PIECE_CLOSE) {
			p[i].type = PIECE_CODE;
		}
	}
	while (scan->n_open && !status)
		p[scan->open[--scan->n_open]].type = PIECE_CODE;
	return status;
}

enum mymr_status
markdown_read(
	struct markdown_scan *scan, const struct markdown_block *block, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	scan->n_pieces = 0;
	for (size_t i = from; i < to && !status; i++)
		status = read_mark(scan, block, &i, to);
	return status ? status : pair(scan);
}
