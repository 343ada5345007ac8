/* SPDX-License-Identifier: MIT */
/* What numbers count: money, units, time, people and things, from the tables in lib/data. */
#ifndef LOCALE_COUNTED_H
#define LOCALE_COUNTED_H

#include <mymr/quantity.h>
#include "locale/words.h"

/* Kinds of words; all but signs, classifiers and letters have the row of a counted as value. */
enum counted_kind {
	COUNTED_MONEY = 1,
	COUNTED_SIGN = 2, /* of money, before the number */
	COUNTED_UNIT = 4,
	COUNTED_DURATION = 8,
	COUNTED_NOUN = 16,
	COUNTED_PERCENT = 32,
	COUNTED_CLASSIFIER = 64,
	COUNTED_ORDINAL = 128,  /* value: the number */
	COUNTED_CLAUSE = 256,   /* value: the row in letters */
	COUNTED_TOWNSHIP = 512, /* the same */
	COUNTED_STATUS = 1024   /* the same */
};

/* Where the number stands in Burmese. */
enum counted_order {
	ORDER_BEFORE, /* ၅ ကီလိုမီတာ */
	ORDER_ROUND,  /* before the word, but မိုင် ၉၀ */
	ORDER_BEHIND, /* ဒေါ်လာ ၅၀၀ */
	ORDER_LAKH    /* ကျပ် ၅ သိန်း, ၁,၅၀၀ ကျပ် */
};

struct counted {
	uint8_t quantity; /* enum mymr_quantity_kind */
	uint8_t order;
	bool is_counter;         /* of a page: short forms of the number */
	bool has_own_classifier; /* which says without the noun what is counted */
	uint8_t unit;            /* DURATION: enum mymr_time_unit */
	const char *name;
	const char *one;
	const char *many;
	const char *sign; /* as written before the number, "" for none */
	const char *burmese;
	const char *classifier;
};

/* A letter that counts, or of a registration number. */
struct letter {
	const char *latin;
	const char *burmese;
};

struct ordinal_name {
	const char *english;
	const char *burmese;
};

/* Generated. */
#define N_ORDINAL_NAMES 10
extern const struct counted counted_rows[];
extern const size_t n_counted_rows;
extern const struct letter letters[];
extern const struct ordinal_name ordinal_names[N_ORDINAL_NAMES + 1];
extern const struct word counted_en[];
extern const uint16_t counted_en_group[WORD_GROUPS_EN];
extern const struct word counted_my[];
extern const uint16_t counted_my_group[WORD_GROUPS_MY + 2];

/* As word_en and word_my, for the words of these tables. */
const struct word *
counted_word_en(const struct text *t, size_t i, unsigned kinds, size_t *end);

const struct word *
counted_word_my(const struct text *t, size_t i, unsigned kinds, size_t *end);

/* The row of a kind and name; NULL when there is none. */
const struct counted *
counted_of(enum mymr_quantity_kind kind, const char *name);

/* The row of a unit of time. */
const struct counted *
counted_of_unit(int unit);

#endif
