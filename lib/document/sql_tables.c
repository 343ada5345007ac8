/* SPDX-License-Identifier: MIT */
/* The tables that a dump creates, found by their names. */
#include "base/ascii.h"
#include "base/hash.h"
#include "document/sql_scan.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Of longer names this much is looked at. */
#define HASHED 64

static uint64_t
hash_name(struct sql_name name)
{
	char lower[HASHED];
	const size_t n = name.n < HASHED ? name.n : HASHED;
	for (size_t i = 0; i < n; i++)
		lower[i] = ascii_lower(name.s[i]);
	return hash_bytes(lower, n, 0);
}

static void
put_in_bucket(struct sql_tables *t, size_t i)
{
	size_t *bucket = &t->bucket[hash_name(t->table[i].name) & (t->n_buckets - 1)];
	t->table[i].next = *bucket;
	*bucket = i + 1;
}

static enum mymr_status
grow_buckets(struct sql_tables *t)
{
	const size_t n = t->n_buckets ? 2 * t->n_buckets : 64;
	size_t *bucket = calloc(n, sizeof *bucket);
	if (!bucket)
		return MYMR_ENOMEM;
	free(t->bucket);
	t->bucket = bucket;
	t->n_buckets = n;
	for (size_t i = 0; i < t->n; i++)
		put_in_bucket(t, i);
	return MYMR_OK;
}

enum mymr_status
sql_tables_begin(struct sql_tables *t, struct sql_name name)
{
	enum mymr_status status = MYMR_OK;
	if (t->n >= t->n_buckets)
		status = grow_buckets(t);
	if (!status)
		status = grow(&t->table, &t->cap, t->n, sizeof *t->table);
	if (status)
		return status;
	t->table[t->n] = (struct sql_table){.name = name, .first = t->n_names};
	put_in_bucket(t, t->n++);
	return MYMR_OK;
}

enum mymr_status
sql_tables_add(struct sql_tables *t, struct sql_name column)
{
	const enum mymr_status status = grow(&t->name, &t->cap_names, t->n_names, sizeof *t->name);
	if (status)
		return status;
	t->name[t->n_names++] = column;
	t->table[t->n - 1].n++;
	return MYMR_OK;
}

struct sql_table *
sql_tables_find(const struct sql_tables *t, struct sql_name name)
{
	if (!t->n_buckets || name.n > HASHED)
		return NULL;
	size_t i = t->bucket[hash_name(name) & (t->n_buckets - 1)];
	for (; i; i = t->table[i - 1].next) {
		struct sql_table *table = &t->table[i - 1];
		if (table->name.n == name.n && !strncasecmp(table->name.s, name.s, name.n))
			return table;
	}
	return NULL;
}

void
sql_tables_free(struct sql_tables *t)
{
	free(t->table);
	free(t->name);
	free(t->bucket);
}
