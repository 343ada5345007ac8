/* SPDX-License-Identifier: MIT */
/* Values of attributes. */
#ifndef CATALOG_XLIFF_VALUE_H
#define CATALOG_XLIFF_VALUE_H

#include "catalog/xliff_table.h"

/* Whether a value is one of its type. */
bool
xliff_value_fits(const struct xliff_attribute_row *row, const char *value);

/* What is wrong with one that is not, static. */
const char *
xliff_value_reason(enum xliff_type type);

/* Whether s[0..n) is a name token (XML 1.0, 2.3). */
bool
xliff_is_nmtoken(const char *s, size_t n);

/* Whether s has the form of a language tag (BCP 47, 2.1). */
bool
xliff_is_language(const char *s);

/* Whether languages are the same but for case. */
bool
xliff_is_same_language(const char *a, const char *b);

/* A piece of a list with blanks between; false behind the last. *at starts as 0. */
bool
xliff_list_next(const char *list, size_t *at, const char **s, size_t *n);

/* A restriction of size: "*", "max", "min,max" or "min,*". */
bool
xliff_is_restriction(const char *s);

/* One or two numbers with a comma between. */
bool
xliff_is_sizes(const char *s);

#endif
