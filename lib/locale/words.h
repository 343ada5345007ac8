/* SPDX-License-Identifier: MIT */
/* The words of dates and numbers in both languages, from the tables in lib/data. */
#ifndef LOCALE_WORDS_H
#define LOCALE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "locale/filter.h"
#include "locale/text.h"

/* One kind per table; a reader says with a mask which kinds fit where it stands. */
enum word_kind {
	WORD_MONTH = 1,
	WORD_WEEKDAY = 2,
	WORD_UNIT = 4,
	WORD_SCALE = 8,
	WORD_NUMERAL = 16,
	WORD_MEASURE = 32,
	WORD_LEAD = 64,
	WORD_RELATIVE = 128,
	WORD_DAYPART = 256
};

/* Kinds that begin a value. */
#define STARTS_EN (WORD_MONTH | WORD_WEEKDAY | WORD_RELATIVE | WORD_NUMERAL | WORD_LEAD)
#define STARTS_MY (WORD_MONTH | WORD_WEEKDAY | WORD_RELATIVE | WORD_LEAD | WORD_DAYPART)

enum { MEASURE_PERCENT = 1, MEASURE_CELSIUS, MEASURE_FAHRENHEIT };

enum word_form { FORM_NAME, FORM_SHORT, FORM_ALSO };

/* A spelling that is read. English ones are in lower case; a space stands for any gap. */
struct word {
	const char *text;
	uint16_t kind;
	int16_t value; /* month, unit, power of ten ...; of a day part its row in dayparts */
	uint8_t form : 2;
	uint8_t unit : 5;      /* RELATIVE: of the offset in value */
	bool is_also_word : 1; /* means something else, too ("may"), so it needs company */
	uint8_t third;         /* Burmese: what must stand behind its group, 0 when that may vary */
	uint8_t n_alike;       /* rows of its group from here on */
};

/* How a value is written. Strings that a table leaves empty are "". */
struct wording {
	uint16_t kind;
	int16_t value;
	uint8_t unit;
	const char *english;
	const char *english_short;
	const char *burmese;
};

struct daypart {
	const char *burmese;
	int written_from; /* minute of the day, 1440 for never */
	int from;         /* hours it can mean when read; above 23 is the next day's */
	int to;
};

/* Generated. Words stand in groups of those that begin alike, in each the longest first.
 * English: a group shares its first word, its letters up to anything else, and is found by its hash
 * in words_en_group; words that begin with a sign share that byte. An entry is one more than the
 * first row of the group, 0 is free; a group is at its hash or behind it.
 * Burmese: a group shares its first two code points, WORD_CELLS of the first block each, and
 * words_my_group has the first row of each. Words of one code point of the block have WORD_ALONE
 * as their second, where no letter can stand; the last group has all that begin otherwise. */
#define WORD_CELLS 64
#define WORD_ALONE 63
#define WORD_GROUPS_EN 1024
#define WORD_GROUPS_MY (WORD_CELLS * WORD_CELLS)
extern const struct word words_en[];
extern const uint16_t words_en_group[WORD_GROUPS_EN];
extern const struct word words_my[];
extern const uint16_t words_my_group[WORD_GROUPS_MY + 2];
extern const struct wording wordings[];
extern const size_t n_wordings;
extern const struct daypart dayparts[];
extern const size_t n_dayparts;
/* Digits, guards and words that can begin a value. */
extern const struct filter words_en_filter;
extern const struct filter words_my_filter;

/* The longest word of one of the kinds at i: stores where it ends and returns it, NULL for none.
 * An English word must end where its letters do, a Burmese one at the end of a syllable. */
const struct word *
word_en(const struct text *t, size_t i, unsigned kinds, size_t *end);

const struct word *
word_my(const struct text *t, size_t i, unsigned kinds, size_t *end);

/* The same in another table of the same form. */
struct word_table {
	const struct word *words;
	const uint16_t *group;
};

const struct word *
word_en_of(const struct word_table *table, const struct text *t, size_t i, unsigned kinds,
	size_t *end);

const struct word *
word_my_of(const struct word_table *table, const struct text *t, size_t i, unsigned kinds,
	size_t *end);

/* The hash of the first word of s, less than WORD_GROUPS_EN, and its length; of a sign, for which
 * the length is 1. */
static inline unsigned
word_hash(const char *s, size_t n, size_t *len)
{
	unsigned hash = (unsigned char)lower(s[0]);
	size_t i = 0;
	for (; i < n && is_letter(s[i]); i++)
		hash = hash * 33 + (unsigned char)lower(s[i]);
	*len = i > 0 ? i : 1;
	return (hash ^ hash >> 10) % WORD_GROUPS_EN;
}

/* Where phrase, a word in lower case or several, ends at i, or 0. As word_en and word_my. */
size_t
phrase_en(const struct text *t, size_t i, const char *phrase);

size_t
phrase_my(const struct text *t, size_t i, const char *phrase);

/* How a value of a kind is written; NULL when the tables lack it. */
const struct wording *
wording_of(enum word_kind kind, int value, int unit);

#endif
