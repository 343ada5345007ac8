/* SPDX-License-Identifier: MIT */
/* Words of lib/data/term_words.tsv, which are no terms. */
#ifndef CATALOG_TERM_WORDS_H
#define CATALOG_TERM_WORDS_H

#include <stddef.h>

enum { TERM_STOP = 1, TERM_LINK = 2, TERM_JOIN = 4 };

struct term_word {
	const char *s;
	unsigned is; /* bits of TERM_STOP, TERM_LINK and TERM_JOIN */
};

/* Generated, in the order of strcmp. */
extern const struct term_word term_words[];
extern const size_t n_term_words;

#endif
