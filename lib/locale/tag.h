/* SPDX-License-Identifier: MIT */
/* Language tags (BCP 47), compared without regard to case, '_' like '-'. */
#ifndef LOCALE_TAG_H
#define LOCALE_TAG_H

#include <stdbool.h>
#include <stddef.h>

/* Longer tags are none. */
#define TAG_MAX 63

/* Whether the first subtag of tag is language, which is in lower case. */
bool
tag_has_language(const char *tag, const char *language);

/* The order of two tags, as memcmp has it. */
int
tag_compare(const char *a, size_t a_len, const char *b, size_t b_len);

/* How much of s[0..n) is left without its last subtag, and without a single letter or digit that
 * would then be the last (RFC 4647 3.4); 0 when nothing is. */
size_t
tag_truncate(const char *s, size_t n);

/* Writes s[0..n) to out as RFC 5646 2.1.1 has it: "my-Mymr-MM". false when it is no tag: subtags of
 * 1 to 8 letters or digits, the first of 2 or more letters, or "x" and "i", which have others
 * behind them. */
bool
tag_normalize(char out[TAG_MAX + 1], const char *s, size_t n);

#endif
