/* SPDX-License-Identifier: MIT */
/* Made-up text of the Myanmar block for property tests. */
#ifndef TESTS_BURMESE_H
#define TESTS_BURMESE_H

#include <stdint.h>
#include <mymr/buf.h>

/* Makes text of n random things: mostly what Burmese is written with, in any order, else a code
 * point of the block, blanks, signs, a letter of another block. */
void
random_text(struct mymr_buf *text, uint32_t *seed, int n);

/* Makes text of Burmese digits and separators. */
void
random_digits(struct mymr_buf *text);

int
is_same(const struct mymr_buf *a, const struct mymr_buf *b);

/* Whether a and b have the same code points, in whatever order; ဦ counts as ဥ and its mark. */
int
has_same_letters(const struct mymr_buf *a, const struct mymr_buf *b);

/* Prints text as itself and as code points, in TAP comments. */
void
show(const struct mymr_buf *text, const char *why);

#endif
