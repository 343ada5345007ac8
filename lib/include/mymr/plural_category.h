/* SPDX-License-Identifier: MIT */
/* CLDR plural categories: which form of a word a number takes. */
#ifndef MYMR_PLURAL_CATEGORY_H
#define MYMR_PLURAL_CATEGORY_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/number.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* UTS #35, Part 3, "Language Plural Rules". */
enum mymr_plural_category {
	MYMR_PLURAL_ZERO,
	MYMR_PLURAL_ONE,
	MYMR_PLURAL_TWO,
	MYMR_PLURAL_FEW,
	MYMR_PLURAL_MANY,
	MYMR_PLURAL_OTHER
};

enum { MYMR_PLURAL_CATEGORIES = 6 };

/* The category of v in a locale, a BCP 47 tag such as "en" or "pt-BR", NUL-terminated: of a count
 * (3 pages) or, with is_ordinal, of a place in a row (the 3rd page). Decimals count as they are
 * written: {1, 0, 0} is one in English, {10, 1, 0}, which is 1.0, is other. Burmese, which has
 * other only, and English (CLDR plurals.xml and ordinals.xml) are built in; all else is asked of
 * ICU, which takes locales that it does not know for one without plurals. MYMR_EICU when it is
 * missing or fails, MYMR_EINVAL and MYMR_ERANGE as mymr_number_format. Thread-safe. */
MYMR_API enum mymr_status
mymr_plural_category(enum mymr_plural_category *category, const char *locale, bool is_ordinal,
	const struct mymr_number *v);

/* The name of a category in CLDR and in messages: "one"; static. NULL when it is none. */
MYMR_API const char *
mymr_plural_category_name(enum mymr_plural_category category);

/* The category of a name s[0..n); MYMR_ENOENT when it is none. Thread-safe. */
MYMR_API enum mymr_status
mymr_plural_category_of_name(enum mymr_plural_category *category, const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
