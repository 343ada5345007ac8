/* SPDX-License-Identifier: MIT */
/* Finds messages by context and id: open addressing over an array the caller owns. */
#ifndef CATALOG_CATALOG_INDEX_H
#define CATALOG_CATALOG_INDEX_H

#include <stddef.h>
#include <stdint.h>
#include <mymr/status.h>

/* How a message is called. The parts stand as in an MO file: context, U+0004, id. */
struct message_key {
	const char *s;
	uint32_t id_at; /* 0 without context, otherwise one more than the context's length */
	uint32_t id_len;
};

/* What is looked for; context is NULL when there is none. */
struct message_name {
	const char *context;
	size_t context_len;
	const char *id;
	size_t id_len;
};

struct message_name
message_name_of(const struct message_key *key);

struct index_slot {
	uint32_t tag;    /* the upper half of the hash */
	uint32_t number; /* of the entry, plus one; 0 in a free slot */
};

/* A zeroed index is empty. Each entry is stride bytes and starts with a struct message_key. */
struct index {
	struct index_slot *slots;
	size_t mask;
	uint64_t seed;
	const void *entries;
	size_t stride;
};

#define INDEX_NONE SIZE_MAX

/* Builds an index of n entries with room for as many as room (>= n), in place of the old one.
 * Of entries with the same name only the first is entered; *n_unique (may be NULL) counts the
 * entered. MYMR_ERANGE when names collide under every seed, as only made-up ones do, or are too
 * many; on failure the old index stays. */
enum mymr_status
index_build(struct index *ix, const void *entries, size_t stride, size_t n, size_t room,
	size_t *n_unique);

void
index_free(struct index *ix);

/* Number of the entry with a name, or INDEX_NONE. At most 128 slots are looked at. */
size_t
index_find(const struct index *ix, const struct message_name *name);

/* Enters entry number i, for which index_build made room and whose name is new. MYMR_ERANGE
 * when its neighbourhood is full. */
enum mymr_status
index_add(struct index *ix, size_t i);

#endif
