/* SPDX-License-Identifier: MIT */
/* Texts with their translations, from any file that has such: PO, TMX, XLIFF, TSV, CSV. */
#ifndef MYMR_BITEXT_H
#define MYMR_BITEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_bitext_format {
	MYMR_BITEXT_PO,
	MYMR_BITEXT_TMX,   /* TMX 1.4b and older */
	MYMR_BITEXT_XLIFF, /* 1.2, 2.0 and 2.1 */
	/* tables whose first row may name the columns: "source", "translation", "context", "draft",
	 * or what other tools call them (lib/data/bitext_columns.tsv). Without such names the
	 * columns of TSV are source, translation and perhaps a context; CSV must have names. TSV
	 * has no quotes, and lines that begin with '#' are comments; CSV is RFC 4180, a semicolon
	 * or tab for the comma will do */
	MYMR_BITEXT_TSV,
	MYMR_BITEXT_CSV,
	MYMR_BITEXT_FORMATS
};

/* "po", "tmx", "xliff", "tsv", "csv"; NULL for what is none. */
MYMR_API const char *
mymr_bitext_format_name(enum mymr_bitext_format format);

/* How names of their files end, "po pot", blanks between; NULL for what is none. */
MYMR_API const char *
mymr_bitext_format_suffixes(enum mymr_bitext_format format);

/* The format of a file by its name (may be NULL), otherwise by what s[0..n), which may be its
 * beginning only, has; MYMR_ENOENT when it is none of them. Thread-safe. */
MYMR_API enum mymr_status
mymr_bitext_format_of(
	enum mymr_bitext_format *format, const char *file_name, const char *s, size_t n);

/* A text and a translation. Inline codes stand in both as in PO files made by mymr: <a>, </a>,
 * <br/>; codes of other tools as the text they hold, or by number (<1/>). */
struct mymr_bitext_pair {
	const char *context; /* NULL when there is none */
	size_t n_context;
	const char *source;
	size_t n_source;
	const char *translation; /* never empty */
	size_t n_translation;
	bool is_draft; /* fuzzy, or in a state before "translated" */
	size_t offset; /* of the translation in the file, or of its element */
};

/* Gets a pair, whose texts live until it returns. What is not MYMR_OK ends the reading. */
typedef enum mymr_status
mymr_bitext_found(void *arg, const struct mymr_bitext_pair *pair);

/* Reads the pairs of s[0..n) whose texts are English and whose translations are Burmese, as far as
 * the file names its languages. Texts need not be in Unicode order: Zawgyi passes through. Of a
 * message with a plural, every form is paired with the text that has its number; a single form with
 * both. What has no translation is passed over. PO files that are damaged are read as mymr_po_open
 * reads them; of the others, MYMR_ESYNTAX, MYMR_EUTF8 and MYMR_ERANGE have their place and reason
 * in *error, which may be NULL, after the pairs before it were handed over. Nothing is read but
 * these bytes, and memory is in proportion to n. Returns what found returned, if that ended it;
 * MYMR_ENOMEM. Thread-safe. */
MYMR_API enum mymr_status
mymr_bitext_read(enum mymr_bitext_format format, const char *s, size_t n, mymr_bitext_found *found,
	void *arg, struct mymr_error *error);

/* The same for TSV or CSV whose columns are named here, with commas between ("context,source,
 * translation"), and not in the first row. Other names are columns to be passed over. MYMR_EINVAL
 * when source or translation is missing, or for another format. */
MYMR_API enum mymr_status
mymr_bitext_read_columns(enum mymr_bitext_format format, const char *columns, const char *s,
	size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error);

#ifdef __cplusplus
}
#endif

#endif
