/* SPDX-License-Identifier: MIT */
/* SQLite is loaded when a memory is opened: linked, it would cost every start of a program a
 * million instructions. */
#include "catalog/sqlite.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include "locale/shared.h"

#define LIBRARY "libsqlite3.so.0"
#define BUSY_MILLISECONDS 10000
#define LONGEST (64 << 20)

struct functions {
	__typeof__(sqlite3_open_v2) *open;
	__typeof__(sqlite3_close) *close;
	__typeof__(sqlite3_busy_timeout) *busy_timeout;
	__typeof__(sqlite3_db_config) *configure;
	__typeof__(sqlite3_limit) *limit;
	__typeof__(sqlite3_extended_errcode) *error;
	__typeof__(sqlite3_system_errno) *system_error;
	__typeof__(sqlite3_prepare_v2) *prepare;
	__typeof__(sqlite3_finalize) *finalize;
	__typeof__(sqlite3_step) *step;
	__typeof__(sqlite3_reset) *reset;
	__typeof__(sqlite3_clear_bindings) *clear;
	__typeof__(sqlite3_bind_int64) *bind_number;
	__typeof__(sqlite3_bind_text64) *bind_text;
	__typeof__(sqlite3_bind_blob64) *bind_bytes;
	__typeof__(sqlite3_bind_null) *bind_null;
	__typeof__(sqlite3_column_int64) *number;
	__typeof__(sqlite3_column_text) *text;
	__typeof__(sqlite3_column_blob) *blob;
	__typeof__(sqlite3_column_bytes) *size;
};

struct sqlite {
	struct functions f;
	sqlite3 *db;
};

static sqlite3_stmt *
real(struct sqlite_statement *statement)
{
	return (sqlite3_stmt *)statement;
}

static bool
find_all(void *l, struct functions *f)
{
	return shared_find(l, "sqlite3_open_v2", &f->open) &&
	       shared_find(l, "sqlite3_close", &f->close) &&
	       shared_find(l, "sqlite3_busy_timeout", &f->busy_timeout) &&
	       shared_find(l, "sqlite3_db_config", &f->configure) &&
	       shared_find(l, "sqlite3_limit", &f->limit) &&
	       shared_find(l, "sqlite3_extended_errcode", &f->error) &&
	       shared_find(l, "sqlite3_system_errno", &f->system_error) &&
	       shared_find(l, "sqlite3_prepare_v2", &f->prepare) &&
	       shared_find(l, "sqlite3_finalize", &f->finalize) &&
	       shared_find(l, "sqlite3_step", &f->step) &&
	       shared_find(l, "sqlite3_reset", &f->reset) &&
	       shared_find(l, "sqlite3_clear_bindings", &f->clear) &&
	       shared_find(l, "sqlite3_bind_int64", &f->bind_number) &&
	       shared_find(l, "sqlite3_bind_text64", &f->bind_text) &&
	       shared_find(l, "sqlite3_bind_blob64", &f->bind_bytes) &&
	       shared_find(l, "sqlite3_bind_null", &f->bind_null) &&
	       shared_find(l, "sqlite3_column_int64", &f->number) &&
	       shared_find(l, "sqlite3_column_text", &f->text) &&
	       shared_find(l, "sqlite3_column_blob", &f->blob) &&
	       shared_find(l, "sqlite3_column_bytes", &f->size);
}

/* It stays loaded: loading it again would cost more than it takes. */
static enum mymr_status
load(struct sqlite *db)
{
	void *library = shared_open(LIBRARY);
	if (!library)
		return MYMR_ESQLITE;
	const bool is_whole = find_all(library, &db->f);
	shared_close(library);
	return is_whole ? MYMR_OK : MYMR_ESQLITE;
}

static enum mymr_status
status_of(int code)
{
	if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
		return MYMR_EIO;
	switch (code & 0xFF) {
	case SQLITE_OK:
	case SQLITE_ROW:
	case SQLITE_DONE:
		return MYMR_OK;
	case SQLITE_NOMEM:
		return MYMR_ENOMEM;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return MYMR_EBUSY;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_FORMAT:
		return MYMR_ESYNTAX;
	case SQLITE_TOOBIG:
		return MYMR_ERANGE;
	case SQLITE_IOERR:
		return code == SQLITE_IOERR_NOMEM ? MYMR_ENOMEM : MYMR_EIO;
	case SQLITE_CANTOPEN:
	case SQLITE_FULL:
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return MYMR_EIO;
	default:
		return MYMR_ESQLITE;
	}
}

/* The code of a call that failed says less than the one kept for input and output. */
static enum mymr_status
failure(struct sqlite *db, int code)
{
	if ((code & 0xFF) == SQLITE_IOERR)
		code = db->f.error(db->db);
	const enum mymr_status status = status_of(code);
	return status ? status : MYMR_ESQLITE;
}

static void
harden(struct sqlite *db)
{
	db->f.configure(db->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	db->f.configure(db->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	db->f.configure(db->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	db->f.configure(db->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	db->f.limit(db->db, SQLITE_LIMIT_LENGTH, LONGEST);
	db->f.limit(db->db, SQLITE_LIMIT_ATTACHED, 0);
}

/* SQLite takes ":memory:" and "file:..." for something else than the names of files. */
static enum mymr_status
open_plainly(struct sqlite *db, const char *path, int flags, int *code)
{
	const bool is_special = path[0] == ':' || strncmp(path, "file:", 5) == 0;
	const size_t n = strlen(path) + 1;
	char *plain = malloc(n + 2);
	if (!plain)
		return MYMR_ENOMEM;
	memcpy(plain, "./", 2);
	memcpy(plain + 2, path, n);
	*code = db->f.open(is_special ? plain : path, &db->db, flags, NULL);
	free(plain);
	return MYMR_OK;
}

/* A reader opens for writing, too, so that it can undo what a killed writer left half done; where
 * the file cannot be written, SQLite opens it for reading. */
static enum mymr_status
open_file(struct sqlite *db, const char *path, bool creates)
{
	const int flags =
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0);
	int code;
	if (path[0] == '\0') /* would be a file that is deleted when it is closed */
		return MYMR_ENOENT;
	const enum mymr_status status = open_plainly(db, path, flags, &code);
	if (status || code == SQLITE_OK)
		return status;
	if (db->db && db->f.system_error(db->db) == ENOENT)
		return MYMR_ENOENT;
	return status_of(code);
}

enum mymr_status
sqlite_open(struct sqlite **out, const char *path, bool creates)
{
	struct sqlite *db = calloc(1, sizeof *db);
	if (!db)
		return MYMR_ENOMEM;
	enum mymr_status status = load(db);
	if (!status)
		status = open_file(db, path, creates);
	if (!status) {
		db->f.busy_timeout(db->db, BUSY_MILLISECONDS);
		harden(db);
		*out = db;
	} else {
		sqlite_close(db);
	}
	return status;
}

void
sqlite_close(struct sqlite *db)
{
	if (!db)
		return;
	if (db->db)
		db->f.close(db->db);
	free(db);
}

enum mymr_status
sqlite_run(struct sqlite *db, const char *sql)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	enum mymr_status status = sqlite_prepare(db, &statement, sql);
	if (status)
		return status;
	while (has_row && !status)
		status = sqlite_step(db, statement, &has_row);
	sqlite_finish(db, statement);
	return status;
}

enum mymr_status
sqlite_prepare(struct sqlite *db, struct sqlite_statement **out, const char *sql)
{
	sqlite3_stmt *statement = NULL;
	const int code = db->f.prepare(db->db, sql, -1, &statement, NULL);
	if (code != SQLITE_OK)
		return failure(db, code);
	*out = (struct sqlite_statement *)statement;
	return MYMR_OK;
}

void
sqlite_finish(struct sqlite *db, struct sqlite_statement *statement)
{
	if (statement)
		db->f.finalize(real(statement));
}

void
sqlite_bind_number(struct sqlite *db, struct sqlite_statement *statement, int i, int64_t number)
{
	db->f.bind_number(real(statement), i, number);
}

void
sqlite_bind_text(
	struct sqlite *db, struct sqlite_statement *statement, int i, const char *s, size_t n)
{
	if (s)
		db->f.bind_text(real(statement), i, s, n, SQLITE_STATIC, SQLITE_UTF8);
	else
		db->f.bind_null(real(statement), i);
}

void
sqlite_bind_bytes(
	struct sqlite *db, struct sqlite_statement *statement, int i, const void *s, size_t n)
{
	db->f.bind_bytes(real(statement), i, n ? s : "", n, SQLITE_STATIC);
}

enum mymr_status
sqlite_step(struct sqlite *db, struct sqlite_statement *statement, bool *has_row)
{
	const int code = db->f.step(real(statement));
	*has_row = code == SQLITE_ROW;
	if (code == SQLITE_ROW || code == SQLITE_DONE)
		return MYMR_OK;
	return failure(db, code);
}

void
sqlite_reset(struct sqlite *db, struct sqlite_statement *statement)
{
	db->f.reset(real(statement));
	db->f.clear(real(statement));
}

int64_t
sqlite_number(struct sqlite *db, struct sqlite_statement *statement, int i)
{
	return db->f.number(real(statement), i);
}

const char *
sqlite_text(struct sqlite *db, struct sqlite_statement *statement, int i, size_t *n)
{
	const unsigned char *s = db->f.text(real(statement), i);
	*n = s ? (size_t)db->f.size(real(statement), i) : 0;
	return (const char *)s;
}

const unsigned char *
sqlite_bytes(struct sqlite *db, struct sqlite_statement *statement, int i, size_t *n)
{
	const void *s = db->f.blob(real(statement), i);
	*n = s ? (size_t)db->f.size(real(statement), i) : 0;
	return s;
}
