/* SPDX-License-Identifier: MIT */
/* The segments of a file, and their texts. */
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/inline_code.h"
#include "catalog/xliff_doc.h"
#include "catalog/xliff_map.h"

static enum mymr_status
read_if(const struct mymr_xliff *x, size_t node, size_t n_more, struct xliff_content *content)
{
	*content = (struct xliff_content){.n_items = 0};
	return node ? xliff_content_read(content, &x->tree, node, n_more) : MYMR_OK;
}

enum mymr_status
xliff_read_pair(const struct mymr_xliff *x, const struct xliff_segment *segment, size_t n_more,
	struct xliff_content *source, struct xliff_content *target)
{
	*target = (struct xliff_content){.n_items = 0};
	enum mymr_status status = read_if(x, segment->source, n_more, source);
	if (!status)
		status = read_if(x, segment->target, n_more, target);
	return status;
}

bool
xliff_is_code_at(const struct xliff_content *content, size_t *item, size_t at)
{
	while (*item < content->n_items &&
		(content->item[*item].at < at || content->item[*item].n == 0))
		++*item;
	return *item < content->n_items && content->item[*item].at == at &&
	       content->item[*item].kind == XLIFF_ITEM_CODE;
}

/* Whether a text has literally what a code is written as. */
static bool
has_literal(const struct xliff_content *content, const struct xliff_map *tokens)
{
	const char *s = content->text.s;
	const size_t n = content->text.len;
	uint32_t value;
	size_t item = 0;
	for (size_t i = 0, len; i < n; i += len) {
		len = s[i] == '<' ? code_next(s + i, n - i) : 0;
		if (len && !xliff_is_code_at(content, &item, i) &&
			xliff_map_find(tokens, 0, s + i, len, &value))
			return true;
		len += len == 0;
	}
	return false;
}

/* A code is kept as it stands in the text. */
static enum mymr_status
add_tokens(struct xliff_map *map, const struct xliff_content *content, struct arena *arena)
{
	for (size_t i = 0; i < content->n_items; i++) {
		const struct xliff_item *item = &content->item[i];
		uint32_t value = 0;
		if (item->kind != XLIFF_ITEM_CODE)
			continue;
		const char *token = arena_copy(arena, content->text.s + item->at, item->n);
		if (!token || xliff_map_add(map, 0, token, &value))
			return MYMR_ENOMEM;
	}
	return MYMR_OK;
}

static enum mymr_status
find_clash(const struct xliff_content *source, const struct xliff_content *target, bool *clashes)
{
	struct xliff_map map = {0};
	struct arena arena = {0};
	*clashes = false;
	if (source->n_codes + target->n_codes == 0)
		return MYMR_OK;
	enum mymr_status status = add_tokens(&map, source, &arena);
	if (!status)
		status = add_tokens(&map, target, &arena);
	if (!status)
		*clashes = has_literal(source, &map) || has_literal(target, &map);
	xliff_map_free(&map);
	arena_free(&arena);
	return status;
}

static enum mymr_status
keep_text(struct mymr_xliff *x, size_t node, const struct xliff_content *content,
	struct mymr_xliff_text *text)
{
	const struct xliff_node *e = &x->tree.node[node];
	if (!node)
		return MYMR_OK;
	const struct mymr_buf *b = &content->text;
	text->s = arena_copy(&x->arena, b->len ? b->s : "", b->len);
	text->len = b->len;
	text->start = e->tag_end;
	text->end = e->inner_end;
	return text->s ? MYMR_OK : MYMR_ENOMEM;
}

/* With as many "_" behind the names of codes as the texts need. */
static enum mymr_status
read_texts(struct mymr_xliff *x, struct xliff_segment *g)
{
	bool clashes = true;
	enum mymr_status status = MYMR_OK;
	for (size_t n_more = 0; clashes && !status; n_more++) {
		struct xliff_content source, target;
		g->n_more = (uint32_t)n_more;
		status = xliff_read_pair(x, g, n_more, &source, &target);
		if (!status)
			status = find_clash(&source, &target, &clashes);
		if (!status && !clashes) {
			status = keep_text(x, g->source, &source, &g->source_text);
			if (!status)
				status = keep_text(x, g->target, &target, &g->target_text);
		}
		xliff_content_free(&source);
		xliff_content_free(&target);
	}
	return status;
}

/* Notes of 2.x are in a list, those of 1.2 in the unit itself. */
static size_t
notes_of(const struct mymr_xliff *x, size_t unit)
{
	const bool is_12 = x->version == MYMR_XLIFF_1_2;
	return is_12 ? unit : xliff_child(&x->tree, unit, XLIFF_CORE, "notes");
}

/* The first note of a unit behind a node of it, 0 for the beginning; 0 when there is none. */
static size_t
next_note(const struct mymr_xliff *x, size_t unit, size_t behind)
{
	const struct xliff_tree *tree = &x->tree;
	const size_t in = notes_of(x, unit);
	if (!in)
		return 0;
	for (size_t i = behind ? tree->node[behind].past : in + 1; i < tree->node[in].past;
		i = tree->node[i].past) {
		if (strcmp(tree->node[i].name, "note") == 0 && tree->node[i].element)
			return i;
	}
	return 0;
}

static size_t
count_notes(const struct mymr_xliff *x, size_t unit)
{
	size_t n = 0;
	for (size_t note = next_note(x, unit, 0); note; note = next_note(x, unit, note))
		n++;
	return n;
}

static enum mymr_status
add_segment(struct mymr_xliff *x, size_t node, size_t unit, size_t n_notes, size_t line)
{
	const enum xliff_space space = x->tree.node[node].space;
	enum mymr_status status =
		grow(&x->segment, &x->segments_cap, x->n_segments, sizeof *x->segment);
	if (status)
		return status;
	struct xliff_segment *g = &x->segment[x->n_segments];
	*g = (struct xliff_segment){
		.node = (uint32_t)node,
		.unit = (uint32_t)unit,
		.source = (uint32_t)xliff_child(&x->tree, node, space, "source"),
		.target = (uint32_t)xliff_child(&x->tree, node, space, "target"),
		.n_notes = (uint32_t)n_notes,
		.line = (uint32_t)line,
	};
	status = read_texts(x, g);
	xliff_read_state(x, g);
	x->n_segments += !status;
	return status;
}

static bool
is_unit(const struct mymr_xliff *x, const struct xliff_node *e)
{
	return x->version == MYMR_XLIFF_1_2 ? xliff_is(e, XLIFF_12, "trans-unit")
					    : xliff_is(e, XLIFF_CORE, "unit");
}

enum mymr_status
xliff_find_segments(struct mymr_xliff *x)
{
	const struct xliff_tree *tree = &x->tree;
	const bool is_12 = x->version == MYMR_XLIFF_1_2;
	size_t unit = 0, n_notes = 0, line = 1, at = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 1; i < tree->n_nodes && !status;) {
		const struct xliff_node *e = &tree->node[i];
		for (; at < e->start; at++)
			line += tree->s[at] == '\n';
		if (is_unit(x, e)) {
			unit = i;
			n_notes = count_notes(x, unit);
		}
		if (is_12 ? unit == i
			  : unit && e->parent == unit && xliff_is(e, XLIFF_CORE, "segment"))
			status = add_segment(x, i, unit, n_notes, line);
		const bool goes_in = e->element && !e->side &&
				     xliff_elements[e->element].content == XLIFF_ELEMENTS &&
				     e->space != XLIFF_MTC && !(is_12 && unit == i);
		i = goes_in ? i + 1 : e->past;
	}
	return status;
}

bool
mymr_xliff_note_next(const struct mymr_xliff *x, size_t i, size_t *at, struct mymr_xliff_text *note)
{
	const size_t node = i < x->n_segments ? next_note(x, x->segment[i].unit, *at) : 0;
	if (!node)
		return false;
	const struct xliff_node *e = &x->tree.node[node];
	*at = node;
	*note = (struct mymr_xliff_text){.s = "", .start = e->tag_end, .end = e->inner_end};
	if (e->past_piece > e->first_piece) {
		const struct xliff_piece *first = &x->tree.piece[e->first_piece];
		const struct xliff_piece *last = &x->tree.piece[e->past_piece - 1];
		note->s = x->tree.texts.s + first->at;
		note->len = last->at + last->n - first->at;
	}
	return true;
}
