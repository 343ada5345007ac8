/* SPDX-License-Identifier: MIT */
#include "script/syllable.h"

/* Cells of the marks in the order of their bits. */
static const uint8_t mark_cells[] = {CELL_ASAT, 0x3B, 0x3C, 0x3D, 0x3E, 0x31, 0x2D, 0x2E, 0x2F,
	0x30, 0x2B, 0x2C, 0x32, 0x36, CELL_DOT, CELL_ASAT, CELL_VISARGA};

/* An asat belongs to the letter only before these; without them it ends the syllable, behind the
 * medials (ဘုရှ်) and the dot (U+1037 sorts before U+103A in NFC). */
#define MARKS_BETWEEN (MARK_DOT - MARK_E)

/* What NFC composes: ဥ with ီ behind it is ဦ. */
static inline int
is_composed(const struct syllable *y, uint32_t marks)
{
	return y->letter == CELL_U && (marks & MARK_II) && !(marks & (MARK_II - 1)) &&
	       !y->n_stacked;
}

char *
syllable_put(char *o, const struct syllable *y)
{
	uint32_t marks = y->marks;
	if (marks & MARK_KINZI) {
		o = myanmar_put(o, CELL_NGA);
		o = myanmar_put(o, CELL_ASAT);
		o = myanmar_put(o, CELL_VIRAMA);
		marks &= ~(uint32_t)MARK_KINZI;
	}
	if (is_composed(y, marks)) {
		o = myanmar_put(o, CELL_UU);
		marks &= ~(uint32_t)MARK_II;
	} else if (y->letter != MYANMAR_NONE) {
		o = myanmar_put(o, y->letter);
	}
	for (unsigned i = 0; i < y->n_stacked; i++) {
		o = myanmar_put(o, CELL_VIRAMA);
		o = myanmar_put(o, y->stacked[i]);
	}
	if ((marks & MARK_ASAT_EARLY) && !(marks & MARKS_BETWEEN))
		marks = (marks & ~(uint32_t)MARK_ASAT_EARLY) | MARK_ASAT;
	for (; marks; marks &= marks - 1)
		o = myanmar_put(o, mark_cells[__builtin_ctz(marks)]);
	return o;
}
