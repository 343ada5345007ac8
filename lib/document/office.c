/* SPDX-License-Identifier: MIT */
/* Walks over the elements of a part of an office document and gives its paragraphs to
 * office_unit.c. */
#include "document/office.h"
#include "base/reason.h"
#include "catalog/xml.h"
#include "document/office_unit.h"
#include "document/xml_unit.h"

#include <stdlib.h>
#include <string.h>

struct frame {
	const struct office_rule *rule;
	enum office_role role;
	size_t start;   /* of its tag */
	size_t tag_end; /* and behind it */
	bool is_empty;
	bool keeps; /* xml:space="preserve" */
	bool has_children;
};

struct walk {
	struct mymr_document *doc;
	struct frame frame[XML_DEPTH + 1];
	size_t depth;
	struct office_paragraph **paragraph; /* open ones, each in a code of the one before it */
	size_t n_paragraphs;
	size_t cap_paragraphs;
	size_t n_made;
	size_t skip;    /* depth of the element in which nothing is looked at, 0 for none */
	size_t dropped; /* the same in properties */
	size_t properties;
	size_t run;
	size_t at; /* behind the last tag */
	struct office_style style;
	struct xml_flat flat;
};

static const struct office_rule *
first_rule(const char *local)
{
	size_t low = 0, high = office_n_rules;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (strcmp(office_rules[middle].local, local) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return office_rules + low;
}

static const struct office_rule *
next_rule(const struct office_rule *rule, const struct xml_tag *tag)
{
	for (; rule < office_rules + office_n_rules; rule++) {
		if (strcmp(rule->local, tag->name.local) != 0)
			return NULL;
		if (xml_is(&tag->name, rule->space, rule->local))
			return rule;
	}
	return NULL;
}

/* The paragraph whose text is read. */
static struct office_paragraph *
paragraph_of(const struct walk *w)
{
	struct office_paragraph *p =
		w->n_paragraphs ? w->paragraph[w->n_paragraphs - 1] : NULL;
	return p && !p->code ? p : NULL;
}

/* "on" of a toggle, and kinds of lines below. */
static bool
is_on(const char *value)
{
	static const char *const off[] = {"0", "false", "off", "none"};
	for (size_t i = 0; i < sizeof off / sizeof *off && value; i++) {
		if (strcmp(value, off[i]) == 0)
			return false;
	}
	return true;
}

static void
name_style(struct office_style *style, const char *name)
{
	if (style->n_names < OFFICE_NAMES)
		style->name[style->n_names++] = name;
}

static enum mymr_status
add_key(struct office_paragraph *p, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_append(&p->keys, s, n);
	return status ? status : mymr_buf_putc(&p->keys, '\0');
}

/* The properties' own attributes, in DrawingML: language and spelling make no format. */
static enum mymr_status
read_attributes(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	static const char *const ignored[] = {
		"lang", "altLang", "dirty", "err", "noProof", "smtClean", "bmk", "smtId"};
	static const char *const named[] = {"b", "i", "u"};
	struct xml_name name;
	const char *value;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; !status && xml_attribute_next(tag, &i, &name, &value);) {
		size_t k = 0;
		while (k < sizeof ignored / sizeof *ignored && strcmp(ignored[k], name.local))
			k++;
		if (k < sizeof ignored / sizeof *ignored)
			continue;
		status = add_key(p, name.local, strlen(name.local));
		if (!status)
			status = add_key(p, value, strlen(value));
		for (k = 0; k < sizeof named / sizeof *named; k++) {
			if (strcmp(name.local, named[k]) == 0 && is_on(value))
				name_style(&w->style, named[k]);
		}
	}
	return status;
}

static const char *
toggle_of(const struct xml_tag *tag)
{
	struct xml_name name;
	const char *value;
	for (size_t i = 0; xml_attribute_next(tag, &i, &name, &value);) {
		if (strcmp(name.local, "val") == 0)
			return value;
	}
	return NULL;
}

/* An element of the properties of a run. */
static enum mymr_status
in_properties(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct frame *f = &w->frame[w->depth];
	if (w->dropped)
		return MYMR_OK;
	if (f->role == OFFICE_DROP) {
		w->dropped = w->depth;
		return MYMR_OK;
	}
	if (f->role == OFFICE_FORMAT && is_on(toggle_of(tag)))
		name_style(&w->style, f->rule->name);
	return add_key(p, w->doc->s + tag->start, tag->end - tag->start);
}

static bool
has_same_key(
	const struct office_paragraph *p, const struct office_style *a, const struct office_style *b)
{
	const size_t n = a->key_end - a->key;
	return n == b->key_end - b->key && memcmp(p->keys.s + a->key, p->keys.s + b->key, n) == 0;
}

/* A paragraph with more formats than these is written with some of them twice. */
#define FORMATS_COMPARED 64

/* The number of the format that a run has, once its properties are known. */
static enum mymr_status
find_style(struct walk *w, struct office_paragraph *p, unsigned *format)
{
	struct office_style *s = &w->style;
	s->key_end = p->keys.len;
	if (!p->keys.s && mymr_buf_reserve(&p->keys, 1))
		return MYMR_ENOMEM;
	const size_t oldest =
		p->n_styles > FORMATS_COMPARED ? p->n_styles - FORMATS_COMPARED : 0;
	for (size_t i = p->n_styles; i-- > oldest;) {
		if ((p->style[i].format.end == 0) == (s->format.end == 0) &&
			has_same_key(p, &p->style[i], s)) {
			p->keys.len = s->key;
			*format = (unsigned)i;
			return MYMR_OK;
		}
	}
	enum mymr_status status = grow(&p->style, &p->cap_styles, p->n_styles, sizeof *p->style);
	if (status)
		return status;
	*format = (unsigned)p->n_styles;
	p->style[p->n_styles++] = *s;
	return MYMR_OK;
}

static struct office_run *
run_of(const struct walk *w, struct office_paragraph *p)
{
	return w->run ? &p->run[p->n_runs - 1] : NULL;
}

static enum mymr_status
begin_run(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	enum mymr_status status = grow(&p->run, &p->cap_runs, p->n_runs, sizeof *p->run);
	if (status)
		return status;
	p->run[p->n_runs++] =
		(struct office_run){.start = tag->start, .format = ~0u};
	w->run = w->depth;
	w->style = (struct office_style){{tag->start, tag->end}, p->keys.len, 0, {NULL}, 0};
	if (!p->run_name)
		p->run_name = tag->start + 1;
	return MYMR_OK;
}

/* The format of what is read is that of its run, or none. */
static enum mymr_status
know_format(struct walk *w, struct office_paragraph *p, unsigned *format)
{
	struct office_run *run = run_of(w, p);
	enum mymr_status status = MYMR_OK;
	if (run && run->format != ~0u) {
		*format = run->format;
		return MYMR_OK;
	}
	if (!run)
		w->style = (struct office_style){.key = p->keys.len};
	status = find_style(w, p, format);
	if (run)
		run->format = *format;
	return status;
}

static enum mymr_status
add_token(struct walk *w, struct office_paragraph *p, struct office_token token)
{
	unsigned format;
	enum mymr_status status = know_format(w, p, &format);
	if (status)
		return status;
	token.format = format;
	token.run = token.to_run = w->run ? p->n_runs - 1 : OFFICE_NO_RUN;
	return office_paragraph_add(p, &token);
}

/* Text [from, to), in a paragraph or in the element [outer, outer_end) for texts. */
static enum mymr_status
add_text(struct walk *w, struct office_paragraph *p, size_t from, size_t to, bool keeps,
	const struct office_token *element)
{
	const char *s = w->doc->s;
	while (!keeps && from < to && xml_is_blank(s[from]))
		from++;
	while (!keeps && from < to && xml_is_blank(s[to - 1]))
		to--;
	if (from == to)
		return MYMR_OK;
	struct office_token token = *element;
	token.start = from;
	token.end = to;
	token.flat = p->flat.n;
	enum mymr_status status = xml_flat_add(&p->flat, from, to);
	token.flat_end = p->flat.n;
	return status ? status : add_token(w, p, token);
}

static enum mymr_status
flush_mixed(struct walk *w, size_t to)
{
	struct office_paragraph *p = w->skip ? NULL : paragraph_of(w);
	if (!p || p->how != XML_HOW_MIXED || w->at >= to)
		return MYMR_OK;
	const struct office_token text = {.type = OFFICE_IS_TEXT};
	return add_text(w, p, w->at, to, true, &text);
}

static enum mymr_status
open_paragraph(struct walk *w, const struct office_rule *rule)
{
	enum mymr_status status = MYMR_OK;
	if (w->n_paragraphs == w->n_made) {
		status = grow(
			&w->paragraph, &w->cap_paragraphs, w->n_made, sizeof *w->paragraph);
		if (status)
			return status;
		w->paragraph[w->n_made] = calloc(1, sizeof **w->paragraph);
		if (!w->paragraph[w->n_made])
			return MYMR_ENOMEM;
		w->n_made++;
	}
	struct office_paragraph *p = w->paragraph[w->n_paragraphs++];
	office_paragraph_clear(p);
	p->doc = w->doc;
	p->flat.s = w->doc->s;
	p->rule = rule;
	p->how = rule->role == OFFICE_MIXED ? XML_HOW_MIXED : XML_HOW_KEEP;
	w->run = 0;
	return MYMR_OK;
}

static enum mymr_status
add_attributes(struct walk *w, const struct xml_tag *tag)
{
	enum mymr_status status = MYMR_OK;
	const struct office_rule *rule = next_rule(first_rule(tag->name.local), tag);
	for (; rule && !status; rule = next_rule(rule + 1, tag)) {
		char context[64];
		if (rule->role != OFFICE_ATTRIBUTE || !xml_attribute(tag, "", rule->attribute))
			continue;
		const size_t n = strlen(rule->name) + 2 + strlen(rule->attribute);
		strcpy(context, rule->name);
		strcat(strcat(context, "/@"), rule->attribute);
		status = xml_attribute_add(
			w->doc, tag->start, tag->end, rule->attribute, context, n);
	}
	return status;
}

/* "text:formula" of an element whose text is computed. */
static bool
is_computed(const struct walk *w, const struct office_rule *rule, const struct xml_tag *tag)
{
	const char *s = w->doc->s + tag->start;
	const size_t n = strlen(rule->attribute);
	for (size_t i = 0; i + n < tag->end - tag->start; i++) {
		if (memcmp(s + i, rule->attribute, n) == 0)
			return true;
	}
	return false;
}

static void
learn(struct walk *w, struct frame *f, const struct xml_tag *tag)
{
	const struct office_rule *rule = next_rule(first_rule(tag->name.local), tag);
	f->rule = rule;
	f->role = rule ? rule->role : OFFICE_OTHER;
	if (f->role == OFFICE_UNLESS)
		f->role = is_computed(w, rule, tag) ? OFFICE_SKIP : OFFICE_OTHER;
	if (f->role == OFFICE_ATTRIBUTE)
		f->role = OFFICE_OTHER;
}

static enum mymr_status
add_container(struct walk *w, struct office_paragraph *p, const struct frame *f)
{
	struct office_token token = {.type = OFFICE_IS_OPEN,
		.start = f->start,
		.end = f->tag_end,
		.name = f->rule->name,
		.n_name = strlen(f->rule->name)};
	p->n_open++;
	return add_token(w, p, token);
}

/* "<w:sdt>" goes on up to "<w:sdtContent>". */
static void
join_inner(struct office_paragraph *p, size_t end)
{
	struct office_token *last = p->n_tokens ? &p->token[p->n_tokens - 1] : NULL;
	if (last && last->type == OFFICE_IS_OPEN)
		last->end = end;
}

/* A start tag inside of a paragraph. */
static enum mymr_status
start_in_paragraph(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct frame *f = &w->frame[w->depth];
	unsigned format;
	switch (f->role) {
	case OFFICE_RUN:
		return begin_run(w, p, tag);
	case OFFICE_PROPERTIES:
		w->properties = w->depth;
		return w->run ? read_attributes(w, p, tag) : MYMR_OK;
	case OFFICE_TEXT:
		p->text_name = p->text_name ? p->text_name : tag->start + 1;
		return MYMR_OK;
	case OFFICE_CONTAINER:
		return add_container(w, p, f);
	case OFFICE_INNER:
		join_inner(p, f->tag_end);
		w->skip = f->rule->name[0] ? w->depth : 0;
		return MYMR_OK;
	case OFFICE_SKIP:
		w->skip = w->depth;
		break;
	case OFFICE_DROP:
	case OFFICE_KEPT:
	case OFFICE_BLANKS:
	case OFFICE_TAB:
	case OFFICE_BREAK:
	case OFFICE_FIELD:
		w->skip = w->depth;
		return MYMR_OK;
	default:
		break;
	}
	p->code = w->depth;
	return w->run ? know_format(w, p, &format) : MYMR_OK;
}

static enum mymr_status
start_element(struct walk *w, const struct xml_tag *tag)
{
	struct frame *f = &w->frame[w->depth];
	struct office_paragraph *p = paragraph_of(w);
	enum mymr_status status = add_attributes(w, tag);
	if (status)
		return status;
	if (p && w->properties)
		return in_properties(w, p, tag);
	if (p && (f->role == OFFICE_PARAGRAPH || f->role == OFFICE_MIXED))
		p->code = w->depth;
	else if (p)
		return start_in_paragraph(w, p, tag);
	if (f->role == OFFICE_PARAGRAPH || f->role == OFFICE_MIXED)
		return open_paragraph(w, f->rule);
	if (f->role == OFFICE_SKIP)
		w->skip = w->depth;
	return MYMR_OK;
}

static enum mymr_status
on_start(void *arg, const struct xml_tag *tag)
{
	struct walk *w = arg;
	enum mymr_status status = flush_mixed(w, tag->start);
	w->frame[w->depth].has_children = true;
	struct frame *f = &w->frame[++w->depth];
	const char *space = xml_attribute(tag, XML_NAMESPACE, "space");
	*f = (struct frame){.start = tag->start, .tag_end = tag->end};
	f->is_empty = w->doc->s[tag->end - 2] == '/';
	f->keeps = space && strcmp(space, "preserve") == 0;
	learn(w, f, tag);
	if (!status && !w->skip)
		status = start_element(w, tag);
	w->at = tag->end;
	return status;
}

static size_t
number_of_blanks(const char *s, size_t n)
{
	for (size_t i = 0; i + 4 < n; i++) {
		if (memcmp(s + i, ":c=", 3) == 0) {
			const unsigned long count = strtoul(s + i + 4, NULL, 10);
			return count > 0 && count < 1000 ? count : 1;
		}
	}
	return 1;
}

static enum mymr_status
end_blank(struct walk *w, struct office_paragraph *p, const struct frame *f, size_t end)
{
	struct office_token token = {.type = OFFICE_IS_BLANK, .start = f->start, .end = end};
	token.blank = f->role == OFFICE_TAB ? '\t' : f->role == OFFICE_BREAK ? '\n' : ' ';
	token.n_blanks = token.blank == ' ' ? number_of_blanks(w->doc->s + f->start,
						      f->tag_end - f->start)
					    : 1;
	return add_token(w, p, token);
}

static char
field_mark(const char *s, size_t n)
{
	static const char *const types[] = {"begin", "separate", "end"};
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < 3; k++) {
			const size_t len = strlen(types[k]);
			if (i + len < n && (s[i] == '"' || s[i] == '\'') &&
				memcmp(s + i + 1, types[k], len) == 0 && s[i + 1 + len] == s[i])
				return types[k][0];
		}
	}
	return '\0';
}

static enum mymr_status
end_code(struct walk *w, struct office_paragraph *p, const struct frame *f, size_t end)
{
	struct office_token token = {.type = OFFICE_IS_CODE, .start = f->start, .end = end};
	token.n_name = xml_tag_name(
		w->doc->s + f->start, f->tag_end - f->start, &token.name);
	if (f->rule && f->rule->name[0]) {
		token.name = f->rule->name;
		token.n_name = strlen(f->rule->name);
	}
	if (f->role == OFFICE_FIELD) {
		token.type = OFFICE_IS_FIELD;
		token.mark = field_mark(w->doc->s + f->start, f->tag_end - f->start);
	} else if (f->role == OFFICE_KEPT) {
		token.type = OFFICE_IS_KEPT;
		token.is_first = strcmp(f->rule->name, "start") == 0;
	}
	return add_token(w, p, token);
}

/* What has no text is a part of the start tag, as far as that goes. */
static void
end_inner(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	struct frame *f = &w->frame[w->depth];
	if (f->rule->name[0])
		join_inner(p, tag->end);
	else
		f->tag_end = tag->start;
}

static enum mymr_status
end_container(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	struct office_token token = {
		.type = OFFICE_IS_CLOSE, .start = tag->start, .end = tag->end};
	const struct frame *inner = &w->frame[w->depth + 1];
	/* "</w:sdtContent></w:sdt>" */
	if (w->depth < XML_DEPTH && inner->role == OFFICE_INNER && !inner->rule->name[0] &&
		inner->start > inner[-1].start)
		token.start = inner->tag_end;
	p->n_open--;
	return add_token(w, p, token);
}

static enum mymr_status
end_text(struct walk *w, struct office_paragraph *p, const struct frame *f,
	const struct xml_tag *tag)
{
	const char *how = f->rule->name;
	const struct office_token text = {
		.type = OFFICE_IS_TEXT, .outer = f->start, .outer_end = tag->end};
	if (f->has_children || f->is_empty)
		return MYMR_OK;
	if (strcmp(how, "escaped") == 0)
		p->how = XML_HOW_CELL;
	p->keeps_blanks |= strcmp(how, "keep") == 0;
	return add_text(w, p, f->tag_end, tag->start, f->keeps || p->keeps_blanks, &text);
}

/* An end tag inside of a paragraph. */
static enum mymr_status
end_in_paragraph(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct frame *f = &w->frame[w->depth];
	switch (f->role) {
	case OFFICE_RUN:
		p->run[p->n_runs - 1].end = tag->end;
		w->run = 0;
		return MYMR_OK;
	case OFFICE_TEXT:
		return end_text(w, p, f, tag);
	case OFFICE_CONTAINER:
		return end_container(w, p, tag);
	case OFFICE_INNER:
		end_inner(w, p, tag);
		return MYMR_OK;
	case OFFICE_BLANKS:
	case OFFICE_TAB:
	case OFFICE_BREAK:
		return end_blank(w, p, f, tag->end);
	case OFFICE_FIELD:
	case OFFICE_KEPT:
		return end_code(w, p, f, tag->end);
	default:
		return MYMR_OK;
	}
}

static enum mymr_status
end_properties(struct walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	if (w->depth == w->properties) {
		w->properties = 0;
		if (w->run)
			w->style.format.end = tag->end;
		return MYMR_OK;
	}
	if (w->dropped) {
		w->dropped = w->dropped == w->depth ? 0 : w->dropped;
		return MYMR_OK;
	}
	return tag->end > tag->start ? add_key(p, w->doc->s + tag->start, tag->end - tag->start)
				     : MYMR_OK;
}

static enum mymr_status
end_paragraph(struct walk *w)
{
	struct office_paragraph *p = w->paragraph[--w->n_paragraphs];
	const enum mymr_status status = office_paragraph_end(p);
	w->run = 0;
	return status;
}

/* A text alone in its element. */
static enum mymr_status
end_plain(struct walk *w, const struct frame *f, size_t end)
{
	const struct xml_value v = {&w->flat, XML_HOW_COLLAPSE, f->rule->name,
		strlen(f->rule->name)};
	if (f->has_children || f->is_empty)
		return MYMR_OK;
	xml_flat_clear(&w->flat);
	enum mymr_status status = xml_flat_add(&w->flat, f->tag_end, end);
	return status ? status : xml_unit_add(w->doc, &v);
}

static void
end_language(struct walk *w, const struct frame *f, size_t end)
{
	if (!f->has_children && end > f->tag_end && w->doc->member->language.end == 0)
		w->doc->member->language = (struct lang_value){f->tag_end, end};
}

/* The run that a code or a paragraph stands in goes on behind it. */
static void
find_run(struct walk *w)
{
	w->run = 0;
	for (size_t i = w->depth - 1; i > 0 && !w->run; i--) {
		const enum office_role role = w->frame[i].role;
		if (role == OFFICE_PARAGRAPH || role == OFFICE_MIXED)
			return;
		if (role == OFFICE_RUN)
			w->run = i;
	}
}

static enum mymr_status
end_element(struct walk *w, const struct xml_tag *tag)
{
	const struct frame *f = &w->frame[w->depth];
	enum mymr_status status = MYMR_OK;
	struct office_paragraph *p = paragraph_of(w);
	if (p && w->properties)
		return end_properties(w, p, tag);
	if (p && (f->role == OFFICE_PARAGRAPH || f->role == OFFICE_MIXED))
		status = end_paragraph(w);
	else if (p)
		return end_in_paragraph(w, p, tag);
	p = w->n_paragraphs ? w->paragraph[w->n_paragraphs - 1] : NULL;
	if (!status && p && p->code == w->depth) {
		p->code = 0;
		find_run(w);
		status = end_code(w, p, f, tag->end);
	} else if (!status && f->role == OFFICE_PLAIN) {
		status = end_plain(w, f, tag->start);
	} else if (f->role == OFFICE_LANGUAGE) {
		end_language(w, f, tag->start);
	}
	return status;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct walk *w = arg;
	enum mymr_status status = flush_mixed(w, tag->start);
	if (w->skip == w->depth)
		w->skip = 0;
	if (!status && !w->skip)
		status = end_element(w, tag);
	w->depth--;
	w->at = tag->end;
	return status;
}

enum mymr_status
office_scan(struct mymr_document *doc, struct mymr_error *error)
{
	static const struct xml_handler handler = {.start = on_start, .end = on_end};
	if (!xml_is_utf8(doc->s, doc->n))
		return fail_at(error, MYMR_ESYNTAX, 0, N_("XML in another encoding than UTF-8"));
	struct walk *w = calloc(1, sizeof *w);
	if (!w)
		return MYMR_ENOMEM;
	w->doc = doc;
	w->flat.s = doc->s;
	const enum mymr_status status = xml_read(&handler, w, doc->s, doc->n, error);
	for (size_t i = 0; i < w->n_made; i++) {
		office_paragraph_free(w->paragraph[i]);
		free(w->paragraph[i]);
	}
	xml_flat_free(&w->flat);
	free(w->paragraph);
	free(w);
	return status;
}

const struct format format_office = {
	.is_for_translation = true,
	.name = "fodt",
	.suffixes = "fodt fods fodp",
	.scan = office_scan,
	.escape = office_escape,
	.refuse = xml_strings_refuse,
};
