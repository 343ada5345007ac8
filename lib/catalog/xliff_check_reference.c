/* SPDX-License-Identifier: MIT */
/* References to parts of a file by their names. XLIFF 2.1, 3. */
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_value.h"

/* "prefix=id"; a leaf has its kind. */
struct selector {
	const char *id;
	size_t n;
	int rank; /* 1 file, 2 group, 3 unit, 4 leaf, 0 malformed, -1 of no known prefix */
	enum xliff_kind kind;
};

/* Where a reference has come to; 0 for what is not known. */
struct way {
	size_t file;
	size_t group;
	size_t unit;
};

static const struct {
	const char *prefix;
	int rank;
	enum xliff_kind kind;
} prefixes[] = {
	{"f", 1, XLIFF_ID_FILE},
	{"g", 2, XLIFF_ID_GROUP},
	{"u", 3, XLIFF_ID_UNIT},
	{"n", 4, XLIFF_ID_NOTE},
	{"d", 4, XLIFF_ID_DATA},
	{"t", 4, XLIFF_ID_TARGET},
	{"mtc", 4, XLIFF_ID_MODULE + XLIFF_MTC},
	{"gls", 4, XLIFF_ID_MODULE + XLIFF_GLS},
	{"mda", 4, XLIFF_ID_MODULE + XLIFF_MDA},
	{"res", 4, XLIFF_ID_MODULE + XLIFF_RES},
	{"ctr", 4, XLIFF_ID_MODULE + XLIFF_CTR},
	{"slr", 4, XLIFF_ID_MODULE + XLIFF_SLR},
	{"val", 4, XLIFF_ID_MODULE + XLIFF_VAL},
	{"fs", 4, XLIFF_ID_MODULE + XLIFF_FS},
	{"its", 4, XLIFF_ID_MODULE + XLIFF_ITS},
	/* of extensions, those that are registered with the committee */
	{"tbx", 4, XLIFF_ID_MODULE + XLIFF_OTHER},
	{"okp", 4, XLIFF_ID_MODULE + XLIFF_OTHER},
};

static struct selector
selector_of(const char *s, size_t n)
{
	const char *equals = memchr(s, '=', n);
	const size_t n_prefix = equals ? (size_t)(equals - s) : 0;
	const size_t skipped = equals ? n_prefix + 1 : 0;
	struct selector sel = {s + skipped, n - skipped, 4, XLIFF_ID_SOURCE};
	if (!xliff_is_nmtoken(sel.id, sel.n) || (equals && !xliff_is_nmtoken(s, n_prefix)))
		sel.rank = 0;
	if (!equals || sel.rank == 0)
		return sel;
	sel.rank = -1;
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		if (strlen(prefixes[i].prefix) == n_prefix &&
			memcmp(prefixes[i].prefix, s, n_prefix) == 0) {
			sel.rank = prefixes[i].rank;
			sel.kind = prefixes[i].kind;
		}
	}
	return sel;
}

static enum xliff_found
find(const struct xliff_check *c, enum xliff_kind kind, size_t scope, const struct selector *sel,
	size_t *node)
{
	return xliff_find_name(c, kind, scope, sel->id, sel->n, node) ? XLIFF_FOUND : XLIFF_MISSING;
}

/* A name at the end: of what is in a unit, or right in a file, a group or a unit. */
static enum xliff_found
find_leaf(const struct xliff_check *c, const struct way *way, const struct selector *sel,
	size_t *node)
{
	const bool is_of_unit = sel->kind == XLIFF_ID_SOURCE || sel->kind == XLIFF_ID_TARGET ||
				sel->kind == XLIFF_ID_DATA;
	if (is_of_unit)
		return way->unit ? find(c, sel->kind, way->unit, sel, node) : XLIFF_MISSING;
	return find(c, sel->kind,
		way->unit    ? way->unit
		: way->group ? way->group
			     : way->file,
		sel, node);
}

static enum xliff_found
follow(const struct xliff_check *c, struct way *way, const struct selector *sel, size_t *node)
{
	enum xliff_found found = XLIFF_FOUND;
	if (sel->rank == 4)
		return find_leaf(c, way, sel, node);
	found = find(c, sel->kind, sel->rank == 1 ? 0 : way->file, sel, node);
	if (found != XLIFF_FOUND)
		return found;
	if (sel->rank == 1)
		*way = (struct way){.file = *node};
	else if (sel->rank == 2)
		*way = (struct way){.file = way->file, .group = *node};
	else
		way->unit = *node;
	return XLIFF_FOUND;
}

enum xliff_found
xliff_resolve(const struct xliff_check *c, size_t from, const char *ref, size_t *node,
	enum xliff_kind *kind)
{
	if (*ref != '#')
		return XLIFF_ELSEWHERE;
	const char *s = ref + 1 + (ref[1] == '/');
	const bool is_absolute = ref[1] == '/';
	struct way way = {
		c->tree->node[from].file, c->tree->node[from].group, c->tree->node[from].unit};
	enum xliff_found found = XLIFF_BAD_SYNTAX;
	for (int rank = 0; *s;) {
		const size_t n = strcspn(s, "/");
		const struct selector sel = selector_of(s, n);
		if (sel.rank <= 0)
			return XLIFF_BAD_SYNTAX;
		if (sel.rank <= rank || (is_absolute && rank == 0 && sel.rank != 1))
			return XLIFF_BAD_ORDER;
		found = follow(c, &way, &sel, node);
		if (found != XLIFF_FOUND)
			return found;
		*kind = sel.kind;
		rank = sel.rank;
		s += n;
		if (*s == '/' && *++s == '\0')
			return XLIFF_BAD_SYNTAX;
	}
	return found;
}

const char *
xliff_reference_reason(enum xliff_found found)
{
	switch (found) {
	case XLIFF_BAD_SYNTAX:
		return N_("a reference that has not the form of one");
	case XLIFF_BAD_ORDER:
		return N_("a reference whose parts are not in order");
	case XLIFF_MISSING:
		return N_("a reference to what is not there");
	default:
		return NULL;
	}
}
