/* SPDX-License-Identifier: MIT */
/* Names of columns: lib/data/bitext_columns.tsv. */
#ifndef CATALOG_BITEXT_COLUMN_H
#define CATALOG_BITEXT_COLUMN_H

enum bitext_column { COLUMN_SOURCE, COLUMN_TRANSLATION, COLUMN_CONTEXT, COLUMN_DRAFT, COLUMNS };

/* Ends with a row whose name is NULL. */
struct bitext_column_name {
	const char *name;
	enum bitext_column column;
};

extern const struct bitext_column_name bitext_column_names[];

#endif
