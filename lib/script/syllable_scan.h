/* SPDX-License-Identifier: MIT */
/* The end of a syllable, and on the way, where it is wanted, a hash of its letters. */
#ifndef SCRIPT_SYLLABLE_SCAN_H
#define SCRIPT_SYLLABLE_SCAN_H

#include <mymr/syllable.h>
#include <stdbool.h>
#include "script/silenced.h"
#include "script/syllable_hash.h"

/* Where in a syllable a scan is. Behind a letter it looks ahead: an asat, behind medials and a dot
 * if there are any, or a virama says that the letter belongs to the syllable before it
 * (silenced.h). A state is the place in a word of 64 bits where the state after it stands. */
#define SYLLABLE_STATE_BITS 6
#define SYLLABLE_STATE(k) ((k)*SYLLABLE_STATE_BITS)

enum syllable_state {
	SYLLABLE_END = SYLLABLE_STATE(0),
	SYLLABLE_WITHIN = SYLLABLE_STATE(1),
	SYLLABLE_STACK = SYLLABLE_STATE(2),
	SYLLABLE_LETTER = SYLLABLE_STATE(3),
	SYLLABLE_MEDIAL = SYLLABLE_STATE(4),
	SYLLABLE_DOT = SYLLABLE_STATE(4 + SILENCED_MAX_MEDIALS)
};

/* The states after a class. Words, so that a step is a shift: every syllable waits for all of its
 * steps, and to look each of them up in a table of two dimensions takes three times as long. */
extern const uint64_t syllable_steps[BREAK_SLOW + 1] __attribute__((visibility("hidden")));

static inline unsigned
syllable_step(unsigned state, enum break_class class)
{
	return syllable_steps[class] >> state & ((1u << SYLLABLE_STATE_BITS) - 1);
}

/* The same as syllable_end from the middle of a syllable on, for all code points: p is in this
 * state, letter and before are what syllable_end has kept. */
const unsigned char *
syllable_end_slow(const unsigned char *p, const unsigned char *end, unsigned state,
	const unsigned char *letter, struct syllable_hash *hash, struct syllable_hash before);

/* The end of the syllable whose letter or first mark ends at p. hash may be NULL. It goes on over a
 * letter as if that were of the syllable; when it is not, what was there before the letter is the
 * answer. Most code points are U+1000..U+103F. */
static inline const unsigned char *
syllable_end(const unsigned char *p, const unsigned char *end, struct syllable_hash *hash)
{
	const unsigned char *letter = p;
	struct syllable_hash now = hash ? *hash : (struct syllable_hash){0}, before = now;
	unsigned state = SYLLABLE_WITHIN, next = state;
	const unsigned char *const last = end - MYANMAR_LEN;
	while (p <= last && myanmar_row(p) == 0) {
		next = syllable_step(state, (enum break_class)break_myanmar[0][p[2]]);
		if (next == SYLLABLE_END)
			break;
		letter = next == SYLLABLE_LETTER ? p : letter;
		if (hash) {
			syllable_hash_keep(&before, &now, next == SYLLABLE_LETTER);
			syllable_hash_add(&now, p, MYANMAR_LEN);
		}
		p += MYANMAR_LEN;
		state = next;
	}
	const bool is_over = state >= SYLLABLE_LETTER;
	if (hash)
		*hash = now;
	if (next != SYLLABLE_END && p < end && *p >= BREAK_ASCII)
		return syllable_end_slow(p, end, state, letter, hash, before);
	if (hash && is_over)
		*hash = before;
	return is_over ? letter : p;
}

/* The end of the piece at u that is no syllable, of this class and length of its first code point,
 * and what it is. */
const unsigned char *
other_piece_end(const unsigned char *u, const unsigned char *end, enum break_class class,
	size_t len, enum mymr_piece *piece);

#endif
