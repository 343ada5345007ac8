/* SPDX-License-Identifier: MIT */
#include "document/office_unit.h"
#include "document/code_names.h"
#include "document/kind.h"
#include "document/sheet.h"
#include "document/string_unit.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

void
office_paragraph_clear(struct office_paragraph *p)
{
	p->n_tokens = p->n_runs = p->n_styles = 0;
	p->keys.len = 0;
	p->run_name = p->text_name = p->code = p->n_open = 0;
	p->keeps_blanks = false;
	xml_flat_clear(&p->flat);
}

void
office_paragraph_free(struct office_paragraph *p)
{
	free(p->token);
	free(p->run);
	free(p->style);
	mymr_buf_free(&p->keys);
	mymr_buf_free(&p->context);
	xml_flat_free(&p->flat);
}

enum mymr_status
office_paragraph_add(struct office_paragraph *p, const struct office_token *token)
{
	enum mymr_status status = grow(&p->token, &p->cap_tokens, p->n_tokens, sizeof *p->token);
	if (!status)
		p->token[p->n_tokens++] = *token;
	return status;
}

/* A container, or the paragraph itself: the format of the text that stands in it and in no code. */
struct content {
	size_t first; /* text + 1 */
	size_t last;
	unsigned format;
};

/* A unit in the making. */
struct maker {
	struct office_paragraph *p;
	size_t from; /* tokens [from, to) */
	size_t to;
	struct content *content; /* [0]: the paragraph's; of the OPEN i [i + 1] */
	size_t *open;            /* OPENs around */
	size_t *weight;          /* of formats */
	struct string_unit unit;
	struct office_code *code; /* of its pieces */
	size_t cap_codes;
	struct office_kept *kept;
	size_t n_kept;
	size_t cap_kept;
	bool was_blank;
};

static bool
has_text(const struct office_token *t)
{
	return t->type == OFFICE_IS_TEXT || t->type == OFFICE_IS_BLANK;
}

/* Pairs, and where each text stands. Every CLOSE has its OPEN, by the rules of XML and of fields. */
static void
match(struct maker *m)
{
	struct office_paragraph *p = m->p;
	size_t n_open = 0, boundary = 0;
	for (size_t i = 0; i < p->n_tokens; i++) {
		struct office_token *t = &p->token[i];
		const size_t container = n_open ? m->open[n_open - 1] + 1 : 0;
		struct content *c = &m->content[container];
		t->container = container;
		if (t->type == OFFICE_IS_OPEN) {
			m->open[n_open++] = i;
			boundary++;
		} else if (t->type == OFFICE_IS_CLOSE) {
			t->partner = m->open[--n_open];
			p->token[t->partner].partner = i;
			boundary++;
		} else if (has_text(t)) {
			t->boundary = boundary;
			t->before = c->last;
			t->behind = 0;
			if (c->last)
				p->token[c->last - 1].behind = i + 1;
			else
				c->first = i + 1;
			c->last = i + 1;
		}
	}
}

/* A blank that may be one with others; a carriage return comes from a reference only. */
static bool
is_loose(char c)
{
	return xml_is_blank(c) && c != '\r';
}

/* Blanks at the ends of a paragraph of an OpenDocument are none. */
static bool
is_shown(const struct office_paragraph *p, const struct office_token *t)
{
	if (t->type != OFFICE_IS_TEXT || p->how != XML_HOW_MIXED)
		return has_text(t);
	for (size_t i = t->flat; i < t->flat_end; i++) {
		const struct xml_run *r = &p->flat.run[i];
		for (size_t k = 0; k < r->text_len; k++) {
			if (!is_loose(p->flat.text.s[r->text + k]))
				return true;
		}
	}
	return false;
}

/* From the first text to the last, with the pairs that have one end in there whole. */
static bool
find_range(struct maker *m)
{
	const struct office_paragraph *p = m->p;
	size_t from = 0, to = p->n_tokens;
	while (from < to && !is_shown(p, &p->token[from]))
		from++;
	while (to > from && !is_shown(p, &p->token[to - 1]))
		to--;
	m->from = from;
	m->to = to;
	for (size_t i = from; i < m->to; i++) {
		const struct office_token *t = &p->token[i];
		if (t->type == OFFICE_IS_CLOSE && t->partner < m->from)
			m->from = t->partner;
		else if (t->type == OFFICE_IS_OPEN && t->partner >= m->to)
			m->to = t->partner + 1;
	}
	return from < to;
}

/* The format that has most of a content's text; plain text counts twice. */
static void
weigh(struct maker *m, struct content *c)
{
	const struct office_token *t = m->p->token;
	if (!c->first)
		return;
	c->format = t[c->first - 1].format;
	for (size_t i = c->first; i; i = t[i - 1].behind) {
		const bool is_plain = m->p->style[t[i - 1].format].n_names == 0;
		m->weight[t[i - 1].format] += (t[i - 1].end - t[i - 1].start) << is_plain;
		if (m->weight[t[i - 1].format] > m->weight[c->format])
			c->format = t[i - 1].format;
	}
	for (size_t i = c->first; i; i = t[i - 1].behind)
		m->weight[t[i - 1].format] = 0;
}

static enum mymr_status
add_piece(struct maker *m, enum piece_type type, size_t start, size_t end, const char *text,
	size_t n, const struct office_code *code)
{
	enum mymr_status status =
		string_unit_add(&m->unit, type, start, end - start, text, n);
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
add_cell(struct maker *m, const struct xml_run *r, const char *s)
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
			status = add_piece(m, PIECE_CHAR, r->source + i, r->source + i + len,
				bytes, n, NULL);
		} else {
			status = add_piece(m, PIECE_TEXT, r->source + i, r->source + i + len,
				s + i, len, NULL);
		}
	}
	return status;
}

/* Text of a paragraph in which blanks are one. */
static enum mymr_status
add_collapsed(struct maker *m, const struct xml_run *r, const char *s, bool is_char)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < r->text_len && !status; i += len) {
		const bool is_blank = is_loose(s[i]);
		const size_t start = is_char ? r->source : r->source + i;
		len = 1;
		while (i + len < r->text_len && is_loose(s[i + len]) == is_blank)
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

static enum mymr_status
add_text(struct maker *m, const struct office_token *t)
{
	const struct xml_flat *f = &m->p->flat;
	enum mymr_status status = MYMR_OK;
	for (size_t i = t->flat; i < t->flat_end && !status; i++) {
		const struct xml_run *r = &f->run[i];
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
add_blanks(struct maker *m, const struct office_token *t)
{
	char blanks[1000];
	memset(blanks, t->blank, t->n_blanks);
	m->was_blank = false;
	return add_piece(m, PIECE_CHAR, t->start, t->end, blanks, t->n_blanks, NULL);
}

/* What a format has that its surroundings have not. */
static const char *
format_name(const struct maker *m, unsigned format, unsigned around)
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
add_format(struct maker *m, const struct office_token *t, enum piece_type type)
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
goes_on(const struct maker *m, const struct office_token *t, size_t other)
{
	const struct office_token *o = other ? &m->p->token[other - 1] : NULL;
	return o && o->boundary == t->boundary && o->format == t->format;
}

static enum mymr_status
add_formatted(struct maker *m, const struct office_token *t)
{
	const bool is_other = m->p->how != XML_HOW_MIXED &&
			      t->format != m->content[t->container].format;
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
add_code(struct maker *m, size_t i)
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
add_kept(struct maker *m, const struct office_token *t)
{
	enum mymr_status status = grow(&m->kept, &m->cap_kept, m->n_kept, sizeof *m->kept);
	if (status)
		return status;
	m->kept[m->n_kept++] = (struct office_kept){t->start, t->end, t->is_first};
	return add_piece(m, PIECE_KEPT, t->start, t->end, "", 0, NULL);
}

static enum mymr_status
add_pieces(struct maker *m)
{
	enum mymr_status status = MYMR_OK;
	m->was_blank = true;
	for (size_t i = m->from; i < m->to && !status; i++) {
		const struct office_token *t = &m->p->token[i];
		if (has_text(t))
			status = add_formatted(m, t);
		else if (t->type == OFFICE_IS_KEPT)
			status = add_kept(m, t);
		else
			status = add_code(m, i);
	}
	return status;
}

/* A blank at the end of a paragraph of an OpenDocument is none, unless it is an element. */
static void
trim_back(struct maker *m)
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

static bool
read_literals(const struct string_unit *u, struct code_names *names)
{
	struct code_literal l = {0};
	for (size_t i = 0; i < u->n; i++) {
		const struct piece *p = &u->piece[i];
		if (p->type >= PIECE_OPEN)
			l.is_open = false;
		else
			code_literal_read(&l, u->text.s + p->text, p->text_len);
	}
	return code_names_init(names, &l);
}

struct open_code {
	const struct office_code *code;
	unsigned number;
};

static void
name_code(const struct office_code *code, enum piece_type type, struct code_names *names,
	struct open_code *open, size_t *n_open, struct code_token *token)
{
	struct open_code o = {code, 0};
	if (type == PIECE_CLOSE)
		o = open[--*n_open];
	else
		o.number = code_names_count(names, code->name, code->n_name);
	if (type == PIECE_OPEN)
		open[(*n_open)++] = o;
	code_names_token(names, type, o.code->name, o.code->n_name, o.number, token);
}

/* Writes the text again, with its codes. */
static enum mymr_status
name_codes(struct maker *m, struct code_names *names)
{
	struct mymr_buf text = {0};
	size_t n_open = 0;
	struct open_code *open = calloc(m->unit.n + 1, sizeof *open);
	enum mymr_status status = open ? MYMR_OK : MYMR_ENOMEM;
	for (size_t i = 0; i < m->unit.n && !status; i++) {
		struct piece *p = &m->unit.piece[i];
		struct code_token token;
		const char *s = m->unit.text.s + p->text;
		if (p->type >= PIECE_OPEN) {
			name_code(&m->code[i], p->type, names, open, &n_open, &token);
			s = token.s;
			p->text_len = token.len;
		}
		p->text = text.len;
		status = mymr_buf_append(&text, s, p->text_len);
	}
	free(open);
	mymr_buf_free(&m->unit.text);
	m->unit.text = text;
	return status;
}

static void *
copy(struct maker *m, const void *from, size_t n)
{
	void *to = arena_alloc(&m->p->doc->arena, n + 1);
	if (to && n)
		memcpy(to, from, n);
	return to;
}

/* "<" NAME more ">", or "</" NAME ">", with the name that stands at an offset; "" for none. */
static const char *
tag_like(struct maker *m, const char *begin, size_t name, const char *more)
{
	const char *s = m->p->doc->s + name;
	const size_t n = name ? strcspn(s, " \t\r\n/>") : 0, n_begin = strlen(begin);
	char *tag = arena_alloc(&m->p->doc->arena, n_begin + n + strlen(more) + 1);
	if (!tag)
		return NULL;
	*tag = '\0';
	if (name == 0)
		return tag;
	memcpy(tag, begin, n_begin);
	memcpy(tag + n_begin, s, n);
	strcpy(tag + n_begin + n, more);
	return tag;
}

static const struct office_format *
copy_formats(struct maker *m)
{
	const struct office_paragraph *p = m->p;
	struct office_format *to =
		arena_alloc(&p->doc->arena, (p->n_styles + 1) * sizeof *to);
	for (size_t i = 0; to && i < p->n_styles; i++)
		to[i] = p->style[i].format;
	return to;
}

static bool
is_text(const struct office_token *t)
{
	return t->type == OFFICE_IS_TEXT;
}

/* Where a unit starts and ends: with whole runs, if nothing else is in them. */
static void
find_ends(const struct maker *m, struct office_unit *o, struct mymr_unit *unit)
{
	const struct office_paragraph *p = m->p;
	const struct office_token *first = &p->token[m->from], *last = &p->token[m->to - 1];
	unit->start = is_text(first) ? first->outer : first->start;
	unit->end = is_text(last) ? last->outer_end : last->end;
	if (first->run != OFFICE_NO_RUN) {
		o->first = p->run[first->run].format;
		o->starts_in_run = m->from > 0 && first[-1].to_run == first->run;
		if (!o->starts_in_run)
			unit->start = p->run[first->run].start;
	}
	if (last->to_run != OFFICE_NO_RUN) {
		o->last = p->run[last->to_run].format;
		o->ends_in_run = m->to < p->n_tokens && last[1].run == last->to_run;
		if (!o->ends_in_run)
			unit->end = p->run[last->to_run].end;
	}
}

static enum mymr_status
make_office(struct maker *m, struct mymr_unit *unit, struct office_unit **out)
{
	const size_t around = m->p->token[m->from].container;
	struct office_unit o = {.n_kept = m->n_kept, .content = m->content[around].format};
	find_ends(m, &o, unit);
	o.formats = copy_formats(m);
	o.codes = copy(m, m->code, m->unit.n * sizeof *m->code);
	o.kept = copy(m, m->kept, m->n_kept * sizeof *m->kept);
	o.run_close = tag_like(m, "</", m->p->run_name, ">");
	o.text_open = tag_like(m, "<", m->p->text_name,
		m->p->keeps_blanks ? ">" : " xml:space=\"preserve\">");
	o.text_close = tag_like(m, "</", m->p->text_name, ">");
	*out = arena_alloc(&m->p->doc->arena, sizeof o);
	if (!*out || !o.formats || !o.codes || !o.kept || !o.run_close || !o.text_open ||
		!o.text_close)
		return MYMR_ENOMEM;
	**out = o;
	return MYMR_OK;
}

static enum mymr_status
add_unit(struct maker *m)
{
	const struct string_unit *u = &m->unit;
	const struct piece *first = u->piece, *last = first + u->n - 1;
	struct office_unit *office = NULL;
	struct mymr_unit unit = {.start = first->source,
		.end = last->source + last->source_len,
		.place = MYMR_PLACE_ELEMENT,
		.text = u->text.s,
		.text_len = u->text.len,
		.context = m->p->rule->name,
		.context_len = strlen(m->p->rule->name)};
	enum mymr_status status = MYMR_OK;
	if (m->p->how != XML_HOW_MIXED)
		status = make_office(m, &unit, &office);
	const struct unit_detail detail = {.pieces = u->piece,
		.n_pieces = u->n,
		.how = (unsigned char)m->p->how,
		.office = office};
	return status ? status : document_add_unit(u->doc, &unit, &detail);
}

static enum mymr_status
make_unit(struct maker *m)
{
	struct code_names names;
	match(m);
	if (!find_range(m))
		return MYMR_OK;
	for (size_t i = 0; i <= m->p->n_tokens; i++)
		weigh(m, &m->content[i]);
	enum mymr_status status = add_pieces(m);
	if (status)
		return status;
	trim_back(m);
	if (m->unit.n == 0 || !has_word(m->unit.text.s, m->unit.text.len))
		return MYMR_OK;
	if (!read_literals(&m->unit, &names))
		return document_warn(m->p->doc, m->unit.piece[0].source,
			"text full of what looks like codes is left alone");
	status = name_codes(m, &names);
	return status ? status : add_unit(m);
}

enum mymr_status
office_paragraph_end(struct office_paragraph *p)
{
	struct maker m = {.p = p, .unit = {.doc = p->doc}};
	enum mymr_status status = office_match_fields(p);
	if (status || p->n_tokens == 0)
		return status;
	m.content = calloc(p->n_tokens + 1, sizeof *m.content);
	m.open = calloc(p->n_tokens + 1, sizeof *m.open);
	m.weight = calloc(p->n_styles + 1, sizeof *m.weight);
	status = m.content && m.open && m.weight ? make_unit(&m) : MYMR_ENOMEM;
	free(m.content);
	free(m.open);
	free(m.weight);
	free(m.code);
	free(m.kept);
	string_unit_free(&m.unit);
	return status;
}
