/* SPDX-License-Identifier: MIT */
/* COPY a (b, c) FROM stdin; and rows, a line each, with tabs between their cells. */
#include "base/reason.h"
#include "document/sql_scan.h"

#include <string.h>

/* Behind the cell that begins at "at": at a tab, or at the end of its row. */
static size_t
cell_end(const char *s, size_t n, size_t at)
{
	while (at < n && s[at] != '\t' && s[at] != '\n')
		at += s[at] == '\\' ? 2 : 1;
	return at < n ? at : n;
}

static bool
is_last_line(const char *s, size_t n, size_t at)
{
	return n - at >= 2 && s[at] == '\\' && s[at + 1] == '.' &&
	       (n - at == 2 || s[at + 2] == '\n' || s[at + 2] == '\r');
}

static enum mymr_status
read_line(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	enum mymr_status status = MYMR_OK;
	scan->n_cells = 0;
	for (bool is_end = false; !is_end && !status;) {
		const size_t start = l->at;
		size_t end = cell_end(l->s, l->n, start);
		is_end = end >= l->n || l->s[end] == '\n';
		l->at = end < l->n ? end + 1 : l->n;
		end -= is_end && end > start && l->s[end - 1] == '\r';
		const bool is_null = end == start + 2 && memcmp(l->s + start, "\\N", 2) == 0;
		status = sql_cell_add(scan,
			(struct sql_cell){!is_null, start, end, SQL_COPIED << SQL_MODE_SHIFT, 0});
	}
	return status ? status : sql_row_end(scan);
}

static enum mymr_status
read_lines(struct sql_scan *scan, bool has_text)
{
	struct sql_lexer *l = &scan->lex;
	enum mymr_status status = MYMR_OK;
	l->at = sql_line_end(l->s, l->n, l->at);
	l->at += l->at < l->n;
	while (l->at < l->n && !status) {
		const bool is_last = is_last_line(l->s, l->n, l->at);
		if (!is_last && has_text) {
			status = read_line(scan);
			continue;
		}
		l->at = sql_line_end(l->s, l->n, l->at);
		l->at += l->at < l->n;
		if (is_last)
			return MYMR_OK;
	}
	return status ? status : sql_fail(scan, l->n, N_("file ends inside of a row"));
}

/* Reads FROM stdin; *is_plain says whether it has no more, which is how pg_dump has it. */
static bool
is_from_stdin(struct sql_lexer *l, bool *is_plain)
{
	const struct sql_token from = sql_next(l), in = sql_next(l);
	const size_t before = l->at;
	const struct sql_token end = sql_next(l);
	*is_plain = sql_is_sign(l, &end, ';');
	l->at = *is_plain ? end.end : before;
	return sql_is(l, &from, "FROM") && sql_is(l, &in, "STDIN");
}

enum mymr_status
sql_copy(struct sql_scan *scan)
{
	struct sql_lexer *l = &scan->lex;
	struct sql_name table = {NULL, 0};
	enum mymr_status status = MYMR_OK;
	struct sql_token t = sql_next(l);
	bool is_plain;
	scan->n_columns = scan->header_len = 0;
	for (; t.type <= SQL_NAME && t.type != SQL_END; t = sql_next(l)) {
		table = sql_name_of(scan, &t);
		t = sql_next(l);
		if (!sql_is_sign(l, &t, '.'))
			break;
	}
	if (!sql_is_sign(l, &t, '(')) {
		l->at = t.start;
		return MYMR_OK;
	}
	status = sql_column_names(scan);
	if (!status)
		status = sql_columns_learn(scan, table);
	if (status)
		return status;
	if (!is_from_stdin(l, &is_plain))
		return MYMR_OK;
	if (!is_plain)
		status = document_warn(
			scan->doc, t.start, N_("rows of COPY with options are left alone"));
	return status ? status : read_lines(scan, is_plain && scan->has_text);
}
