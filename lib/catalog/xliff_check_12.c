/* SPDX-License-Identifier: MIT */
/* Constraints of XLIFF 1.2: its schema's keys, and codes that belong together. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"

/* The kinds of names of 1.2, in the places of others. */
enum {
	NAME_UNIT = XLIFF_ID_UNIT,
	NAME_GROUP = XLIFF_ID_GROUP,
	NAME_TOOL = XLIFF_ID_NOTE,
	NAME_PHASE = XLIFF_ID_DATA,
	NAME_CODE = XLIFF_ID_SOURCE,
	NAME_START = XLIFF_ID_TARGET,
	NAME_END = XLIFF_ID_TARGET_END
};

static void
add(struct xliff_check *c, int kind, size_t scope, size_t node, const char *attribute)
{
	const char *name = xliff_plain(c->tree, node, attribute);
	if (name && !xliff_add_name(c, (enum xliff_kind)kind, scope, name, node))
		xliff_fault(c, node, N_("a name that is there already"));
}

static bool
is_start(const struct xliff_node *e)
{
	return strcmp(e->name, "bx") == 0 || strcmp(e->name, "bpt") == 0;
}

/* What a start and its end have in common. */
static const char *
pair_name(const struct xliff_tree *tree, size_t node)
{
	const char *rid = xliff_plain(tree, node, "rid");
	return rid ? rid : xliff_plain(tree, node, "id");
}

static void
add_code(struct xliff_check *c, size_t node, size_t side)
{
	const struct xliff_node *e = &c->tree->node[node];
	const bool is_paired = xliff_among(e->name, "|bx|ex|bpt|ept|");
	const char *name = is_paired ? pair_name(c->tree, node) : NULL;
	if (!is_paired)
		add(c, NAME_CODE, side, node, "id");
	if (name && !xliff_add_name(c, (enum xliff_kind)(is_start(e) ? NAME_START : NAME_END), side,
			    name, node))
		xliff_fault(c, node, N_("a name that is there already"));
}

static void
add_node(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const struct xliff_node *e = &tree->node[node];
	const size_t file = tree->node[node].file;
	const size_t side = tree->node[node].side;
	if (xliff_among(e->name, "|trans-unit|bin-unit|"))
		add(c, NAME_UNIT, file, node, "id");
	else if (strcmp(e->name, "group") == 0)
		add(c, NAME_GROUP, file, node, "id");
	else if (strcmp(e->name, "tool") == 0)
		add(c, NAME_TOOL, file, node, "tool-id");
	else if (strcmp(e->name, "phase") == 0)
		add(c, NAME_PHASE, file, node, "phase-name");
	else if (side && xliff_among(e->name, "|g|x|bx|ex|bpt|ept|ph|it|"))
		add_code(c, node, side);
}

static void
check_reference(struct xliff_check *c, size_t node, const char *attribute, int kind)
{
	const char *name = xliff_plain(c->tree, node, attribute);
	size_t to;
	if (name && !xliff_find_name(c, (enum xliff_kind)kind, c->tree->node[node].file, name,
			    strlen(name), &to))
		xliff_fault(c, node, N_("a reference to what is not there"));
}

/* <bpt> has its <ept> in the same text; <bx/> may have its end in another one. */
static void
check_pair(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const struct xliff_node *e = &tree->node[node];
	const size_t side = tree->node[node].side;
	const char *name = pair_name(tree, node);
	size_t other;
	if (!side || !name || !xliff_among(e->name, "|bpt|ept|"))
		return;
	if (!xliff_find_name(c, (enum xliff_kind)(is_start(e) ? NAME_END : NAME_START), side, name,
		    strlen(name), &other))
		xliff_fault(c, node,
			is_start(e) ? N_("a start without its end")
				    : N_("an end without its start"));
	else if (is_start(e) && other < node)
		xliff_fault(c, other, N_("an end before its start"));
}

void
xliff_check_12(struct xliff_check *c)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = 1; i < tree->n_nodes; i++) {
		if (tree->node[i].space == XLIFF_12)
			add_node(c, i);
	}
	for (size_t i = 1; i < tree->n_nodes; i++) {
		if (tree->node[i].space != XLIFF_12)
			continue;
		check_pair(c, i);
		check_reference(c, i, "tool-id", NAME_TOOL);
		if (!xliff_is(&tree->node[i], XLIFF_12, "phase"))
			check_reference(c, i, "phase-name", NAME_PHASE);
	}
}
