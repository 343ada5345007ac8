/* SPDX-License-Identifier: MIT */
/* What a code point is where text is taken apart (lib/data/breaks.tsv). */
#ifndef SCRIPT_BREAK_CLASS_H
#define SCRIPT_BREAK_CLASS_H

#include <mymr/utf8.h>
#include "base/myanmar_utf8.h"

/* Those before BREAK_LETTER belong to the piece before them. */
enum break_class {
	BREAK_MARK,
	BREAK_MEDIAL,
	BREAK_DOT,
	BREAK_ASAT,
	BREAK_EXTEND,
	BREAK_GLUE, /* and to what follows */
	BREAK_VIRAMA,
	BREAK_LETTER,
	BREAK_DIGIT,
	BREAK_WORD,
	BREAK_SINGLE,
	BREAK_SIGN,
	BREAK_BLANK,
	BREAK_NEWLINE,
	BREAK_OTHER,
	BREAK_SLOW
};

static inline int break_starts_syllable(enum break_class class)
{
	return class < BREAK_EXTEND || class == BREAK_VIRAMA || class == BREAK_LETTER;
}

struct break_range {
	uint32_t first;
	uint32_t last;
	uint8_t class;
};

#define BREAK_ASCII 0x80

extern const uint8_t break_ascii[BREAK_ASCII] __attribute__((visibility("hidden")));
/* By the second byte, from 80 on, and the third of a code point that starts with E1; BREAK_SLOW is
 * for the decoder. */
#define BREAK_ROWS 3
extern const uint8_t break_myanmar[BREAK_ROWS][256] __attribute__((visibility("hidden")));
/* All others, in order. */
extern const struct break_range break_ranges[];
extern const size_t n_break_ranges;

/* The class of a code point of three bytes at p that starts with E1; BREAK_SLOW when it is no such
 * one, or cut off at end. */
static inline enum break_class
break_class_fast(const unsigned char *p, const unsigned char *end)
{
	if (end - p < MYANMAR_LEN)
		return BREAK_SLOW;
	const unsigned row = myanmar_row(p);
	return row < BREAK_ROWS ? (enum break_class)break_myanmar[row][p[2]] : BREAK_SLOW;
}

/* The class of any code point at p and its length; BREAK_SLOW and 0 at end. */
enum break_class
break_class_slow(const unsigned char *p, const unsigned char *end, size_t *len);

static inline enum break_class
break_class_at(const unsigned char *p, const unsigned char *end, size_t *len)
{
	const enum break_class class = break_class_fast(p, end);
	*len = MYANMAR_LEN;
	if (class != BREAK_SLOW)
		return class;
	if (p == end || *p >= BREAK_ASCII)
		return break_class_slow(p, end, len);
	*len = 1;
	return (enum break_class)break_ascii[*p];
}

#endif
