/* SPDX-License-Identifier: MIT */
/* The symbols that the detector's model counts: code points of the Myanmar blocks, those that tell
 * nothing apart as one. Shared by the library, the generator and the trainer. */
#ifndef SCRIPT_ENCODING_SYMBOL_H
#define SCRIPT_ENCODING_SYMBOL_H

#include <stdint.h>

enum {
	SYMBOL_BOUNDARY = 0,    /* all that is not Myanmar */
	SYMBOL_FIRST = 1,       /* U+1000 */
	SYMBOL_EXTENDED = 0xA1, /* U+AA60..AA7F, U+A9E0..A9FF */
	N_SYMBOLS = 0xA2
};

/* Digits that no letter looks like are one. */
static inline unsigned
encoding_symbol(uint32_t cp)
{
	if ((cp >= 0xAA60 && cp <= 0xAA7F) || (cp >= 0xA9E0 && cp <= 0xA9FF))
		return SYMBOL_EXTENDED;
	if (cp < 0x1000 || cp > 0x109F)
		return SYMBOL_BOUNDARY;
	if (cp >= 0x1041 && cp <= 0x1049 && cp != 0x1044 && cp != 0x1047)
		cp = 0x1041;
	return cp - 0x1000 + SYMBOL_FIRST;
}

#endif
