/* SPDX-License-Identifier: MIT */
/* The one place that calls SQLite. */
#ifndef CATALOG_SQLITE_H
#define CATALOG_SQLITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/status.h>

struct sqlite;
struct sqlite_statement;

/* Opens the file named path, which is made when creates and it is not there. Otherwise nothing is
 * changed by it but what a process that died has left half done. Nothing that stands in a file
 * runs: no triggers, views or functions. MYMR_ENOENT, MYMR_ESQLITE when there is no SQLite,
 * MYMR_EIO, MYMR_ENOMEM. */
enum mymr_status
sqlite_open(struct sqlite **out, const char *path, bool creates);

/* NULL is allowed. Statements must have been freed. */
void
sqlite_close(struct sqlite *db);

/* Runs one statement that gives no rows, or whose rows do not matter. */
enum mymr_status
sqlite_run(struct sqlite *db, const char *sql);

enum mymr_status
sqlite_prepare(struct sqlite *db, struct sqlite_statement **out, const char *sql);

/* NULL is allowed. */
void
sqlite_finish(struct sqlite *db, struct sqlite_statement *statement);

/* Parameters count from 1. Bytes are borrowed until the statement is reset; s NULL is NULL. */
void
sqlite_bind_number(struct sqlite *db, struct sqlite_statement *statement, int i, int64_t number);
void
sqlite_bind_text(
	struct sqlite *db, struct sqlite_statement *statement, int i, const char *s, size_t n);
void
sqlite_bind_bytes(
	struct sqlite *db, struct sqlite_statement *statement, int i, const void *s, size_t n);

/* Goes to the next row. */
enum mymr_status
sqlite_step(struct sqlite *db, struct sqlite_statement *statement, bool *has_row);

/* Makes a statement ready to be run again, with nothing bound. */
void
sqlite_reset(struct sqlite *db, struct sqlite_statement *statement);

/* Columns count from 0. Text and bytes live until the next step; NULL is NULL. */
int64_t
sqlite_number(struct sqlite *db, struct sqlite_statement *statement, int i);
const char *
sqlite_text(struct sqlite *db, struct sqlite_statement *statement, int i, size_t *n);
const unsigned char *
sqlite_bytes(struct sqlite *db, struct sqlite_statement *statement, int i, size_t *n);

#endif
