/* SPDX-License-Identifier: MIT */
/* An XLIFF file as a tree: elements in the order of their start tags, with their bytes. */
#ifndef CATALOG_XLIFF_TREE_H
#define CATALOG_XLIFF_TREE_H

#include <mymr/buf.h>
#include <mymr/status.h>
#include "base/arena.h"
#include "catalog/xliff_table.h"

struct xliff_attribute {
	enum xliff_space space;
	const char *name;
	const char *value;
};

struct xliff_node {
	enum xliff_space space;
	uint32_t element; /* its row, 0 for none */
	const char *uri;  /* of XLIFF_OTHER: its namespace */
	const char *name;
	uint32_t parent; /* the root's is itself */
	uint32_t past;   /* the node behind all that is in it */
	/* what a node is in, or is: numbers of nodes, 0 for none */
	uint32_t file;
	uint32_t group;
	uint32_t unit;
	uint32_t holder;    /* file, group or unit */
	uint32_t container; /* a unit or a translation candidate */
	uint32_t side;      /* a source or a target */
	const char *lang;   /* xml:lang and xml:space with what is inherited; NULL for none */
	const char *spacing;
	uint32_t first_attribute;
	uint32_t n_attributes;
	uint32_t first_piece; /* of text in source and target */
	uint32_t past_piece;
	uint32_t start; /* bytes of its tags: [start, tag_end) and [inner_end, end) */
	uint32_t tag_end;
	uint32_t inner_end; /* the same as end for <a/> */
	uint32_t end;
	bool has_text;   /* other than blanks, outside of its children */
	bool has_blanks; /* any text */
};

/* Text as the parser gave it: decoded, and where it begins in the file. */
struct xliff_piece {
	uint32_t at;
	uint32_t n;
	uint32_t start;
};

struct xliff_tree {
	const char *s;
	size_t n;
	struct xliff_node *node;
	size_t n_nodes;
	size_t nodes_cap;
	struct xliff_attribute *attribute;
	size_t n_attributes;
	size_t attributes_cap;
	struct xliff_piece *piece;
	size_t n_pieces;
	size_t pieces_cap;
	struct mymr_buf texts;
	struct arena arena;
};

/* Reads s[0..n). MYMR_EUTF8, MYMR_ESYNTAX, MYMR_ERANGE with the place in *error; MYMR_ENOMEM. The
 * tree is to be freed in any case. */
enum mymr_status
xliff_tree_read(struct xliff_tree *tree, const char *s, size_t n, struct mymr_error *error);

void
xliff_tree_free(struct xliff_tree *tree);

bool
xliff_is(const struct xliff_node *node, enum xliff_space space, const char *name);

/* The value of an attribute, NULL when there is none. */
const char *
xliff_value(const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name);

/* The same of one without a prefix. */
const char *
xliff_plain(const struct xliff_tree *tree, size_t node, const char *name);

/* Whether an attribute without a prefix is there and has that value. */
bool
xliff_has(const struct xliff_tree *tree, size_t node, const char *name, const char *value);

/* The first child of that name, 0 when there is none. */
size_t
xliff_child(const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name);

/* A value that is inherited: of the node or the nearest around it that has one; NULL for none. */
const char *
xliff_inherited(
	const struct xliff_tree *tree, size_t node, enum xliff_space space, const char *name);

/* Whether name stands between bars in names. */
bool
xliff_among(const char *name, const char *names);

#endif
