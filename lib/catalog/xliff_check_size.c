/* SPDX-License-Identifier: MIT */
/* Attributes of modules on elements of the core: Size and Length Restriction, Format Style, ITS.
 * XLIFF 2.1, 5.3, 5.7 and 5.9. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

/* Whether the file leaves a kind of restriction to XLIFF's own profiles. */
static bool
is_standard(const struct xliff_tree *tree, size_t node, const char *kind)
{
	const size_t file = tree->node[node].file;
	const size_t profiles = file ? xliff_child(tree, file, XLIFF_SLR, "profiles") : 0;
	const char *profile = profiles ? xliff_plain(tree, profiles, kind) : NULL;
	return !profile || !*profile || strncmp(profile, "xliff:", 6) == 0;
}

static void
check_pattern(struct xliff_check *c, size_t node, const char *name, const char *kind,
	bool (*fits)(const char *))
{
	const char *value = xliff_value(c->tree, node, XLIFF_SLR, name);
	if (value && !fits(value) && is_standard(c->tree, node, kind))
		xliff_fault(c, node, N_("a restriction of size that has not the form of one"));
}

/* 5.7.6.4: information is beside the element or beside one around it. */
static void
check_information(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	const char *ref = xliff_value(tree, node, XLIFF_SLR, "sizeInfoRef");
	size_t data;
	if (!ref)
		return;
	if (xliff_value(tree, node, XLIFF_SLR, "sizeInfo"))
		xliff_fault(c, node, N_("sizeInfo and sizeInfoRef exclude each other"));
	for (size_t i = node; i; i = tree->node[i].parent) {
		if (xliff_find_name(
			    c, XLIFF_ID_SIZE, tree->node[i].parent, ref, strlen(ref), &data))
			return;
	}
	xliff_fault(c, node, N_("a reference to what is not there"));
}

static void
check_profiles(struct xliff_check *c, size_t node)
{
	const char *general = xliff_plain(c->tree, node, "generalProfile");
	const char *storage = xliff_plain(c->tree, node, "storageProfile");
	if (general && strncmp(general, "xliff:", 6) == 0 &&
		strcmp(general, "xliff:codepoints") != 0)
		xliff_fault(c, node, N_("a profile that XLIFF does not have"));
	if (storage && strncmp(storage, "xliff:", 6) == 0 &&
		!xliff_among(storage, "|xliff:utf8|xliff:utf16|xliff:utf32|"))
		xliff_fault(c, node, N_("a profile that XLIFF does not have"));
}

/* 5.9: who was how sure must be said. */
static void
check_its(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	static const char *const pairs[][2] = {{"mtConfidence", "mt-confidence|"},
		{"taConfidence", "text-analysis|"}, {"termConfidence", "terminology|"}};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		if (!xliff_value(tree, node, XLIFF_ITS, pairs[i][0]))
			continue;
		const char *by = xliff_inherited(tree, node, XLIFF_ITS, "annotatorsRef");
		if (!by || !strstr(by, pairs[i][1]))
			xliff_fault(c, node, N_("a confidence without the tool that has it"));
	}
	if (xliff_value(tree, node, XLIFF_ITS, "taSource") &&
		!xliff_value(tree, node, XLIFF_ITS, "taIdent"))
		xliff_fault(c, node, N_("taSource and taIdent belong together"));
	if (xliff_value(tree, node, XLIFF_ITS, "taIdentRef") &&
		xliff_value(tree, node, XLIFF_ITS, "taIdent"))
		xliff_fault(c, node, N_("taIdent and taIdentRef exclude each other"));
}

void
xliff_check_size(struct xliff_check *c, size_t node)
{
	const struct xliff_tree *tree = c->tree;
	check_pattern(c, node, "sizeRestriction", "generalProfile", xliff_is_restriction);
	check_pattern(c, node, "storageRestriction", "storageProfile", xliff_is_restriction);
	check_pattern(c, node, "equivStorage", "storageProfile", xliff_is_sizes);
	check_information(c, node);
	if (xliff_is(&tree->node[node], XLIFF_SLR, "profiles"))
		check_profiles(c, node);
	if (xliff_value(tree, node, XLIFF_FS, "subFs") && !xliff_value(tree, node, XLIFF_FS, "fs"))
		xliff_fault(c, node, N_("subFs without fs"));
	check_its(c, node);
}
