/* SPDX-License-Identifier: MIT */
/* Letters typed for the digits they look like: ဝ for ၀, ရ for ၇. The other way is context_digit's.
 */
#ifndef SCRIPT_DIGIT_LETTER_H
#define SCRIPT_DIGIT_LETTER_H

#include <stddef.h>

/* What stands right before a letter, as far as the caller has read it. A writer who typed one
 * letter for a digit typed others. */
enum behind { BEHIND_UNREAD, BEHIND_OTHER, BEHIND_DIGIT, BEHIND_DIGIT_LETTER, BEHIND_SEPARATOR };

#define DIGIT_SEPARATORS ".,:/-+"

/* The value, 0 or 7, of the letter at s[i] where it is one digit of a number in Myanmar digits, or
 * -1. Looks at no more than some letters before it. */
int
digit_letter_at(const char *s, size_t n, size_t i, enum behind behind);

/* From lib/data/number_followers.tsv and the names of months, ended by NULL. */
extern const char *const number_followers[];

#endif
