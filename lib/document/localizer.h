/* SPDX-License-Identifier: MIT */
/* The inside of a localizer: catalog texts ready for lookup. */
#ifndef DOCUMENT_LOCALIZER_H
#define DOCUMENT_LOCALIZER_H

#include <stdint.h>
#include <mymr/expression.h>
#include <mymr/localize.h>
#include "base/arena.h"
#include "catalog/template.h"

/* One text of a catalog in the direction wanted. */
struct entry {
	const char *from;
	size_t from_len;
	const char *to;
	size_t to_len;
	size_t catalog;
	size_t line;
};

/* Keys to entries; the first that comes with a key keeps it. */
struct key_slot {
	const char *key; /* NULL: free */
	size_t len;
	uint64_t hash;
	const struct entry *entry;
};

struct key_table {
	struct key_slot *slots;
	size_t mask;
};

struct mymr_localizer {
	struct mymr_localize_options options;
	struct mymr_date base_date;
	struct arena arena;
	struct entry *entries;
	size_t n_entries;
	struct key_table exact;
	struct key_table folded;
	const struct entry **patterns; /* those with {name} */
	size_t n_patterns;
};

/* What a lookup found: the entry, and what its placeholders stand for. */
struct match {
	const struct entry *entry;
	struct template values; /* spans of the text looked up */
};

/* Memory that one run uses again and again. */
struct scratch {
	struct mymr_buf template_text;
	struct mymr_buf key;
	struct mymr_buf part;
};

void
scratch_free(struct scratch *scratch);

/* Builds the tables. */
enum mymr_status
localizer_index(struct mymr_localizer *l, const struct mymr_catalog *const *catalogs, size_t n);

/* Looks s[0..n) up by key: exactly, or folded. NULL when it is not there. */
const struct entry *
find_exact(const struct mymr_localizer *l, const char *s, size_t n);

/* *status is set on failure only. */
const struct entry *
find_folded(const struct mymr_localizer *l, struct mymr_buf *key, const char *s, size_t n,
	enum mymr_status *status);

/* Appends the translation of a match: its placeholders filled with the values of s, written as the
 * options ask. MYMR_ECODES, explained in *error, when the placeholders of msgid and msgstr
 * differ. */
enum mymr_status
fill_values(const struct mymr_localizer *l, struct mymr_buf *out, const struct match *match,
	const char *s, struct mymr_error *error);

/* Appends one value of s in its short form, as strings of the site have it. */
enum mymr_status
write_value(const struct mymr_localizer *l, struct mymr_buf *out, const struct mymr_span *span,
	const char *s);

/* Appends one expression of s as running text has it. */
enum mymr_status
write_expression(const struct mymr_localizer *l, struct mymr_buf *out,
	const struct mymr_expression *e, const char *s);

/* Whether a value can be what it says: see mymr_localize_options. */
bool
fits_base_date(const struct mymr_localizer *l, const struct mymr_span *span);

/* Matches s[0..n) against the patterns with {name} and appends the translation. *entry is the
 * pattern, NULL when none fits. */
enum mymr_status
localize_names(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, const struct entry **entry, struct mymr_error *error);

/* Finds s[0..n) or its template, exactly, then folded, then with the codes around its values set
 * aside, and appends the translation. *entry is what was found, NULL for nothing. */
enum mymr_status
localize_string(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, const struct entry **entry, struct mymr_error *error);

/* Whether s[0..n) is nothing but values that the options ask for. */
bool
is_by_rule(const struct mymr_localizer *l, const char *s, size_t n);

/* Whether s[0..n) is digits that mean something where nothing else stands: 2:35, +31. */
bool
is_all_digits(const char *s, size_t n);

/* Appends s[0..n), all values, in the other language: as running text has them where the options
 * ask for all values, otherwise in their short forms. */
enum mymr_status
localize_values(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n);

/* Localizes known strings that stand one behind the other in s[0..n). *n_done counts them; 0 when
 * it is not made of such, and then nothing is appended. */
enum mymr_status
localize_run(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, size_t *n_done);

/* Localizes the parts of s[0..n) between separators. *n_done and *n_parts tell how many of how
 * many are done. */
enum mymr_status
localize_parts(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, size_t *n_done, size_t *n_parts);

/* Where the part of s[0..n) that begins at from ends, and how long the separator behind it is; n
 * and 0 for the last. */
size_t
part_end(const char *s, size_t n, size_t from, size_t *separator);

/* Whether s[0..n) is more than one part to localize_parts. */
bool
has_separator(const char *s, size_t n);

/* The language a document is taken from. */
enum mymr_language
source_language(const struct mymr_localizer *l);

#endif
