/* SPDX-License-Identifier: MIT */
/* Constraints on elements of the core, codes and annotations aside. */
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

/* XLIFF 2.1, 4.2.2.6: a file for the skeleton, or the skeleton itself. */
static void
check_skeleton(struct xliff_check *c, size_t node)
{
	const struct xliff_node *e = &c->tree->node[node];
	const bool is_empty = e->past == node + 1 && !e->has_blanks;
	if (is_empty == !xliff_plain(c->tree, node, "href"))
		xliff_fault(c, node, N_("a skeleton is a reference or has content, one of both"));
}

static void
check_unit(struct xliff_check *c, size_t node)
{
	if (!xliff_child(c->tree, node, XLIFF_CORE, "segment"))
		xliff_fault(c, node, N_("a unit without a segment"));
}

static bool
has_target_code(const struct xliff_check *c, size_t segment, size_t code)
{
	const char *id = xliff_plain(c->tree, code, "id");
	size_t node;
	return id && xliff_find_name(c, XLIFF_ID_TARGET, c->tree->node[segment].container, id,
			     strlen(id), &node);
}

/* 4.7.2.3: what cannot be deleted is there in the end. */
static void
check_final(struct xliff_check *c, size_t segment, size_t source)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = source + 1; source && i < tree->node[source].past; i++) {
		if (xliff_has(tree, i, "canDelete", "no") && xliff_plain(tree, i, "id") &&
			!has_target_code(c, segment, i))
			xliff_fault(c, segment,
				N_("a final translation without a code that cannot be deleted"));
	}
}

static void
check_segment(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *state = xliff_plain(tree, node, "state");
	if (xliff_plain(tree, node, "subState") && !state)
		xliff_fault(c, node, N_("a subState without a state"));
	if (state && xliff_among(state, "|translated|reviewed|final|") &&
		!xliff_child(tree, node, XLIFF_CORE, "target"))
		xliff_fault(c, node, N_("a segment in such a state needs a target"));
	if (state && strcmp(state, "final") == 0)
		check_final(c, node, xliff_child(tree, node, XLIFF_CORE, "source"));
}

static void
check_language(struct xliff_check *c, size_t node, const char *name)
{
	const struct xliff_tree *tree = c->tree;
	const char *wanted = xliff_plain(tree, 0, name);
	const char *is = tree->node[node].lang;
	if (is && wanted && !xliff_is_same_language(is, wanted))
		xliff_fault(c, node, N_("another language than the file has"));
}

static const char *
space_of(const struct xliff_tree *tree, size_t node)
{
	const char *space = tree->node[node].spacing;
	return space ? space : "default";
}

static void
check_target(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const size_t parent = tree->node[node].parent;
	/* which comes first in a segment, if it is there */
	const size_t source =
		xliff_is(&tree->node[parent + 1], XLIFF_CORE, "source") ? parent + 1 : 0;
	const bool is_candidate = tree->node[parent].space == XLIFF_MTC;
	if (!is_candidate && !xliff_plain(tree, 0, "trgLang"))
		xliff_fault(c, node, N_("a target, but the file says no trgLang"));
	if (!is_candidate || !xliff_has(tree, parent, "reference", "yes"))
		check_language(c, node, "trgLang");
	if (is_candidate && xliff_plain(tree, node, "order"))
		xliff_fault(c, node, N_("an attribute that the element cannot have"));
	if (source && strcmp(space_of(tree, source), space_of(tree, node)) != 0)
		xliff_fault(c, node, N_("source and target differ in xml:space"));
}

static void
check_prefix(struct xliff_check *c, size_t node, const char *name)
{
	const char *value = xliff_plain(c->tree, node, name);
	if (value && strncmp(value, "xlf:", 4) == 0)
		xliff_fault(c, node, N_("the prefix xlf is kept for XLIFF itself"));
}

void
xliff_check_core(struct xliff_check *c, size_t node)
{
	const char *name = c->tree->node[node].name;
	if (strcmp(name, "skeleton") == 0) {
		check_skeleton(c, node);
	} else if (strcmp(name, "unit") == 0) {
		check_unit(c, node);
		check_prefix(c, node, "type");
	} else if (strcmp(name, "group") == 0) {
		check_prefix(c, node, "type");
	} else if (strcmp(name, "segment") == 0) {
		check_segment(c, node);
		check_prefix(c, node, "subState");
	} else if (strcmp(name, "source") == 0) {
		check_language(c, node, "srcLang");
	} else if (strcmp(name, "target") == 0) {
		check_target(c, node);
	}
}
