/* SPDX-License-Identifier: MIT */
/* Constraints of the modules. XLIFF 2.1, 5. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

/* 5.1.5.5, 5.2.5.2: text of the unit, that is a segment, a marker or a code. */
static void
check_span(struct xliff_check *c, size_t node)
{
	const char *ref = xliff_plain(c->tree, node, "ref");
	size_t to;
	enum xliff_kind kind;
	if (!ref)
		return;
	const enum xliff_found found = xliff_resolve(c, node, ref, &to, &kind);
	if (xliff_reference_reason(found))
		xliff_fault(c, node, xliff_reference_reason(found));
	else if (found == XLIFF_ELSEWHERE || (kind != XLIFF_ID_SOURCE && kind != XLIFF_ID_TARGET) ||
		 c->tree->node[to].unit != c->tree->node[node].unit)
		xliff_fault(c, node, N_("a reference to no text of the unit"));
}

static void
check_match(struct xliff_check *c, size_t node)
{
	check_span(c, node);
	if (xliff_plain(c->tree, node, "subType") && !xliff_plain(c->tree, node, "type"))
		xliff_fault(c, node, N_("a subType without a type"));
}

static void
check_entry(struct xliff_check *c, size_t node)
{
	check_span(c, node);
	if (!xliff_child(c->tree, node, XLIFF_GLS, "translation") &&
		!xliff_child(c->tree, node, XLIFF_GLS, "definition"))
		xliff_fault(c, node, N_("an entry with neither translation nor definition"));
}

static void
check_resource(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const size_t source = xliff_child(tree, node, XLIFF_RES, "source");
	const size_t target = xliff_child(tree, node, XLIFF_RES, "target");
	const bool has_source = source && tree->node[source].past > source + 1;
	const bool has_target = target && tree->node[target].past > target + 1;
	if (!source && !target && !xliff_child(tree, node, XLIFF_RES, "reference"))
		xliff_fault(c, node, N_("an element lacks one that must be in it"));
	if (!has_source && !has_target && (source || target) &&
		!xliff_plain(tree, node, "mimeType"))
		xliff_fault(c, node, N_("an attribute is missing"));
}

/* 5.5.4.5 and 5.5.4.6; targets in other languages are in files of the committee's that are called
 * valid. */
static void
check_resource_text(struct xliff_check *c, size_t node, const char *language)
{
	const struct xliff_node *e = &c->tree->node[node];
	const char *is = xliff_value(c->tree, node, XLIFF_XML, "lang");
	const char *wanted = language ? xliff_plain(c->tree, 0, language) : NULL;
	const bool is_empty = e->past == node + 1 && !e->has_text;
	if (is_empty == !xliff_plain(c->tree, node, "href"))
		xliff_fault(c, node, N_("a resource is a reference or has content, one of both"));
	if (is && wanted && !xliff_is_same_language(is, wanted))
		xliff_fault(c, node, N_("another language than the file has"));
}

static size_t
count_rules(const struct xliff_tree *tree, size_t node)
{
	const struct xliff_node *e = &tree->node[node];
	size_t n = 0;
	for (size_t i = 0; i < e->n_attributes; i++) {
		const struct xliff_attribute *a = &tree->attribute[e->first_attribute + i];
		n += a->space == XLIFF_OTHER;
		n += a->space == XLIFF_NONE &&
		     xliff_among(a->name, "|isPresent|isNotPresent|startsWith|endsWith|");
	}
	return n;
}

/* 5.8.4.2 */
static void
check_rule(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	if (count_rules(tree, node) != 1)
		xliff_fault(c, node, N_("a rule says one thing, neither none nor two"));
	if (xliff_plain(tree, node, "occurs") && !xliff_plain(tree, node, "isPresent"))
		xliff_fault(c, node, N_("'occurs' is only of what is present"));
}

/* Roots of modules: of what they are a part, and each once. Change tracking may be there often. */
static void
check_root(struct xliff_check *c, size_t node)
{
	static const struct {
		enum xliff_space space;
		const char *name;
		const char *parents;
	} roots[] = {
		{XLIFF_MTC, "matches", "|unit|"},
		{XLIFF_GLS, "glossary", "|unit|"},
		{XLIFF_MDA, "metadata", "|file|group|unit|"},
		{XLIFF_RES, "resourceData", "|file|group|unit|"},
		{XLIFF_SLR, "profiles", "|file|"},
		{XLIFF_VAL, "validation", "|file|group|unit|"},
	};
	const struct xliff_tree *tree = c->tree;
	const struct xliff_node *e = &tree->node[node], *parent = &tree->node[e->parent];
	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
		if (!xliff_is(e, roots[i].space, roots[i].name))
			continue;
		if (parent->space == XLIFF_CORE && !xliff_among(parent->name, roots[i].parents))
			xliff_fault(c, node, N_("an element that cannot be in this one"));
		if (parent->space != XLIFF_OTHER &&
			!xliff_add_name(c, XLIFF_ID_ONCE, e->parent, e->name, node))
			xliff_fault(
				c, node, N_("an element at the wrong place, or there too often"));
	}
}

void
xliff_check_module(struct xliff_check *c, size_t node)
{
	const struct xliff_node *e = &c->tree->node[node];
	check_root(c, node);
	if (xliff_is(e, XLIFF_MTC, "match"))
		check_match(c, node);
	else if (xliff_is(e, XLIFF_GLS, "glossEntry"))
		check_entry(c, node);
	else if (xliff_is(e, XLIFF_GLS, "translation"))
		check_span(c, node);
	else if (xliff_is(e, XLIFF_RES, "resourceItem"))
		check_resource(c, node);
	else if (xliff_is(e, XLIFF_RES, "source"))
		check_resource_text(c, node, "srcLang");
	else if (xliff_is(e, XLIFF_RES, "target"))
		check_resource_text(c, node, NULL);
	else if (xliff_is(e, XLIFF_VAL, "rule"))
		check_rule(c, node);
	else if (e->space == XLIFF_CTR)
		xliff_check_changes(c, node);
}
