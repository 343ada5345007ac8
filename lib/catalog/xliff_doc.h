/* SPDX-License-Identifier: MIT */
/* An open XLIFF file inside. */
#ifndef CATALOG_XLIFF_DOC_H
#define CATALOG_XLIFF_DOC_H

#include <mymr/xliff.h>
#include "base/arena.h"
#include "catalog/xliff_content.h"
#include "catalog/xliff_tree.h"

/* Bytes of the file that become others. */
struct xliff_edit {
	size_t from;
	size_t to;
	const char *s;
	size_t n;
};

struct xliff_segment {
	uint32_t node;
	uint32_t unit;
	uint32_t source; /* 0 for none, as all of these */
	uint32_t target;
	uint32_t line;
	uint32_t n_notes;
	uint32_t n_more; /* "_" behind names of codes */
	enum mymr_xliff_state state;
	bool has_state;
	struct mymr_xliff_text source_text;
	struct mymr_xliff_text target_text;
	/* changes */
	bool has_target;
	bool has_new_state;
	enum mymr_xliff_state new_state;
	struct xliff_edit edit; /* of what is in the target, or of the place of a new one */
};

struct mymr_xliff {
	struct xliff_tree tree;
	enum mymr_xliff_version version;
	struct xliff_segment *segment;
	size_t n_segments;
	size_t segments_cap;
	struct mymr_xliff_problem *problem;
	size_t n_problems;
	const char *language; /* of targets, where the file says none; NULL: as it is */
	struct arena arena;
};

/* Finds the segments of a tree, with their texts. */
enum mymr_status
xliff_find_segments(struct mymr_xliff *x);

/* The contents of a segment; what is not there is empty. Both are to be freed in any case. */
enum mymr_status
xliff_read_pair(const struct mymr_xliff *x, const struct xliff_segment *segment, size_t n_more,
	struct xliff_content *source, struct xliff_content *target);

/* The state of a segment as its attributes have it. */
void
xliff_read_state(struct mymr_xliff *x, struct xliff_segment *segment);

/* The name of a state in a version. */
const char *
xliff_state_name(enum mymr_xliff_version version, enum mymr_xliff_state state);

/* Whether a part of a text that looks like a code, at its place in it, is one. */
bool
xliff_is_code_at(const struct xliff_content *content, size_t *item, size_t at);

/* An attribute without a prefix in the tag at [start, end): its value's bytes, and in *whole where
 * the blanks before it begin. False when it is not there. */
bool
xliff_find_attribute(const char *s, size_t start, size_t end, const char *name, size_t *whole,
	size_t *value, size_t *value_end);

/* Where in the tag at start its name ends. */
size_t
xliff_name_end(const char *s, size_t start);

#endif
