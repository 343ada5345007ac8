/* SPDX-License-Identifier: MIT */
/* Words of texts on their way into the file: kept until they are written together, word by word. */
#ifndef CATALOG_MEMORY_INDEX_H
#define CATALOG_MEMORY_INDEX_H

#include <mymr/buf.h>
#include <stddef.h>
#include <stdint.h>
#include "catalog/similar_words.h"

struct mymr_memory;

/* A word that was met since begin. */
struct memory_word {
	uint64_t hash;
	uint32_t number; /* in the file */
	uint32_t n_texts;
	uint32_t first; /* entry, plus one */
	uint32_t last;
};

/* That a text has a word. */
struct memory_entry {
	uint32_t text;
	uint32_t weight; /* of the text */
	uint32_t times;  /* that the word stands in it */
	uint32_t next;   /* of the same word, plus one */
};

struct memory_index {
	struct memory_word *word;
	size_t n_words;
	size_t words_cap;
	uint32_t *slots; /* numbers of words plus one, 0 in a free slot */
	size_t n_slots;
	struct memory_entry *entry;
	size_t n_entries;
	size_t entries_cap;
	uint32_t last_number; /* of the words of the file */
};

/* Appends the numbers of words to row, which are given to those that the file does not have yet. */
enum mymr_status
memory_index_row(struct mymr_memory *m, const struct words *words, struct mymr_buf *row);

/* Remembers that a text has words, for which memory_index_row was called before. */
enum mymr_status
memory_index_add(struct mymr_memory *m, uint32_t text, const struct words *words);

/* Writes all that was added into the file. */
enum mymr_status
memory_index_write(struct mymr_memory *m);

void
memory_index_free(struct memory_index *index);

#endif
