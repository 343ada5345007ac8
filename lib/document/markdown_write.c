/* SPDX-License-Identifier: MIT */
/* Texts on their way back into Markdown. */
#include "base/ascii.h"
#include "document/codes.h"
#include "document/html_charref.h"
#include "document/markdown_atoms.h"
#include "document/runs.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
read_code(struct atoms *c, const struct piece *code, size_t at)
{
	const unsigned char first = (unsigned char)c->doc->s[code->source];
	c->atom[c->n++] = (struct atom){.code = code, .at = at, .len = code->text_len};
	c->has_links |= first == '[' || first == '!' || first == ']';
	if (first < 0x80)
		c->has_codes[first] = true;
}

/* Whether the next atom begins a line, but for what all lines of a quotation begin with. */
static bool
is_line_start(const struct atoms *c)
{
	size_t i = c->unit->start;
	if (c->n)
		return atoms_is_break(c, &c->atom[c->n - 1]);
	while (i && strchr(" \t>", c->doc->s[i - 1]))
		i--;
	return i == 0 || c->doc->s[i - 1] == '\n' || c->doc->s[i - 1] == '\r';
}

/* What is literal at s[at], but for the name of a footnote where it would define one. */
static size_t
literal_len(const struct atoms *c, const char *s, size_t n, size_t at)
{
	const size_t len = markdown_literal_len(s, n, at);
	const bool defines = len && s[at] == '[' && at + len < n && s[at + len] == ':';
	return defines && is_line_start(c) ? 0 : len;
}

/* Characters of text[from, to), which has no codes. */
static void
read_chars(struct atoms *c, size_t from, size_t to)
{
	size_t literal = from;
	for (size_t i = from, len; i < to; i += len) {
		struct atom atom = {.at = i};
		atom.len = len = mymr_utf8_decode(c->text + i, to - i, &atom.cp);
		if (i >= literal) {
			const size_t n = literal_len(c, c->text + from, to - from, i - from);
			literal = n ? i + n : literal;
		}
		if (i < literal)
			atom.way = ATOM_LITERAL;
		else if (atom.cp < 0x80)
			c->count[atom.cp]++;
		c->atom[c->n++] = atom;
	}
}

static enum mymr_status
read_cells(struct atoms *c, size_t n)
{
	struct codes codes;
	enum mymr_status status = codes_init(&codes, c->unit, c->detail);
	if (status)
		return status;
	c->atom = malloc((n + 1) * sizeof *c->atom);
	for (size_t i = 0; i < n && c->atom;) {
		const struct piece *code;
		const size_t len = codes_next(&codes, c->text + i, n - i, &code);
		read_chars(c, i, i + len);
		i += len;
		if (code)
			read_code(c, code, i);
		i += code ? code->text_len : 0;
	}
	codes_free(&codes);
	return c->atom ? MYMR_OK : MYMR_ENOMEM;
}

/* A break at an end is none, and one of blanks right behind another would end the paragraph. */
static void
drop_breaks(struct atoms *c)
{
	size_t n = 0;
	for (size_t i = 0; i < c->n; i++) {
		const struct atom *atom = &c->atom[i];
		const bool is_sign = atom->code && c->doc->s[atom->code->source] == '\\';
		const bool is_behind = n == 0 || (atoms_is_break(c, &c->atom[n - 1]) && !is_sign);
		if (!atoms_is_break(c, atom) || !is_behind)
			c->atom[n++] = *atom;
	}
	while (n && atoms_is_break(c, &c->atom[n - 1]))
		n--;
	c->n = n;
}

/* An address goes on up to a sign that is no part of it. */
static void
end_addresses(struct atoms *c)
{
	for (size_t i = 1; i < c->n; i++) {
		const struct atom *before = &c->atom[i - 1];
		if (c->atom[i].code && !before->code && before->way == ATOM_LITERAL &&
			before->cp != '}' && before->cp != ']')
			c->atom[i].is_joined = true;
	}
}

static enum mymr_status
decide(struct atoms *c)
{
	drop_breaks(c);
	end_addresses(c);
	atoms_escape(c);
	if (c->detail->how & MARKDOWN_LINE)
		atoms_begin_line(c, 0, true);
	for (size_t i = 0; i < c->n; i++) {
		if (atoms_is_break(c, &c->atom[i]))
			atoms_begin_line(c, i + 1, false);
	}
	return atoms_join(c);
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
put_label(struct mymr_buf *out, const struct atoms *c, const struct piece *close)
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
put_tag(struct mymr_buf *out, const struct atoms *c, const struct piece *code)
{
	const char *name = c->doc->s[code->source] == '~' ? "DEL>"
			   : code->source_len == 1        ? "EM>"
							  : "STRONG>";
	const enum mymr_status status = mymr_buf_puts(out, code->type == PIECE_CLOSE ? "</" : "<");
	return status ? status : mymr_buf_puts(out, name);
}

static enum mymr_status
put_cell(struct mymr_buf *out, const struct atoms *c, const struct atom *atom)
{
	const struct piece *code = atom->code;
	enum mymr_status status = MYMR_OK;
	if (atom->is_joined)
		status = mymr_buf_puts(out, MARKDOWN_JOINER);
	if (!status && code &&
		markdown_is_label(c->doc->s + code->source, code->source_len, code->type))
		return put_label(out, c, code);
	if (!status && atom->is_tag)
		return put_tag(out, c, code);
	if (!status && atom->way == ATOM_REFERENCE)
		return put_reference(out, atom->cp);
	if (!status && atom->way == ATOM_ESCAPED)
		status = mymr_buf_putc(out, '\\');
	return status ? status : mymr_buf_append(out, c->text + atom->at, atom->len);
}

static enum mymr_status
write_text(struct mymr_buf *out, struct atoms *c, size_t n)
{
	enum mymr_status status = read_cells(c, n);
	if (!status)
		status = decide(c);
	for (size_t i = 0; i < c->n && !status; i++)
		status = put_cell(out, c, &c->atom[i]);
	free(c->atom);
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
	struct atoms c = {.doc = doc, .detail = d, .unit = &doc->units[i], .text = text};
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
