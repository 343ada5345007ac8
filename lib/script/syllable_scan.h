/* SPDX-License-Identifier: MIT */
/* The end of a syllable, and on the way, where it is wanted, a hash of its letters. */
#ifndef SCRIPT_SYLLABLE_SCAN_H
#define SCRIPT_SYLLABLE_SCAN_H

#include <mymr/syllable.h>
#include "script/silenced.h"
#include "script/syllable_hash.h"

/* Behind the code point at p. */
static inline const unsigned char *
syllable_pass(const unsigned char *p, size_t len, struct syllable_hash *hash)
{
	if (hash)
		syllable_hash_add(hash, p, len);
	return p + len;
}

/* Behind the virama at p and what is stacked by it. */
static inline const unsigned char *
syllable_stack_end(const unsigned char *p, const unsigned char *end, struct syllable_hash *hash)
{
	size_t len;
	p = syllable_pass(p, MYANMAR_LEN, hash);
	return break_class_at(p, end, &len) == BREAK_LETTER ? syllable_pass(p, len, hash) : p;
}

/* The end of the syllable whose letter or first mark ends at p. hash may be NULL. */
static inline const unsigned char *
syllable_end(const unsigned char *p, const unsigned char *end, struct syllable_hash *hash)
{
	for (;;) {
		enum break_class class = break_class_fast(p, end);
		size_t len = MYANMAR_LEN;
		if (class == BREAK_SLOW)
			class = break_class_slow(p, end, &len);
		if (class < BREAK_VIRAMA || (class == BREAK_LETTER && is_silenced(p + len, end)))
			p = syllable_pass(p, len, hash);
		else if (class == BREAK_VIRAMA)
			p = syllable_stack_end(p, end, hash);
		else
			return p;
	}
}

/* The end of the piece at u that is no syllable, of this class and length of its first code point,
 * and what it is. */
const unsigned char *
other_piece_end(const unsigned char *u, const unsigned char *end, enum break_class class,
	size_t len, enum mymr_piece *piece);

#endif
