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
 * (silenced.h). */
enum syllable_state {
	SYLLABLE_END,
	SYLLABLE_WITHIN,
	SYLLABLE_STACK,
	SYLLABLE_LETTER,
	SYLLABLE_DOT = SYLLABLE_LETTER + SILENCED_MAX_MEDIALS + 1,
	SYLLABLE_STATES
};

extern const uint8_t syllable_step[SYLLABLE_STATES][BREAK_SLOW + 1];

/* A scan of a syllable: up to p, and up to the last letter, of which it is not known yet whether it
 * belongs to the syllable. */
struct syllable_scan {
	const unsigned char *p;
	const unsigned char *letter;
	struct syllable_hash hash;
	struct syllable_hash hash_before_letter;
	unsigned state;
};

/* Goes over the code point of len bytes at p into the next state, which is not the end. */
static inline void
syllable_go(struct syllable_scan *scan, unsigned next, size_t len, bool has_hash)
{
	const bool is_letter = next == SYLLABLE_LETTER;
	scan->letter = is_letter ? scan->p : scan->letter;
	if (has_hash) {
		syllable_hash_keep(&scan->hash_before_letter, &scan->hash, is_letter);
		syllable_hash_add(&scan->hash, scan->p, len);
	}
	scan->p += len;
	scan->state = next;
}

/* The same as syllable_scan, for all code points. */
void
syllable_scan_slow(struct syllable_scan *scan, const unsigned char *end);

/* Goes on to where the syllable ends, or some letters farther. Most code points are U+1000..U+103F.
 */
static inline void
syllable_scan(struct syllable_scan *scan, const unsigned char *end, bool has_hash)
{
	while (end - scan->p >= MYANMAR_LEN && scan->p[0] == MYANMAR_LEAD && scan->p[1] == 0x80) {
		const unsigned next = syllable_step[scan->state][break_myanmar[0][scan->p[2]]];
		if (next == SYLLABLE_END)
			return;
		syllable_go(scan, next, MYANMAR_LEN, has_hash);
	}
	if (end > scan->p && *scan->p >= BREAK_ASCII) {
		struct syllable_scan slow = *scan;
		syllable_scan_slow(&slow, end);
		*scan = slow;
	}
}

/* The end of the syllable whose letter or first mark ends at p. hash may be NULL. */
static inline const unsigned char *
syllable_end(const unsigned char *p, const unsigned char *end, struct syllable_hash *hash)
{
	struct syllable_scan scan = {.p = p, .letter = p, .state = SYLLABLE_WITHIN};
	if (hash)
		scan.hash = *hash;
	syllable_scan(&scan, end, hash != NULL);
	const bool is_over = scan.state >= SYLLABLE_LETTER;
	if (hash)
		*hash = is_over ? scan.hash_before_letter : scan.hash;
	return is_over ? scan.letter : scan.p;
}

/* The end of the piece at u that is no syllable, of this class and length of its first code point,
 * and what it is. */
const unsigned char *
other_piece_end(const unsigned char *u, const unsigned char *end, enum break_class class,
	size_t len, enum mymr_piece *piece);

#endif
