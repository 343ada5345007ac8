/* SPDX-License-Identifier: MIT */
/* Words of lib/data/check_words.tsv. */
#ifndef CATALOG_CHECK_WORDS_H
#define CATALOG_CHECK_WORDS_H

#include <stdbool.h>
#include <stddef.h>

enum check_class {
	CHECK_SPOKEN,
	CHECK_WRITTEN,
	CHECK_QUESTION,
	CHECK_PARTICLE,
	CHECK_HONORIFIC,
	CHECK_TITLE,
	CHECK_ABBREVIATION,
	CHECK_FOLD,
	CHECK_VOID,
	CHECK_PLURAL,
	CHECK_CLOSING, /* of sentences, besides spoken and written */
	CHECK_NOUN,    /* that looks like such an end */
	CHECK_DOUBLED, /* never said twice in a row */
	CHECK_SCALE    /* of big numbers */
};

struct check_word {
	const char *s;
	size_t n;
	const char *other;
};

/* Generated; each class ends with a row without a word. */
extern const struct check_word *const check_words[];

/* The longest word of a class that s[0..n) ends or begins with; NULL. */
const struct check_word *
check_word_behind(enum check_class class, const char *s, size_t n);

const struct check_word *
check_word_at(enum check_class class, const char *s, size_t n);

#endif
