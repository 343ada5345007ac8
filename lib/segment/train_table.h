/* SPDX-License-Identifier: MIT */
/* Numbers 0, 1, 2 ... for 64-bit keys, in the order in which they are added. */
#ifndef SEGMENT_TRAIN_TABLE_H
#define SEGMENT_TRAIN_TABLE_H

#include <mymr/status.h>
#include <stddef.h>
#include <stdint.h>

#define TRAIN_NONE UINT32_MAX

struct train_table {
	uint64_t *keys; /* 0: an empty place */
	uint32_t *numbers;
	size_t size;
	uint32_t n;
};

/* The number of key, TRAIN_NONE when it has none. */
uint32_t
train_table_find(const struct train_table *t, uint64_t key);

/* Gives key the next number unless it has one. */
enum mymr_status
train_table_add(struct train_table *t, uint64_t key, uint32_t *number);

void
train_table_free(struct train_table *t);

/* The key of a row of tokens: start with 0 and add them from the first to the last. */
static inline uint64_t
train_row_add(uint64_t row, uint32_t key)
{
	row = (row ^ key) * UINT64_C(0x9E3779B97F4A7C15);
	return (row ^ row >> 29) | 1;
}

#endif
