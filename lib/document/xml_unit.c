/* SPDX-License-Identifier: MIT */
#include "document/xml_unit.h"
#include "base/ascii.h"
#include "catalog/xml.h"
#include "document/code_names.h"
#include "document/kind.h"
#include "document/string_unit.h"
#include "document/xml_read.h"

#include <string.h>

/* A unit in the making. */
struct maker {
	struct string_unit unit;
	const struct xml_value *value;
	const struct xml_flat *flat;
	struct xml_reader reader;
	bool is_cdata; /* the whole unit stands in CDATA */
	size_t from;   /* runs [from, to) */
	size_t to;
	size_t text; /* text [text, text_end) */
	size_t text_end;
	size_t at;   /* the run that was added last */
	size_t look; /* the run of the last blank looked at, which is further on */
};

/* Blanks that are not asked for by a reference. */
static bool
is_loose(const struct maker *m, const struct xml_run *r, size_t text)
{
	return ascii_is_space(m->flat->text.s[text]) &&
	       (m->value->how == XML_HOW_ANDROID || m->flat->s[r->source] != '&') &&
	       !(r->type == XML_RUN_CHAR && m->flat->s[r->source] == ']');
}

static bool
is_outer(const struct maker *m, const struct xml_run *r)
{
	return m->is_cdata && (r->type == XML_RUN_JOINT || !r->is_cdata);
}

static void
trim_front(struct maker *m)
{
	const bool is_trimmed = m->value->how != XML_HOW_KEEP;
	for (; m->from < m->to; m->from++) {
		const struct xml_run *r = &m->flat->run[m->from];
		const size_t end = r->text + r->text_len;
		if (is_outer(m, r)) {
			m->text = end;
			continue;
		}
		while (is_trimmed && m->text < end && is_loose(m, r, m->text))
			m->text++;
		if (r->type >= XML_RUN_JOINT || m->text < end)
			return;
	}
}

static void
trim_back(struct maker *m)
{
	const bool is_trimmed = m->value->how != XML_HOW_KEEP;
	for (; m->to > m->from; m->to--) {
		const struct xml_run *r = &m->flat->run[m->to - 1];
		if (is_outer(m, r)) {
			m->text_end = r->text;
			continue;
		}
		while (is_trimmed && m->text_end > r->text && is_loose(m, r, m->text_end - 1))
			m->text_end--;
		if (r->type >= XML_RUN_JOINT || m->text_end > r->text)
			return;
	}
}

static enum mymr_status
add_decoded(struct maker *m, size_t from, size_t to, const char *text, size_t n)
{
	size_t start, end;
	xml_flat_source(m->flat, &m->at, from, to, &start, &end);
	return string_unit_add(&m->unit, PIECE_CHAR, start, end - start, text, n);
}

/* Text as it stands there. Of CDATA inside of other text no part can be replaced alone. */
static enum mymr_status
add_verbatim(struct maker *m, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = from, end; i < to && !status; i = end) {
		size_t start, source_end;
		xml_flat_source(m->flat, &m->at, i, i + 1, &start, &source_end);
		const struct xml_run *r = &m->flat->run[m->at];
		end = r->text + r->text_len < to ? r->text + r->text_len : to;
		xml_flat_source(m->flat, &m->at, i, end, &start, &source_end);
		const bool is_text = r->type == XML_RUN_TEXT && r->is_cdata == m->is_cdata;
		status = string_unit_add(&m->unit, is_text ? PIECE_TEXT : PIECE_CHAR, start,
			source_end - start, m->flat->text.s + i, end - i);
	}
	return status;
}

static bool
is_loose_at(void *arg, size_t text)
{
	struct maker *m = arg;
	size_t start, end;
	xml_flat_source(m->flat, &m->look, text, text + 1, &start, &end);
	return is_loose(m, &m->flat->run[m->look], text);
}

/* Text [from, to), which has no codes inside. */
static enum mymr_status
add_text(struct maker *m, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = from, len; i < to && !status; i += len) {
		struct xml_part part;
		len = xml_read_part(&m->reader, i, to, &part);
		status = part.is_verbatim ? add_verbatim(m, i, i + len)
					  : add_decoded(m, i, i + len, part.text, part.n);
	}
	return status;
}

static enum mymr_status
add_mark(struct maker *m, const struct xml_run *r)
{
	static const enum piece_type types[] = {[XML_RUN_JOINT] = PIECE_CHAR,
		[XML_RUN_OPEN] = PIECE_OPEN,
		[XML_RUN_CLOSE] = PIECE_CLOSE,
		[XML_RUN_CODE] = PIECE_CODE};
	return string_unit_add(&m->unit, types[r->type], r->source, r->source_len, "", 0);
}

static enum mymr_status
add_runs(struct maker *m)
{
	enum mymr_status status = MYMR_OK;
	size_t text = m->text;
	m->reader = (struct xml_reader){
		.s = m->flat->text.s, .how = m->value->how, .is_loose = is_loose_at, .arg = m};
	for (size_t i = m->from; i <= m->to && !status; i++) {
		const struct xml_run *r = i < m->to ? &m->flat->run[i] : NULL;
		if (r && r->type < XML_RUN_JOINT)
			continue;
		const size_t end = r ? r->text : m->text_end;
		if (end > text)
			status = add_text(m, text, end);
		text = end > text ? end : text;
		if (r && !status)
			status = add_mark(m, r);
	}
	return status;
}

/* The codes that are open, by their numbers. */
struct open_codes {
	unsigned number[XML_DEPTH];
	size_t n;
};

static void
name_code(const struct maker *m, const struct piece *p, struct code_names *names,
	struct open_codes *open, struct code_token *token)
{
	const char *name;
	const size_t len = xml_tag_name(m->flat->s + p->source, p->source_len, &name);
	unsigned number;
	if (p->type == PIECE_CLOSE)
		number = open->number[--open->n];
	else
		number = code_names_count(names, name, len);
	if (p->type == PIECE_OPEN)
		open->number[open->n++] = number;
	code_names_token(names, p->type, name, len, number, token);
}

/* Writes the text again, with its codes. */
static enum mymr_status
name_codes(struct maker *m, struct code_names *names)
{
	struct mymr_buf text = {0};
	struct open_codes open = {.n = 0};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < m->unit.n && !status; i++) {
		struct piece *p = &m->unit.piece[i];
		struct code_token token;
		const char *s = m->unit.text.s + p->text;
		if (p->type >= PIECE_OPEN) {
			name_code(m, p, names, &open, &token);
			s = token.s;
			p->text_len = token.len;
		}
		p->text = text.len;
		status = mymr_buf_append(&text, s, p->text_len);
	}
	mymr_buf_free(&m->unit.text);
	m->unit.text = text;
	return status;
}

/* Where the text of a unit stands, or will. */
struct site {
	size_t start;
	size_t end;
	const char *element; /* of an empty tag, otherwise NULL */
	enum xml_how how;
};

static enum mymr_status
add_unit(struct maker *m, const struct site *site)
{
	const struct string_unit *u = &m->unit;
	const struct xml_value *v = m->value;
	const struct mymr_unit unit = {.start = site->start,
		.end = site->end,
		.place = MYMR_PLACE_STRING,
		.text = u->text.s,
		.text_len = u->text.len,
		.context = v->context,
		.context_len = v->context_len};
	const struct unit_detail detail = {.pieces = u->piece,
		.n_pieces = u->n,
		.element = site->element,
		.how = (unsigned char)(site->how | (m->is_cdata ? XML_IN_CDATA : 0))};
	return document_add_unit(u->doc, &unit, &detail);
}

/* Names the codes and adds the unit. */
static enum mymr_status
finish_unit(struct maker *m, const struct site *site)
{
	struct code_names names;
	if (!code_names_init_of(&names, &m->unit))
		return document_warn(m->unit.doc, m->unit.piece[0].source,
			"text full of what looks like codes is left alone");
	const enum mymr_status status = name_codes(m, &names);
	return status ? status : add_unit(m, site);
}

static enum mymr_status
read_value(struct maker *m, struct mymr_document *doc, const struct xml_value *v)
{
	m->unit.doc = doc;
	m->value = v;
	m->flat = v->flat;
	m->is_cdata = xml_flat_is_cdata(m->flat, v->how == XML_HOW_KEEP);
	m->to = m->flat->n;
	m->text_end = m->flat->text.len;
	trim_front(m);
	trim_back(m);
	return add_runs(m);
}

static bool
has_words(const struct maker *m)
{
	const struct string_unit *u = &m->unit;
	return u->n && has_word(u->text.s, u->text.len) &&
	       !(m->value->how == XML_HOW_ANDROID &&
		       xml_is_resource(m->flat->text.s + m->text, m->text_end - m->text));
}

enum mymr_status
xml_unit_add(struct mymr_document *doc, const struct xml_value *v)
{
	struct maker m = {.at = 0};
	enum mymr_status status = read_value(&m, doc, v);
	if (!status && has_words(&m)) {
		const struct piece *first = m.unit.piece, *last = first + m.unit.n - 1;
		const struct site site = {
			first->source, last->source + last->source_len, NULL, v->how};
		status = finish_unit(&m, &site);
	}
	string_unit_free(&m.unit);
	return status;
}

enum mymr_status
xml_unit_fill(struct mymr_document *doc, const struct xml_value *v, size_t start, size_t end,
	const char *name, size_t n)
{
	struct maker m = {.at = 0};
	const char *element = name ? arena_copy(&doc->arena, name, n) : NULL;
	const struct site site = {start, end, element, XML_HOW_FILL};
	if (name && !element)
		return MYMR_ENOMEM;
	enum mymr_status status = read_value(&m, doc, v);
	m.is_cdata = false;
	if (!status && has_words(&m))
		status = finish_unit(&m, &site);
	string_unit_free(&m.unit);
	return status;
}

bool
xml_strings_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to,
	const char *text, size_t n)
{
	(void)from;
	(void)to;
	(void)text;
	(void)n;
	return (doc->details[i].how & XML_HOW) != XML_HOW_FILL;
}
