/* SPDX-License-Identifier: MIT */
/* Places for translations that are not there yet. */
#include "document/xml_walk.h"

#include <string.h>

/* Whether an element is empty that has text where there is some. */
bool
xml_fill_is_due(const struct walk *w, const struct frame *f, const struct xml_tag *tag)
{
	return xml_frame_has_text(f) && f->rule->holds == XML_FILL && xml_walk_is_empty(w, tag) &&
	       xml_walk_has_key(w, f->rule) && (!w->text || w->text + 1 == w->depth);
}

/* The name of an element that is made, with the prefix of its source. */
static enum mymr_status
put_made(const struct walk *w, struct mymr_buf *name)
{
	const char *tag = w->doc->s + w->source_tag + 1;
	const size_t n = strcspn(tag, ": \t\r\n/>");
	const enum mymr_status status = tag[n] == ':' ? mymr_buf_append(name, tag, n + 1) : MYMR_OK;
	return status ? status : mymr_buf_puts(name, w->made);
}

/* The parent of a source ends without an element for its translation. */
static enum mymr_status
make_fill(struct walk *w)
{
	const struct xml_value v = {.flat = &w->source,
		.how = XML_HOW_KEEP,
		.context = w->context.s ? w->context.s : "",
		.context_len = w->context.len};
	struct mymr_buf name = {0};
	if (!w->made || w->frame[w->depth].is_skipped)
		return MYMR_OK;
	enum mymr_status status = put_made(w, &name);
	if (!status)
		status = xml_unit_fill(w->doc, &v, w->source_end, w->source_end, name.s, name.len);
	mymr_buf_free(&name);
	return status;
}

enum mymr_status
xml_fill_add(struct walk *w, const struct xml_tag *tag)
{
	const char *name = w->doc->s + tag->start + 1; /* with its prefix */
	const struct xml_value v = {.flat = &w->source,
		.how = XML_HOW_KEEP,
		.context = w->context.s ? w->context.s : "",
		.context_len = w->context.len};
	return xml_unit_fill(w->doc, &v, tag->end - 2, tag->end, name, strcspn(name, " \t\r\n/>"));
}

/* Where a source begins, and whether it has an element for its translation. */
void
xml_fill_note(struct walk *w, const struct frame *f, const struct xml_tag *tag)
{
	if (!f->rule || w->text)
		return;
	if (f->rule->holds == XML_SOURCE)
		w->source_tag = tag->start;
	if (f->rule->holds == XML_FILL && w->depth == w->source_depth)
		w->made = NULL;
}

void
xml_fill_end_source(struct walk *w)
{
	const struct xml_flat other = w->source;
	w->source = w->flat;
	w->flat = other;
	w->source_depth = w->depth;
	w->made = w->frame[w->depth].rule->attribute;
}

enum mymr_status
xml_fill_end_parent(struct walk *w)
{
	const enum mymr_status status = make_fill(w);
	xml_flat_clear(&w->source);
	w->source_depth = 0;
	return status;
}
