/* SPDX-License-Identifier: MIT */
/* Lines of training text as arrays of Myanmar code points, and what they would look like in the
 * encodings of which too little text is there. */
#ifndef TRAIN_TEXT_H
#define TRAIN_TEXT_H

#include <stddef.h>
#include <stdint.h>

#define LINE_MAX_CODE_POINTS 65536

struct line {
	uint32_t cp[LINE_MAX_CODE_POINTS];
	size_t n;
};

/* Unicode in visual order: U+1031 and U+103C before their consonant. */
void
line_visual(struct line *out, const struct line *in);

/* U+103B for U+103A, U+103E for U+103D. */
void
line_shifted(struct line *out, const struct line *in);

/* The same with U+1026 as U+1025 and U+102E. */
void
line_apart(struct line *out, const struct line *in);

/* The same with marks in the order that people type: U+1036 before U+102F, U+103A before U+1037;
 * and U+1026 as two. */
void
line_typed(struct line *out, const struct line *in);

/* Zawgyi with U+102F before U+102D and U+1036, and with U+1026 as one. */
void
line_typed_zawgyi(struct line *out, const struct line *in);

/* The same with digits for the letters that look like them. */
void
line_digits(struct line *out, const struct line *in);

#endif
