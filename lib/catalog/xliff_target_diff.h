/* SPDX-License-Identifier: MIT */
/* What of an old target stays. */
#ifndef CATALOG_XLIFF_TARGET_DIFF_H
#define CATALOG_XLIFF_TARGET_DIFF_H

#include "catalog/xliff_target.h"

/* Bytes of both texts that stay: n at the beginning, n_end at the end. */
struct xliff_kept {
	size_t n;
	size_t n_end;
	bool is_all; /* nothing, whatever there is between the tags */
};

/* Whether the old bytes can be cut: sections of CDATA and elements that are one tag cannot. */
bool
xliff_target_may_cut(const struct xliff_target *t);

struct xliff_kept
xliff_target_compare(const struct xliff_target *t);

/* The bytes of what is replaced; annotations beside it are not among them. */
void
xliff_target_find_bytes(
	const struct xliff_target *t, const struct xliff_kept *k, size_t *from, size_t *to);

/* Blanks that s[0..n) begins with, or ends in. */
size_t
xliff_count_blanks(const char *s, size_t n);

size_t
xliff_count_end_blanks(const char *s, size_t n);

static inline bool
xliff_is_self_closed(const struct xliff_node *e)
{
	return e->inner_end == e->end && e->tag_end == e->end;
}

#endif
