/* SPDX-License-Identifier: MIT */
/* Between which Burmese words a break is to be put. */
#ifndef SEGMENT_WRAP_H
#define SEGMENT_WRAP_H

#include <mymr/segment.h>

struct wrap {
	struct mymr_segmenter segmenter;
	size_t run_end;    /* of the letters around the segmenter */
	bool takes_breaks; /* they are Burmese, and none of a name */
	bool is_address;   /* the signs before them say so */
};

void
wrap_start(struct wrap *wrap, const struct mymr_segment_model *model, const char *s, size_t n);

/* The next place; false when there is none. */
bool
wrap_next(struct wrap *wrap, size_t *offset);

/* Whether breaks at s[start..end) can be from here: the letters on both sides are Burmese. */
bool
wrap_may_have_put(const char *s, size_t n, size_t start, size_t end);

#endif
