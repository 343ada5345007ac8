/* SPDX-License-Identifier: MIT */
/* Memory that lives and dies together: objects with many small parts are built in one. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena_block;

/* A zeroed arena is empty and ready. */
struct arena {
	struct arena_block *block;
	char *at;
	size_t left;
};

/* n bytes aligned for any type, not initialized; NULL when memory is out. */
void *
arena_alloc(struct arena *a, size_t n);

/* The same aligned for pointers and sizes, which is enough for most. */
void *
arena_alloc_words(struct arena *a, size_t n);

/* A copy of s[0..n) with a NUL behind it; NULL when memory is out. */
char *
arena_copy(struct arena *a, const char *s, size_t n);

/* Frees everything allocated from a and leaves it empty. */
void
arena_free(struct arena *a);

#endif
