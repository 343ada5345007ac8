/* SPDX-License-Identifier: MIT */
/* The words of a text as similarity sees them. */
#ifndef CATALOG_SIMILAR_WORDS_H
#define CATALOG_SIMILAR_WORDS_H

#include <mymr/buf.h>
#include <stddef.h>
#include <stdint.h>

/* Told apart by a hash, which is never 0. */
struct word {
	uint64_t hash;
	uint32_t weight;
};

/* A zeroed list is empty and ready; it can be filled again and again. */
struct words {
	struct word *word;
	size_t n;
	size_t cap;
	uint64_t weight; /* of all */
	struct mymr_buf text;
	struct mymr_buf spelling;
};

enum mymr_status
words_read(struct words *words, const char *s, size_t n);

void
words_free(struct words *words);

#endif
