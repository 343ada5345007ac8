/* SPDX-License-Identifier: MIT */
/* The words of a query that a memory has. */
#ifndef CATALOG_MEMORY_WANTED_H
#define CATALOG_MEMORY_WANTED_H

#include "catalog/memory.h"

#define NO_WORD UINT32_MAX

struct wanted_word {
	uint64_t hash;
	uint32_t number; /* in the file */
	uint32_t n_texts;
	uint32_t weight;
	uint32_t times; /* that it stands in the query */
};

struct wanted_place {
	uint32_t number;
	uint32_t place;
};

/* Zeroed, it is empty. */
struct wanted {
	struct words words;
	struct wanted_word *word; /* rarest first */
	uint32_t n;
	uint8_t *weights;           /* of these */
	uint32_t *row;              /* the words of the query as places in word, or NO_WORD */
	struct wanted_place *place; /* by number */
	uint64_t weight;            /* of all that the file has */
};

/* Reads the words of s[0..n) and looks them up. wanted_free is due in any case. */
enum mymr_status
wanted_read(struct wanted *w, struct mymr_memory *m, const char *s, size_t n);

void
wanted_free(struct wanted *w);

/* The place of a word that has a number in the file, or NO_WORD. */
uint32_t
wanted_place(const struct wanted *w, uint32_t number);

#endif
