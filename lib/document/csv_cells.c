/* SPDX-License-Identifier: MIT */
/* Tables: the cells of columns whose names say that they hold text, or all cells where no name
 * does. Names in the first row are no text themselves. */
#include "base/ascii.h"
#include "base/reason.h"
#include "catalog/csv.h"
#include "document/csv_columns.h"
#include "document/string_unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct table {
	struct mymr_document *doc;
	struct csv csv;
	struct string_unit unit;
	char **column; /* names of the columns with text, NULL for the others */
	size_t n_columns;
	bool has_names;
};

static bool
is_same(const char *name, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (name[i] == '\0' || ascii_lower(s[i]) != name[i])
			return false;
	}
	return name[n] == '\0';
}

static bool
is_text_column(const char *s, size_t n)
{
	for (size_t i = 0; csv_columns[i]; i++) {
		if (is_same(csv_columns[i], s, n))
			return true;
	}
	return false;
}

/* The name of a column without the blanks around it. */
static const char *
name_of(const struct table *t, size_t i, size_t *n)
{
	const char *s = csv_text(&t->csv, i);
	*n = t->csv.field[i].len;
	while (*n && s[*n - 1] == ' ')
		--*n;
	while (*n && *s == ' ')
		s++, --*n;
	return s;
}

static enum mymr_status
read_names(struct table *t)
{
	t->n_columns = t->csv.n_fields;
	t->column = calloc(t->n_columns + 1, sizeof *t->column);
	if (!t->column)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < t->n_columns; i++) {
		size_t n;
		const char *name = name_of(t, i, &n);
		if (!is_text_column(name, n))
			continue;
		t->column[i] = arena_copy(&t->doc->arena, name, n);
		if (!t->column[i])
			return MYMR_ENOMEM;
		t->has_names = true;
	}
	return MYMR_OK;
}

/* Quotes are written twice inside of quotes. */
static size_t
decode_quote(const char *s, size_t n, char *out, size_t *n_out)
{
	(void)n;
	*out = *s;
	*n_out = 1;
	return 2;
}

static enum mymr_status
add_cell(struct table *t, const struct csv_field *f, const char *context)
{
	const bool is_quoted =
		t->csv.has_quotes && f->end > f->offset && t->doc->s[f->offset] == '"';
	t->unit.how = is_quoted;
	enum mymr_status status = string_unit_read(&t->unit, f->offset + is_quoted,
		f->end - is_quoted, '"', is_quoted ? decode_quote : NULL);
	return status ? status : string_unit_end(&t->unit, MYMR_PLACE_CELL, context);
}

static enum mymr_status
add_numbered(struct table *t, size_t column)
{
	char number[24];
	snprintf(number, sizeof number, "%zu", column + 1);
	return add_cell(t, &t->csv.field[column], number);
}

static enum mymr_status
add_row(struct table *t)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < t->csv.n_fields && !status; i++) {
		if (!t->has_names)
			status = add_numbered(t, i);
		else if (i < t->n_columns && t->column[i])
			status = add_cell(t, &t->csv.field[i], t->column[i]);
	}
	return status;
}

static enum mymr_status
read_table(struct table *t, struct mymr_error *error)
{
	bool is_first = true;
	for (;;) {
		enum mymr_status status = csv_next(&t->csv);
		if (status == MYMR_ESYNTAX)
			return fail_at(error, status, t->csv.at,
				N_("a field whose quotes do not end with it"));
		if (status || t->csv.n_fields == 0)
			return status;
		if (is_first)
			status = read_names(t);
		if (!status && !(is_first && t->has_names))
			status = add_row(t);
		if (status)
			return status;
		is_first = false;
	}
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error, bool has_quotes)
{
	struct table t = {.doc = doc, .unit = {.doc = doc}};
	csv_begin(&t.csv, doc->s, doc->n, has_quotes);
	const enum mymr_status status = read_table(&t, error);
	csv_free(&t.csv);
	string_unit_free(&t.unit);
	free(t.column);
	return status;
}

static enum mymr_status
scan_csv(struct mymr_document *doc, struct mymr_error *error)
{
	return scan(doc, error, true);
}

static enum mymr_status
scan_tsv(struct mymr_document *doc, struct mymr_error *error)
{
	return scan(doc, error, false);
}

/* The first of the signs in s[0..n), n for none. */
static size_t
find_any(const char *s, size_t n, const char *signs)
{
	for (; *signs && n; signs++) {
		const char *found = memchr(s, *signs, n);
		n = found ? (size_t)(found - s) : n;
	}
	return n;
}

static enum mymr_status
put_in_quotes(struct mymr_buf *out, const char *text, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		status = mymr_buf_putc(out, text[i]);
		if (!status && text[i] == '"')
			status = mymr_buf_putc(out, '"');
	}
	return status;
}

/* A cell without quotes gets them where it needs them; a part of one cannot. */
static enum mymr_status
escape_csv(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	if (detail->how)
		return put_in_quotes(out, text, n);
	if (detail->begins && detail->ends)
		return csv_put(out, text, n);
	if (find_any(text, n, ",;\t\"\r\n") < n)
		return MYMR_EINVAL;
	return mymr_buf_append(out, text, n);
}

static const char *
refuse_tsv(const char *text, size_t n, size_t *offset)
{
	*offset = find_any(text, n, "\t\r\n");
	return *offset < n ? N_("a tab or the end of a line, which TSV has no signs for") : NULL;
}

static enum mymr_status
escape_tsv(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	(void)detail;
	size_t offset;
	return refuse_tsv(text, n, &offset) ? MYMR_EINVAL : mymr_buf_append(out, text, n);
}

const struct format format_csv = {
	.name = "csv",
	.suffixes = "csv",
	.scan = scan_csv,
	.escape = escape_csv,
};

const struct format format_tsv = {
	.name = "tsv",
	.suffixes = "tsv tab",
	.scan = scan_tsv,
	.escape = escape_tsv,
	.refuse = refuse_tsv,
};
