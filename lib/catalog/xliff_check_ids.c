/* SPDX-License-Identifier: MIT */
/* Names and where each may be there once. XLIFF 2.1, 4.3.1.21. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"

#define TWICE N_("a name that is there already")

static size_t
holder_of(const struct xliff_tree *tree, size_t node)
{
	return tree->node[tree->node[node].parent].holder;
}

static void
add(struct xliff_check *c, enum xliff_kind kind, size_t scope, size_t node)
{
	const char *id = xliff_plain(c->tree, node, "id");
	if (id && !xliff_add_name(c, kind, scope, id, node))
		xliff_fault(c, node, TWICE);
}

static void
add_code(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const size_t side = tree->node[node].side, scope = tree->node[node].container;
	if (!side || !scope)
		return;
	const bool is_target = xliff_is(&tree->node[side], XLIFF_CORE, "target");
	const char *start = xliff_plain(tree, node, "startRef");
	add(c, is_target ? XLIFF_ID_TARGET : XLIFF_ID_SOURCE, scope, node);
	if (start && !xliff_add_name(c, is_target ? XLIFF_ID_TARGET_END : XLIFF_ID_SOURCE_END,
			     scope, start, node))
		xliff_fault(c, node, N_("two ends of the same beginning"));
}

static void
add_core(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const struct xliff_node *e = &tree->node[node];
	if (strcmp(e->name, "file") == 0)
		add(c, XLIFF_ID_FILE, 0, node);
	else if (strcmp(e->name, "group") == 0)
		add(c, XLIFF_ID_GROUP, tree->node[node].file, node);
	else if (strcmp(e->name, "unit") == 0)
		add(c, XLIFF_ID_UNIT, tree->node[node].file, node);
	else if (strcmp(e->name, "note") == 0)
		add(c, XLIFF_ID_NOTE, holder_of(tree, node), node);
	else if (strcmp(e->name, "data") == 0)
		add(c, XLIFF_ID_DATA, tree->node[node].container, node);
	else if (xliff_among(e->name, "|segment|ignorable|"))
		add(c, XLIFF_ID_SOURCE, tree->node[node].container, node);
	else if (xliff_among(e->name, "|ph|pc|sc|ec|mrk|sm|em|"))
		add_code(c, node);
}

/* Metadata of a candidate or an entry is its own. */
static size_t
scope_of_module(const struct xliff_tree *tree, size_t node)
{
	const enum xliff_space space = tree->node[node].space;
	for (size_t i = tree->node[node].parent; i; i = tree->node[i].parent) {
		const struct xliff_node *e = &tree->node[i];
		if (e->space == XLIFF_CORE ? xliff_among(e->name, "|file|group|unit|")
					   : e->space != XLIFF_OTHER && e->space != space)
			return i;
	}
	return 0;
}

/* An extension's names are unique in its own namespace, which here goes before the name. */
static void
add_extension(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *plain = xliff_plain(tree, node, "id");
	const char *id = plain ? plain : xliff_value(tree, node, XLIFF_XML, "id");
	const size_t scope = holder_of(tree, node);
	size_t first;
	if (!id || xliff_add_name(c, XLIFF_ID_MODULE + XLIFF_OTHER, scope, id, node))
		return;
	if (!xliff_find_name(c, XLIFF_ID_MODULE + XLIFF_OTHER, scope, id, strlen(id), &first))
		return;
	const char *a = tree->node[first].uri, *b = tree->node[node].uri;
	if (a && b && strcmp(a, b) == 0)
		xliff_fault(c, node, TWICE);
}

static void
add_any(struct xliff_check *c, size_t node)
{
	const char *id = xliff_plain(c->tree, node, "id");
	const size_t holder = holder_of(c->tree, node);
	if (!id)
		return;
	(void)xliff_add_name(c, XLIFF_ID_ANY, holder, id, node);
	(void)xliff_add_name(c, XLIFF_ID_NAMED, holder, c->tree->node[node].name, node);
}

/* What information on sizes is made of has names for what is beside it. */
static void
add_sizes(struct xliff_check *c, size_t data)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = data + 1; i < tree->node[data].past; i++) {
		const char *id = xliff_plain(tree, i, "id");
		if (id)
			(void)xliff_add_name(c, XLIFF_ID_SIZE, tree->node[data].parent, id, i);
	}
}

void
xliff_check_ids(struct xliff_check *c)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = 1; i < tree->n_nodes;) {
		const struct xliff_node *e = &tree->node[i];
		if (e->space == XLIFF_OTHER) {
			add_extension(c, i);
		} else if (e->space == XLIFF_CORE) {
			add_core(c, i);
			add_any(c, i);
		} else if (xliff_is(e, XLIFF_SLR, "data")) {
			add_sizes(c, i);
		} else if (xliff_is(e, XLIFF_CTR, "revision")) {
			const char *version = xliff_plain(tree, i, "version");
			if (version && !xliff_add_name(c, XLIFF_ID_VERSION, e->parent, version, i))
				xliff_fault(c, i, TWICE);
		} else {
			add(c, (enum xliff_kind)(XLIFF_ID_MODULE + (int)e->space),
				scope_of_module(tree, i), i);
		}
		i = e->element && xliff_elements[e->element].content == XLIFF_ANY ? e->past : i + 1;
	}
}
