/* SPDX-License-Identifier: MIT */
/* Letters that depend on what stands beside them, in Zawgyi and in Unicode. */
#ifndef SCRIPT_CONTEXT_H
#define SCRIPT_CONTEXT_H

#include "script/syllable.h"

/* What was written last. A separator between digits does not end a number. */
enum context { AFTER_OTHER, AFTER_LETTER, AFTER_NUMBER };

/* Text of one encoding. */
struct text {
	const unsigned char *u;
	size_t n;
	const struct cell *cells;
	unsigned asat;
};

/* The cell at t->u[i], MYANMAR_NONE behind the end. */
static inline unsigned
cell_at(const struct text *t, size_t i)
{
	return i < t->n ? myanmar_at(t->u + i, t->n - i) : MYANMAR_NONE;
}

/* The letter that the digit at t->u[i] stands for, MYANMAR_NONE when it is a number. */
unsigned
context_digit(const struct text *t, size_t i, enum context before);

/* Whether "င်း" stands at t->u[i], and where it ends. */
int
context_nga_asat_visarga(const struct text *t, size_t i, size_t *end);

/* The end of a run from t->u[i] on that is no Myanmar text; *context is left as it is behind it. */
size_t
context_skip(const struct text *t, size_t i, enum context *context);

/* Where a mark stands behind blanks from t->u[i] on: a blank before a mark is a typing error. i
 * when there are no blanks, or no mark behind them. */
size_t
context_skip_blanks(const struct text *t, size_t i);

/* What no vowel carries: ဥ with one of these is ဉ. */
#define MARKS_NYA (MARKS_ASAT | MARK_AA | MARKS_MEDIAL | MARK_KINZI)

/* ဥ and ဉ by what they carry. */
static inline void
context_nya(struct syllable *y)
{
	if (y->letter == CELL_U) {
		if (y->n_stacked || (y->marks & MARKS_NYA))
			y->letter = CELL_NYA;
	} else if ((y->marks & (MARK_U | MARK_UU | MARK_II)) &&
		   !(y->marks & (MARKS_NYA | MARK_TALL_AA)) && !y->n_stacked) {
		y->letter = CELL_U;
	}
}

/* Of two vowels that exclude each other the longer one, which hides the other, and no asat where
 * none can be: ို် is a slip of the finger, ယောကျာ်း is ယောက်ျား. */
static inline void
context_conflicts(struct syllable *y)
{
	if (!(y->marks & (MARK_II | MARK_U | MARK_UU | MARK_ASAT)))
		return;
	if ((y->marks & (MARK_I | MARK_II)) == (MARK_I | MARK_II))
		y->marks &= ~(uint32_t)MARK_I;
	if ((y->marks & (MARK_U | MARK_UU)) == (MARK_U | MARK_UU))
		y->marks &= ~(uint32_t)MARK_U;
	if ((y->marks & MARK_I) && (y->marks & MARK_U))
		y->marks &= ~(uint32_t)MARKS_ASAT;
	if ((y->marks & (MARK_YA | MARK_AA | MARK_ASAT | MARK_E)) ==
		(MARK_YA | MARK_AA | MARK_ASAT))
		y->marks = (y->marks & ~(uint32_t)MARK_ASAT) | MARK_ASAT_EARLY;
}

#endif
