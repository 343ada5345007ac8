/* SPDX-License-Identifier: MIT */
/* Pairs of a memory whose source is known: as it is, or but for its values. */
#include <string.h>
#include "base/hash.h"
#include "catalog/memory.h"

/* The columns that a pair has in all queries: its number, context, translation, place and day. */
static enum mymr_status
read_pair(
	struct mymr_memory *m, struct sqlite_statement *statement, struct mymr_memory_match *match)
{
	struct mymr_memory_pair *p = &match->pair;
	match->number = (uint64_t)sqlite_number(m->db, statement, 0);
	enum mymr_status status = memory_text(m, statement, 1, true, &p->context, &p->n_context);
	if (!status)
		status = memory_text(m, statement, 2, false, &p->translation, &p->n_translation);
	if (!status)
		status = memory_text(m, statement, 3, true, &p->origin, &p->n_origin);
	if (!status)
		status = memory_text(m, statement, 4, true, &p->day, &p->n_day);
	return status;
}

enum mymr_status
memory_pairs_of(struct mymr_memory *m, int64_t text, const char *source, size_t n_source,
	double score, mymr_memory_found *found, void *arg)
{
	struct sqlite_statement *statement;
	struct mymr_memory_match match = {.score = score};
	bool has_row = true;
	enum mymr_status status = memory_statement(m, SQL_PAIRS_OF, &statement);
	if (status)
		return status;
	match.pair.source = source;
	match.pair.n_source = n_source;
	sqlite_bind_number(m->db, statement, 1, text);
	while (!status && !(status = sqlite_step(m->db, statement, &has_row)) && has_row) {
		status = read_pair(m, statement, &match);
		if (!status)
			status = found(arg, &match);
	}
	sqlite_reset(m->db, statement);
	return status;
}

/* Sources that a statement finds by a number; only: those that are s[0..n). */
static enum mymr_status
find_by(struct mymr_memory *m, enum memory_sql sql, int64_t number, const char *only, size_t n,
	mymr_memory_found *found, void *arg)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	enum mymr_status status = memory_statement(m, sql, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, number);
	while (!status && !(status = sqlite_step(m->db, statement, &has_row)) && has_row) {
		const int64_t text = sqlite_number(m->db, statement, 0);
		const char *s;
		size_t len;
		status = memory_text(m, statement, 1, false, &s, &len);
		if (!status && (!only || (len == n && memcmp(s, only, n) == 0)))
			status = memory_pairs_of(m, text, s, len, 1, found, arg);
	}
	sqlite_reset(m->db, statement);
	return status;
}

enum mymr_status
mymr_memory_find_exact(
	struct mymr_memory *m, const char *s, size_t n, mymr_memory_found *found, void *arg)
{
	const char *text = n ? s : "";
	const int64_t hash = (int64_t)hash_bytes(text, n, 0);
	enum mymr_status status = memory_begin_reading(m);
	if (status)
		return status;
	status = find_by(m, SQL_TEXT_BY_HASH, hash, text, n, found, arg);
	memory_end_reading(m);
	return status;
}

enum mymr_status
mymr_memory_find_template(
	struct mymr_memory *m, const char *s, size_t n, mymr_memory_found *found, void *arg)
{
	bool has_shape;
	int64_t shape;
	enum mymr_status status = memory_shape(m, n ? s : "", n, &has_shape, &shape);
	if (status || !has_shape)
		return status;
	status = memory_begin_reading(m);
	if (status)
		return status;
	status = find_by(m, SQL_TEXT_BY_SHAPE, shape, NULL, 0, found, arg);
	memory_end_reading(m);
	return status;
}

static enum mymr_status
each(struct mymr_memory *m, enum memory_sql sql, mymr_memory_found *found, void *arg)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	enum mymr_status status = memory_statement(m, sql, &statement);
	while (!status && !(status = sqlite_step(m->db, statement, &has_row)) && has_row) {
		struct mymr_memory_match match = {.score = 1};
		size_t n;
		status = read_pair(m, statement, &match);
		if (!status)
			status = memory_text(
				m, statement, 5, false, &match.pair.source, &match.pair.n_source);
		if (!status && sql == SQL_EACH_QUARANTINED)
			status = memory_text(m, statement, 6, false, &match.reason, &n);
		if (!status)
			status = found(arg, &match);
	}
	if (m->statement[sql])
		sqlite_reset(m->db, m->statement[sql]);
	return status;
}

enum mymr_status
mymr_memory_each(struct mymr_memory *m, mymr_memory_found *found, void *arg)
{
	return each(m, SQL_EACH, found, arg);
}

enum mymr_status
mymr_memory_each_quarantined(struct mymr_memory *m, mymr_memory_found *found, void *arg)
{
	return each(m, SQL_EACH_QUARANTINED, found, arg);
}
