/* SPDX-License-Identifier: MIT */
/* The index of texts inside: rows of word numbers, and for each word the texts that have it. */
#ifndef CATALOG_SIMILAR_INDEX_H
#define CATALOG_SIMILAR_INDEX_H

#include <mymr/similar.h>
#include "catalog/similar.h"
#include "catalog/similar_words.h"

#define NO_WORD UINT32_MAX

/* Texts that have a word, the last one first. */
struct posting {
	uint32_t text;
	uint32_t next; /* plus one; 0 at the end */
};

struct indexed_text {
	size_t start; /* in rows */
	size_t n;
	uint64_t weight;
};

struct indexed_word {
	uint64_t hash;
	uint32_t first; /* posting, plus one */
	uint32_t n_texts;
};

struct mymr_similar {
	struct indexed_word *word;
	uint8_t *weights;
	size_t n_words;
	size_t words_cap;
	uint32_t *slots; /* numbers of words plus one, 0 in a free slot */
	size_t n_slots;
	uint32_t *rows;
	size_t n_rows;
	size_t rows_cap;
	struct posting *postings;
	size_t n_postings;
	size_t postings_cap;
	struct indexed_text *text;
	size_t n_texts;
	size_t texts_cap;
	struct words words; /* of the text being added */
};

/* The number of a word, or NO_WORD. */
uint32_t
similar_word(const struct mymr_similar *index, uint64_t hash);

#endif
