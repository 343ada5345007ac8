/* SPDX-License-Identifier: MIT */
/* Catalog texts by key, in the direction wanted. */
#include "document/localizer.h"
#include "base/hash.h"
#include "catalog/inline_code.h"
#include "document/localize_fold.h"

#include <stdlib.h>
#include <string.h>

static struct key_slot *
find_slot(const struct key_table *table, const char *key, size_t len, uint64_t hash)
{
	for (size_t i = (size_t)hash & table->mask;; i = (i + 1) & table->mask) {
		struct key_slot *slot = &table->slots[i];
		if (!slot->key || (slot->hash == hash && slot->len == len &&
					  memcmp(slot->key, key, len) == 0))
			return slot;
	}
}

static enum mymr_status
add_key(struct mymr_localizer *l, struct key_table *table, const struct mymr_buf *key,
	const struct entry *entry)
{
	if (key->len == 0)
		return MYMR_OK;
	uint64_t hash = hash_bytes(key->s, key->len, 0);
	struct key_slot *slot = find_slot(table, key->s, key->len, hash);
	if (slot->key)
		return MYMR_OK;
	slot->key = arena_copy(&l->arena, key->s, key->len);
	if (!slot->key)
		return MYMR_ENOMEM;
	slot->len = key->len;
	slot->hash = hash;
	slot->entry = entry;
	return MYMR_OK;
}

static enum mymr_status
init_table(struct key_table *table, size_t n)
{
	size_t size = 16;
	while (size < n * 2)
		size *= 2;
	table->slots = calloc(size, sizeof *table->slots);
	table->mask = size - 1;
	return table->slots ? MYMR_OK : MYMR_ENOMEM;
}

static bool
has_name(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *name;
		size_t len;
		if (placeholder_next(s + i, n - i, &name, &len) && len == 4 &&
			memcmp(name, "name", 4) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
index_entry(struct mymr_localizer *l, struct mymr_buf *key, const struct entry *e)
{
	if (has_name(e->from, e->from_len))
		l->patterns[l->n_patterns++] = e;
	key->len = 0;
	enum mymr_status status = template_key(key, e->from, e->from_len);
	if (!status)
		status = add_key(l, &l->exact, key, e);
	if (status)
		return status;
	struct core core = fold_core(e->from, e->from_len);
	key->len = 0;
	status = fold(key, e->from + core.start, core.end - core.start);
	return status ? status : add_key(l, &l->folded, key, e);
}

static bool
has_code(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '<' && code_next(s + i, n - i))
			return true;
	}
	return false;
}

/* A copy of s[0..n) without codes; NULL when memory is out. */
static char *
without_codes(struct arena *arena, const char *s, size_t n, size_t *len)
{
	char *copy = arena_copy(arena, s, n);
	*len = 0;
	for (size_t i = 0; copy && i < n;) {
		size_t code = s[i] == '<' ? code_next(s + i, n - i) : 0;
		if (code)
			i += code;
		else
			copy[(*len)++] = s[i++];
	}
	return copy;
}

/* A sentence with a link in it is also found where the link was lost: in plain text. */
static enum mymr_status
index_without_codes(struct mymr_localizer *l, struct mymr_buf *key, const struct entry *e)
{
	if (!has_code(e->from, e->from_len))
		return MYMR_OK;
	struct entry *plain = arena_alloc(&l->arena, sizeof *plain);
	if (!plain)
		return MYMR_ENOMEM;
	*plain = *e;
	plain->from = without_codes(&l->arena, e->from, e->from_len, &plain->from_len);
	plain->to = without_codes(&l->arena, e->to, e->to_len, &plain->to_len);
	if (!plain->from || !plain->to)
		return MYMR_ENOMEM;
	return index_entry(l, key, plain);
}

static struct entry
make_entry(const struct mymr_catalog_entry *m, size_t catalog, bool reverse)
{
	if (reverse)
		return (struct entry){m->text, m->text_len, m->id, m->id_len, catalog, m->line};
	return (struct entry){m->id, m->id_len, m->text, m->text_len, catalog, m->line};
}

/* The plural of a message and its last form, which is that of many. */
static struct entry
make_plural_entry(
	const struct mymr_catalog *c, const struct mymr_catalog_entry *m, size_t i, size_t catalog)
{
	struct entry e = {m->plural_id, m->plural_id_len, m->text, m->text_len, catalog, m->line};
	mymr_catalog_form_at(c, i, m->n_forms - 1, &e.to, &e.to_len);
	return e;
}

/* Letters of a pattern outside its placeholders. */
static size_t
literal_len(const struct entry *e)
{
	size_t literal = 0;
	for (size_t i = 0, len; i < e->from_len; i += len ? len : 1) {
		const char *name;
		size_t name_len;
		len = placeholder_next(e->from + i, e->from_len - i, &name, &name_len);
		literal += len == 0;
	}
	return literal;
}

/* The pattern that says most comes first; of equals, the earlier catalog's. */
static int
by_literal(const void *a, const void *b)
{
	const struct entry *x = *(const struct entry *const *)a;
	const struct entry *y = *(const struct entry *const *)b;
	const size_t n_x = literal_len(x), n_y = literal_len(y);
	if (n_x != n_y)
		return n_x > n_y ? -1 : 1;
	return (x > y) - (x < y);
}

static enum mymr_status
add_entry(struct mymr_localizer *l, struct mymr_buf *key, const struct entry *entry)
{
	struct entry *e = &l->entries[l->n_entries++];
	*e = *entry;
	enum mymr_status status = index_entry(l, key, e);
	return status ? status : index_without_codes(l, key, e);
}

static enum mymr_status
add_catalog(struct mymr_localizer *l, struct mymr_buf *key, const struct mymr_catalog *c,
	size_t catalog)
{
	const bool reverse = l->options.to == MYMR_ENGLISH;
	const size_t n = mymr_catalog_size(c);
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		struct mymr_catalog_entry m;
		mymr_catalog_entry_at(c, i, &m);
		struct entry e = make_entry(&m, catalog, reverse);
		status = add_entry(l, key, &e);
		if (status || reverse || !m.plural_id)
			continue;
		e = make_plural_entry(c, &m, i, catalog);
		status = add_entry(l, key, &e);
	}
	return status;
}

static size_t
count_entries(const struct mymr_catalog *c)
{
	const size_t n = mymr_catalog_size(c);
	size_t count = n;
	for (size_t i = 0; i < n; i++) {
		struct mymr_catalog_entry m;
		mymr_catalog_entry_at(c, i, &m);
		count += m.plural_id != NULL;
	}
	return count;
}

enum mymr_status
localizer_index(struct mymr_localizer *l, const struct mymr_catalog *const *catalogs, size_t n)
{
	size_t total = 0;
	for (size_t i = 0; i < n; i++)
		total += count_entries(catalogs[i]);
	l->entries = calloc(total + 1, sizeof *l->entries);
	l->patterns = calloc(2 * total + 1, sizeof *l->patterns);
	if (!l->entries || !l->patterns || init_table(&l->exact, 2 * total) ||
		init_table(&l->folded, 2 * total))
		return MYMR_ENOMEM;
	enum mymr_status status = MYMR_OK;
	struct mymr_buf key = {0};
	for (size_t c = 0; c < n && !status; c++)
		status = add_catalog(l, &key, catalogs[c], c);
	mymr_buf_free(&key);
	if (l->n_patterns)
		qsort(l->patterns, l->n_patterns, sizeof *l->patterns, by_literal);
	return status;
}

static const struct entry *
find(const struct key_table *table, const char *key, size_t n)
{
	return find_slot(table, key, n, hash_bytes(key, n, 0))->entry;
}

const struct entry *
find_exact(const struct mymr_localizer *l, const char *s, size_t n)
{
	return find(&l->exact, s, n);
}

const struct entry *
find_folded(const struct mymr_localizer *l, struct mymr_buf *key, const char *s, size_t n,
	enum mymr_status *status)
{
	key->len = 0;
	enum mymr_status folded = fold(key, s, n);
	if (folded) {
		*status = folded;
		return NULL;
	}
	return find(&l->folded, key->s, key->len);
}
