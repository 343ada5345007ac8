/* SPDX-License-Identifier: MIT */
/* Rows of CSV (RFC 4180) and TSV. */
#ifndef CATALOG_CSV_H
#define CATALOG_CSV_H

#include <mymr/buf.h>
#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>

/* A field of a row: its text in csv->text, and its bytes in the file, quotes included. */
struct csv_field {
	size_t text;
	size_t len;
	size_t offset;
	size_t end;
};

/* To be begun by csv_begin. */
struct csv {
	const char *s;
	size_t n;
	char separator;
	bool has_quotes; /* TSV has none */
	size_t at;
	struct csv_field *field;
	size_t n_fields;
	size_t cap;
	struct mymr_buf text;
};

/* Begins with s[0..n), behind its byte order mark. CSV may have a semicolon or a tab for the comma,
 * as spreadsheets use what their language does: the separator is the one of the three that stands
 * most often in the first row outside quotes. TSV has tabs. */
void
csv_begin(struct csv *csv, const char *s, size_t n, bool has_quotes);

/* Reads the next row that is not empty; n_fields is 0 at the end. MYMR_ESYNTAX where a quote is not
 * closed or has text behind it, at csv->at; MYMR_ENOMEM. */
enum mymr_status
csv_next(struct csv *csv);

/* The text of a field, which lives until the next row is read. */
const char *
csv_text(const struct csv *csv, size_t field);

void
csv_free(struct csv *csv);

/* Appends a field, between quotes where it needs them. */
enum mymr_status
csv_put(struct mymr_buf *out, const char *s, size_t n);

#endif
