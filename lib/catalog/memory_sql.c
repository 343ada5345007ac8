/* SPDX-License-Identifier: MIT */
/* The tables of a memory and what is asked of them. */
#include "base/reason.h"
#include "catalog/memory.h"

#include <mymr/utf8.h>
#include <string.h>

/* A file is a memory when its tables are these to the letter, so that no one else's are ever run.
 * Those of texts come first: what a search reads of a text should be on one page. */
static const char *const tables[] = {
	"CREATE TABLE text(id INTEGER PRIMARY KEY, weight INTEGER NOT NULL, words BLOB NOT NULL, "
	"hash INTEGER NOT NULL, shape INTEGER, source TEXT NOT NULL)",
	"CREATE INDEX text_hash ON text(hash)",
	"CREATE INDEX text_shape ON text(shape) WHERE shape IS NOT NULL",
	"CREATE INDEX text_empty ON text(id) WHERE weight = 0",
	"CREATE TABLE pair(id INTEGER PRIMARY KEY, text INTEGER NOT NULL, hash INTEGER NOT NULL, "
	"context TEXT, translation TEXT NOT NULL)",
	"CREATE INDEX pair_text ON pair(text, hash)",
	"CREATE TABLE origin(pair INTEGER NOT NULL, place TEXT NOT NULL, day TEXT, "
	"PRIMARY KEY(pair, place)) WITHOUT ROWID",
	"CREATE TABLE word(hash INTEGER PRIMARY KEY, number INTEGER NOT NULL, "
	"texts INTEGER NOT NULL)",
	"CREATE TABLE posting(key INTEGER PRIMARY KEY, last INTEGER NOT NULL, "
	"texts BLOB NOT NULL)",
	"CREATE TABLE quarantine(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL UNIQUE, "
	"reason TEXT NOT NULL, context TEXT, source TEXT NOT NULL, translation TEXT NOT NULL, "
	"place TEXT NOT NULL, day TEXT)",
};

#define N_TABLES (sizeof tables / sizeof *tables)

/* "mymr" */
#define APPLICATION 1836674418
#define VERSION 1

static const char *const statements[N_SQL] = {
	[SQL_TEXT_BY_HASH] = "SELECT id, source FROM text WHERE hash = ?1 ORDER BY id",
	[SQL_TEXT_BY_SHAPE] = "SELECT id, source FROM text WHERE shape = ?1 ORDER BY id",
	[SQL_TEXT_ROW] = "SELECT words, source FROM text WHERE id = ?1",
	[SQL_TEXT_EMPTY] = "SELECT id FROM text WHERE weight = 0 ORDER BY id LIMIT ?1",
	[SQL_TEXT_ADD] = "INSERT INTO text(id, weight, words, hash, shape, source) "
			 "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_PAIRS_OF] =
		"SELECT id, context, translation, (SELECT place FROM origin WHERE pair = id "
		"LIMIT 1), (SELECT day FROM origin WHERE pair = id LIMIT 1) FROM pair "
		"WHERE text = ?1 ORDER BY id",
	[SQL_PAIR_BY_HASH] =
		"SELECT id, context, translation FROM pair WHERE text = ?1 AND hash = ?2",
	[SQL_PAIR_ADD] = "INSERT INTO pair(id, text, hash, context, translation) "
			 "VALUES(?1, ?2, ?3, ?4, ?5)",
	[SQL_ORIGIN_ADD] = "INSERT OR IGNORE INTO origin(pair, place, day) VALUES(?1, ?2, ?3)",
	[SQL_WORD] = "SELECT number, texts FROM word WHERE hash = ?1",
	[SQL_WORD_SET] = "INSERT OR REPLACE INTO word(hash, number, texts) VALUES(?1, ?2, ?3)",
	[SQL_LAST] = "SELECT (SELECT max(id) FROM text), (SELECT max(id) FROM pair), "
		     "(SELECT count(*) FROM word)",
	[SQL_POSTINGS] = "SELECT key, texts FROM posting WHERE key BETWEEN ?1 AND ?2 ORDER BY key",
	[SQL_POSTING_LAST] = "SELECT key, last, texts FROM posting WHERE key BETWEEN ?1 AND ?2 "
			     "ORDER BY key DESC LIMIT 1",
	[SQL_POSTING_SET] = "INSERT OR REPLACE INTO posting(key, last, texts) VALUES(?1, ?2, ?3)",
	[SQL_QUARANTINE_ADD] =
		"INSERT OR IGNORE INTO quarantine(hash, reason, context, source, translation, "
		"place, day) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
	[SQL_EACH] = "SELECT pair.id, context, translation, place, day, source FROM pair "
		     "JOIN text ON text.id = pair.text LEFT JOIN origin ON origin.pair = pair.id "
		     "ORDER BY pair.id, place",
	[SQL_EACH_QUARANTINED] = "SELECT id, context, translation, place, day, source, reason "
				 "FROM quarantine ORDER BY id",
	[SQL_COUNT] = "SELECT (SELECT count(*) FROM text), (SELECT count(*) FROM pair), "
		      "(SELECT count(*) FROM word), (SELECT count(*) FROM quarantine)",
	[SQL_BEGIN] = "BEGIN",
	[SQL_END] = "COMMIT",
};

enum mymr_status
memory_statement(struct mymr_memory *m, enum memory_sql sql, struct sqlite_statement **out)
{
	enum mymr_status status = MYMR_OK;
	if (m->statement[sql])
		sqlite_reset(m->db, m->statement[sql]);
	else
		status = sqlite_prepare(m->db, &m->statement[sql], statements[sql]);
	*out = m->statement[sql];
	return status;
}

enum mymr_status
memory_run(struct mymr_memory *m, struct sqlite_statement *statement)
{
	bool has_row;
	enum mymr_status status = sqlite_step(m->db, statement, &has_row);
	sqlite_reset(m->db, statement);
	return status;
}

/* What ends it is prepared first, so that nothing is left open for want of memory. */
enum mymr_status
memory_begin_reading(struct mymr_memory *m)
{
	struct sqlite_statement *begin, *end;
	if (m->has_begun)
		return MYMR_OK;
	enum mymr_status status = memory_statement(m, SQL_END, &end);
	if (!status)
		status = memory_statement(m, SQL_BEGIN, &begin);
	return status ? status : memory_run(m, begin);
}

/* What was only read is not lost when this fails. */
void
memory_end_reading(struct mymr_memory *m)
{
	if (!m->has_begun)
		memory_run(m, m->statement[SQL_END]);
}

static enum mymr_status
ask_number(struct mymr_memory *m, const char *sql, int64_t *number)
{
	struct sqlite_statement *statement;
	bool has_row;
	enum mymr_status status = sqlite_prepare(m->db, &statement, sql);
	if (status)
		return status;
	status = sqlite_step(m->db, statement, &has_row);
	if (!status)
		*number = has_row ? sqlite_number(m->db, statement, 0) : 0;
	sqlite_finish(m->db, statement);
	return status;
}

static enum mymr_status
make_tables(struct mymr_memory *m)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < N_TABLES && !status; i++)
		status = sqlite_run(m->db, tables[i]);
	if (!status)
		status = sqlite_run(m->db, "PRAGMA application_id = 1836674418");
	return status ? status : sqlite_run(m->db, "PRAGMA user_version = 1");
}

static bool
is_table(const char *sql, size_t n)
{
	for (size_t i = 0; i < N_TABLES; i++) {
		if (strlen(tables[i]) == n && memcmp(tables[i], sql, n) == 0)
			return true;
	}
	return false;
}

/* What SQLite makes itself, for UNIQUE and statistics, has no text. */
static enum mymr_status
check_tables(struct mymr_memory *m)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	size_t n_tables = 0;
	enum mymr_status status = sqlite_prepare(
		m->db, &statement, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
	if (status)
		return status;
	while (!status && has_row) {
		size_t n;
		status = sqlite_step(m->db, statement, &has_row);
		if (status || !has_row)
			break;
		const char *sql = sqlite_text(m->db, statement, 0, &n);
		n_tables++;
		if (!sql || !is_table(sql, n))
			status = MYMR_ESYNTAX;
	}
	sqlite_finish(m->db, statement);
	return status || n_tables == N_TABLES ? status : MYMR_ESYNTAX;
}

static enum mymr_status
refuse(struct mymr_error *error, enum mymr_status status, const char *reason)
{
	error->reason = reason;
	return status;
}

static enum mymr_status
check_file(struct mymr_memory *m, struct mymr_error *error)
{
	int64_t application = 0, version = 0;
	enum mymr_status status = ask_number(m, "PRAGMA application_id", &application);
	if (!status)
		status = ask_number(m, "PRAGMA user_version", &version);
	if (!status && application != APPLICATION)
		return MYMR_ESYNTAX;
	if (!status && version > VERSION)
		return refuse(error, MYMR_ERANGE,
			N_("the translation memory was made by a newer version"));
	return status ? status : check_tables(m);
}

static enum mymr_status
make_file(struct mymr_memory *m)
{
	int64_t n_tables = 0;
	enum mymr_status status = sqlite_run(m->db, "BEGIN IMMEDIATE");
	if (status)
		return status;
	status = ask_number(m, "SELECT count(*) FROM sqlite_schema", &n_tables);
	if (!status && !n_tables)
		status = make_tables(m);
	if (!status)
		return sqlite_run(m->db, "COMMIT");
	sqlite_run(m->db, "ROLLBACK");
	return status;
}

/* Pages that change stay in memory until they are all written, so that readers wait for no longer
 * than that takes. */
static enum mymr_status
set_up(struct mymr_memory *m)
{
	enum mymr_status status = sqlite_run(m->db, "PRAGMA cell_size_check = 1");
	if (!status)
		status = sqlite_run(m->db, "PRAGMA cache_size = -16000");
	if (!status)
		status = sqlite_run(m->db, "PRAGMA mmap_size = 0");
	if (!status && m->is_writable)
		status = sqlite_run(m->db, "PRAGMA cache_spill = 0");
	return status || m->is_writable ? status : sqlite_run(m->db, "PRAGMA query_only = 1");
}

/* One state of the file, locked once. */
static enum mymr_status
check_whole_file(struct mymr_memory *m, struct mymr_error *error)
{
	enum mymr_status status = memory_begin_reading(m);
	if (status)
		return status;
	status = check_file(m, error);
	memory_end_reading(m);
	return status;
}

enum mymr_status
memory_prepare_file(struct mymr_memory *m, struct mymr_error *error)
{
	int64_t n_pages = 0;
	enum mymr_status status = set_up(m);
	if (!status && m->is_writable)
		status = ask_number(m, "PRAGMA page_count", &n_pages);
	if (!status && m->is_writable && n_pages == 0)
		status = make_file(m);
	if (!status)
		status = check_whole_file(m, error);
	if (status == MYMR_ESYNTAX)
		return refuse(error, status, N_("this is no translation memory"));
	return status;
}

enum mymr_status
memory_text(struct mymr_memory *m, struct sqlite_statement *statement, int i, bool is_nullable,
	const char **s, size_t *n)
{
	*s = sqlite_text(m->db, statement, i, n);
	if (!*s)
		return is_nullable ? MYMR_OK : MYMR_ESYNTAX;
	if (memchr(*s, '\0', *n) || mymr_utf8_check(*s, *n, NULL))
		return MYMR_ESYNTAX;
	return MYMR_OK;
}
