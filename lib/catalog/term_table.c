/* SPDX-License-Identifier: MIT */
#include "catalog/term_table.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/hash.h"

static bool
is_key(const struct term_row *row, uint64_t hash, const char *key, size_t n)
{
	return row->hash == hash && row->n_key == n && memcmp(row->key, key, n) == 0;
}

/* Of the key, or where it would go. There is a free slot. */
static size_t
slot_of(const struct term_table *t, uint64_t hash, const char *key, size_t n)
{
	size_t i = hash & (t->n_slots - 1);
	while (t->slot[i] && !is_key(&t->row[t->slot[i] - 1], hash, key, n))
		i = (i + 1) & (t->n_slots - 1);
	return i;
}

static enum mymr_status
make_room(struct term_table *t)
{
	if (2 * (t->n + 1) <= t->n_slots)
		return MYMR_OK;
	const size_t n_slots = t->n_slots ? 2 * t->n_slots : 256;
	if (n_slots > UINT32_MAX)
		return MYMR_ERANGE;
	uint32_t *slot = calloc(n_slots, sizeof *slot);
	if (!slot)
		return MYMR_ENOMEM;
	for (size_t r = 0; r < t->n; r++) {
		size_t i = t->row[r].hash & (n_slots - 1);
		while (slot[i])
			i = (i + 1) & (n_slots - 1);
		slot[i] = (uint32_t)r + 1;
	}
	free(t->slot);
	t->slot = slot;
	t->n_slots = n_slots;
	return MYMR_OK;
}

static enum mymr_status
add_row(struct term_table *t, uint64_t hash, const char *key, size_t n, size_t slot)
{
	if (grow(&t->row, &t->cap, t->n, sizeof *t->row))
		return MYMR_ENOMEM;
	const char *copy = arena_copy(&t->arena, key, n);
	if (!copy)
		return MYMR_ENOMEM;
	t->row[t->n++] = (struct term_row){.hash = hash, .key = copy, .n_key = n};
	t->slot[slot] = (uint32_t)t->n;
	return MYMR_OK;
}

enum mymr_status
term_table_add(
	struct term_table *t, const char *key, size_t n, size_t number, struct term_row **row)
{
	const uint64_t hash = hash_bytes(key, n, 0);
	enum mymr_status status = make_room(t);
	if (status)
		return status;
	const size_t slot = slot_of(t, hash, key, n);
	if (!t->slot[slot])
		status = add_row(t, hash, key, n, slot);
	if (status)
		return status;
	*row = &t->row[t->slot[slot] - 1];
	(*row)->count++;
	(*row)->articles += (*row)->last != number + 1;
	(*row)->last = number + 1;
	return MYMR_OK;
}

struct term_row *
term_table_find(const struct term_table *t, const char *key, size_t n)
{
	if (t->n == 0)
		return NULL;
	const size_t slot = slot_of(t, hash_bytes(key, n, 0), key, n);
	return t->slot[slot] ? &t->row[t->slot[slot] - 1] : NULL;
}

void
term_table_free(struct term_table *t)
{
	arena_free(&t->arena);
	free(t->row);
	free(t->slot);
	*t = (struct term_table){0};
}
