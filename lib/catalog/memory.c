/* SPDX-License-Identifier: MIT */
#include "catalog/memory.h"

#include <stdlib.h>

enum mymr_status
mymr_memory_open(struct mymr_memory **out, const char *path, enum mymr_memory_mode mode,
	struct mymr_error *error)
{
	struct mymr_error own = {0, NULL};
	struct mymr_memory *m = calloc(1, sizeof *m);
	if (!m) {
		if (error)
			*error = (struct mymr_error){0, mymr_status_text(MYMR_ENOMEM)};
		return MYMR_ENOMEM;
	}
	m->is_writable = mode == MYMR_MEMORY_WRITE;
	enum mymr_status status = sqlite_open(&m->db, path, m->is_writable);
	if (!status)
		status = memory_prepare_file(m, &own);
	if (!status) {
		*out = m;
		return MYMR_OK;
	}
	mymr_memory_free(m);
	if (error)
		*error = (struct mymr_error){0, own.reason ? own.reason : mymr_status_text(status)};
	return status;
}

void
mymr_memory_free(struct mymr_memory *m)
{
	if (!m)
		return;
	mymr_memory_rollback(m);
	for (int i = 0; i < N_SQL; i++)
		sqlite_finish(m->db, m->statement[i]);
	sqlite_close(m->db);
	words_free(&m->words);
	mymr_buf_free(&m->key);
	mymr_buf_free(&m->row);
	memory_index_free(&m->index);
	free(m);
}

/* Numbers beyond are for a file that was tampered with. */
static bool
is_number(int64_t number)
{
	return number >= 0 && number < UINT32_MAX / 2;
}

static enum mymr_status
find_last(struct mymr_memory *m)
{
	struct sqlite_statement *statement;
	bool has_row;
	int64_t last[3];
	enum mymr_status status = memory_statement(m, SQL_LAST, &statement);
	if (!status)
		status = sqlite_step(m->db, statement, &has_row);
	if (status)
		return status;
	for (int i = 0; i < 3; i++) {
		last[i] = sqlite_number(m->db, statement, i);
		if (!is_number(last[i]))
			status = MYMR_ESYNTAX;
	}
	m->last_text = (uint32_t)last[0];
	m->last_pair = (uint32_t)last[1];
	m->index.last_number = (uint32_t)last[2];
	sqlite_reset(m->db, statement);
	return status;
}

enum mymr_status
mymr_memory_begin(struct mymr_memory *m)
{
	if (m->has_begun || !m->is_writable)
		return MYMR_EINVAL;
	enum mymr_status status = sqlite_run(m->db, "BEGIN IMMEDIATE");
	if (status)
		return status;
	m->has_begun = true;
	status = find_last(m);
	if (status)
		mymr_memory_rollback(m);
	return status;
}

/* Statements that were not finished would keep what they read locked. */
static void
reset_all(struct mymr_memory *m)
{
	for (int i = 0; i < N_SQL; i++) {
		if (m->statement[i])
			sqlite_reset(m->db, m->statement[i]);
	}
}

enum mymr_status
mymr_memory_commit(struct mymr_memory *m)
{
	if (!m->has_begun)
		return MYMR_EINVAL;
	enum mymr_status status = memory_index_write(m);
	reset_all(m);
	if (!status)
		status = sqlite_run(m->db, "COMMIT");
	if (status) {
		mymr_memory_rollback(m);
		return status;
	}
	memory_index_free(&m->index);
	m->has_begun = false;
	return MYMR_OK;
}

void
mymr_memory_rollback(struct mymr_memory *m)
{
	if (!m->has_begun)
		return;
	reset_all(m);
	sqlite_run(m->db, "ROLLBACK");
	memory_index_free(&m->index);
	m->has_begun = false;
}

enum mymr_status
mymr_memory_count(struct mymr_memory *m, struct mymr_memory_counts *counts)
{
	struct sqlite_statement *statement;
	bool has_row;
	enum mymr_status status = memory_statement(m, SQL_COUNT, &statement);
	if (!status)
		status = sqlite_step(m->db, statement, &has_row);
	if (status)
		return status;
	*counts = (struct mymr_memory_counts){
		.sources = (uint64_t)sqlite_number(m->db, statement, 0),
		.pairs = (uint64_t)sqlite_number(m->db, statement, 1),
		.words = (uint64_t)sqlite_number(m->db, statement, 2),
		.quarantined = (uint64_t)sqlite_number(m->db, statement, 3),
	};
	sqlite_reset(m->db, statement);
	return MYMR_OK;
}
