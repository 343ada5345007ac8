/* SPDX-License-Identifier: MIT */
#include "catalog/catalog_index.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "base/hash.h"

/* With half of the slots free, honest keys stay below this even for ten million messages. */
#define PROBE_LIMIT 128

#define MIN_SLOTS 16
#define MAX_ENTRIES (UINT32_MAX / 4)

/* Keys made to collide under one seed do not collide under another. */
static const uint64_t seeds[] = {0, 0x5DEECE66D1CE4E5Bu, 0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};

struct message_name
message_name_of(const struct message_key *key)
{
	return (struct message_name){
		.context = key->id_at ? key->s : NULL,
		.context_len = key->id_at ? key->id_at - 1 : 0,
		.id = key->s + key->id_at,
		.id_len = key->id_len,
	};
}

/* A context becomes the seed of its ids, so nothing needs to be joined. */
static uint64_t
hash_name(const struct message_name *name, uint64_t seed)
{
	if (name->context)
		seed = hash_bytes(name->context, name->context_len, ~seed);
	return hash_bytes(name->id, name->id_len, seed);
}

static bool
same(const char *a, size_t a_len, const char *b, size_t b_len)
{
	return a_len == b_len && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

static bool
has_name(const struct message_key *key, const struct message_name *name)
{
	if (!same(key->s + key->id_at, key->id_len, name->id, name->id_len))
		return false;
	if (!key->id_at || !name->context)
		return !key->id_at && !name->context;
	return same(key->s, key->id_at - 1, name->context, name->context_len);
}

static const struct message_key *
key_at(const struct index *ix, size_t i)
{
	return (const struct message_key *)((const char *)ix->entries + i * ix->stride);
}

/* The slot that holds name, else the free slot where it belongs, else NULL. */
static struct index_slot *
probe(const struct index *ix, const struct message_name *name, uint64_t hash)
{
	const uint32_t tag = (uint32_t)(hash >> 32);
	for (size_t i = 0; i < PROBE_LIMIT; i++) {
		struct index_slot *slot = &ix->slots[(hash + i) & ix->mask];
		if (!slot->number)
			return slot;
		if (slot->tag == tag && has_name(key_at(ix, slot->number - 1), name))
			return slot;
	}
	return NULL;
}

/* Enters entry i unless its name is there, which *is_new tells. */
static enum mymr_status
enter(struct index *ix, size_t i, bool *is_new)
{
	const struct message_name name = message_name_of(key_at(ix, i));
	const uint64_t hash = hash_name(&name, ix->seed);
	struct index_slot *slot = probe(ix, &name, hash);
	if (!slot)
		return MYMR_ERANGE;
	*is_new = slot->number == 0;
	if (*is_new)
		*slot = (struct index_slot){(uint32_t)(hash >> 32), (uint32_t)i + 1};
	return MYMR_OK;
}

static enum mymr_status
enter_all(struct index *ix, size_t n, size_t *n_unique)
{
	*n_unique = 0;
	for (size_t i = 0; i < n; i++) {
		bool is_new;
		enum mymr_status status = enter(ix, i, &is_new);
		if (status)
			return status;
		*n_unique += is_new;
	}
	return MYMR_OK;
}

enum mymr_status
index_build(struct index *ix, const void *entries, size_t stride, size_t n, size_t room,
	size_t *n_unique)
{
	if (room > MAX_ENTRIES)
		return MYMR_ERANGE;
	size_t n_slots = MIN_SLOTS;
	while (n_slots / 2 < room)
		n_slots *= 2;
	struct index fresh = {.mask = n_slots - 1, .entries = entries, .stride = stride};
	enum mymr_status status = MYMR_ERANGE;
	for (size_t i = 0; status == MYMR_ERANGE && i < sizeof seeds / sizeof *seeds; i++) {
		size_t unique;
		free(fresh.slots);
		fresh.slots = calloc(n_slots, sizeof *fresh.slots);
		if (!fresh.slots)
			return MYMR_ENOMEM;
		fresh.seed = seeds[i];
		status = enter_all(&fresh, n, &unique);
		if (n_unique)
			*n_unique = unique;
	}
	if (status) {
		free(fresh.slots);
		return status;
	}
	free(ix->slots);
	*ix = fresh;
	return MYMR_OK;
}

void
index_free(struct index *ix)
{
	free(ix->slots);
	*ix = (struct index){0};
}

size_t
index_find(const struct index *ix, const struct message_name *name)
{
	if (!ix->slots)
		return INDEX_NONE;
	const struct index_slot *slot = probe(ix, name, hash_name(name, ix->seed));
	return slot && slot->number ? slot->number - 1 : INDEX_NONE;
}

enum mymr_status
index_add(struct index *ix, size_t i)
{
	bool is_new;
	return enter(ix, i, &is_new);
}
