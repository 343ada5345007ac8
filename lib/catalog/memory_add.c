/* SPDX-License-Identifier: MIT */
/* Pairs on their way into a memory, or aside. */
#include <mymr/utf8.h>
#include <string.h>
#include "base/hash.h"
#include "catalog/memory.h"
#include "catalog/memory_values.h"

#define LONGEST ((size_t)1 << 20)
#define MOST 500000000

static enum mymr_status
check_text(const char *s, size_t n, bool is_needed)
{
	if (n == 0 || !s)
		return is_needed ? MYMR_EINVAL : MYMR_OK;
	if (n > LONGEST)
		return MYMR_ERANGE;
	return memchr(s, '\0', n) ? MYMR_EINVAL : mymr_utf8_check(s, n, NULL);
}

static enum mymr_status
check_pair(const struct mymr_memory *m, const struct mymr_memory_pair *p)
{
	enum mymr_status status = m->has_begun ? MYMR_OK : MYMR_EINVAL;
	if (!status)
		status = check_text(p->source, p->n_source, true);
	if (!status)
		status = check_text(p->translation, p->n_translation, true);
	if (!status)
		status = check_text(p->context, p->n_context, false);
	if (!status)
		status = check_text(p->origin, p->n_origin, false);
	if (!status)
		status = check_text(p->day, p->n_day, false);
	if (!status && (m->last_text > MOST || m->last_pair > MOST))
		status = MYMR_ERANGE;
	return status;
}

static int64_t
hash_of(const char *s, size_t n, uint64_t seed)
{
	return (int64_t)hash_bytes(n ? s : "", n, seed);
}

enum mymr_status
memory_shape(struct mymr_memory *m, const char *s, size_t n, bool *has_shape, int64_t *shape)
{
	const struct text text = {s, n};
	m->key.len = 0;
	enum mymr_status status = values_key(&m->key, has_shape, &text);
	*shape = hash_of(m->key.s, m->key.len, 1);
	return status;
}

/* Looks for a source; *text is 0 when it is not there. */
static enum mymr_status
find_text(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t *text)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	*text = 0;
	enum mymr_status status = memory_statement(m, SQL_TEXT_BY_HASH, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, hash_of(p->source, p->n_source, 0));
	while (!*text && !(status = sqlite_step(m->db, statement, &has_row)) && has_row) {
		size_t n;
		const char *s = sqlite_text(m->db, statement, 1, &n);
		if (s && n == p->n_source && memcmp(s, p->source, n) == 0)
			*text = (uint32_t)sqlite_number(m->db, statement, 0);
	}
	sqlite_reset(m->db, statement);
	return status;
}

static enum mymr_status
insert_text(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t text)
{
	struct sqlite_statement *statement;
	bool has_shape = false;
	int64_t shape = 0;
	m->row.len = 0;
	enum mymr_status status = memory_index_row(m, &m->words, &m->row);
	if (!status)
		status = memory_shape(m, p->source, p->n_source, &has_shape, &shape);
	if (!status)
		status = memory_statement(m, SQL_TEXT_ADD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, text);
	sqlite_bind_number(m->db, statement, 2, (int64_t)m->words.weight);
	sqlite_bind_bytes(m->db, statement, 3, m->row.s, m->row.len);
	sqlite_bind_number(m->db, statement, 4, hash_of(p->source, p->n_source, 0));
	if (has_shape)
		sqlite_bind_number(m->db, statement, 5, shape);
	sqlite_bind_text(m->db, statement, 6, p->source, p->n_source);
	return memory_run(m, statement);
}

static enum mymr_status
add_text(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t *text)
{
	enum mymr_status status = words_read(&m->words, p->source, p->n_source);
	if (!status)
		status = insert_text(m, p, m->last_text + 1);
	if (!status)
		status = memory_index_add(m, m->last_text + 1, &m->words);
	if (!status)
		*text = ++m->last_text;
	return status;
}

static bool
is_same(const char *s, size_t n, const char *wanted, size_t n_wanted)
{
	return n == n_wanted && !s == !wanted && (n == 0 || memcmp(s, wanted, n) == 0);
}

/* Of what tells it from the other pairs of its source. */
static int64_t
hash_of_translation(const struct mymr_memory_pair *p)
{
	return hash_of(
		p->translation, p->n_translation, (uint64_t)hash_of(p->context, p->n_context, 0));
}

/* Looks for a pair among those of its source; *pair is 0 when it is not there. */
static enum mymr_status
find_pair(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t text, uint32_t *pair)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	*pair = 0;
	enum mymr_status status = memory_statement(m, SQL_PAIR_BY_HASH, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, text);
	sqlite_bind_number(m->db, statement, 2, hash_of_translation(p));
	while (!*pair && !(status = sqlite_step(m->db, statement, &has_row)) && has_row) {
		size_t n, n_context;
		const char *context = sqlite_text(m->db, statement, 1, &n_context);
		const char *s = sqlite_text(m->db, statement, 2, &n);
		if (is_same(s, n, p->translation, p->n_translation) &&
			is_same(context, n_context, p->context, p->n_context))
			*pair = (uint32_t)sqlite_number(m->db, statement, 0);
	}
	sqlite_reset(m->db, statement);
	return status;
}

static enum mymr_status
insert_pair(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t text, uint32_t pair)
{
	struct sqlite_statement *statement;
	enum mymr_status status = memory_statement(m, SQL_PAIR_ADD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, pair);
	sqlite_bind_number(m->db, statement, 2, text);
	sqlite_bind_number(m->db, statement, 3, hash_of_translation(p));
	sqlite_bind_text(m->db, statement, 4, p->context, p->n_context);
	sqlite_bind_text(m->db, statement, 5, p->translation, p->n_translation);
	return memory_run(m, statement);
}

static enum mymr_status
insert_origin(struct mymr_memory *m, const struct mymr_memory_pair *p, uint32_t pair)
{
	struct sqlite_statement *statement;
	if (!p->origin || !p->n_origin)
		return MYMR_OK;
	enum mymr_status status = memory_statement(m, SQL_ORIGIN_ADD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, pair);
	sqlite_bind_text(m->db, statement, 2, p->origin, p->n_origin);
	sqlite_bind_text(m->db, statement, 3, p->day, p->n_day);
	return memory_run(m, statement);
}

static enum mymr_status
add(struct mymr_memory *m, const struct mymr_memory_pair *p, bool *is_new)
{
	uint32_t text, pair = 0;
	enum mymr_status status = find_text(m, p, &text);
	if (!status && !text)
		status = add_text(m, p, &text);
	else if (!status)
		status = find_pair(m, p, text, &pair);
	*is_new = pair == 0;
	if (!status && !pair) {
		pair = m->last_pair + 1;
		status = insert_pair(m, p, text, pair);
		m->last_pair += !status;
	}
	return status ? status : insert_origin(m, p, pair);
}

enum mymr_status
mymr_memory_add(struct mymr_memory *m, const struct mymr_memory_pair *pair, bool *is_new)
{
	bool is_first = false;
	enum mymr_status status = check_pair(m, pair);
	if (status)
		return status;
	status = add(m, pair, &is_first);
	if (status)
		mymr_memory_rollback(m);
	else if (is_new)
		*is_new = is_first;
	return status;
}

/* What was put aside before is not put aside again. */
static int64_t
hash_of_pair(const struct mymr_memory_pair *p)
{
	uint64_t hash = hash_bytes(p->source, p->n_source, 2);
	hash = hash_bytes(p->translation, p->n_translation, hash);
	hash = hash_bytes(p->n_context ? p->context : "", p->n_context, hash);
	return hash_of(p->origin, p->n_origin, hash);
}

static enum mymr_status
put_aside(struct mymr_memory *m, const struct mymr_memory_pair *p, const char *reason)
{
	struct sqlite_statement *statement;
	enum mymr_status status = memory_statement(m, SQL_QUARANTINE_ADD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, hash_of_pair(p));
	sqlite_bind_text(m->db, statement, 2, reason, strlen(reason));
	sqlite_bind_text(m->db, statement, 3, p->context, p->n_context);
	sqlite_bind_text(m->db, statement, 4, p->source, p->n_source);
	sqlite_bind_text(m->db, statement, 5, p->translation, p->n_translation);
	sqlite_bind_text(m->db, statement, 6, p->origin ? p->origin : "", p->n_origin);
	sqlite_bind_text(m->db, statement, 7, p->day, p->n_day);
	return memory_run(m, statement);
}

enum mymr_status
mymr_memory_quarantine(
	struct mymr_memory *m, const struct mymr_memory_pair *pair, const char *reason)
{
	enum mymr_status status = check_pair(m, pair);
	if (status)
		return status;
	status = put_aside(m, pair, reason);
	if (status)
		mymr_memory_rollback(m);
	return status;
}
