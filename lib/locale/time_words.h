/* SPDX-License-Identifier: MIT */
/* The words of times and durations, from lib/data/time_words.tsv. */
#ifndef LOCALE_TIME_WORDS_H
#define LOCALE_TIME_WORDS_H

#include <mymr/date.h>
#include "locale/text.h"

enum time_word_kind {
	TIME_INSTANT,
	TIME_LETTER,
	TIME_HALF,
	TIME_HALF_OF,
	TIME_AND_HALF,
	TIME_AND,
	TIME_TOTAL,
	TIME_EXACTLY,
	TIME_ZONE,
	N_TIME_WORD_KINDS
};

struct time_word {
	const char *text;
	int kind;
	int value;
};

/* Generated, ended by a text that is NULL. */
extern const struct time_word time_words_en[];
extern const struct time_word time_words_my[];

/* The end of the longest word of a kind at i, and its value; 0 for none. */
size_t
time_word(const struct text *t, size_t i, enum mymr_language language, enum time_word_kind kind,
	int *value);

#endif
