/* SPDX-License-Identifier: MIT */
/* Which element in which, in what order and how often; which attributes with what values. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

static bool
is_anywhere(const struct xliff_element *e, size_t child)
{
	for (size_t i = 0; i < e->n_steps; i++) {
		if (xliff_set_has(&e->steps[i].set, child))
			return true;
	}
	return false;
}

/* Goes on to the step that takes a child, past those that may be left out. */
static bool
take(const struct xliff_element *e, size_t child, size_t *step, size_t *n_taken)
{
	for (; *step < e->n_steps; ++*step, *n_taken = 0) {
		const struct xliff_step *s = &e->steps[*step];
		if (xliff_set_has(&s->set, child) && (s->is_repeated || *n_taken == 0)) {
			++*n_taken;
			return true;
		}
		if (s->is_required && *n_taken == 0)
			return false;
	}
	return false;
}

static void
check_child(struct xliff_check *c, const struct xliff_element *e, size_t i, size_t *step,
	size_t *n_taken)
{
	const struct xliff_node *child = &c->tree->node[i];
	const size_t before = *step, n_before = *n_taken;
	if (!child->element && child->space != XLIFF_OTHER) {
		xliff_fault(c, i, N_("an element that XLIFF does not have"));
		return;
	}
	if (take(e, child->element, step, n_taken))
		return;
	*step = before;
	*n_taken = n_before;
	if (is_anywhere(e, child->element))
		xliff_fault(c, i, N_("an element at the wrong place, or there too often"));
	else
		xliff_fault(c, i, N_("an element that cannot be in this one"));
}

static void
check_children(struct xliff_check *c, size_t node, const struct xliff_element *e)
{
	const struct xliff_tree *tree = c->tree;
	size_t step = 0, n_taken = 0;
	for (size_t i = node + 1; i < tree->node[node].past; i = tree->node[i].past)
		check_child(c, e, i, &step, &n_taken);
	for (; step < e->n_steps; step++, n_taken = 0) {
		if (e->steps[step].is_required && n_taken == 0) {
			xliff_fault(c, node, N_("an element lacks one that must be in it"));
			return;
		}
	}
}

static const struct xliff_attribute_row *
row_of(const struct xliff_element *e, const struct xliff_attribute *a)
{
	for (size_t i = 0; i < e->n_attributes; i++) {
		if (e->attributes[i].space == a->space &&
			strcmp(e->attributes[i].name, a->name) == 0)
			return &e->attributes[i];
	}
	return NULL;
}

/* Attributes that are nobody's but XML's, ITS's or others'. */
static bool
may_be_there(const struct xliff_element *e, const struct xliff_attribute *a)
{
	if (a->space == XLIFF_XML && e->space == XLIFF_MTC)
		return false;
	return e->has_any_attribute && (a->space == XLIFF_OTHER || a->space == XLIFF_XML ||
					       a->space == XLIFF_ITS || a->space == XLIFF_ITSM);
}

static void
check_attributes(struct xliff_check *c, size_t node, const struct xliff_element *e)
{
	const struct xliff_node *n = &c->tree->node[node];
	for (size_t i = 0; i < n->n_attributes; i++) {
		const struct xliff_attribute *a = &c->tree->attribute[n->first_attribute + i];
		const struct xliff_attribute_row *row = row_of(e, a);
		if (!row && !may_be_there(e, a))
			xliff_fault(c, node, N_("an attribute that the element cannot have"));
		else if (row && !xliff_value_fits(row, a->value))
			xliff_fault(c, node, xliff_value_reason(row->type));
	}
	for (size_t i = 0; i < e->n_attributes; i++) {
		const struct xliff_attribute_row *row = &e->attributes[i];
		if (row->is_required && !xliff_value(c->tree, node, row->space, row->name))
			xliff_fault(c, node, N_("an attribute is missing"));
	}
}

void
xliff_check_structure(struct xliff_check *c, size_t node)
{
	const struct xliff_node *n = &c->tree->node[node];
	const struct xliff_element *e = &xliff_elements[n->element];
	check_attributes(c, node, e);
	if (e->content == XLIFF_ANY)
		return;
	check_children(c, node, e);
	if (n->has_text && (e->content == XLIFF_EMPTY || e->content == XLIFF_ELEMENTS))
		xliff_fault(c, node, N_("text where there can be none"));
}
