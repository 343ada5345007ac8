/* SPDX-License-Identifier: MIT */
/* A reader for each format that has texts with their translations. */
#ifndef CATALOG_BITEXT_H
#define CATALOG_BITEXT_H

#include <mymr/bitext.h>

enum mymr_status
bitext_read_po(const char *s, size_t n, mymr_bitext_found *found, void *arg);

enum mymr_status
bitext_read_tmx(
	const char *s, size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error);

enum mymr_status
bitext_read_xliff(
	const char *s, size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error);

/* A table of fields whose columns are named by columns, or where that is NULL by its first row. */
enum mymr_status
bitext_read_table(enum mymr_bitext_format format, const char *columns, const char *s, size_t n,
	mymr_bitext_found *found, void *arg, struct mymr_error *error);

enum bitext_language { BITEXT_ENGLISH, BITEXT_BURMESE, BITEXT_OTHER };

/* Of a language tag (BCP 47), or of the three-letter codes that older files have. */
enum bitext_language
bitext_language(const char *tag);

#endif
