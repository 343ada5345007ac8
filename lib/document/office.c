/* SPDX-License-Identifier: MIT */
/* Walks over the elements of a part of an office document and gives its paragraphs to
 * office_unit.c. */
#include "document/office.h"
#include "base/ascii.h"
#include "base/reason.h"
#include "document/office_walk.h"
#include "document/xml_unit.h"

#include <stdlib.h>
#include <string.h>

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
struct office_paragraph *
office_paragraph_of(const struct office_walk *w)
{
	struct office_paragraph *p = w->n_paragraphs ? w->paragraph[w->n_paragraphs - 1] : NULL;
	return p && !p->code ? p : NULL;
}

enum mymr_status
office_add_token(struct office_walk *w, struct office_paragraph *p, struct office_token token)
{
	unsigned format;
	enum mymr_status status = office_know_format(w, p, &format);
	if (status)
		return status;
	token.format = format;
	token.run = token.to_run = w->run ? p->n_runs - 1 : OFFICE_NO_RUN;
	return office_paragraph_add(p, &token);
}

/* Text [from, to), in a paragraph or in the element [outer, outer_end) for texts. */
enum mymr_status
office_add_text(struct office_walk *w, struct office_paragraph *p, size_t from, size_t to,
	bool keeps, const struct office_token *element)
{
	const char *s = w->doc->s;
	while (!keeps && from < to && ascii_is_space(s[from]))
		from++;
	while (!keeps && from < to && ascii_is_space(s[to - 1]))
		to--;
	if (from == to)
		return MYMR_OK;
	struct office_token token = *element;
	token.start = from;
	token.end = to;
	token.flat = p->flat.n;
	enum mymr_status status = xml_flat_add(&p->flat, from, to);
	token.flat_end = p->flat.n;
	return status ? status : office_add_token(w, p, token);
}

static enum mymr_status
flush_mixed(struct office_walk *w, size_t to)
{
	struct office_paragraph *p = w->skip ? NULL : office_paragraph_of(w);
	if (!p || p->how != XML_HOW_MIXED || w->at >= to)
		return MYMR_OK;
	const struct office_token text = {.type = OFFICE_IS_TEXT};
	return office_add_text(w, p, w->at, to, true, &text);
}

static enum mymr_status
open_paragraph(struct office_walk *w, const struct office_rule *rule)
{
	enum mymr_status status = MYMR_OK;
	if (w->n_paragraphs == w->n_made) {
		status = grow(&w->paragraph, &w->cap_paragraphs, w->n_made, sizeof *w->paragraph);
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
add_attributes(struct office_walk *w, const struct xml_tag *tag)
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
is_computed(const struct office_walk *w, const struct office_rule *rule, const struct xml_tag *tag)
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
learn(struct office_walk *w, struct office_frame *f, const struct xml_tag *tag)
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
add_container(struct office_walk *w, struct office_paragraph *p, const struct office_frame *f)
{
	struct office_token token = {.type = OFFICE_IS_OPEN,
		.start = f->start,
		.end = f->tag_end,
		.name = f->rule->name,
		.n_name = strlen(f->rule->name)};
	p->n_open++;
	return office_add_token(w, p, token);
}

/* "<w:sdt>" goes on up to "<w:sdtContent>". */
void
office_join_inner(struct office_paragraph *p, size_t end)
{
	struct office_token *last = p->n_tokens ? &p->token[p->n_tokens - 1] : NULL;
	if (last && last->type == OFFICE_IS_OPEN)
		last->end = end;
}

/* A start tag inside of a paragraph. */
static enum mymr_status
start_in_paragraph(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct office_frame *f = &w->frame[w->depth];
	unsigned format;
	switch (f->role) {
	case OFFICE_RUN:
		return office_begin_run(w, p, tag);
	case OFFICE_PROPERTIES:
		w->properties = w->depth;
		return w->run ? office_read_attributes(w, p, tag) : MYMR_OK;
	case OFFICE_TEXT:
		p->text_name = p->text_name ? p->text_name : tag->start + 1;
		return MYMR_OK;
	case OFFICE_CONTAINER:
		return add_container(w, p, f);
	case OFFICE_INNER:
		office_join_inner(p, f->tag_end);
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
	return w->run ? office_know_format(w, p, &format) : MYMR_OK;
}

static enum mymr_status
start_element(struct office_walk *w, const struct xml_tag *tag)
{
	struct office_frame *f = &w->frame[w->depth];
	struct office_paragraph *p = office_paragraph_of(w);
	enum mymr_status status = add_attributes(w, tag);
	if (status)
		return status;
	if (p && w->properties)
		return office_in_properties(w, p, tag);
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
	struct office_walk *w = arg;
	enum mymr_status status = flush_mixed(w, tag->start);
	w->frame[w->depth].has_children = true;
	struct office_frame *f = &w->frame[++w->depth];
	const char *space = xml_attribute(tag, XML_NAMESPACE, "space");
	*f = (struct office_frame){.start = tag->start, .tag_end = tag->end};
	f->is_empty = w->doc->s[tag->end - 2] == '/';
	f->keeps = space && strcmp(space, "preserve") == 0;
	learn(w, f, tag);
	if (!status && !w->skip)
		status = start_element(w, tag);
	w->at = tag->end;
	return status;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct office_walk *w = arg;
	enum mymr_status status = flush_mixed(w, tag->start);
	if (w->skip == w->depth)
		w->skip = 0;
	if (!status && !w->skip)
		status = office_end_element(w, tag);
	w->depth--;
	w->at = tag->end;
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	static const struct xml_handler handler = {.start = on_start, .end = on_end};
	if (!xml_is_utf8(doc->s, doc->n))
		return fail_at(error, MYMR_ESYNTAX, 0, N_("XML in another encoding than UTF-8"));
	struct office_walk *w = calloc(1, sizeof *w);
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
	.name = "fodt",
	.suffixes = "fodt fods fodp",
	.scan = scan,
	.escape = office_escape,
	.refuse = xml_strings_refuse,
};
