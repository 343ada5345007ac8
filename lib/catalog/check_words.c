/* SPDX-License-Identifier: MIT */
#include "catalog/check_words.h"

#include <string.h>

const struct check_word *
check_word_behind(enum check_class class, const char *s, size_t n)
{
	const struct check_word *found = NULL;
	for (const struct check_word *w = check_words[class]; w->s; w++) {
		const bool fits = w->n <= n && memcmp(s + n - w->n, w->s, w->n) == 0;
		if (fits && (!found || w->n > found->n))
			found = w;
	}
	return found;
}

const struct check_word *
check_word_at(enum check_class class, const char *s, size_t n)
{
	const struct check_word *found = NULL;
	for (const struct check_word *w = check_words[class]; w->s; w++) {
		const bool fits = w->n <= n && memcmp(s, w->s, w->n) == 0;
		if (fits && (!found || w->n > found->n))
			found = w;
	}
	return found;
}
