/* SPDX-License-Identifier: MIT */
/* Syllables of Unicode text, as it should be stored or nearly so. */
#ifndef SCRIPT_UNICODE_READ_H
#define SCRIPT_UNICODE_READ_H

#include "script/context.h"
#include "script/sink.h"

/* Takes the syllable at t->u[i] apart and returns its end, which is behind i. What is there must be
 * of CLASS_LETTER, CLASS_MARK, CLASS_VIRAMA, CLASS_FOREIGN or CLASS_KEEP. Marks without a letter
 * are a syllable as well. A virama that stacks nothing ends a syllable before it, or is one:
 * letter is CELL_VIRAMA. */
size_t
unicode_read(const struct text *t, size_t i, struct syllable *y);

/* Adds the marks from t->u[i] on to y and returns their end. */
size_t
unicode_read_marks(const struct text *t, size_t i, struct syllable *y);

/* Whether at u stands a letter or mark of the blocks for the script's other languages, U+A9E0..A9FF
 * and U+AA60..AA7F. All are three bytes long. */
static inline int
unicode_is_extended(const unsigned char *u, size_t n)
{
	return n >= MYANMAR_LEN && u[0] == 0xEA &&
	       ((u[1] == 0xA7 && u[2] >= 0xA0) || (u[1] == 0xA9 && u[2] >= 0xA0));
}

/* The end of a run from i on that unicode_read does not take; letters of the other languages in it
 * are counted as kept. */
size_t
unicode_skip(const struct text *t, size_t i, struct sink *k);

/* Copies what unicode_skip passes over and lets convert write each syllable and move *i behind it.
 * Inline, so that convert is. */
static inline enum mymr_status
unicode_walk(struct sink *k, const struct text *t,
	enum mymr_status (*convert)(struct sink *k, const struct text *t, size_t *i))
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < t->n && !status;) {
		const size_t start = i;
		i = unicode_skip(t, i, k);
		status = i > start ? sink_copy(k, (const char *)t->u, start, i) : convert(k, t, &i);
	}
	return status;
}

#endif
