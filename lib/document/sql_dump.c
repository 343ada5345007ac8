/* SPDX-License-Identifier: MIT */
/* Dumps of databases: the strings of columns that hold text. Statements are read just far enough to
 * find them. */
#include "base/bom.h"
#include "base/reason.h"
#include "document/sql_scan.h"

#include <stdlib.h>
#include <string.h>

enum mymr_status
sql_fail(const struct sql_scan *scan, size_t at, const char *reason)
{
	return fail_at(scan->error, MYMR_ESYNTAX, at, reason);
}

struct sql_name
sql_name_of(const struct sql_scan *scan, const struct sql_token *t)
{
	const bool is_quoted = t->type == SQL_NAME || t->type == SQL_STRING;
	return (struct sql_name){
		scan->doc->s + t->start + is_quoted, t->end - t->start - 2 * is_quoted};
}

/* Words that begin what is no column between the brackets of CREATE TABLE. */
static bool
is_constraint(const struct sql_lexer *l, const struct sql_token *t)
{
	static const char *const words[] = {"PRIMARY", "KEY", "UNIQUE", "CONSTRAINT", "FOREIGN",
		"INDEX", "CHECK", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE", "PERIOD"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (sql_is(l, t, words[i]))
			return true;
	}
	return false;
}

enum mymr_status
sql_column_names(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	enum mymr_status status = MYMR_OK;
	while (!status) {
		const struct sql_token t = sql_next(l);
		if (t.type == SQL_OPEN_STRING)
			return sql_fail(scan, t.start, N_("string without an end"));
		if (t.type == SQL_END || sql_is_sign(l, &t, ')'))
			break;
		if (t.type == SQL_WORD || t.type == SQL_NAME || t.type == SQL_STRING)
			status = sql_column_add(scan, sql_name_of(scan, &t));
	}
	return status;
}

/* The columns that CREATE TABLE has between its brackets, behind the opening one. */
static enum mymr_status
read_columns(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	enum mymr_status status = MYMR_OK;
	size_t depth = 1;
	bool is_first = true;
	while (depth && !status) {
		const struct sql_token t = sql_next(l);
		if (t.type == SQL_OPEN_STRING)
			return sql_fail(scan, t.start, N_("string without an end"));
		if (t.type == SQL_END)
			break;
		if (is_first && t.type <= SQL_STRING && !is_constraint(l, &t))
			status = sql_tables_add(&scan->tables, sql_name_of(scan, &t));
		depth += sql_is_sign(l, &t, '(');
		depth -= sql_is_sign(l, &t, ')');
		is_first = depth == 1 && sql_is_sign(l, &t, ',');
	}
	return status;
}

/* CREATE TABLE a.b (...): the last name before the bracket. */
static enum mymr_status
read_table(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	struct sql_name name = {NULL, 0};
	enum mymr_status status = MYMR_OK;
	for (;;) {
		const size_t before = l->at;
		const struct sql_token t = sql_next(l);
		if (sql_is_sign(l, &t, '(') && name.n)
			break;
		if (t.type == SQL_WORD || t.type == SQL_NAME || t.type == SQL_STRING) {
			name = sql_name_of(scan, &t);
		} else if (!sql_is_sign(l, &t, '.')) {
			l->at = before;
			return MYMR_OK;
		}
	}
	scan->header_len = 0;
	status = sql_tables_begin(&scan->tables, name);
	return status ? status : read_columns(scan);
}

/* CREATE TABLE, or something whose statements belong to it: *has_body. */
static enum mymr_status
read_create(struct sql_scan *scan, bool *has_body)
{
	struct sql_lexer *l = &scan->lex;
	for (;;) {
		const size_t before = l->at;
		const struct sql_token t = sql_next(l);
		if (sql_is(l, &t, "TABLE"))
			return read_table(scan);
		*has_body = sql_is(l, &t, "TRIGGER") || sql_is(l, &t, "PROCEDURE") ||
			    sql_is(l, &t, "FUNCTION");
		if (*has_body)
			return MYMR_OK;
		if (t.type != SQL_WORD && t.type != SQL_NAME && !sql_is_sign(l, &t, '=') &&
			!sql_is_sign(l, &t, '@')) {
			l->at = before;
			return MYMR_OK;
		}
	}
}

/* SET standard_conforming_strings = off, SET sql_mode = 'NO_BACKSLASH_ESCAPES' */
static void
learn_from_set(struct sql_lexer *l)
{
	const size_t start = l->at, end = sql_line_end(l->s, l->n, start);
	const size_t n = end - start < 1000 ? end - start : 1000;
	const char *s = l->s + start;
	if (sql_has(s, n, "standard_conforming_strings")) {
		l->dialect = SQL_POSTGRES;
		l->has_escapes = sql_has(s, n, "off");
	} else if (sql_has(s, n, "sql_mode")) {
		l->has_none = sql_has(s, n, "NO_BACKSLASH_ESCAPES");
		l->dialect = l->dialect ? l->dialect : SQL_MYSQL;
	}
}

/* DELIMITER //: up to the line that takes it back, all is procedures. */
static void
skip_procedures(struct sql_lexer *l)
{
	const size_t end = sql_line_end(l->s, l->n, l->at);
	size_t i = l->at;
	while (i < end && (l->s[i] == ' ' || l->s[i] == '\t'))
		i++;
	if (i < end && l->s[i] == ';') {
		l->at = end;
		return;
	}
	for (i = end; i < l->n; i = sql_line_end(l->s, l->n, i + 1)) {
		const size_t line = i + 1;
		if (l->n - i > 10 && sql_has(l->s + line, 9, "DELIMITER"))
			break;
	}
	l->at = i;
}

/* To the end of a statement; with a body, of what stands between BEGIN and END. */
static enum mymr_status
skip_statement(struct sql_scan *scan, bool has_body)
{
	struct sql_lexer *l = &scan->lex;
	for (size_t depth = 0;;) {
		const struct sql_token t = sql_next(l);
		if (t.type == SQL_END)
			return MYMR_OK;
		if (t.type == SQL_OPEN_STRING)
			return sql_fail(scan, t.start, N_("string without an end"));
		if (sql_is_sign(l, &t, ';') && depth == 0)
			return MYMR_OK;
		if (sql_is(l, &t, "GO") && l->s[t.start - 1] == '\n')
			return MYMR_OK;
		if (has_body && (sql_is(l, &t, "BEGIN") || sql_is(l, &t, "CASE")))
			depth++;
		else if (has_body && depth && sql_is(l, &t, "END"))
			depth--;
	}
}

static enum mymr_status
read_statement(struct sql_scan *scan, const struct sql_token *t)
{
	struct sql_lexer *l = &scan->lex;
	enum mymr_status status = MYMR_OK;
	bool has_body = false;
	if (sql_is_sign(l, t, ';'))
		return MYMR_OK;
	if (sql_is_sign(l, t, '\\')) { /* for psql */
		l->at = sql_line_end(l->s, l->n, t->start);
		return MYMR_OK;
	}
	if (sql_is(l, t, "DELIMITER")) {
		skip_procedures(l);
		return MYMR_OK;
	}
	if (sql_is(l, t, "COPY")) {
		const size_t before = l->at;
		status = sql_copy(scan);
		if (status || (l->at > before && l->s[l->at - 1] == '\n'))
			return status;
	} else if (sql_is(l, t, "INSERT") || sql_is(l, t, "REPLACE")) {
		status = sql_insert(scan, t->start);
	} else if (sql_is(l, t, "CREATE")) {
		status = read_create(scan, &has_body);
	} else if (sql_is(l, t, "SET")) {
		learn_from_set(l);
	} else if (sql_is(l, t, "PRAGMA")) {
		l->dialect = l->dialect ? l->dialect : SQL_SQLITE;
	}
	return status ? status : skip_statement(scan, has_body);
}

static enum mymr_status
read_all(struct sql_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	while (!status) {
		const struct sql_token t = sql_next(&scan->lex);
		if (t.type == SQL_END)
			break;
		if (t.type == SQL_OPEN_STRING)
			return sql_fail(scan, t.start, N_("string without an end"));
		status = read_statement(scan, &t);
	}
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct sql_scan s = {.doc = doc,
		.error = error,
		.lex = {.s = doc->s, .n = doc->n, .at = bom_len(doc->s, doc->n)},
		.unit = {.doc = doc}};
	const enum mymr_status status = read_all(&s);
	sql_tables_free(&s.tables);
	string_unit_free(&s.unit);
	free(s.column);
	free(s.cell);
	return status;
}

const struct format format_sql = {
	.name = "sql",
	.suffixes = "sql",
	.scan = scan,
	.escape = sql_escape,
	.refuse = sql_refuse,
	.refuse_in = sql_refuse_in,
};
