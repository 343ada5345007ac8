/* SPDX-License-Identifier: MIT */
/* The order of targets, and of codes that keep theirs. XLIFF 2.1, 4.7.1.4 and 4.7.2.3. */
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"

struct place {
	unsigned long order;
	unsigned long own; /* its segment's */
	size_t target;
	bool is_explicit;
};

static int
by_order(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	if (x->order != y->order)
		return x->order < y->order ? -1 : 1;
	return x->target < y->target ? -1 : x->target > y->target;
}

/* Targets have the places of their segments, or those they name. */
static size_t
places_of(const struct xliff_tree *tree, size_t unit, struct place *place, size_t *n_segments)
{
	size_t n = 0;
	*n_segments = 0;
	for (size_t i = unit + 1; i < tree->node[unit].past; i = tree->node[i].past) {
		if (!xliff_is_code(&tree->node[i], "|segment|ignorable|"))
			continue;
		++*n_segments;
		const size_t target = xliff_child(tree, i, XLIFF_CORE, "target");
		const char *order = target ? xliff_plain(tree, target, "order") : NULL;
		if (!target)
			continue;
		if (place)
			place[n] = (struct place){
				.order = order ? strtoul(order, NULL, 10) : *n_segments,
				.own = *n_segments,
				.target = target,
				.is_explicit = order != NULL,
			};
		n++;
	}
	return n;
}

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	return x->order < y->order ? -1 : x->order > y->order;
}

/* What goes to another place leaves its own to one that says so. */
static bool
is_left_open(const struct place *place, size_t n, const struct place *p)
{
	const struct place wanted = {.order = p->own};
	const struct place *other = bsearch(&wanted, place, n, sizeof *place, by_place);
	return p->is_explicit && !(other && other->is_explicit);
}

void
xliff_check_order(struct xliff_check *c, size_t unit)
{
	size_t n_segments;
	const size_t n = places_of(c->tree, unit, NULL, &n_segments);
	struct place *place = n ? malloc(n * sizeof *place) : NULL;
	if (n && !place)
		c->status = MYMR_ENOMEM;
	if (!place)
		return;
	(void)places_of(c->tree, unit, place, &n_segments);
	qsort(place, n, sizeof *place, by_order);
	for (size_t i = 0; i < n; i++) {
		if (place[i].order > n_segments)
			xliff_fault(
				c, place[i].target, N_("an order beyond the number of segments"));
		if (i && place[i].order == place[i - 1].order)
			xliff_fault(c, place[i].target, N_("two targets at the same place"));
		else if (is_left_open(place, n, &place[i]))
			xliff_fault(c, place[i].target,
				N_("a target whose own place no other one has by its order"));
	}
	free(place);
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;
	return *x < *y ? -1 : *x > *y;
}

/* The code of the target that has the id of one of the source, as its place in the list; n when
 * there is none. */
static size_t
find_code(const struct xliff_check *c, const uint32_t *list, size_t n, size_t code)
{
	const char *id = xliff_plain(c->tree, code, "id");
	const char *name = id ? id : xliff_plain(c->tree, code, "startRef");
	size_t node;
	if (!name || !xliff_find_name(c, id ? XLIFF_ID_TARGET : XLIFF_ID_TARGET_END,
			     c->tree->node[code].container, name, strlen(name), &node))
		return n;
	const uint32_t wanted = (uint32_t)node;
	const uint32_t *found = bsearch(&wanted, list, n, sizeof *list, by_number);
	return found ? (size_t)(found - list) : n;
}

static bool
is_inside(const struct xliff_tree *tree, size_t node, size_t around)
{
	return node > around && node < tree->node[around].past;
}

static bool
is_kept(const struct xliff_tree *tree, size_t code)
{
	return xliff_has(tree, code, "canReorder", "no");
}

void
xliff_check_reordering(struct xliff_check *c, const uint32_t *source, size_t n_source,
	const uint32_t *target, size_t n_target)
{
	const struct xliff_tree *tree = c->tree;
	size_t at = n_target;
	for (size_t i = 0; i < n_source && n_target; i++) {
		const bool is_first = xliff_has(tree, source[i], "canReorder", "firstNo");
		if (!is_first && !is_kept(tree, source[i]))
			continue;
		const size_t last = at;
		at = find_code(c, target, n_target, source[i]);
		if (is_first || i == 0 || at == n_target || last == n_target)
			continue;
		if (at != last + 1 || is_inside(tree, source[i], source[i - 1]) !=
					      is_inside(tree, target[at], target[last]))
			xliff_fault(c, target[at], N_("a code that cannot be reordered has been"));
	}
}
