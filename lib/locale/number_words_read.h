/* SPDX-License-Identifier: MIT */
/* Spelled numbers taken apart into words. */
#ifndef LOCALE_NUMBER_WORDS_READ_H
#define LOCALE_NUMBER_WORDS_READ_H

#include "locale/number_words.h"
#include "locale/text.h"

/* A word where it stands. */
struct spoken {
	const struct number_word *word;
	bool is_apart; /* blanks before it */
};

/* Reads the word at i, blanks before it aside, and returns its end; 0 when there is none. */
size_t
spoken_next(const struct text *t, size_t i, struct spoken *w);

#endif
