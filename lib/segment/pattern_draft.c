/* SPDX-License-Identifier: MIT */
#include "segment/pattern_draft.h"

#include <stdlib.h>
#include <string.h>

#define KEYS_A_BUCKET 4
/* Large factors, so that the low bits of a key, which are not those of its bucket, decide. */
#define FIRST_SEED 0x8001u
#define MAX_SEED 0xFFFFu
/* Buckets are served by size, the greatest first; those above this one are alike. */
#define MAX_BUCKET 32

enum mymr_status
pattern_draft_start(struct pattern_draft *draft, uint32_t n)
{
	const uint32_t size = n + n / 2 + 2;
	*draft = (struct pattern_draft){calloc(size, sizeof *draft->entries), size, 0};
	return draft->entries ? MYMR_OK : MYMR_ENOMEM;
}

void
pattern_draft_free(struct pattern_draft *draft)
{
	free(draft->entries);
	draft->entries = NULL;
}

/* The row of key, new when there was none. */
static struct pattern_entry *
row_of(struct pattern_draft *draft, uint32_t key)
{
	uint32_t i = pattern_scale(key, draft->size);
	while (draft->entries[i].is_there && draft->entries[i].key != key)
		i = i + 1 == draft->size ? 0 : i + 1;
	struct pattern_entry *entry = &draft->entries[i];
	draft->n += !entry->is_there;
	entry->key = key;
	entry->is_there = true;
	return entry;
}

static bool
is_weightless(const struct pattern_entry *entry)
{
	static const int8_t none[PATTERN_WEIGHTS];
	return memcmp(entry->weight, none, sizeof none) == 0;
}

int
pattern_put(struct pattern_draft *draft, uint32_t key, const int8_t *weight)
{
	struct pattern_entry *entry = row_of(draft, key);
	if (!is_weightless(entry))
		return 0;
	memcpy(entry->weight, weight, sizeof entry->weight);
	return 1;
}

void
pattern_announce(struct pattern_draft *draft, uint32_t key)
{
	row_of(draft, key)->goes_on = true;
}

static pattern_row
row_from(const struct pattern_entry *entry)
{
	pattern_row row = pattern_check(entry->key) | (entry->goes_on ? PATTERN_GOES_ON : 0);
	for (unsigned i = 0; i < PATTERN_WEIGHTS; i++)
		row |= (pattern_row)(entry->weight[i] + PATTERN_ZERO) << (16 + 8 * i);
	return row;
}

/* A table under construction. Bucket b has entries[first[b]] to entries[first[b + 1] - 1]. */
struct building {
	pattern_row *rows;
	uint16_t *seeds;
	uint32_t size;
	uint32_t n_seeds;
	uint32_t *first;
	const struct pattern_entry **entries;
	uint32_t n_left_out;
};

static uint32_t
bucket_size(const struct building *b, uint32_t bucket)
{
	const uint32_t n = b->first[bucket + 1] - b->first[bucket];
	return n < MAX_BUCKET ? n : MAX_BUCKET;
}

static void
fill_buckets(struct building *b, const struct pattern_draft *draft)
{
	for (uint32_t i = 0; i < draft->size; i++) {
		if (draft->entries[i].is_there)
			b->first[pattern_scale(draft->entries[i].key, b->n_seeds)]++;
	}
	for (uint32_t i = 1; i <= b->n_seeds; i++)
		b->first[i] += b->first[i - 1];
	for (uint32_t i = 0; i < draft->size; i++) {
		const struct pattern_entry *entry = &draft->entries[i];
		if (entry->is_there)
			b->entries[--b->first[pattern_scale(entry->key, b->n_seeds)]] = entry;
	}
}

/* Puts the rows of a bucket where a seed sends them; false, and nothing happens, when a place is
 * taken. */
static bool
place_bucket(struct building *b, uint32_t bucket, uint16_t seed)
{
	const struct pattern_entry **entry = b->entries + b->first[bucket];
	const uint32_t n = b->first[bucket + 1] - b->first[bucket];
	for (uint32_t i = 0; i < n; i++) {
		pattern_row *row = &b->rows[pattern_place(entry[i]->key, seed, b->size)];
		if (*row == PATTERN_NO_WEIGHTS) {
			*row = row_from(entry[i]);
			continue;
		}
		while (i-- > 0)
			b->rows[pattern_place(entry[i]->key, seed, b->size)] = PATTERN_NO_WEIGHTS;
		return false;
	}
	b->seeds[bucket] = seed;
	return true;
}

static void
seed_bucket(struct building *b, uint32_t bucket)
{
	for (uint32_t seed = FIRST_SEED; seed <= MAX_SEED; seed += 2) {
		if (place_bucket(b, bucket, (uint16_t)seed))
			return;
	}
	b->n_left_out += b->first[bucket + 1] - b->first[bucket];
}

static void
build(struct building *b, const struct pattern_draft *draft)
{
	fill_buckets(b, draft);
	for (uint32_t i = 0; i < b->size; i++)
		b->rows[i] = PATTERN_NO_WEIGHTS;
	for (uint32_t n = MAX_BUCKET; n > 0; n--) {
		for (uint32_t bucket = 0; bucket < b->n_seeds; bucket++) {
			if (bucket_size(b, bucket) == n)
				seed_bucket(b, bucket);
		}
	}
}

enum mymr_status
pattern_build(struct pattern_table *table, const struct pattern_draft *draft, uint32_t *n_left_out)
{
	struct building b = {
		.size = draft->n + draft->n / 4 + 2, .n_seeds = draft->n / KEYS_A_BUCKET + 1};
	b.rows = calloc(1, b.size * sizeof *b.rows + b.n_seeds * sizeof *b.seeds);
	b.first = calloc((size_t)b.n_seeds + 1, sizeof *b.first);
	b.entries = calloc((size_t)draft->n + 1, sizeof *b.entries);
	const bool is_there = b.rows && b.first && b.entries;
	if (is_there) {
		b.seeds = (uint16_t *)(b.rows + b.size);
		build(&b, draft);
		*table = (struct pattern_table){b.rows, b.seeds, b.size, b.n_seeds, table->bias};
		*n_left_out = b.n_left_out;
	} else {
		free(b.rows);
	}
	free(b.first);
	free(b.entries);
	return is_there ? MYMR_OK : MYMR_ENOMEM;
}
