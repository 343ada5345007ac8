/* SPDX-License-Identifier: MIT */
/* Texts that are counted, each once. */
#ifndef CATALOG_TERM_TABLE_H
#define CATALOG_TERM_TABLE_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/arena.h"

struct term_row {
	uint64_t hash;
	const char *key;
	size_t n_key;
	const char *shown; /* as it is written */
	size_t n_shown;
	bool is_sure; /* with the capitals that it has of its own */
	size_t words;
	size_t count;
	size_t last;         /* 1 more than what it was last counted for: an article, a text */
	size_t articles;     /* how many of those there were */
	size_t whole;        /* how often it is a name by itself, */
	size_t parts;        /* and a part of one; both 0 of what is no name */
	size_t nested;       /* how often it is in longer rows, */
	size_t longest;      /* the most that one of them has, */
	size_t n_containers; /* and how many of them there are */
};

/* A zeroed table is empty and ready. Its texts are in an arena of its own. */
struct term_table {
	struct arena arena;
	struct term_row *row;
	size_t n;
	size_t cap;
	uint32_t *slot; /* 1 more than the number of a row, or 0 */
	size_t n_slots; /* a power of two */
};

/* Counts key once more, for the `number`-th article. *row is valid until the next is added. */
enum mymr_status
term_table_add(
	struct term_table *t, const char *key, size_t n, size_t number, struct term_row **row);

/* NULL when it is not there. */
struct term_row *
term_table_find(const struct term_table *t, const char *key, size_t n);

void
term_table_free(struct term_table *t);

#endif
