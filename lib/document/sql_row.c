/* SPDX-License-Identifier: MIT */
/* The cells of a row that hold text become units. */
#include "base/ascii.h"
#include "base/reason.h"
#include "document/html_carry.h"
#include "document/html_parse.h"
#include "document/json.h"
#include "document/kind.h"
#include "document/php_serialized.h"
#include "document/sql_scan.h"

#include <string.h>
#include <strings.h>

enum mymr_status
sql_column_add(struct sql_scan *scan, struct sql_name name)
{
	const enum mymr_status status =
		grow(&scan->column, &scan->cap_columns, scan->n_columns, sizeof *scan->column);
	if (!status)
		scan->column[scan->n_columns++] = (struct sql_column){.name = name};
	return status;
}

enum mymr_status
sql_cell_add(struct sql_scan *scan, struct sql_cell cell)
{
	const enum mymr_status status =
		grow(&scan->cell, &scan->cap_cells, scan->n_cells, sizeof *scan->cell);
	if (!status)
		scan->cell[scan->n_cells++] = cell;
	return status;
}

static enum mymr_status
set_context(struct sql_scan *scan, struct sql_column *c, struct sql_name table)
{
	struct mymr_buf text = {0};
	enum mymr_status status = mymr_buf_append(&text, table.s, table.n);
	if (!status)
		status = mymr_buf_putc(&text, '/');
	if (!status)
		status = mymr_buf_append(&text, c->name.s, c->name.n);
	for (size_t i = 0; i < text.len && !status; i++) {
		if ((unsigned char)text.s[i] < ' ')
			text.s[i] = ' ';
	}
	c->context = status ? NULL : arena_copy(&scan->doc->arena, text.s, text.len);
	mymr_buf_free(&text);
	return c->context ? MYMR_OK : MYMR_ENOMEM;
}

/* The column that a rule's condition names, or none. */
static size_t
find_where(const struct sql_scan *scan, const struct sql_rule *rule)
{
	size_t i = 0;
	const size_t n = rule->where ? strlen(rule->where) : 0;
	if (!rule->where)
		return 0;
	while (i < scan->n_columns && !(scan->column[i].name.n == n &&
					      !strncasecmp(scan->column[i].name.s, rule->where, n)))
		i++;
	return i;
}

/* The columns as the rows that come have them. */
static void
use_columns(struct sql_scan *scan)
{
	scan->known = scan->column;
	scan->n_known = scan->n_columns;
}

enum mymr_status
sql_columns_learn(struct sql_scan *scan, struct sql_name table)
{
	enum mymr_status status = MYMR_OK;
	const struct sql_rule *last = NULL;
	size_t where = 0;
	scan->has_text = false;
	for (size_t i = 0; i < scan->n_columns && !status; i++) {
		struct sql_column *c = &scan->column[i];
		c->rule = sql_rule_of(table.s, table.n, c->name.s, c->name.n);
		if (!c->rule)
			continue;
		if (c->rule != last)
			where = find_where(scan, c->rule);
		last = c->rule;
		c->where = where;
		scan->has_text = true;
		status = set_context(scan, c, table);
	}
	use_columns(scan);
	return status;
}

/* Whether the other column has one of the values. */
static bool
is_wanted(const struct sql_scan *scan, const struct sql_column *c)
{
	if (!c->rule->where)
		return true;
	if (c->where >= scan->n_cells || !scan->cell[c->where].is_string)
		return false;
	const struct sql_cell *cell = &scan->cell[c->where];
	const char *s = scan->doc->s + cell->start;
	const size_t n = cell->end - cell->start;
	for (const char *at = c->rule->values + 1; *at; at += strcspn(at, "|") + 1) {
		if (strcspn(at, "|") == n && memcmp(at, s, n) == 0)
			return true;
	}
	return false;
}

static bool
is_json(const char *s, size_t n)
{
	return json_probe(s, n) && (s[n - 1] == '}' || s[n - 1] == ']');
}

static size_t
count_digits(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && ascii_is_digit(s[i]))
		i++;
	return i;
}

/* Addresses, hashes, numbers, dates as computers write them: one word that nobody translates. */
static bool
is_for_machines(const char *s, size_t n)
{
	size_t n_hex = 0, n_digits = 0;
	bool has_at = false, has_dot = false, is_address = false;
	if (n >= 10 && count_digits(s, n) == 4 && s[4] == '-' && count_digits(s + 5, n - 5) == 2 &&
		s[7] == '-')
		return true;
	for (size_t i = 0; i < n; i++) {
		if ((unsigned char)s[i] <= ' ')
			return false;
		n_digits += ascii_is_digit(s[i]) || s[i] == '.';
		n_hex += ascii_is_digit(s[i]) ||
			 (ascii_lower(s[i]) >= 'a' && ascii_lower(s[i]) <= 'f');
		has_at |= s[i] == '@';
		has_dot |= s[i] == '.';
		is_address |= n - i > 3 && memcmp(s + i, "://", 3) == 0;
	}
	return is_address || (has_at && has_dot) || n_digits == n || (n >= 32 && n_hex == n);
}

/* Whether text has tags as HTML does: an end tag, or one of those that have none. */
static bool
has_tags(const char *s, size_t n)
{
	for (size_t i = 0; i + 2 < n; i++) {
		const char *tag = memchr(s + i, '<', n - i);
		if (!tag)
			break;
		i = (size_t)(tag - s);
		const size_t left = n - i, len = html_markup_len(tag, left);
		if (len < 3 || tag[len - 1] != '>')
			continue;
		if (tag[1] == '/' || strncasecmp(tag, "<br", 3) == 0 ||
			strncasecmp(tag, "<hr", 3) == 0 ||
			(len > 4 && strncasecmp(tag, "<img", 4) == 0) ||
			strncasecmp(tag, "<p>", 3) == 0)
			return true;
		i += len - 1;
	}
	return false;
}

static enum mymr_status
add_page(struct sql_scan *scan, const struct sql_cell *cell, const char *context, bool is_post)
{
	const struct html_carry carry = {.page = &scan->unit,
		.format = is_post ? &format_post : &format_html,
		.context = context,
		.context_len = strlen(context),
		.how = (unsigned char)(cell->how | SQL_IS_HTML)};
	if (cell->quote == '"' && !sql_has_escapes(cell->how))
		return document_warn(
			scan->doc, cell->start, N_("HTML in double quotes is left alone"));
	return html_carry(&carry);
}

/* The text of a cell, which is scan->unit. */
static enum mymr_status
add_text(struct sql_scan *scan, const struct sql_cell *cell, const struct sql_column *c)
{
	struct string_unit *u = &scan->unit;
	const char *s = u->text.s;
	const size_t n = u->text.len;
	if (n == 0 || !has_word(s, n) || is_for_machines(s, n))
		return MYMR_OK;
	if (php_is_serialized(s, n))
		return php_warn_serialized(scan->doc, cell->start);
	if (is_json(s, n))
		return document_warn(
			scan->doc, cell->start, N_("JSON in a string of SQL is left alone"));
	if (c->rule->holds >= SQL_HTML && (c->rule->holds != SQL_ANY || has_tags(s, n)))
		return add_page(scan, cell, c->context, c->rule->holds == SQL_POST);
	u->how = (unsigned char)cell->how;
	u->quote = cell->quote;
	return string_unit_end(u, MYMR_PLACE_CELL, c->context);
}

static enum mymr_status
add_cell(struct sql_scan *scan, const struct sql_cell *cell, const struct sql_column *c)
{
	bool is_readable;
	string_unit_drop(&scan->unit);
	enum mymr_status status = sql_string_read(
		&scan->unit, cell->start, cell->end, cell->how, cell->quote, &is_readable);
	if (!status && !is_readable)
		return document_warn(
			scan->doc, cell->start, N_("string with an unknown escape is left alone"));
	if (!status)
		status = add_text(scan, cell, c);
	return status;
}

enum mymr_status
sql_row_end(struct sql_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < scan->n_cells && i < scan->n_known && !status; i++) {
		const struct sql_column *c = &scan->known[i];
		const struct sql_cell *cell = &scan->cell[i];
		if (c->rule && cell->is_string && is_wanted(scan, c))
			status = add_cell(scan, cell, c);
	}
	scan->n_cells = 0;
	return status;
}
