/* SPDX-License-Identifier: MIT */
/* Change Tracking. XLIFF 2.1, 5.6. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"

/* What the revisions at a node are of; false when they name nothing that is there. */
static bool
find_changed(const struct xliff_check *c, size_t revisions, const char *ref, size_t *node)
{
	const struct xliff_tree *tree = c->tree;
	const size_t holder = tree->node[revisions].holder, n = strlen(ref);
	if (xliff_has(tree, revisions, "appliesTo", "note") &&
		xliff_find_name(c, XLIFF_ID_NOTE, holder, ref, n, node))
		return true;
	return xliff_find_name(c, XLIFF_ID_ANY, holder, ref, n, node);
}

/* Whether there is an element of that name with an id, which is to be named then. */
static bool
has_named(const struct xliff_check *c, size_t holder, const char *name)
{
	size_t node;
	return xliff_among(name, "|note|segment|ignorable|") &&
	       xliff_find_name(c, XLIFF_ID_NAMED, holder, name, strlen(name), &node);
}

static void
check_revisions(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *ref = xliff_plain(tree, node, "ref");
	const char *applies = xliff_plain(tree, node, "appliesTo");
	const char *version = xliff_plain(tree, node, "currentVersion");
	size_t to;
	if (ref && !find_changed(c, node, ref, &to))
		xliff_fault(c, node, N_("a reference to what is not there"));
	if (!ref && applies && has_named(c, tree->node[node].holder, applies))
		xliff_fault(c, node, N_("revisions that do not say of which element they are"));
	if (version && !xliff_find_name(c, XLIFF_ID_VERSION, node, version, strlen(version), &to))
		xliff_fault(c, node, N_("a version that no revision has"));
}

/* 5.6.5.6: an item is of the content, or of an attribute that is there. */
static void
check_item(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *property = xliff_plain(tree, node, "property");
	const size_t revision = tree->node[node].parent;
	const size_t revisions = tree->node[revision].parent;
	const char *ref = xliff_plain(tree, revisions, "ref");
	size_t to;
	if (!property)
		return;
	if (!xliff_add_name(c, XLIFF_ID_ONCE, revision, property, node))
		xliff_fault(c, node, N_("two items of a revision for the same property"));
	if (strcmp(property, "content") != 0 && ref && find_changed(c, revisions, ref, &to) &&
		!xliff_plain(tree, to, property))
		xliff_fault(c, node, N_("an item for an attribute that is not there"));
}

void
xliff_check_changes(struct xliff_check *c, size_t node)
{
	const struct xliff_node *e = &c->tree->node[node];
	if (strcmp(e->name, "revisions") == 0)
		check_revisions(c, node);
	else if (strcmp(e->name, "item") == 0)
		check_item(c, node);
}
