/* SPDX-License-Identifier: MIT */
/* INSERT INTO a (b, c) VALUES (...), (...); */
#include "base/reason.h"
#include "document/sql_scan.h"

#include <string.h>

/* A cell while its tokens are read. */
struct reading {
	struct sql_token first;
	size_t n_tokens;
	size_t depth; /* of brackets */
};

static unsigned
how_of(const struct sql_scan *scan, const struct sql_token *t)
{
	if (!t->has_backslashes)
		return (unsigned)(scan->lex.dialect || sql_is_string_end(&scan->lex, t->end)
					  ? SQL_DOUBLED
					  : SQL_UNTOLD)
		       << SQL_MODE_SHIFT;
	return (unsigned)(scan->lex.dialect == SQL_MYSQL ? SQL_BACKSLASH : SQL_ESCAPED)
	       << SQL_MODE_SHIFT;
}

static struct sql_cell
string_cell(const struct sql_scan *scan, const struct sql_token *t)
{
	return (struct sql_cell){
		true, t->start + 1, t->end - 1, how_of(scan, t), scan->doc->s[t->start]};
}

/* Reads a sign, and says whether it was there. */
static bool
reads(struct sql_lexer *l, char sign)
{
	const struct sql_token t = sql_next(l);
	return sql_is_sign(l, &t, sign);
}

static bool
is_string(const struct sql_lexer *l, const struct sql_token *t, const char *s)
{
	const size_t n = strlen(s);
	return t->type == SQL_STRING && t->end - t->start == n + 2 &&
	       memcmp(l->s + t->start + 1, s, n) == 0;
}

/* ,'\n',char(10)) behind the string in replace( */
static bool
read_placeholder(struct sql_lexer *l, unsigned *how)
{
	if (!reads(l, ','))
		return false;
	const struct sql_token from = sql_next(l);
	const bool is_cr = is_string(l, &from, "\\r") || is_string(l, &from, "\\015");
	const bool is_octal = is_string(l, &from, "\\012") || is_string(l, &from, "\\015");
	if (!is_cr && !is_octal && !is_string(l, &from, "\\n"))
		return false;
	if (!reads(l, ','))
		return false;
	const struct sql_token name = sql_next(l);
	if (!sql_is(l, &name, "CHAR") || !reads(l, '('))
		return false;
	const struct sql_token number = sql_next(l);
	*how |= is_cr ? (is_octal ? SQL_CR_OCTAL : SQL_CR) : (is_octal ? SQL_LF_OCTAL : SQL_LF);
	return sql_is(l, &number, is_cr ? "13" : "10") && reads(l, ')') && reads(l, ')');
}

/* replace(X,'\n',char(10)), where X may be the like for returns, and unistr(X): as SQLite writes
 * strings of several lines. */
static struct sql_cell
call_cell(const struct sql_scan *scan, const struct reading *r, size_t end)
{
	struct sql_lexer l = scan->lex;
	struct sql_cell cell = {.is_string = false};
	unsigned how = 0, depth = 0;
	l.at = r->first.start;
	l.dialect = SQL_SQLITE; /* so that nothing is learned */
	struct sql_token t = sql_next(&l);
	const bool is_unistr = sql_is(&l, &t, "UNISTR");
	for (; sql_is(&l, &t, "REPLACE") && depth < 2; depth++) {
		if (!reads(&l, '('))
			return cell;
		t = sql_next(&l);
	}
	if (is_unistr && reads(&l, '('))
		t = sql_next(&l);
	if (t.type != SQL_STRING || t.has_backslashes)
		return cell;
	cell = (struct sql_cell){false, t.start + 1, t.end - 1, 0, '\''};
	for (unsigned i = 0; i < depth; i++) {
		if (!read_placeholder(&l, &how))
			return cell;
	}
	if (is_unistr && !reads(&l, ')'))
		return cell;
	cell.how = how | (unsigned)(is_unistr ? SQL_UNISTR : SQL_REPLACED) << SQL_MODE_SHIFT;
	cell.is_string = (depth || is_unistr) && l.at == end;
	return cell;
}

static enum mymr_status
end_cell(struct sql_scan *scan, const struct reading *r, size_t end)
{
	const struct sql_lexer *l = &scan->lex;
	struct sql_cell cell = {.is_string = false};
	if (r->n_tokens == 1 && r->first.type == SQL_STRING)
		cell = string_cell(scan, &r->first);
	else if (r->n_tokens > 1 && l->dialect != SQL_MYSQL &&
		 (sql_is(l, &r->first, "REPLACE") || sql_is(l, &r->first, "UNISTR")))
		cell = call_cell(scan, r, end);
	return sql_cell_add(scan, cell);
}

/* Reads a row, behind its bracket. */
static enum mymr_status
read_row(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	struct reading r = {.n_tokens = 0};
	enum mymr_status status = MYMR_OK;
	scan->n_cells = 0;
	for (size_t last = l->at; !status; last = l->at) {
		const struct sql_token t = sql_next(l);
		const char sign = t.type == SQL_SIGN ? l->s[t.start] : '\0';
		if (t.type == SQL_END)
			return sql_fail(scan, t.start, N_("file ends inside of a row"));
		if (t.type == SQL_OPEN_STRING)
			return sql_fail(scan, t.start, N_("string without an end"));
		if (r.depth == 0 && (sign == ',' || sign == ')')) {
			status = end_cell(scan, &r, last);
			r.n_tokens = 0;
			if (sign == ')' && !status)
				return sql_row_end(scan);
			continue;
		}
		if (r.n_tokens++ == 0)
			r.first = t;
		r.depth += sign == '(';
		r.depth -= sign == ')';
	}
	return status;
}

/* Rows with commas between them, from the first bracket on. */
static enum mymr_status
read_rows(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	for (;;) {
		enum mymr_status status = read_row(scan);
		const size_t before = l->at;
		if (status)
			return status;
		if (!reads(l, ',') || !reads(l, '(')) {
			l->at = before;
			return MYMR_OK;
		}
	}
}

/* Finds out about the columns of a table, once. */
static enum mymr_status
learn_table(struct sql_scan *scan, struct sql_table *table)
{
	const size_t size = table->n * sizeof *scan->column;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < table->n && !status; i++)
		status = sql_column_add(scan, scan->tables.name[table->first + i]);
	if (!status)
		status = sql_columns_learn(scan, table->name);
	struct sql_column *known = status ? NULL : arena_alloc(&scan->doc->arena, size);
	if (!known)
		return status ? status : MYMR_ENOMEM;
	if (size)
		memcpy(known, scan->column, size);
	table->known = known;
	return MYMR_OK;
}

/* The columns of a table that were not named here. */
static enum mymr_status
columns_of_table(struct sql_scan *scan, struct sql_name name)
{
	struct sql_table *table = sql_tables_find(&scan->tables, name);
	enum mymr_status status = MYMR_OK;
	scan->n_known = 0;
	if (!table && sql_is_left_alone(name.s, name.n))
		return MYMR_OK;
	if (!table)
		return document_warn(scan->doc, scan->header,
			N_("rows whose columns have no names are left alone"));
	if (!table->known)
		status = learn_table(scan, table);
	scan->known = table->known;
	scan->n_known = table->known ? table->n : 0;
	return status;
}

/* Reads up to the rows; *has_rows says whether there are any. */
static enum mymr_status
read_header(struct sql_scan *scan, bool *has_rows)
{
	struct sql_lexer *l = &scan->lex;
	struct sql_name table = {NULL, 0};
	enum mymr_status status = MYMR_OK;
	scan->n_columns = 0;
	*has_rows = false;
	for (;;) {
		const size_t before = l->at;
		const struct sql_token t = sql_next(l);
		const bool is_values = sql_is(l, &t, "VALUES") || sql_is(l, &t, "VALUE");
		if (t.type >= SQL_SIGN && !sql_is_sign(l, &t, '(') && !sql_is_sign(l, &t, '.')) {
			l->at = before;
			return MYMR_OK;
		}
		if (t.type == SQL_END)
			return MYMR_OK;
		if (is_values && l->at < l->n && table.n) {
			*has_rows = reads(l, '(');
			if (*has_rows)
				break;
			l->at = t.end;
		} else if (sql_is_sign(l, &t, '(')) {
			status = scan->n_columns ? MYMR_OK : sql_column_names(scan);
			if (status || scan->n_columns == 0)
				return status;
		} else if (!scan->n_columns && t.type != SQL_SIGN) {
			table = sql_name_of(scan, &t);
		}
	}
	return scan->n_columns ? sql_columns_learn(scan, table) : columns_of_table(scan, table);
}

enum mymr_status
sql_insert(struct sql_scan *scan, size_t start)
{
	struct sql_lexer *l = &scan->lex;
	bool has_rows = true;
	enum mymr_status status = MYMR_OK;
	const size_t len = scan->header_len;
	if (len && l->n - start > len && memcmp(l->s + start, l->s + scan->header, len) == 0) {
		l->at = start + len;
	} else {
		scan->header = start;
		scan->header_len = 0;
		status = read_header(scan, &has_rows);
		if (has_rows && !status)
			scan->header_len = l->at - start;
	}
	return has_rows && !status ? read_rows(scan) : status;
}
