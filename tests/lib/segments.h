/* SPDX-License-Identifier: MIT */
/* All segments of a text. */
#ifndef TESTS_SEGMENTS_H
#define TESTS_SEGMENTS_H

#include <mymr/segment.h>

struct segments {
	struct mymr_segment *s;
	size_t n;
	size_t cap;
};

void
segments_list(struct segments *list, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n);

/* Adds those of the part s[from, from + n) taken alone, with their places in s. */
void
segments_add(struct segments *list, const struct mymr_segment_model *model, enum mymr_segment_by by,
	const char *s, size_t from, size_t n);

void
segments_free(struct segments *list);

/* Whether they are the same in every way. */
int
segment_is(const struct mymr_segment *a, const struct mymr_segment *b);

#endif
