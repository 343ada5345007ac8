/* SPDX-License-Identifier: MIT */
/* The short way over text that is as it should be, most of all text. */
#ifndef SCRIPT_CLEAN_H
#define SCRIPT_CLEAN_H

#include "script/context.h"

/* The end of Unicode text from t->u[i] on that has no fault and that no normalization but that of
 * spelling would change; a place where a syllable or a run of other text starts. What it is not
 * sure of it leaves: stacked letters, kinzi, ဥ ဉ ဧ, the digits ၀ ၄ ၇, other languages. */
size_t
clean_end(const struct text *t, size_t i);

/* What stands before i, for a scan that starts there. A digit that ends at letter_end was a letter;
 * 0 when none was. */
enum context
clean_context(const struct text *t, size_t i, size_t letter_end);

#endif
