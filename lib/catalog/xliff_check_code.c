/* SPDX-License-Identifier: MIT */
/* Constraints on an inline code for itself. XLIFF 2.1, 4.7.2. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

static void
check_hints(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *reorder = xliff_plain(tree, node, "canReorder");
	if (reorder && xliff_among(reorder, "|no|firstNo|") &&
		(!xliff_has(tree, node, "canCopy", "no") ||
			!xliff_has(tree, node, "canDelete", "no")))
		xliff_fault(c, node,
			N_("a code that cannot be reordered can be neither copied nor deleted"));
}

/* 4.3.1.39 subType: what the prefix xlf stands for. */
static void
check_type(struct xliff_check *c, size_t node)
{
	const char *type = xliff_plain(c->tree, node, "type");
	const char *sub = xliff_plain(c->tree, node, "subType");
	if (!sub)
		return;
	if (!type)
		xliff_fault(c, node, N_("a subType without a type"));
	else if (strncmp(sub, "xlf:", 4) == 0 &&
		 !(strcmp(type, "fmt") == 0 &&
			 xliff_among(sub, "|xlf:lb|xlf:pb|xlf:b|xlf:i|xlf:u|")) &&
		 !(strcmp(type, "ui") == 0 && strcmp(sub, "xlf:var") == 0))
		xliff_fault(c, node, N_("a subType that does not go with the type"));
}

static bool
has_data(const struct xliff_tree *tree, size_t node)
{
	return xliff_plain(tree, node, "dataRef") || xliff_plain(tree, node, "dataRefStart") ||
	       xliff_plain(tree, node, "dataRefEnd");
}

static void
check_copy(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *of = xliff_plain(tree, node, "copyOf");
	const size_t scope = tree->node[node].container;
	size_t base;
	if (!of)
		return;
	if (has_data(tree, node))
		xliff_fault(c, node, N_("a copy has no original data of its own"));
	if ((!xliff_find_name(c, XLIFF_ID_SOURCE, scope, of, strlen(of), &base) &&
		    !xliff_find_name(c, XLIFF_ID_TARGET, scope, of, strlen(of), &base)) ||
		!xliff_is_code(&tree->node[base], "|ph|pc|sc|ec|")) {
		xliff_fault(c, node, N_("a copy of a code that is not there"));
		return;
	}
	if (has_data(tree, base))
		xliff_fault(c, node, N_("a copy of a code with original data"));
	if (xliff_has(tree, base, "canCopy", "no"))
		xliff_fault(c, node, N_("a copy of a code that cannot be copied"));
}

static void
check_data(struct xliff_check *c, size_t node, const char *name)
{
	const char *id = xliff_plain(c->tree, node, name);
	size_t data;
	if (id && !xliff_find_name(
			  c, XLIFF_ID_DATA, c->tree->node[node].container, id, strlen(id), &data))
		xliff_fault(c, node, N_("original data that is not there"));
}

static void
check_flows(struct xliff_check *c, size_t node, const char *name)
{
	const char *list = xliff_plain(c->tree, node, name), *s;
	const size_t file = c->tree->node[node].file;
	size_t at = 0, n, unit;
	while (list && xliff_list_next(list, &at, &s, &n)) {
		if (!xliff_find_name(c, XLIFF_ID_UNIT, file, s, n, &unit))
			xliff_fault(c, node, N_("a subflow that is no unit of the file"));
	}
}

static void
check_both(struct xliff_check *c, size_t node, const char *start, const char *end)
{
	if (!xliff_plain(c->tree, node, start) != !xliff_plain(c->tree, node, end))
		xliff_fault(c, node,
			N_("an attribute of the start without that of the end, or the "
			   "other way round"));
}

/* 4.2.3.6: an end is of a start in its unit, or is isolated and has a name of its own. */
static void
check_end(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const bool is_isolated = xliff_has(tree, node, "isolated", "yes");
	const bool has_id = xliff_plain(tree, node, "id") != NULL;
	const bool has_start = xliff_plain(tree, node, "startRef") != NULL;
	if (has_id != is_isolated || has_start == is_isolated)
		xliff_fault(c, node,
			N_("an end has an id if it is isolated, otherwise the startRef of a "
			   "start"));
	if (is_isolated)
		return;
	if (xliff_plain(tree, node, "dir"))
		xliff_fault(c, node, N_("an attribute for isolated codes only"));
	for (size_t i = 0; i < tree->node[node].n_attributes; i++) {
		const size_t a = tree->node[node].first_attribute + i;
		if (tree->attribute[a].space == XLIFF_FS || tree->attribute[a].space == XLIFF_SLR)
			xliff_fault(c, node, N_("an attribute for isolated codes only"));
	}
}

void
xliff_check_code(struct xliff_check *c, size_t node)
{
	const struct xliff_node *e = &c->tree->node[node];
	check_hints(c, node);
	check_type(c, node);
	check_copy(c, node);
	if (strcmp(e->name, "pc") != 0) {
		check_data(c, node, "dataRef");
		check_flows(c, node, "subFlows");
	} else {
		check_data(c, node, "dataRefStart");
		check_data(c, node, "dataRefEnd");
		check_flows(c, node, "subFlowsStart");
		check_flows(c, node, "subFlowsEnd");
		check_both(c, node, "dataRefStart", "dataRefEnd");
		check_both(c, node, "subFlowsStart", "subFlowsEnd");
		check_both(c, node, "equivStart", "equivEnd");
	}
	if (strcmp(e->name, "ec") == 0)
		check_end(c, node);
}
