/* SPDX-License-Identifier: MIT */
#include "segment/train_table.h"

#include <stdlib.h>

#define FIRST_SIZE 1024

static size_t
place_of(const struct train_table *t, uint64_t key)
{
	size_t i = (size_t)(key >> 20) & (t->size - 1);
	while (t->keys[i] && t->keys[i] != key)
		i = (i + 1) & (t->size - 1);
	return i;
}

uint32_t
train_table_find(const struct train_table *t, uint64_t key)
{
	if (t->size == 0)
		return TRAIN_NONE;
	const size_t i = place_of(t, key);
	return t->keys[i] ? t->numbers[i] : TRAIN_NONE;
}

static enum mymr_status
enlarge(struct train_table *t)
{
	struct train_table larger = {.size = t->size ? t->size * 2 : FIRST_SIZE, .n = t->n};
	larger.keys = calloc(larger.size, sizeof *larger.keys);
	larger.numbers = calloc(larger.size, sizeof *larger.numbers);
	if (!larger.keys || !larger.numbers) {
		train_table_free(&larger);
		return MYMR_ENOMEM;
	}
	for (size_t i = 0; i < t->size; i++) {
		if (t->keys[i]) {
			const size_t place = place_of(&larger, t->keys[i]);
			larger.keys[place] = t->keys[i];
			larger.numbers[place] = t->numbers[i];
		}
	}
	train_table_free(t);
	*t = larger;
	return MYMR_OK;
}

enum mymr_status
train_table_add(struct train_table *t, uint64_t key, uint32_t *number)
{
	if (t->n >= t->size / 2) {
		const enum mymr_status status = enlarge(t);
		if (status)
			return status;
	}
	const size_t i = place_of(t, key);
	if (!t->keys[i]) {
		t->keys[i] = key;
		t->numbers[i] = t->n++;
	}
	*number = t->numbers[i];
	return MYMR_OK;
}

void
train_table_free(struct train_table *t)
{
	free(t->keys);
	free(t->numbers);
	*t = (struct train_table){0};
}
