/* SPDX-License-Identifier: MIT */
/* Text, codes and values of attributes as pieces. */
#include "document/html_unit.h"
#include "document/kind.h"

#include <string.h>

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static enum mymr_status
add(struct html_scan *scan, const struct html_piece *piece)
{
	enum mymr_status status =
		grow(&scan->pieces, &scan->cap_pieces, scan->n_pieces, sizeof *scan->pieces);
	if (status)
		return status;
	struct html_piece *p = &scan->pieces[scan->n_pieces];
	*p = *piece;
	p->n_words = piece->is_word + (scan->n_pieces ? p[-1].n_words : 0);
	scan->n_pieces++;
	return MYMR_OK;
}

static enum mymr_status
add_verbatim(struct html_scan *scan, size_t start, size_t end)
{
	if (start == end)
		return MYMR_OK;
	struct html_piece piece = {.type = PIECE_TEXT,
		.source = start,
		.source_len = end - start,
		.element = HTML_NO_ELEMENT};
	for (size_t i = start; i < end && !piece.is_visible; i++)
		piece.is_visible = !is_space(scan->s[i]);
	piece.is_word = has_word(scan->s + start, end - start);
	return add(scan, &piece);
}

static enum mymr_status
add_char(struct html_scan *scan, size_t start, size_t end, const char *decoded, size_t len)
{
	struct html_piece piece = {.type = PIECE_CHAR,
		.source = start,
		.source_len = end - start,
		.element = HTML_NO_ELEMENT,
		.decoded_len = (unsigned char)len};
	memcpy(piece.decoded, decoded, len);
	piece.is_visible = len > 1 || !is_space(decoded[0]);
	piece.is_word = has_word(decoded, len);
	return add(scan, &piece);
}

static size_t
space_len(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && is_space(s[i]))
		i++;
	return i;
}

/* Whether line ends mean something in the text that comes. */
static bool
has_lines(const struct html_scan *scan)
{
	return scan->has_lines && (!scan->has_blocks || scan->block == HTML_NO_ELEMENT);
}

static bool
is_behind_break(const struct html_scan *scan)
{
	const struct html_piece *p = scan->n_pieces ? &scan->pieces[scan->n_pieces - 1] : NULL;
	return p && p->type == PIECE_CODE && html_is_break(scan, p);
}

/* Blanks in a post. As WordPress has it (wpautop), a line end is one, and two end a paragraph. */
static enum mymr_status
add_lines(struct html_scan *scan, size_t start, size_t end)
{
	size_t n_lines = 0;
	for (size_t i = start; i < end; i++)
		n_lines += scan->s[i] == '\n';
	if (n_lines > 1)
		return html_flush(scan);
	if (n_lines == 0 || is_behind_break(scan))
		return add_char(scan, start, end, " ", 1);
	return add(scan, &(struct html_piece){.type = PIECE_CODE,
				 .source = start,
				 .source_len = end - start,
				 .element = HTML_NO_ELEMENT,
				 .is_line_end = true});
}

enum mymr_status
html_add_text(struct html_scan *scan, size_t start, size_t end)
{
	const char *s = scan->s;
	size_t verbatim = start;
	enum mymr_status status = MYMR_OK;
	for (size_t i = start, len; i < end && !status; i += len) {
		char decoded[CHARREF_MAX] = " ";
		size_t decoded_len = 1;
		len = 1;
		if (s[i] == '&')
			len = html_charref(s + i, end - i, false, decoded, &decoded_len);
		else if (is_space(s[i]))
			len = space_len(s + i, end - i);
		/* A single blank stands for itself; so does an ampersand that begins nothing. */
		if (len == 0 || (len == 1 && (s[i] == ' ' || !is_space(s[i])))) {
			len = 1;
			continue;
		}
		status = add_verbatim(scan, verbatim, i);
		if (!status && s[i] != '&' && has_lines(scan))
			status = add_lines(scan, i, i + len);
		else if (!status)
			status = add_char(scan, i, i + len, decoded, decoded_len);
		verbatim = i + len;
	}
	return status ? status : add_verbatim(scan, verbatim, end);
}

enum mymr_status
html_add_code(
	struct html_scan *scan, enum piece_type type, size_t start, size_t end, size_t element)
{
	struct html_piece piece = {
		.type = type, .source = start, .source_len = end - start, .element = element};
	return add(scan, &piece);
}

static enum mymr_status
read_value(struct html_scan *scan, size_t start, size_t end, char mark, html_decoder *decode,
	size_t *n_pieces)
{
	const char *s = scan->s;
	enum mymr_status status = MYMR_OK;
	scan->text.len = 0;
	*n_pieces = 0;
	for (size_t i = start, len; i < end && !status; i += len) {
		char decoded[CHARREF_MAX];
		size_t decoded_len = 0;
		len = s[i] == mark ? decode(s + i, end - i, decoded, &decoded_len) : 0;
		struct piece piece = {PIECE_CHAR, i, len, scan->text.len, decoded_len};
		if (len == 0) {
			const char *next = memchr(s + i + 1, mark, end - i - 1);
			len = next ? (size_t)(next - s) - i : end - i;
			piece = (struct piece){PIECE_TEXT, i, len, scan->text.len, len};
		}
		status = grow(&scan->out, &scan->cap_out, *n_pieces, sizeof *scan->out);
		if (status)
			break;
		scan->out[(*n_pieces)++] = piece;
		status = mymr_buf_append(
			&scan->text, piece.type == PIECE_CHAR ? decoded : s + i, piece.text_len);
	}
	return status;
}

enum mymr_status
html_add_value(struct html_scan *scan, const struct html_value *v)
{
	struct unit_detail detail = {.quote = v->quote, .language = v->language};
	enum mymr_status status =
		read_value(scan, v->start, v->end, v->mark, v->decode, &detail.n_pieces);
	if (status || !has_word(scan->text.s, scan->text.len))
		return status;
	detail.pieces = scan->out;
	struct mymr_unit unit = {.start = v->start,
		.end = v->end,
		.place = v->place,
		.text = scan->text.s,
		.text_len = scan->text.len,
		.context = scan->context.s,
		.context_len = scan->context.len};
	return document_add_unit(scan->doc, &unit, &detail);
}
