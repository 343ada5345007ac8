/* SPDX-License-Identifier: MIT */
/* Annotations and what they refer to. XLIFF 2.1, 4.7.3. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"

static void
check_reference(struct xliff_check *c, size_t node, const char *ref)
{
	size_t found_node;
	enum xliff_kind kind;
	const char *reason =
		xliff_reference_reason(xliff_resolve(c, node, ref, &found_node, &kind));
	if (reason)
		xliff_fault(c, node, reason);
}

/* A comment is its value, or a note of the same unit. */
static void
check_comment(struct xliff_check *c, size_t node, const char *ref)
{
	const struct xliff_tree *tree = c->tree;
	size_t note;
	enum xliff_kind kind;
	if (!ref == !xliff_plain(tree, node, "value"))
		xliff_fault(c, node, N_("a comment has a value or refers to a note, one of both"));
	if (!ref)
		return;
	const enum xliff_found found = xliff_resolve(c, node, ref, &note, &kind);
	if (xliff_reference_reason(found))
		xliff_fault(c, node, xliff_reference_reason(found));
	else if (found == XLIFF_ELSEWHERE || kind != XLIFF_ID_NOTE ||
		 tree->node[note].holder != tree->node[node].unit)
		xliff_fault(c, node, N_("a comment that refers to no note of its unit"));
}

void
xliff_check_annotation(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *type = xliff_plain(tree, node, "type");
	const char *ref = xliff_plain(tree, node, "ref");
	if (!type || strcmp(type, "generic") == 0) {
		if (!xliff_plain(tree, node, "translate"))
			xliff_fault(c, node, N_("an annotation that says nothing"));
	} else if (strcmp(type, "comment") == 0) {
		check_comment(c, node, ref);
		return;
	} else if (strcmp(type, "mtc:match") == 0 && ref) {
		xliff_fault(c, node, N_("what has candidates refers to none, they refer to it"));
	} else if (strncmp(type, "xlf:", 4) == 0) {
		xliff_fault(c, node, N_("the prefix xlf is kept for XLIFF itself"));
	}
	if (ref)
		check_reference(c, node, ref);
}
