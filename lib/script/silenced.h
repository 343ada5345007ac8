/* SPDX-License-Identifier: MIT */
/* Letters of the Myanmar script without a vowel of their own, which end a syllable. */
#ifndef SCRIPT_SILENCED_H
#define SCRIPT_SILENCED_H

#include "script/break_class.h"

/* No letter has more medials that mean something. */
#define SILENCED_MAX_MEDIALS 4

/* Whether a letter that ends at p has an asat behind it, also behind medials (ရှ်) and the dot that
 * NFC puts first, or a letter stacked below it. */
static inline int
is_silenced(const unsigned char *p, const unsigned char *end)
{
	enum break_class class = break_class_fast(p, end);
	if (class == BREAK_VIRAMA)
		return 1;
	for (int k = 0; class == BREAK_MEDIAL && k < SILENCED_MAX_MEDIALS; k++)
		class = break_class_fast(p += MYANMAR_LEN, end);
	if (class == BREAK_DOT)
		class = break_class_fast(p + MYANMAR_LEN, end);
	return class == BREAK_ASAT;
}

#endif
