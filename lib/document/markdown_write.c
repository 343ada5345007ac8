/* SPDX-License-Identifier: MIT */
/* Texts on their way back into Markdown. */
#include "base/ascii.h"
#include "document/codes.h"
#include "document/html_charref.h"
#include "document/markdown_cells.h"
#include "document/runs.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
read_code(struct cells *c, const struct piece *code, size_t at)
{
	const unsigned char first = (unsigned char)c->doc->s[code->source];
	c->cell[c->n++] = (struct cell){.code = code, .at = at, .len = code->text_len};
	c->has_links |= first == '[' || first == '!' || first == ']';
	if (first < 0x80)
		c->has_codes[first] = true;
}

/* Whether the next cell begins a line, but for what all lines of a quotation begin with. */
static bool
is_line_start(const struct cells *c)
{
	size_t i = c->unit->start;
	if (c->n)
		return cells_is_break(c, &c->cell[c->n - 1]);
	while (i && strchr(" \t>", c->doc->s[i - 1]))
		i--;
	return i == 0 || c->doc->s[i - 1] == '\n' || c->doc->s[i - 1] == '\r';
}

/* What is literal at s[at], but for the name of a footnote where it would define one. */
static size_t
literal_len(const struct cells *c, const char *s, size_t n, size_t at)
{
	const size_t len = markdown_literal_len(s, n, at);
	const bool defines = len && s[at] == '[' && at + len < n && s[at + len] == ':';
	return defines && is_line_start(c) ? 0 : len;
}

/* Characters of text[from, to), which has no codes. */
static void
read_chars(struct cells *c, size_t from, size_t to)
{
	size_t literal = from;
	for (size_t i = from, len; i < to; i += len) {
		struct cell cell = {.at = i};
		cell.len = len = mymr_utf8_decode(c->text + i, to - i, &cell.cp);
		if (i >= literal) {
			const size_t n = literal_len(c, c->text + from, to - from, i - from);
			literal = n ? i + n : literal;
		}
		if (i < literal)
			cell.way = CELL_LITERAL;
		else if (cell.cp < 0x80)
			c->count[cell.cp]++;
		c->cell[c->n++] = cell;
	}
}

static enum mymr_status
read_cells(struct cells *c, size_t n)
{
	struct codes codes;
	enum mymr_status status = codes_init(&codes, c->unit, c->detail);
	if (status)
		return status;
	c->cell = malloc((n + 1) * sizeof *c->cell);
	for (size_t i = 0; i < n && c->cell;) {
		const struct piece *code;
		const size_t len = codes_next(&codes, c->text + i, n - i, &code);
		read_chars(c, i, i + len);
		i += len;
		if (code)
			read_code(c, code, i);
		i += code ? code->text_len : 0;
	}
	codes_free(&codes);
	return c->cell ? MYMR_OK : MYMR_ENOMEM;
}

/* A break at an end is none, and one right behind another might end the paragraph. */
static void
drop_breaks(struct cells *c)
{
	size_t n = 0;
	for (size_t i = 0; i < c->n; i++) {
		const bool is_behind = n == 0 || cells_is_break(c, &c->cell[n - 1]);
		if (!cells_is_break(c, &c->cell[i]) || !is_behind)
			c->cell[n++] = c->cell[i];
	}
	while (n && cells_is_break(c, &c->cell[n - 1]))
		n--;
	c->n = n;
}

/* An address goes on up to a sign that is no part of it. */
static void
end_addresses(struct cells *c)
{
	for (size_t i = 1; i < c->n; i++) {
		const struct cell *before = &c->cell[i - 1];
		if (c->cell[i].code && !before->code && before->way == CELL_LITERAL &&
			before->cp != '}' && before->cp != ']')
			c->cell[i].is_joined = true;
	}
}

static enum mymr_status
decide(struct cells *c)
{
	drop_breaks(c);
	end_addresses(c);
	cells_escape(c);
	if (c->detail->how & MARKDOWN_LINE)
		cells_begin_line(c, 0, true);
	for (size_t i = 0; i < c->n; i++) {
		if (cells_is_break(c, &c->cell[i]))
			cells_begin_line(c, i + 1, false);
	}
	return cells_join(c);
}

static enum mymr_status
put_reference(struct mymr_buf *out, uint32_t cp)
{
	char text[16];
	if (cp == 0xA0)
		return mymr_buf_puts(out, "&nbsp;");
	const int n = snprintf(text, sizeof text, "&#%u;", (unsigned)cp);
	return mymr_buf_append(out, text, (size_t)n);
}

/* The end of a link by name, whose text has become another: the name goes behind it. */
static enum mymr_status
put_label(struct mymr_buf *out, const struct cells *c, const struct piece *close)
{
	const char *s = c->doc->s;
	size_t start = close->source;
	for (const struct piece *p = close; p > c->detail->pieces;) {
		p--;
		if (p->type == PIECE_OPEN && p->text_len + 1 == close->text_len &&
			memcmp(c->unit->text + p->text + 1, c->unit->text + close->text + 2,
				p->text_len - 1) == 0) {
			start = p->source + p->source_len;
			break;
		}
	}
	enum mymr_status status = mymr_buf_puts(out, "][");
	for (; start < close->source && !status; start++)
		status = mymr_buf_putc(out, strchr("\r\n", s[start]) ? ' ' : s[start]);
	return status ? status : mymr_buf_putc(out, ']');
}

/* In capitals, as no code is. */
static enum mymr_status
put_tag(struct mymr_buf *out, const struct cells *c, const struct piece *code)
{
	const char *name = c->doc->s[code->source] == '~' ? "DEL>"
			   : code->source_len == 1        ? "EM>"
							  : "STRONG>";
	const enum mymr_status status = mymr_buf_puts(out, code->type == PIECE_CLOSE ? "</" : "<");
	return status ? status : mymr_buf_puts(out, name);
}

static enum mymr_status
put_cell(struct mymr_buf *out, const struct cells *c, const struct cell *cell)
{
	const struct piece *code = cell->code;
	enum mymr_status status = MYMR_OK;
	if (cell->is_joined)
		status = mymr_buf_puts(out, MARKDOWN_JOINER);
	if (!status && code &&
		markdown_is_label(c->doc->s + code->source, code->source_len, code->type))
		return put_label(out, c, code);
	if (!status && cell->is_tag)
		return put_tag(out, c, code);
	if (!status && cell->way == CELL_REFERENCE)
		return put_reference(out, cell->cp);
	if (!status && cell->way == CELL_ESCAPED)
		status = mymr_buf_putc(out, '\\');
	return status ? status : mymr_buf_append(out, c->text + cell->at, cell->len);
}

static enum mymr_status
write_text(struct mymr_buf *out, struct cells *c, size_t n)
{
	enum mymr_status status = read_cells(c, n);
	if (!status)
		status = decide(c);
	for (size_t i = 0; i < c->n && !status; i++)
		status = put_cell(out, c, &c->cell[i]);
	free(c->cell);
	return status;
}

static bool
is_title_sign(char quote, char c)
{
	return c == quote || c == '[' || c == ']' || c == '\\' || (quote == ')' && c == '(');
}

static enum mymr_status
write_title(struct mymr_buf *out, const struct unit_detail *d, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		char text[CHARREF_MAX];
		size_t n_text;
		const size_t reference =
			s[i] == '&' ? html_charref(s + i, n - i, false, text, &n_text) : 0;
		if (s[i] == '\n' || s[i] == '\r') {
			status = put_reference(out, (uint32_t)s[i]);
			continue;
		}
		if (is_title_sign(d->quote, s[i]) || reference ||
			(s[i] == '|' && d->how & MARKDOWN_CELL) ||
			(s[i] == '{' && i + 1 < n && strchr("{%", s[i + 1])))
			status = mymr_buf_putc(out, '\\');
		if (!status)
			status = mymr_buf_putc(out, s[i]);
	}
	return status;
}

enum mymr_status
markdown_arrange(
	struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text, size_t n)
{
	const struct unit_detail *d = &doc->details[i];
	struct cells c = {.doc = doc, .detail = d, .unit = &doc->units[i], .text = text};
	c.has_links = d->how & MARKDOWN_PART;
	if (d->quote && d->quote != ']')
		return write_title(out, d, text, n);
	return write_text(out, &c, n);
}

static bool
is_plain(const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		const bool is_letter =
			is_myanmar(cp) ||
			(cp < 0x80 && (ascii_is_letter((char)cp) || ascii_is_digit((char)cp)));
		const bool is_between = i && i + len < n && cp < 0x80 && strchr(" ,.%:", (char)cp);
		if (!is_letter && !is_between)
			return false;
	}
	return n > 0;
}

/* Whether a code or a line end is beside a part. */
static bool
is_beside_code(const struct unit_detail *d, size_t from, size_t to)
{
	for (size_t k = 0; k < d->n_pieces; k++) {
		const struct piece *p = &d->pieces[k];
		if (p->text <= to && p->text + p->text_len >= from && p->type != PIECE_TEXT)
			return true;
	}
	return false;
}

bool
markdown_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to,
	const char *text, size_t n)
{
	const struct unit_detail *d = &doc->details[i];
	return from && !(d->how & MARKDOWN_LABEL) && is_plain(text, n) &&
	       !is_beside_code(d, from, to);
}
