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
	uint8_t form;
	uint8_t unit;      /* RELATIVE: of the offset in value */
	bool is_also_word; /* means something else, too ("may"), so it needs company */
	uint8_t second;    /* what must stand behind its start, 0 when that may vary */
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

/* Generated. Words stand ordered by their start, the longest first; words_*_start has the first
 * row of each. A start is the first byte in English; in Burmese the first code point less U+0FFF,
 * and 0 for all signs outside the Myanmar block. What stands behind is a byte in English, in
 * Burmese the last byte of a code point. */
#define BURMESE_STARTS 160
extern const struct word words_en[];
extern const uint16_t words_en_start[257];
extern const struct word words_my[];
extern const uint16_t words_my_start[BURMESE_STARTS + 1];
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
	const uint16_t *start;
};

const struct word *
word_en_of(const struct word_table *table, const struct text *t, size_t i, unsigned kinds,
	size_t *end);

const struct word *
word_my_of(const struct word_table *table, const struct text *t, size_t i, unsigned kinds,
	size_t *end);

/* Where phrase, a word in lower case or several, ends at i, or 0. As word_en and word_my. */
size_t
phrase_en(const struct text *t, size_t i, const char *phrase);

size_t
phrase_my(const struct text *t, size_t i, const char *phrase);

/* How a value of a kind is written; NULL when the tables lack it. */
const struct wording *
wording_of(enum word_kind kind, int value, int unit);

#endif
