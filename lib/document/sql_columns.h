/* SPDX-License-Identifier: MIT */
/* Which columns hold text: lib/data/sql_columns.tsv. */
#ifndef DOCUMENT_SQL_COLUMNS_H
#define DOCUMENT_SQL_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

enum sql_holds { SQL_NOTHING, SQL_TEXT, SQL_HTML, SQL_POST, SQL_ANY };

/* A row; the last has no table. */
struct sql_rule {
	const char *table;
	const char *column;
	enum sql_holds holds;
	const char *where;  /* a column of the same row, NULL for none */
	const char *values; /* "|A|B|", of which it must have one */
};

extern const struct sql_rule sql_rules[];

/* Whether no column of the table holds text. */
bool
sql_is_left_alone(const char *table, size_t n_table);

/* The row for a column, NULL when there is none or it holds nothing. */
const struct sql_rule *
sql_rule_of(const char *table, size_t n_table, const char *column, size_t n_column);

#endif
