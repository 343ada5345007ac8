/* SPDX-License-Identifier: MIT */
/* What stands for Latin letters in pseudo-localized text. */
#ifndef CATALOG_PSEUDO_H
#define CATALOG_PSEUDO_H

#include <stdbool.h>

/* A consonant as it is; a vowel, or a medial, as it stands behind one, and alone. */
struct pseudo_letter {
	const char *text;
	const char *alone; /* "" for consonants and medials */
	bool is_vowel;
	bool is_medial;
	bool is_stackable; /* may stand below another consonant */
};

/* Generated. */
extern const struct pseudo_letter pseudo_letters[26];

#endif
