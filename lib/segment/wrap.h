/* SPDX-License-Identifier: MIT */
/* Between which Burmese words a break is to be put. */
#ifndef SEGMENT_WRAP_H
#define SEGMENT_WRAP_H

#include <mymr/segment.h>

struct wrap {
	struct mymr_segmenter segmenter;
	size_t run_end;  /* of the letters around the segmenter */
	bool is_burmese; /* all of them */
};

void
wrap_start(struct wrap *wrap, const struct mymr_segment_model *model, const char *s, size_t n);

/* The next place; false when there is none. */
bool
wrap_next(struct wrap *wrap, size_t *offset);

/* The length of the letter, mark or digit of the Myanmar script at s[at], and of the one that ends
 * there; 0 when there is none. */
size_t
wrap_letter_at(const char *s, size_t n, size_t at);

size_t
wrap_letter_before(const char *s, size_t n, size_t at);

#endif
