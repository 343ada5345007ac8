/* SPDX-License-Identifier: MIT */
/* The codes of a unit, or of a translation candidate, together: beginnings with their ends, those
 * of targets with those of sources. XLIFF 2.1, 4.7.2. */
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/xliff_check.h"

/* The codes and markers of all sources, or of all targets, in their order. */
struct side {
	uint32_t *node;
	unsigned long *order; /* the places of their segments */
	size_t n;
	size_t cap;
	size_t orders_cap;
	bool is_target;
};

static void
add_content(struct xliff_check *c, struct side *side, size_t content, unsigned long place)
{
	const struct xliff_tree *tree = c->tree;
	const char *order = content ? xliff_plain(tree, content, "order") : NULL;
	for (size_t i = content + 1; content && i < tree->node[content].past; i++) {
		if (!xliff_is_code(&tree->node[i], "|ph|pc|sc|ec|mrk|sm|em|"))
			continue;
		if (!c->status)
			c->status = grow(&side->node, &side->cap, side->n, sizeof *side->node);
		if (!c->status)
			c->status =
				grow(&side->order, &side->orders_cap, side->n, sizeof *side->order);
		if (c->status)
			return;
		side->order[side->n] = order ? strtoul(order, NULL, 10) : place;
		side->node[side->n++] = (uint32_t)i;
	}
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;
	return *x < *y ? -1 : *x > *y;
}

static unsigned long
order_of(const struct side *side, size_t node)
{
	const uint32_t wanted = (uint32_t)node;
	const uint32_t *found =
		bsearch(&wanted, side->node, side->n, sizeof *side->node, by_number);
	return found ? side->order[found - side->node] : 0;
}

/* Whether a comes before b in the text. */
static bool
is_before(const struct xliff_tree *tree, const struct side *side, size_t a, size_t b)
{
	if (tree->node[a].side == tree->node[b].side)
		return a < b;
	const unsigned long x = order_of(side, a), y = order_of(side, b);
	return x == y ? a < b : x < y;
}

static const char *
hint_of(const struct xliff_tree *tree, size_t node, const char *name)
{
	const char *value = xliff_plain(tree, node, name);
	return value ? value : "yes";
}

/* What may be done with the start may be done with the end; firstNo goes on as no. */
static void
check_same_hints(struct xliff_check *c, size_t start, size_t end)
{
	static const char *const names[] = {"canCopy", "canDelete", "canOverlap", "canReorder"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *a = hint_of(c->tree, start, names[i]);
		const char *b = hint_of(c->tree, end, names[i]);
		if (strcmp(strcmp(a, "firstNo") == 0 ? "no" : a, b) != 0)
			xliff_fault(c, end, N_("a start and its end differ in what may be done"));
	}
}

static void
check_start(struct xliff_check *c, const struct side *side, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const bool is_code = strcmp(tree->node[node].name, "sc") == 0;
	const bool is_isolated = is_code && xliff_has(tree, node, "isolated", "yes");
	const char *id = xliff_plain(tree, node, "id");
	size_t end;
	if (!id)
		return;
	const bool has_end =
		xliff_find_name(c, side->is_target ? XLIFF_ID_TARGET_END : XLIFF_ID_SOURCE_END,
			tree->node[node].container, id, strlen(id), &end);
	if (is_isolated && has_end)
		xliff_fault(c, node, N_("isolated, but its end is in the same unit"));
	else if (!is_isolated && (!has_end || strcmp(tree->node[end].name, is_code ? "ec" : "em")))
		xliff_fault(c, node, N_("a start without its end"));
	else if (!is_isolated && !is_before(tree, side, node, end))
		xliff_fault(c, end, N_("an end before its start"));
	else if (!is_isolated && is_code)
		check_same_hints(c, node, end);
}

static void
check_end(struct xliff_check *c, const struct side *side, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *start = xliff_plain(tree, node, "startRef");
	size_t of;
	if (!start)
		return;
	const bool is_code = strcmp(tree->node[node].name, "ec") == 0;
	if (!xliff_find_name(c, side->is_target ? XLIFF_ID_TARGET : XLIFF_ID_SOURCE,
		    tree->node[node].container, start, strlen(start), &of) ||
		strcmp(tree->node[of].name, is_code ? "sc" : "sm") != 0)
		xliff_fault(c, node, N_("an end without its start"));
}

/* What cannot be reordered follows something that cannot, the first of which says so. */
static void
check_sequence(struct xliff_check *c, const struct side *side)
{
	const struct xliff_tree *tree = c->tree;
	const char *last = "yes";
	for (size_t i = 0; i < side->n; i++) {
		if (!xliff_is_code(&tree->node[side->node[i]], "|ph|pc|sc|ec|"))
			continue;
		const char *hint = hint_of(tree, side->node[i], "canReorder");
		if (strcmp(hint, "no") == 0 && strcmp(last, "yes") == 0)
			xliff_fault(c, side->node[i],
				N_("a code that cannot be reordered behind none that begins such"));
		last = hint;
	}
}

static void
check_side(struct xliff_check *c, const struct side *side)
{
	for (size_t i = 0; i < side->n; i++) {
		const struct xliff_node *e = &c->tree->node[side->node[i]];
		if (xliff_is_code(e, "|sc|sm|"))
			check_start(c, side, side->node[i]);
		else if (xliff_is_code(e, "|ec|em|"))
			check_end(c, side, side->node[i]);
	}
	check_sequence(c, side);
}

/* <sc/> and <pc> are two ways to write the same, as are <sm/> and <mrk>. */
static int
sort_of(const struct xliff_node *e)
{
	return xliff_is_code(e, "|pc|sc|") ? 1 : xliff_is_code(e, "|mrk|sm|") ? 2 : *e->name + 256;
}

/* 4.3.1.21: what has the name of something in the source is that. */
static void
check_counterpart(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *id = xliff_plain(tree, node, "id");
	size_t other;
	if (!id || !xliff_find_name(
			   c, XLIFF_ID_SOURCE, tree->node[node].container, id, strlen(id), &other))
		return;
	const struct xliff_node *e = &tree->node[other];
	if (xliff_is_code(e, "|segment|ignorable|") || sort_of(e) != sort_of(&tree->node[node]) ||
		tree->node[tree->node[other].side].parent !=
			tree->node[tree->node[node].side].parent)
		xliff_fault(c, node, N_("a name that something else in the source has"));
}

static void
gather(struct xliff_check *c, size_t container, struct side *source, struct side *target)
{
	const struct xliff_tree *tree = c->tree;
	const bool is_unit = tree->node[container].space == XLIFF_CORE;
	unsigned long place = 0;
	if (!is_unit) {
		add_content(c, source, xliff_child(tree, container, XLIFF_CORE, "source"), 1);
		add_content(c, target, xliff_child(tree, container, XLIFF_CORE, "target"), 1);
		return;
	}
	for (size_t i = container + 1; i < tree->node[container].past; i = tree->node[i].past) {
		if (!xliff_is_code(&tree->node[i], "|segment|ignorable|"))
			continue;
		place++;
		add_content(c, source, xliff_child(tree, i, XLIFF_CORE, "source"), place);
		add_content(c, target, xliff_child(tree, i, XLIFF_CORE, "target"), place);
	}
}

void
xliff_check_codes(struct xliff_check *c, size_t container)
{
	struct side source = {.is_target = false}, target = {.is_target = true};
	gather(c, container, &source, &target);
	if (!c->status) {
		check_side(c, &source);
		check_side(c, &target);
		xliff_check_reordering(c, source.node, source.n, target.node, target.n);
		for (size_t i = 0; i < target.n; i++)
			check_counterpart(c, target.node[i]);
	}
	free(source.node);
	free(source.order);
	free(target.node);
	free(target.order);
}
