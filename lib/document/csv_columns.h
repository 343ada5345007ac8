/* SPDX-License-Identifier: MIT */
/* Names of columns: lib/data/csv_columns.tsv. */
#ifndef DOCUMENT_CSV_COLUMNS_H
#define DOCUMENT_CSV_COLUMNS_H

/* Ends with NULL. */
extern const char *const csv_columns[];

#endif
