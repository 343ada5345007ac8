/* SPDX-License-Identifier: MIT */
#include "document/office_pieces.h"
#include "document/code_names.h"
#include "document/kind.h"

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

/* Pairs, and where each text stands. Every CLOSE has its OPEN, by the rules of XML and of fields.
 */
static void
match(struct office_maker *m)
{
	struct office_paragraph *p = m->p;
	size_t n_open = 0, boundary = 0;
	for (size_t i = 0; i < p->n_tokens; i++) {
		struct office_token *t = &p->token[i];
		const size_t container = n_open ? m->open[n_open - 1] + 1 : 0;
		struct office_content *c = &m->content[container];
		t->container = container;
		if (t->type == OFFICE_IS_OPEN) {
			m->open[n_open++] = i;
			boundary++;
		} else if (t->type == OFFICE_IS_CLOSE) {
			t->partner = m->open[--n_open];
			p->token[t->partner].partner = i;
			boundary++;
		} else if (office_has_text(t)) {
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

/* Blanks at the ends of a paragraph are no text. */
static bool
is_shown(const struct office_paragraph *p, const struct office_token *t)
{
	const bool is_mixed = p->how == XML_HOW_MIXED;
	if (t->type != OFFICE_IS_TEXT)
		return office_has_text(t);
	for (size_t i = t->flat; i < t->flat_end; i++) {
		const struct xml_run *r = &p->flat.run[i];
		for (size_t k = 0; k < r->text_len; k++) {
			if (is_mixed ? !office_is_loose(p->flat.text.s[r->text + k])
				     : !office_is_edge(&p->flat, r, k))
				return true;
		}
	}
	return false;
}

/* The blanks that the first text begins with and the last one ends with. */
static void
find_edges(
	struct office_maker *m, const struct office_token *first, const struct office_token *last)
{
	const struct xml_flat *f = &m->p->flat;
	m->lead_end = first->start;
	m->trail = last->end;
	if (m->p->how == XML_HOW_MIXED)
		return;
	for (size_t i = first->flat; i < first->flat_end; i++) {
		const struct xml_run *r = &f->run[i];
		size_t k = 0;
		while (k < r->text_len && office_is_edge(f, r, k))
			k++;
		m->lead_end = r->type == XML_RUN_TEXT ? r->source + k
						      : r->source + (k ? r->source_len : 0);
		if (k < r->text_len)
			break;
	}
	for (size_t i = last->flat_end; i-- > last->flat;) {
		const struct xml_run *r = &f->run[i];
		size_t k = r->text_len;
		while (k && office_is_edge(f, r, k - 1))
			k--;
		m->trail = r->type == XML_RUN_TEXT || k == 0 ? r->source + (k ? k : 0)
							     : r->source + r->source_len;
		if (k)
			break;
	}
}

/* From the first text to the last, with the pairs that have one end in there whole. */
static bool
find_range(struct office_maker *m)
{
	const struct office_paragraph *p = m->p;
	size_t from = 0, to = p->n_tokens;
	while (from < to && !is_shown(p, &p->token[from]))
		from++;
	while (to > from && !is_shown(p, &p->token[to - 1]))
		to--;
	m->from = from;
	m->to = to;
	if (from < to)
		find_edges(m, &p->token[from], &p->token[to - 1]);
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
weigh(struct office_maker *m, struct office_content *c)
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
name_codes(struct office_maker *m, struct code_names *names)
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
copy(struct office_maker *m, const void *from, size_t n)
{
	void *to = arena_alloc(&m->p->doc->arena, n + 1);
	if (to && n)
		memcpy(to, from, n);
	return to;
}

/* "<" NAME more ">", or "</" NAME ">", with the name that stands at an offset; "" for none. */
static const char *
tag_like(struct office_maker *m, const char *begin, size_t name, const char *more)
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
copy_formats(struct office_maker *m)
{
	const struct office_paragraph *p = m->p;
	struct office_format *to = arena_alloc(&p->doc->arena, (p->n_styles + 1) * sizeof *to);
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
find_ends(const struct office_maker *m, struct office_unit *o, struct mymr_unit *unit)
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

/* Of CDATA the blanks alone would be no text. */
static void
find_blanks(const struct office_maker *m, struct office_unit *o)
{
	const struct office_paragraph *p = m->p;
	size_t from = m->from, to = m->to;
	while (!office_has_text(&p->token[from]))
		from++;
	while (!office_has_text(&p->token[to - 1]))
		to--;
	const struct office_token *first = &p->token[from], *last = &p->token[to - 1];
	o->lead = (struct office_property){first->start, m->lead_end};
	o->trail = (struct office_property){m->trail, last->end};
	if (memchr(p->doc->s + first->start, '<', first->end - first->start))
		o->lead.at_end = o->lead.at;
	if (memchr(p->doc->s + last->start, '<', last->end - last->start))
		o->trail.at_end = o->trail.at;
}

static enum mymr_status
make_office(struct office_maker *m, struct mymr_unit *unit, struct office_unit **out)
{
	const size_t around = m->p->token[m->from].container;
	struct office_unit o = {.n_kept = m->n_kept, .content = m->content[around].format};
	find_ends(m, &o, unit);
	find_blanks(m, &o);
	o.formats = copy_formats(m);
	o.codes = copy(m, m->code, m->unit.n * sizeof *m->code);
	o.kept = copy(m, m->kept, m->n_kept * sizeof *m->kept);
	o.run_close = tag_like(m, "</", m->p->run_name, ">");
	o.text_open = tag_like(
		m, "<", m->p->text_name, m->p->keeps_blanks ? ">" : " xml:space=\"preserve\">");
	o.text_close = tag_like(m, "</", m->p->text_name, ">");
	*out = arena_alloc(&m->p->doc->arena, sizeof o);
	if (!*out || !o.formats || !o.codes || !o.kept || !o.run_close || !o.text_open ||
		!o.text_close)
		return MYMR_ENOMEM;
	**out = o;
	return MYMR_OK;
}

static enum mymr_status
add_unit(struct office_maker *m)
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
make_unit(struct office_maker *m)
{
	struct code_names names;
	match(m);
	if (!find_range(m))
		return MYMR_OK;
	for (size_t i = 0; i <= m->p->n_tokens; i++)
		weigh(m, &m->content[i]);
	enum mymr_status status = office_add_pieces(m);
	if (status)
		return status;
	if (m->unit.n == 0 || !has_word(m->unit.text.s, m->unit.text.len))
		return MYMR_OK;
	if (!code_names_init_of(&names, &m->unit))
		return document_warn(m->p->doc, m->unit.piece[0].source,
			"text full of what looks like codes is left alone");
	status = name_codes(m, &names);
	return status ? status : add_unit(m);
}

enum mymr_status
office_paragraph_end(struct office_paragraph *p)
{
	struct office_maker m = {.p = p, .unit = {.doc = p->doc}};
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
