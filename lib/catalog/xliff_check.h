/* SPDX-License-Identifier: MIT */
/* The constraints of XLIFF. Each file of xliff_check_* knows those of one subject. */
#ifndef CATALOG_XLIFF_CHECK_H
#define CATALOG_XLIFF_CHECK_H

#include "catalog/xliff_map.h"
#include "catalog/xliff_tree.h"

struct xliff_problem {
	size_t offset;
	const char *reason;
};

/* Scopes of names are the number of a node and one of these. */
enum xliff_kind {
	XLIFF_ID_FILE,
	XLIFF_ID_GROUP,
	XLIFF_ID_UNIT,
	XLIFF_ID_NOTE,
	XLIFF_ID_DATA,
	XLIFF_ID_SOURCE, /* segments and codes in source */
	XLIFF_ID_TARGET,
	XLIFF_ID_SOURCE_END, /* startRef of ec and em */
	XLIFF_ID_TARGET_END,
	XLIFF_ID_VERSION, /* of revisions */
	XLIFF_ID_ANY,     /* whatever has an id, for change tracking */
	XLIFF_ID_NAMED,   /* kinds of elements that have ids: names of elements */
	XLIFF_ID_ONCE,    /* what may be there once */
	XLIFF_ID_SIZE,    /* in <slr:data> */
	XLIFF_ID_MODULE,  /* + xliff_space; XLIFF_OTHER for all extensions */
	XLIFF_ID_KINDS = XLIFF_ID_MODULE + XLIFF_ITSM + 1
};

struct xliff_check {
	const struct xliff_tree *tree;
	struct xliff_map map;
	struct xliff_problem *problem;
	size_t n_problems;
	size_t problems_cap;
	enum mymr_status status; /* MYMR_ENOMEM once memory is out */
};

void
xliff_fault(struct xliff_check *c, size_t node, const char *reason);

/* Adds a name to a scope; false when it is there already, by another node. */
bool
xliff_add_name(
	struct xliff_check *c, enum xliff_kind kind, size_t scope, const char *name, size_t node);

/* The node of a name in a scope. */
bool
xliff_find_name(const struct xliff_check *c, enum xliff_kind kind, size_t scope, const char *name,
	size_t n, size_t *node);

/* Everything on all elements, of either version. */
enum mymr_status
xliff_check_tree(struct xliff_check *c);

void
xliff_check_free(struct xliff_check *c);

/* Parts of the above, for a node. */
void
xliff_check_structure(struct xliff_check *c, size_t node);

void
xliff_check_ids(struct xliff_check *c);

void
xliff_check_core(struct xliff_check *c, size_t node);

void
xliff_check_code(struct xliff_check *c, size_t node);

void
xliff_check_annotation(struct xliff_check *c, size_t node);

/* Of a unit or a translation candidate: its codes together. */
void
xliff_check_codes(struct xliff_check *c, size_t container);

void
xliff_check_order(struct xliff_check *c, size_t unit);

void
xliff_check_reordering(struct xliff_check *c, const uint32_t *source, size_t n_source,
	const uint32_t *target, size_t n_target);

void
xliff_check_module(struct xliff_check *c, size_t node);

void
xliff_check_size(struct xliff_check *c, size_t node);

void
xliff_check_changes(struct xliff_check *c, size_t node);

void
xliff_check_12(struct xliff_check *c);

/* What a reference points to. */
enum xliff_found { XLIFF_FOUND, XLIFF_ELSEWHERE, XLIFF_BAD_SYNTAX, XLIFF_BAD_ORDER, XLIFF_MISSING };

/* Follows a reference from a node: XLIFF_ELSEWHERE for any that is no fragment of this file.
 * XLIFF 2.1, 3. */
enum xliff_found
xliff_resolve(const struct xliff_check *c, size_t from, const char *ref, size_t *node,
	enum xliff_kind *kind);

/* What is wrong with a reference, static; NULL for nothing. */
const char *
xliff_reference_reason(enum xliff_found found);

/* Whether a node is an element of the core that has one of the names given with '|' around each. */
bool
xliff_is_code(const struct xliff_node *node, const char *names);

#endif
