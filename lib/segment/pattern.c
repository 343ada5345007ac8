/* SPDX-License-Identifier: MIT */
#include "segment/pattern.h"

#include <string.h>

/* The row of key, or the empty place for it. */
static struct pattern_row *
find_place(struct pattern_row *rows, uint32_t size, uint32_t key)
{
	const uint16_t check = pattern_check(key);
	uint32_t i = pattern_place(key, size);
	while (rows[i].check && (rows[i].check & PATTERN_CHECK) != check)
		i = i + 1 == size ? 0 : i + 1;
	return &rows[i];
}

static int
is_weightless(const struct pattern_row *row)
{
	static const int8_t none[PATTERN_WEIGHTS];
	return memcmp(row->weight, none, sizeof none) == 0;
}

int
pattern_put(struct pattern_row *rows, uint32_t size, uint32_t key, const int8_t *weight)
{
	struct pattern_row *row = find_place(rows, size, key);
	if (row->check && !is_weightless(row))
		return 0;
	row->check |= pattern_check(key);
	memcpy(row->weight, weight, sizeof row->weight);
	return 1;
}

void
pattern_announce(struct pattern_row *rows, uint32_t size, uint32_t key)
{
	struct pattern_row *row = find_place(rows, size, key);
	row->check |= pattern_check(key) | PATTERN_GOES_ON;
}
