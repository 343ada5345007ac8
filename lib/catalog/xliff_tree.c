/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_tree.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/xml.h"

struct builder {
	struct xliff_tree *tree;
	size_t open;    /* the node at hand */
	size_t content; /* the source or target it is in, 0 for none */
	bool has_root;
};

static const struct {
	const char *uri;
	enum xliff_space space;
} spaces[] = {
	{"", XLIFF_NONE},
	{"urn:oasis:names:tc:xliff:document:2.0", XLIFF_CORE},
	{"urn:oasis:names:tc:xliff:document:1.2", XLIFF_12},
	{XML_NAMESPACE, XLIFF_XML},
	{"urn:oasis:names:tc:xliff:matches:2.0", XLIFF_MTC},
	{"urn:oasis:names:tc:xliff:glossary:2.0", XLIFF_GLS},
	{"urn:oasis:names:tc:xliff:fs:2.0", XLIFF_FS},
	{"urn:oasis:names:tc:xliff:metadata:2.0", XLIFF_MDA},
	{"urn:oasis:names:tc:xliff:resourcedata:2.0", XLIFF_RES},
	{"urn:oasis:names:tc:xliff:changetracking:2.0", XLIFF_CTR},
	{"urn:oasis:names:tc:xliff:changetracking:2.1", XLIFF_CTR},
	{"urn:oasis:names:tc:xliff:sizerestriction:2.0", XLIFF_SLR},
	{"urn:oasis:names:tc:xliff:validation:2.0", XLIFF_VAL},
	{"http://www.w3.org/2005/11/its", XLIFF_ITS},
	{"urn:oasis:names:tc:xliff:itsm:2.1", XLIFF_ITSM},
};

static enum xliff_space
space_of(const struct xml_name *name)
{
	for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
		if (xml_is(name, spaces[i].uri, name->local))
			return spaces[i].space;
	}
	return XLIFF_OTHER;
}

static uint32_t
element_of(enum xliff_space space, const char *name)
{
	for (size_t i = 1; i < xliff_n_elements && space != XLIFF_OTHER; i++) {
		const struct xliff_element *e = &xliff_elements[i];
		if (e->space == space && strcmp(e->name, name) == 0)
			return (uint32_t)i;
	}
	return 0;
}

/* Files of 1.2 without a namespace are common. */
static enum xliff_space
space_of_element(const struct builder *b, const struct xml_name *name)
{
	const enum xliff_space space = space_of(name);
	if (space != XLIFF_NONE)
		return space;
	if (b->has_root)
		return b->tree->node[0].space == XLIFF_12 && b->tree->node[0].uri ? XLIFF_12
										  : XLIFF_OTHER;
	return strcmp(name->local, "xliff") == 0 ? XLIFF_12 : XLIFF_OTHER;
}

static const char *
keep(struct builder *b, const char *s)
{
	return arena_copy(&b->tree->arena, s, strlen(s));
}

static enum mymr_status
add_attributes(struct builder *b, const struct xml_tag *tag, struct xliff_node *node)
{
	struct xliff_tree *tree = b->tree;
	struct xml_name name;
	const char *value;
	for (size_t i = 0; xml_attribute_next(tag, &i, &name, &value); node->n_attributes++) {
		enum mymr_status status = grow(&tree->attribute, &tree->attributes_cap,
			tree->n_attributes, sizeof *tree->attribute);
		const struct xliff_attribute a = {
			space_of(&name), keep(b, name.local), keep(b, value)};
		if (status || !a.name || !a.value)
			return MYMR_ENOMEM;
		tree->attribute[tree->n_attributes++] = a;
	}
	return MYMR_OK;
}

/* The name of a row is kept already; the namespace of others mostly by the node before. */
static enum mymr_status
name_node(struct builder *b, const struct xml_tag *tag, struct xliff_node *node)
{
	const struct xml_name *name = &tag->name;
	const struct xliff_tree *tree = b->tree;
	node->space = space_of_element(b, name);
	node->element = element_of(node->space, name->local);
	node->name = node->element ? xliff_elements[node->element].name : keep(b, name->local);
	if (node->space == XLIFF_OTHER || (!b->has_root && name->n_space == 0)) {
		const char *last = tree->n_nodes ? tree->node[tree->n_nodes - 1].uri : NULL;
		const bool is_same = last && strlen(last) == name->n_space &&
				     memcmp(last, name->space, name->n_space) == 0;
		node->uri =
			is_same ? last : arena_copy(&b->tree->arena, name->space, name->n_space);
		if (!node->uri)
			return MYMR_ENOMEM;
	}
	return node->name ? MYMR_OK : MYMR_ENOMEM;
}

/* What it is in is what its parent is in, and its parent. */
static void
place_node(const struct builder *b, struct xliff_node *node)
{
	const uint32_t self = (uint32_t)b->tree->n_nodes;
	const bool is_core = node->space == XLIFF_CORE || node->space == XLIFF_12;
	const char *name = node->name;
	if (self > 0) {
		const struct xliff_node *parent = &b->tree->node[b->open];
		node->file = parent->file;
		node->group = parent->group;
		node->unit = parent->unit;
		node->holder = parent->holder;
		node->container = parent->container;
		node->side = parent->side;
		node->lang = parent->lang;
		node->spacing = parent->spacing;
	}
	if (is_core && strcmp(name, "file") == 0)
		node->file = node->holder = self;
	else if (is_core && strcmp(name, "group") == 0)
		node->group = node->holder = self;
	else if (is_core && strcmp(name, "unit") == 0)
		node->unit = node->holder = node->container = self;
	else if (node->space == XLIFF_MTC && strcmp(name, "match") == 0)
		node->container = self;
	else if (is_core && xliff_among(name, "|source|target|seg-source|"))
		node->side = self;
}

static void
inherit(const struct builder *b, struct xliff_node *node)
{
	for (size_t i = 0; i < node->n_attributes; i++) {
		const struct xliff_attribute *a = &b->tree->attribute[node->first_attribute + i];
		if (a->space != XLIFF_XML)
			continue;
		if (strcmp(a->name, "lang") == 0)
			node->lang = a->value;
		else if (strcmp(a->name, "space") == 0)
			node->spacing = a->value;
	}
}

static bool
is_content(const struct xliff_node *node)
{
	return (node->space == XLIFF_CORE || node->space == XLIFF_12) &&
	       (strcmp(node->name, "source") == 0 || strcmp(node->name, "target") == 0 ||
		       strcmp(node->name, "note") == 0);
}

static enum mymr_status
on_start(void *arg, const struct xml_tag *tag)
{
	struct builder *b = arg;
	struct xliff_tree *tree = b->tree;
	struct xliff_node node = {
		.parent = (uint32_t)b->open,
		.first_attribute = (uint32_t)tree->n_attributes,
		.first_piece = (uint32_t)tree->n_pieces,
		.start = (uint32_t)tag->start,
		.tag_end = (uint32_t)tag->end,
	};
	enum mymr_status status =
		grow(&tree->node, &tree->nodes_cap, tree->n_nodes, sizeof *tree->node);
	if (!status)
		status = name_node(b, tag, &node);
	if (!status)
		status = add_attributes(b, tag, &node);
	if (status)
		return status;
	place_node(b, &node);
	inherit(b, &node);
	b->open = tree->n_nodes++;
	b->has_root = true;
	tree->node[b->open] = node;
	if (!b->content && b->open && is_content(&node))
		b->content = b->open;
	return MYMR_OK;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct builder *b = arg;
	struct xliff_node *node = &b->tree->node[b->open];
	node->past = (uint32_t)b->tree->n_nodes;
	node->past_piece = (uint32_t)b->tree->n_pieces;
	node->inner_end = (uint32_t)tag->start;
	node->end = (uint32_t)tag->end;
	/* of <a/> nothing is left for the end */
	if (tag->end == tag->start || b->tree->s[tag->start] != '<' ||
		b->tree->s[tag->start + 1] != '/')
		node->inner_end = node->end = node->tag_end;
	if (b->content == b->open)
		b->content = 0;
	b->open = node->parent;
	return MYMR_OK;
}

static bool
is_blank(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!strchr(" \t\r\n", s[i]) || !s[i])
			return false;
	}
	return true;
}

static enum mymr_status
on_text(void *arg, const char *s, size_t n, size_t offset)
{
	struct builder *b = arg;
	struct xliff_tree *tree = b->tree;
	struct xliff_node *node = &tree->node[b->open];
	node->has_blanks = true;
	node->has_text |= !is_blank(s, n);
	if (!b->content)
		return MYMR_OK;
	enum mymr_status status =
		grow(&tree->piece, &tree->pieces_cap, tree->n_pieces, sizeof *tree->piece);
	const size_t at = tree->texts.len;
	if (!status)
		status = mymr_buf_append(&tree->texts, s, n);
	if (!status)
		tree->piece[tree->n_pieces++] =
			(struct xliff_piece){(uint32_t)at, (uint32_t)n, (uint32_t)offset};
	return status;
}

enum mymr_status
xliff_tree_read(struct xliff_tree *tree, const char *s, size_t n, struct mymr_error *error)
{
	static const struct xml_handler handler = {
		.start = on_start, .end = on_end, .text = on_text};
	struct builder b = {.tree = tree};
	*tree = (struct xliff_tree){.s = n ? s : "", .n = n};
	*error = (struct mymr_error){0, NULL};
	enum mymr_status status = mymr_utf8_check(tree->s, n, &error->offset);
	if (status) {
		error->reason = mymr_status_text(status);
		return status;
	}
	return xml_read(&handler, &b, tree->s, n, error);
}

void
xliff_tree_free(struct xliff_tree *tree)
{
	free(tree->node);
	free(tree->attribute);
	free(tree->piece);
	mymr_buf_free(&tree->texts);
	arena_free(&tree->arena);
}

bool
xliff_is(const struct xliff_node *node, enum xliff_space space, const char *name)
{
	return node->space == space && strcmp(node->name, name) == 0;
}

const char *
xliff_value(const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name)
{
	const struct xliff_node *e = &tree->node[node];
	for (size_t i = 0; i < e->n_attributes; i++) {
		const struct xliff_attribute *a = &tree->attribute[e->first_attribute + i];
		if (a->space == space && strcmp(a->name, name) == 0)
			return a->value;
	}
	return NULL;
}

const char *
xliff_plain(const struct xliff_tree *tree, size_t node, const char *name)
{
	return xliff_value(tree, node, XLIFF_NONE, name);
}

bool
xliff_has(const struct xliff_tree *tree, size_t node, const char *name, const char *value)
{
	const char *v = xliff_plain(tree, node, name);
	return v && strcmp(v, value) == 0;
}

size_t
xliff_child(const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name)
{
	const size_t past = tree->node[node].past;
	for (size_t i = node + 1; i < past; i = tree->node[i].past) {
		if (xliff_is(&tree->node[i], space, name))
			return i;
	}
	return 0;
}

const char *
xliff_inherited(
	const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name)
{
	for (;; node = tree->node[node].parent) {
		const char *value = xliff_value(tree, node, space, name);
		if (value || node == 0)
			return value;
	}
}

bool
xliff_among(const char *name, const char *names)
{
	const size_t n = strlen(name);
	for (const char *s = strstr(names, name); n && s; s = strstr(s + 1, name)) {
		if (s > names && s[-1] == '|' && s[n] == '|')
			return !strchr(name, '|');
	}
	return false;
}
