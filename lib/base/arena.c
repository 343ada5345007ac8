/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE 16384

struct arena_block {
	struct arena_block *next;
	alignas(max_align_t) char bytes[];
};

static int
add_block(struct arena *a, size_t n)
{
	size_t size = n > BLOCK_SIZE / 4 ? n : BLOCK_SIZE;
	if (size > SIZE_MAX - sizeof(struct arena_block))
		return -1;
	struct arena_block *block = malloc(sizeof *block + size);
	if (!block)
		return -1;
	block->next = a->block;
	a->block = block;
	a->at = block->bytes;
	a->left = size;
	return 0;
}

static void *
alloc(struct arena *a, size_t n, size_t align)
{
	n += n == 0; /* or what is empty could not be told from NULL */
	size_t pad = (size_t)(-(uintptr_t)a->at % align);
	if (n > a->left || pad > a->left - n) {
		if (add_block(a, n))
			return NULL;
		pad = 0;
	}
	void *p = a->at + pad;
	a->at += pad + n;
	a->left -= pad + n;
	return p;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	return alloc(a, n, alignof(max_align_t));
}

void *
arena_alloc_words(struct arena *a, size_t n)
{
	return alloc(a, n, alignof(void *));
}

char *
arena_copy(struct arena *a, const char *s, size_t n)
{
	char *copy = n < SIZE_MAX ? alloc(a, n + 1, 1) : NULL;
	if (!copy)
		return NULL;
	if (n)
		memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

void
arena_free(struct arena *a)
{
	for (struct arena_block *block = a->block; block;) {
		struct arena_block *next = block->next;
		free(block);
		block = next;
	}
	*a = (struct arena){0};
}
