/* SPDX-License-Identifier: MIT */
/* Ends of elements: what they were becomes a part of the paragraph they stand in. */
#include "document/office_walk.h"
#include "document/xml_unit.h"

#include <stdlib.h>
#include <string.h>

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
end_blank(
	struct office_walk *w, struct office_paragraph *p, const struct office_frame *f, size_t end)
{
	struct office_token token = {.type = OFFICE_IS_BLANK, .start = f->start, .end = end};
	token.blank = f->role == OFFICE_TAB ? '\t' : f->role == OFFICE_BREAK ? '\n' : ' ';
	token.n_blanks = token.blank == ' '
				 ? number_of_blanks(w->doc->s + f->start, f->tag_end - f->start)
				 : 1;
	return office_add_token(w, p, token);
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
end_code(
	struct office_walk *w, struct office_paragraph *p, const struct office_frame *f, size_t end)
{
	struct office_token token = {.type = OFFICE_IS_CODE, .start = f->start, .end = end};
	token.n_name = xml_tag_name(w->doc->s + f->start, f->tag_end - f->start, &token.name);
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
	return office_add_token(w, p, token);
}

/* What has no text is a part of the start tag, as far as that goes. */
static void
end_inner(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	struct office_frame *f = &w->frame[w->depth];
	if (f->rule->name[0])
		office_join_inner(p, tag->end);
	else
		f->tag_end = tag->start;
}

static enum mymr_status
end_container(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	struct office_token token = {.type = OFFICE_IS_CLOSE, .start = tag->start, .end = tag->end};
	const struct office_frame *inner = &w->frame[w->depth + 1];
	/* "</w:sdtContent></w:sdt>" */
	if (w->depth < XML_DEPTH && inner->role == OFFICE_INNER && !inner->rule->name[0] &&
		inner->start > inner[-1].start)
		token.start = inner->tag_end;
	p->n_open--;
	return office_add_token(w, p, token);
}

static enum mymr_status
end_text(struct office_walk *w, struct office_paragraph *p, const struct office_frame *f,
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
	return office_add_text(w, p, f->tag_end, tag->start, f->keeps || p->keeps_blanks, &text);
}

/* An end tag inside of a paragraph. */
static enum mymr_status
end_in_paragraph(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct office_frame *f = &w->frame[w->depth];
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
end_paragraph(struct office_walk *w)
{
	struct office_paragraph *p = w->paragraph[--w->n_paragraphs];
	const enum mymr_status status = office_paragraph_end(p);
	w->run = 0;
	return status;
}

/* A text alone in its element. */
static enum mymr_status
end_plain(struct office_walk *w, const struct office_frame *f, size_t end)
{
	const struct xml_value v = {
		&w->flat, XML_HOW_COLLAPSE, f->rule->name, strlen(f->rule->name)};
	if (f->has_children || f->is_empty)
		return MYMR_OK;
	xml_flat_clear(&w->flat);
	enum mymr_status status = xml_flat_add(&w->flat, f->tag_end, end);
	return status ? status : xml_unit_add(w->doc, &v);
}

static void
end_language(struct office_walk *w, const struct office_frame *f, size_t end)
{
	if (!f->has_children && end > f->tag_end && w->doc->member->language.end == 0)
		w->doc->member->language = (struct lang_value){f->tag_end, end};
}

enum mymr_status
office_end_element(struct office_walk *w, const struct xml_tag *tag)
{
	const struct office_frame *f = &w->frame[w->depth];
	enum mymr_status status = MYMR_OK;
	struct office_paragraph *p = office_paragraph_of(w);
	if (p && w->properties)
		return office_end_properties(w, p, tag);
	if (p && (f->role == OFFICE_PARAGRAPH || f->role == OFFICE_MIXED))
		status = end_paragraph(w);
	else if (p)
		return end_in_paragraph(w, p, tag);
	p = w->n_paragraphs ? w->paragraph[w->n_paragraphs - 1] : NULL;
	if (!status && p && p->code == w->depth) {
		p->code = 0;
		office_find_run(w);
		status = end_code(w, p, f, tag->end);
	} else if (!status && f->role == OFFICE_PLAIN) {
		status = end_plain(w, f, tag->start);
	} else if (f->role == OFFICE_LANGUAGE) {
		end_language(w, f, tag->start);
	}
	return status;
}
