/* SPDX-License-Identifier: MIT */
/* Pairs of TSV and CSV, whose columns have names or an order. */
#include <stdint.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/bitext.h"
#include "catalog/bitext_column.h"
#include "catalog/csv.h"

#define NO_FIELD SIZE_MAX

struct reader {
	struct csv csv;
	size_t field[COLUMNS]; /* where a column stands, or NO_FIELD */
	mymr_bitext_found *found;
	void *arg;
	struct mymr_error *error;
};

static bool
is_named(const char *s, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++) {
		const char c = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) : s[i];
		if (c != name[i] || c == '\0')
			return false;
	}
	return name[n] == '\0';
}

/* A column that is named twice is the first of them. */
static void
name_field(struct reader *r, size_t field, const char *s, size_t n)
{
	while (n && s[0] == ' ')
		s++, n--;
	while (n && s[n - 1] == ' ')
		n--;
	for (const struct bitext_column_name *c = bitext_column_names; c->name; c++) {
		if (is_named(s, n, c->name) && r->field[c->column] == NO_FIELD)
			r->field[c->column] = field;
	}
}

static bool
has_names(const struct reader *r)
{
	return r->field[COLUMN_SOURCE] != NO_FIELD && r->field[COLUMN_TRANSLATION] != NO_FIELD;
}

static void
forget_names(struct reader *r)
{
	for (int i = 0; i < COLUMNS; i++)
		r->field[i] = NO_FIELD;
}

static enum mymr_status
name_by_list(struct reader *r, const char *columns)
{
	for (size_t field = 0, len;; field++, columns += len + 1) {
		len = strcspn(columns, ",");
		name_field(r, field, columns, len);
		if (columns[len] == '\0')
			break;
	}
	if (has_names(r))
		return MYMR_OK;
	return fail_at(r->error, MYMR_EINVAL, 0, N_("columns without a source or a translation"));
}

/* The first row is read; if it has no names it stays one of the rows. */
static enum mymr_status
name_by_row(struct reader *r, size_t start)
{
	const struct csv *csv = &r->csv;
	for (size_t i = 0; i < csv->n_fields; i++)
		name_field(r, i, csv_text(csv, i), csv->field[i].len);
	if (has_names(r) || csv->n_fields == 0)
		return MYMR_OK;
	if (csv->has_quotes)
		return fail_at(r->error, MYMR_ESYNTAX, start,
			N_("the first row names no source and translation"));
	forget_names(r);
	for (size_t i = 0; i < COLUMN_DRAFT; i++)
		r->field[i] = i;
	r->csv.at = start;
	return MYMR_OK;
}

/* NULL where a row has no such column. */
static const char *
field_of(const struct reader *r, enum bitext_column column, size_t *n, size_t *offset)
{
	const struct csv *csv = &r->csv;
	const size_t i = r->field[column];
	*n = 0;
	if (i >= csv->n_fields)
		return NULL;
	*n = csv->field[i].len;
	*offset = csv->field[i].offset;
	return csv_text(csv, i);
}

static enum mymr_status
hand_over(const struct reader *r)
{
	struct mymr_bitext_pair pair = {0};
	size_t n_draft, at = 0;
	pair.source = field_of(r, COLUMN_SOURCE, &pair.n_source, &at);
	pair.context = field_of(r, COLUMN_CONTEXT, &pair.n_context, &at);
	const char *draft = field_of(r, COLUMN_DRAFT, &n_draft, &at);
	pair.translation = field_of(r, COLUMN_TRANSLATION, &pair.n_translation, &pair.offset);
	if (pair.n_context == 0)
		pair.context = NULL;
	pair.is_draft = n_draft && !is_named(draft, n_draft, "no") &&
			!is_named(draft, n_draft, "false") && !is_named(draft, n_draft, "0");
	if (pair.n_source == 0 || pair.n_translation == 0)
		return MYMR_OK;
	return r->found(r->arg, &pair);
}

static bool
is_comment(const struct reader *r)
{
	const struct csv *csv = &r->csv;
	return !csv->has_quotes && csv->n && csv->s[csv->field[0].offset] == '#';
}

static enum mymr_status
next(struct reader *r)
{
	const enum mymr_status status = csv_next(&r->csv);
	if (status == MYMR_ESYNTAX)
		return fail_at(
			r->error, status, r->csv.at, N_("a field whose quotes do not end with it"));
	return status;
}

/* Where the next row begins. */
static size_t
row_start(const struct reader *r)
{
	return r->csv.n_fields ? r->csv.field[0].offset : r->csv.at;
}

static enum mymr_status
read_rows(struct reader *r, const char *columns)
{
	bool is_named_yet = columns != NULL;
	forget_names(r);
	enum mymr_status status = columns ? name_by_list(r, columns) : MYMR_OK;
	while (!status) {
		status = next(r);
		if (status || r->csv.n_fields == 0)
			break;
		if (is_comment(r))
			continue;
		if (is_named_yet) {
			status = hand_over(r);
			continue;
		}
		status = name_by_row(r, row_start(r));
		is_named_yet = true;
	}
	return status;
}

enum mymr_status
bitext_read_table(enum mymr_bitext_format format, const char *columns, const char *s, size_t n,
	mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	struct reader r = {.found = found, .arg = arg, .error = error};
	csv_begin(&r.csv, s, n, format == MYMR_BITEXT_CSV);
	const enum mymr_status status = read_rows(&r, columns);
	csv_free(&r.csv);
	return status;
}
