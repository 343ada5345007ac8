/* SPDX-License-Identifier: MIT */
/* A dump while it is read: its tables, the columns of the rows that come, the cells of a row. */
#ifndef DOCUMENT_SQL_SCAN_H
#define DOCUMENT_SQL_SCAN_H

#include "document/sql_columns.h"
#include "document/sql_string.h"
#include "document/sql_token.h"

/* A name without its quotes, in the source. */
struct sql_name {
	const char *s;
	size_t n;
};

struct sql_column {
	struct sql_name name;
	const struct sql_rule *rule; /* NULL: no text */
	size_t where;                /* the column of the rule's condition */
	const char *context;
};

struct sql_cell {
	bool is_string; /* and nothing but one */
	size_t start;   /* between its quotes */
	size_t end;
	unsigned how;
	char quote;
};

struct sql_table {
	struct sql_name name;
	size_t first; /* of its names of columns */
	size_t n;
	const struct sql_column *known; /* what has been learned of them, NULL before */
	size_t next;                    /* index + 1 of another one in the same bucket */
};

/* What CREATE TABLE said. */
struct sql_tables {
	struct sql_table *table;
	size_t n;
	size_t cap;
	struct sql_name *name;
	size_t n_names;
	size_t cap_names;
	size_t *bucket; /* index + 1 */
	size_t n_buckets;
};

struct sql_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	struct sql_lexer lex;
	struct sql_tables tables;
	struct sql_column *column;
	size_t n_columns;
	size_t cap_columns;
	bool has_text;                  /* some column has */
	const struct sql_column *known; /* those of the rows that come: these, or a table's */
	size_t n_known;
	struct sql_cell *cell;
	size_t n_cells;
	size_t cap_cells;
	struct string_unit unit;
	size_t header; /* what stands before the rows of the columns above: where, how long */
	size_t header_len;
};

/* Adds a table to which columns are added next. */
enum mymr_status
sql_tables_begin(struct sql_tables *t, struct sql_name name);

enum mymr_status
sql_tables_add(struct sql_tables *t, struct sql_name column);

/* NULL for one that is not known. */
struct sql_table *
sql_tables_find(const struct sql_tables *t, struct sql_name name);

void
sql_tables_free(struct sql_tables *t);

/* Adds a column to those of the rows that come. */
enum mymr_status
sql_column_add(struct sql_scan *scan, struct sql_name name);

/* Finds out which of the columns of a table have text. */
enum mymr_status
sql_columns_learn(struct sql_scan *scan, struct sql_name table);

enum mymr_status
sql_cell_add(struct sql_scan *scan, struct sql_cell cell);

/* Adds the units of a row, and begins another one. */
enum mymr_status
sql_row_end(struct sql_scan *scan);

/* INSERT, behind that word. */
enum mymr_status
sql_insert(struct sql_scan *scan, size_t start);

/* COPY, behind that word. */
enum mymr_status
sql_copy(struct sql_scan *scan);

/* Names in brackets, behind the opening one, to the closing one; each is a column. */
enum mymr_status
sql_column_names(struct sql_scan *scan);

struct sql_name
sql_name_of(const struct sql_scan *scan, const struct sql_token *t);

enum mymr_status
sql_fail(const struct sql_scan *scan, size_t at, const char *reason);

#endif
