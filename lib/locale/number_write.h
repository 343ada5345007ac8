/* SPDX-License-Identifier: MIT */
/* Numbers with scale words, shared by the number and span writers. */
#ifndef LOCALE_NUMBER_WRITE_H
#define LOCALE_NUMBER_WRITE_H

#include <stdbool.h>
#include <mymr/number.h>
#include "locale/put.h"

struct compact_style {
	enum mymr_language language;
	bool is_exact;  /* every digit kept; otherwise one behind the mark at most */
	bool is_prose;  /* English words for its letters, ဒသမ for the mark */
	bool has_crore; /* ကုဋေ, and no larger scale */
};

/* Writes v with the largest scale word of the language that is not above it. */
void
put_compact(struct put *p, const struct mymr_number *v, const struct compact_style *style);

/* The power of ten of the scale word that put_compact writes v with when it is exact; 0 for none.
 */
int
compact_power(const struct mymr_number *v, enum mymr_language language);

/* Writes v without a scale word. */
void
put_number(struct put *p, const struct mymr_number *v, bool is_grouped, const char *point);

#endif
