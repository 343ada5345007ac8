/* SPDX-License-Identifier: MIT */
/* Between which Burmese words a break is to be put, and which letters are Burmese. */
#ifndef SEGMENT_WRAP_H
#define SEGMENT_WRAP_H

#include <mymr/segment.h>

/* U+034F: no line ends beside it (UAX #14, class GL), and it belongs to the grapheme before it. */
#define WRAP_JOINER "\xCD\x8F"

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

/* The next run of letters, digits and marks that may have breaks in it; false when there is none.
 * For a wrap of its own. */
bool
wrap_next_run(struct wrap *wrap, size_t *start, size_t *end);

/* Whether s[0..n) is nothing but such letters, and some. */
bool
wrap_is_burmese(const char *s, size_t n);

/* Whether breaks at s[start..end) can be from here: the letters on both sides are Burmese. */
bool
wrap_may_have_put(const char *s, size_t n, size_t start, size_t end);

/* Whether joiners there can be: behind Burmese letters, and before some or before a sign of
 * wrap_is_tied. */
bool
wrap_may_have_joined(const char *s, size_t n, size_t start, size_t end);

/* Whether a sign at s[at] may not be the first of a line and is no part of addresses. */
bool
wrap_is_tied(const char *s, size_t n, size_t at);

/* The length of the signs that are one behind the other from s on. */
size_t
wrap_signs_len(const char *s, size_t n, const char *sign);

#endif
