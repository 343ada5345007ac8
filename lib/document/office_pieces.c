/* SPDX-License-Identifier: MIT */
#include "document/office_pieces.h"
#include "document/sheet.h"

#include <mymr/utf8.h>
#include <string.h>

static enum mymr_status
add_piece(struct office_maker *m, enum piece_type type, size_t start, size_t end, const char *text,
	size_t n, const struct office_code *code)
{
	enum mymr_status status = string_unit_add(&m->unit, type, start, end - start, text, n);
	if (status)
		return status;
	while (m->cap_codes < m->unit.n) {
		status = grow(&m->code, &m->cap_codes, m->cap_codes, sizeof *m->code);
		if (status)
			return status;
	}
	m->code[m->unit.n - 1] = code ? *code : (struct office_code){0};
	return MYMR_OK;
}

/* A cell's text, in which a character may stand as "_x000A_". */
static enum mymr_status
add_cell(struct office_maker *m, const struct xml_run *r, const char *s)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < r->text_len && !status; i += len) {
		unsigned long cp;
		char bytes[4];
		size_t n = 0;
		const char *next = memchr(s + i + 1, '_', r->text_len - i - 1);
		len = next ? (size_t)(next - s) - i : r->text_len - i;
		if (sheet_read_escape(s + i, r->text_len - i, &cp) &&
			(cp >= ' ' || cp == '\r' || cp == '\n' || cp == '\t'))
			n = mymr_utf8_encode((uint32_t)cp, bytes);
		if (n) {
			len = SHEET_ESCAPE;
			status = add_piece(
				m, PIECE_CHAR, r->source + i, r->source + i + len, bytes, n, NULL);
		} else {
			status = add_piece(m, PIECE_TEXT, r->source + i, r->source + i + len, s + i,
				len, NULL);
		}
	}
	return status;
}

/* Text of a paragraph in which blanks are one. */
static enum mymr_status
add_collapsed(struct office_maker *m, const struct xml_run *r, const char *s, bool is_char)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < r->text_len && !status; i += len) {
		const bool is_blank = office_is_loose(s[i]);
		const size_t start = is_char ? r->source : r->source + i;
		len = 1;
		while (i + len < r->text_len && office_is_loose(s[i + len]) == is_blank)
			len++;
		const size_t end = is_char ? r->source + r->source_len : start + len;
		const bool is_verbatim = !is_char && (!is_blank || (len == 1 && s[i] == ' '));
		if (!is_blank || !m->was_blank)
			status = add_piece(m, is_verbatim ? PIECE_TEXT : PIECE_CHAR, start, end,
				is_blank ? " " : s + i, is_blank ? 1 : len, NULL);
		m->was_blank = is_blank;
	}
	return status;
}

/* Takes off the blanks at the ends of the paragraph. */
static void
clip(const struct office_maker *m, struct xml_run *r)
{
	const size_t end = r->source + r->source_len;
	if (r->source >= m->trail || end <= m->lead_end) {
		r->text_len = 0;
	} else if (r->type == XML_RUN_TEXT) {
		const size_t front = m->lead_end > r->source ? m->lead_end - r->source : 0;
		const size_t back = end > m->trail ? end - m->trail : 0;
		r->source += front;
		r->text += front;
		r->source_len -= front + back;
		r->text_len -= front + back;
	}
}

static enum mymr_status
add_text(struct office_maker *m, const struct office_token *t)
{
	const struct xml_flat *f = &m->p->flat;
	enum mymr_status status = MYMR_OK;
	for (size_t i = t->flat; i < t->flat_end && !status; i++) {
		struct xml_run clipped = f->run[i];
		const struct xml_run *r = &clipped;
		if (m->p->how != XML_HOW_MIXED)
			clip(m, &clipped);
		const char *s = f->text.s + r->text;
		const bool is_char = r->type == XML_RUN_CHAR || r->is_cdata;
		if (r->text_len == 0)
			continue;
		if (m->p->how == XML_HOW_MIXED)
			status = add_collapsed(m, r, s, is_char);
		else if (m->p->how == XML_HOW_CELL && !is_char)
			status = add_cell(m, r, s);
		else
			status = add_piece(m, is_char ? PIECE_CHAR : PIECE_TEXT, r->source,
				r->source + r->source_len, s, r->text_len, NULL);
	}
	return status;
}

static enum mymr_status
add_blanks(struct office_maker *m, const struct office_token *t)
{
	char blanks[1000];
	memset(blanks, t->blank, t->n_blanks);
	m->was_blank = false;
	return add_piece(m, PIECE_CHAR, t->start, t->end, blanks, t->n_blanks, NULL);
}

/* What a format has that its surroundings have not. */
static const char *
format_name(const struct office_maker *m, unsigned format, unsigned around)
{
	const struct office_style *f = &m->p->style[format], *g = &m->p->style[around];
	for (size_t i = 0; i < f->n_names; i++) {
		size_t k = 0;
		while (k < g->n_names && strcmp(f->name[i], g->name[k]) != 0)
			k++;
		if (k == g->n_names)
			return f->name[i];
	}
	return "g";
}

static enum mymr_status
add_format(struct office_maker *m, const struct office_token *t, enum piece_type type)
{
	const unsigned around = m->content[t->container].format;
	const size_t at = type == PIECE_OPEN ? t->start : t->end;
	struct office_code code = {.content = t->format};
	code.name = format_name(m, t->format, around);
	code.n_name = strlen(code.name);
	return add_piece(m, type, at, at, "", 0, &code);
}

/* Whether another text, by its number + 1, goes on in the format of this one. */
static bool
goes_on(const struct office_maker *m, const struct office_token *t, size_t other)
{
	const struct office_token *o = other ? &m->p->token[other - 1] : NULL;
	return o && o->boundary == t->boundary && o->format == t->format;
}

static enum mymr_status
add_formatted(struct office_maker *m, const struct office_token *t)
{
	const bool is_other =
		m->p->how != XML_HOW_MIXED && t->format != m->content[t->container].format;
	enum mymr_status status = MYMR_OK;
	if (is_other && !goes_on(m, t, t->before))
		status = add_format(m, t, PIECE_OPEN);
	if (!status)
		status = t->type == OFFICE_IS_TEXT ? add_text(m, t) : add_blanks(m, t);
	if (!status && is_other && !goes_on(m, t, t->behind))
		status = add_format(m, t, PIECE_CLOSE);
	return status;
}

static enum mymr_status
add_code(struct office_maker *m, size_t i)
{
	const struct office_paragraph *p = m->p;
	const struct office_token *t = &p->token[i];
	const enum piece_type type = t->type == OFFICE_IS_OPEN    ? PIECE_OPEN
				     : t->type == OFFICE_IS_CLOSE ? PIECE_CLOSE
								  : PIECE_CODE;
	struct office_code code = {.has_source = true,
		.is_in_run = t->run != OFFICE_NO_RUN,
		.name = t->name,
		.n_name = t->n_name};
	if (type == PIECE_OPEN)
		code.content = m->content[i + 1].format;
	if (code.is_in_run) {
		code.before = p->run[t->run].format;
		code.after = p->run[t->to_run].format;
	}
	return add_piece(m, type, t->start, t->end, "", 0, &code);
}

static enum mymr_status
add_kept(struct office_maker *m, const struct office_token *t)
{
	enum mymr_status status = grow(&m->kept, &m->cap_kept, m->n_kept, sizeof *m->kept);
	if (status)
		return status;
	m->kept[m->n_kept++] = (struct office_kept){t->start, t->end, t->is_first};
	return add_piece(m, PIECE_KEPT, t->start, t->end, "", 0, NULL);
}

/* A blank at the end of a paragraph of an OpenDocument is none, unless it is an element. */
static void
trim_back(struct office_maker *m)
{
	struct string_unit *u = &m->unit;
	if (m->p->how != XML_HOW_MIXED || u->n == 0 || !m->was_blank)
		return;
	struct piece *last = &u->piece[u->n - 1];
	if (last->text_len == 0 || u->text.s[u->text.len - 1] != ' ')
		return;
	u->text.len--;
	last->text_len--;
	last->source_len -= last->type == PIECE_TEXT;
	if (last->text_len == 0)
		u->n--;
}

enum mymr_status
office_add_pieces(struct office_maker *m)
{
	enum mymr_status status = MYMR_OK;
	m->was_blank = true;
	for (size_t i = m->from; i < m->to && !status; i++) {
		const struct office_token *t = &m->p->token[i];
		if (office_has_text(t))
			status = add_formatted(m, t);
		else if (t->type == OFFICE_IS_KEPT)
			status = add_kept(m, t);
		else
			status = add_code(m, i);
	}
	if (!status)
		trim_back(m);
	return status;
}
