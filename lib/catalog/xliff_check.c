/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_check.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"

void
xliff_fault(struct xliff_check *c, size_t node, const char *reason)
{
	if (!c->status)
		c->status = grow(&c->problem, &c->problems_cap, c->n_problems, sizeof *c->problem);
	if (!c->status)
		c->problem[c->n_problems++] =
			(struct xliff_problem){c->tree->node[node].start, reason};
}

bool
xliff_add_name(
	struct xliff_check *c, enum xliff_kind kind, size_t scope, const char *name, size_t node)
{
	uint32_t value = (uint32_t)node;
	if (!c->status)
		c->status = xliff_map_add(&c->map, scope * XLIFF_ID_KINDS + kind, name, &value);
	return value == node;
}

bool
xliff_find_name(const struct xliff_check *c, enum xliff_kind kind, size_t scope, const char *name,
	size_t n, size_t *node)
{
	uint32_t value;
	if (!xliff_map_find(&c->map, scope * XLIFF_ID_KINDS + kind, name, n, &value))
		return false;
	*node = value;
	return true;
}

bool
xliff_is_code(const struct xliff_node *node, const char *names)
{
	return node->space == XLIFF_CORE && xliff_among(node->name, names);
}

static void
check_node_2(struct xliff_check *c, size_t node)
{
	const struct xliff_node *e = &c->tree->node[node];
	xliff_check_structure(c, node);
	xliff_check_size(c, node);
	if (e->space != XLIFF_CORE) {
		xliff_check_module(c, node);
		return;
	}
	xliff_check_core(c, node);
	if (xliff_is_code(e, "|ph|pc|sc|ec|"))
		xliff_check_code(c, node);
	else if (xliff_is_code(e, "|mrk|sm|"))
		xliff_check_annotation(c, node);
}

/* What is inside of others' elements is theirs. */
static void
check_nodes_2(struct xliff_check *c)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = 0; i < tree->n_nodes;) {
		const struct xliff_node *e = &tree->node[i];
		if (e->element)
			check_node_2(c, i);
		i = xliff_elements[e->element].content == XLIFF_ANY ? e->past : i + 1;
	}
	for (size_t i = 0; i < tree->n_nodes; i++) {
		if (i && i == tree->node[i].container)
			xliff_check_codes(c, i);
		if (xliff_is(&tree->node[i], XLIFF_CORE, "unit"))
			xliff_check_order(c, i);
	}
}

static void
check_nodes_12(struct xliff_check *c)
{
	const struct xliff_tree *tree = c->tree;
	for (size_t i = 0; i < tree->n_nodes;) {
		const struct xliff_node *e = &tree->node[i];
		if (e->element)
			xliff_check_structure(c, i);
		i = xliff_elements[e->element].content == XLIFF_ANY ? e->past : i + 1;
	}
	xliff_check_12(c);
}

static int
by_offset(const void *a, const void *b)
{
	const struct xliff_problem *x = a, *y = b;
	if (x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	return strcmp(x->reason, y->reason);
}

/* The same fault is told once of a place. */
static void
sort_problems(struct xliff_check *c)
{
	size_t n = 0;
	if (c->n_problems)
		qsort(c->problem, c->n_problems, sizeof *c->problem, by_offset);
	for (size_t i = 0; i < c->n_problems; i++) {
		if (n == 0 || by_offset(&c->problem[n - 1], &c->problem[i]) != 0)
			c->problem[n++] = c->problem[i];
	}
	c->n_problems = n;
}

enum mymr_status
xliff_check_tree(struct xliff_check *c)
{
	if (c->tree->node[0].space == XLIFF_12) {
		check_nodes_12(c);
	} else {
		xliff_check_ids(c);
		check_nodes_2(c);
	}
	sort_problems(c);
	return c->status;
}

void
xliff_check_free(struct xliff_check *c)
{
	xliff_map_free(&c->map);
	free(c->problem);
}
