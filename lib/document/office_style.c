/* SPDX-License-Identifier: MIT */
/* Formats of runs: those that say the same are one. */
#include "document/office_walk.h"

#include <string.h>

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
enum mymr_status
office_read_attributes(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
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

/* Notes a property that has one of its own for Burmese, or that one, which makes it needless. */
static void
note_script(struct office_walk *w, const struct office_frame *f, const struct xml_tag *tag)
{
	static const char *const names[OFFICE_SCRIPTS] = {"b", "i", "sz"};
	if (!f->rule || !strstr(f->rule->space, "wordprocessingml"))
		return;
	for (size_t i = 0; i < OFFICE_SCRIPTS; i++) {
		struct office_property *p = &w->style.format.script[i];
		if (strcmp(f->rule->name, names[i]) != 0)
			continue;
		if (strcmp(tag->name.local, names[i]) != 0)
			*p = (struct office_property){SIZE_MAX, 0};
		else if (p->at != SIZE_MAX && f->is_empty)
			*p = (struct office_property){tag->start, tag->end};
	}
}

/* An element of the properties of a run. */
enum mymr_status
office_in_properties(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	const struct office_frame *f = &w->frame[w->depth];
	if (w->dropped)
		return MYMR_OK;
	if (f->role == OFFICE_DROP) {
		w->dropped = w->depth;
		return MYMR_OK;
	}
	note_script(w, f, tag);
	if (f->role == OFFICE_SCRIPT && strcmp(f->rule->local, "sz") != 0) {
		w->dropped = w->depth;
		return MYMR_OK;
	}
	if (f->role == OFFICE_FORMAT && is_on(toggle_of(tag)))
		name_style(&w->style, f->rule->name);
	return add_key(p, w->doc->s + tag->start, tag->end - tag->start);
}

static bool
has_same_key(const struct office_paragraph *p, const struct office_style *a,
	const struct office_style *b)
{
	const size_t n = a->key_end - a->key;
	return n == b->key_end - b->key && memcmp(p->keys.s + a->key, p->keys.s + b->key, n) == 0;
}

/* A paragraph with more formats than these is written with some of them twice. */
#define FORMATS_COMPARED 64

/* The number of the format that a run has, once its properties are known. */
static enum mymr_status
find_style(struct office_walk *w, struct office_paragraph *p, unsigned *format)
{
	struct office_style *s = &w->style;
	s->key_end = p->keys.len;
	if (!p->keys.s && mymr_buf_reserve(&p->keys, 1))
		return MYMR_ENOMEM;
	const size_t oldest = p->n_styles > FORMATS_COMPARED ? p->n_styles - FORMATS_COMPARED : 0;
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
run_of(const struct office_walk *w, struct office_paragraph *p)
{
	return w->run ? &p->run[p->n_runs - 1] : NULL;
}

enum mymr_status
office_begin_run(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
{
	enum mymr_status status = grow(&p->run, &p->cap_runs, p->n_runs, sizeof *p->run);
	if (status)
		return status;
	p->run[p->n_runs++] = (struct office_run){.start = tag->start, .format = ~0u};
	w->run = w->depth;
	w->style = (struct office_style){
		.format = {.start = tag->start, .end = tag->end}, .key = p->keys.len};
	if (!p->run_name)
		p->run_name = tag->start + 1;
	return MYMR_OK;
}

/* The format of what is read is that of its run, or none. */
enum mymr_status
office_know_format(struct office_walk *w, struct office_paragraph *p, unsigned *format)
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

enum mymr_status
office_end_properties(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag)
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

/* The run that a code or a paragraph stands in goes on behind it. */
void
office_find_run(struct office_walk *w)
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
