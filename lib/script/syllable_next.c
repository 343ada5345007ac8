/* SPDX-License-Identifier: MIT */
#include <mymr/syllable.h>
#include "script/syllable_scan.h"

#define STEP(state, next) ((uint64_t)(next) << (state))
#define WITHIN STEP(SYLLABLE_WITHIN, SYLLABLE_WITHIN) | STEP(SYLLABLE_STACK, SYLLABLE_WITHIN)
#define MEDIAL(k) SYLLABLE_MEDIAL + SYLLABLE_STATE((k)-1)
#define BEHIND_LETTER(next)                                                           \
	STEP(SYLLABLE_LETTER, next) | STEP(MEDIAL(1), next) | STEP(MEDIAL(2), next) | \
		STEP(MEDIAL(3), next) | STEP(MEDIAL(4), next)

/* What is not here ends the syllable. */
const uint64_t syllable_steps[BREAK_SLOW + 1] = {
	[BREAK_MARK] = WITHIN,
	[BREAK_MEDIAL] = WITHIN | STEP(SYLLABLE_LETTER, MEDIAL(1)) | STEP(MEDIAL(1), MEDIAL(2)) |
			 STEP(MEDIAL(2), MEDIAL(3)) | STEP(MEDIAL(3), MEDIAL(4)),
	[BREAK_DOT] = WITHIN | BEHIND_LETTER(SYLLABLE_DOT),
	[BREAK_ASAT] =
		WITHIN | BEHIND_LETTER(SYLLABLE_WITHIN) | STEP(SYLLABLE_DOT, SYLLABLE_WITHIN),
	[BREAK_EXTEND] = WITHIN,
	[BREAK_GLUE] = WITHIN,
	[BREAK_VIRAMA] = STEP(SYLLABLE_WITHIN, SYLLABLE_STACK) |
			 STEP(SYLLABLE_STACK, SYLLABLE_STACK) |
			 STEP(SYLLABLE_LETTER, SYLLABLE_STACK),
	[BREAK_LETTER] =
		STEP(SYLLABLE_WITHIN, SYLLABLE_LETTER) | STEP(SYLLABLE_STACK, SYLLABLE_WITHIN),
};

const unsigned char *
syllable_end_slow(const unsigned char *p, const unsigned char *end, unsigned state,
	const unsigned char *letter, struct syllable_hash *hash, struct syllable_hash before)
{
	for (;;) {
		size_t len = MYANMAR_LEN;
		const enum break_class class = state < SYLLABLE_LETTER
						       ? break_class_at(p, end, &len)
						       : break_class_fast(p, end);
		const unsigned next = syllable_step(state, class);
		if (next == SYLLABLE_END)
			break;
		letter = next == SYLLABLE_LETTER ? p : letter;
		if (hash) {
			syllable_hash_keep(&before, hash, next == SYLLABLE_LETTER);
			syllable_hash_add(hash, p, len);
		}
		p += len;
		state = next;
	}
	if (hash && state >= SYLLABLE_LETTER)
		*hash = before;
	return state < SYLLABLE_LETTER ? p : letter;
}

static const unsigned char *
run_end(const unsigned char *p, const unsigned char *end, enum break_class of)
{
	size_t len;
	for (enum break_class class = break_class_at(p, end, &len);
		class == of || class == BREAK_EXTEND || class == BREAK_GLUE;
		class = break_class_at(p, end, &len))
		p += len;
	return p;
}

static const unsigned char *
newline_end(const unsigned char *s, const unsigned char *p, const unsigned char *end)
{
	return s[0] == '\r' && p < end && p[0] == '\n' ? p + 1 : p;
}

/* By class of the first code point. */
static const uint8_t pieces[] = {
	[BREAK_EXTEND] = MYMR_PIECE_SIGN,
	[BREAK_GLUE] = MYMR_PIECE_SIGN,
	[BREAK_DIGIT] = MYMR_PIECE_NUMBER,
	[BREAK_WORD] = MYMR_PIECE_WORD,
	[BREAK_SINGLE] = MYMR_PIECE_WORD,
	[BREAK_SIGN] = MYMR_PIECE_SIGN,
	[BREAK_BLANK] = MYMR_PIECE_BLANK,
	[BREAK_NEWLINE] = MYMR_PIECE_NEWLINE,
	[BREAK_OTHER] = MYMR_PIECE_SIGN,
	[BREAK_SLOW] = MYMR_PIECE_SIGN,
};

const unsigned char *
other_piece_end(const unsigned char *u, const unsigned char *end, enum break_class class,
	size_t len, enum mymr_piece *piece)
{
	*piece = (enum mymr_piece)pieces[class];
	if (class == BREAK_NEWLINE)
		return newline_end(u, u + len, end);
	if (class == BREAK_DIGIT || class == BREAK_WORD || class == BREAK_BLANK)
		return run_end(u + len, end, class);
	return run_end(u + len, end, BREAK_EXTEND);
}

/* A piece that does not begin with a code point of the block. */
static __attribute__((noinline)) size_t
next_slow(const unsigned char *u, const unsigned char *end, enum mymr_piece *piece)
{
	size_t len;
	const enum break_class class = break_class_at(u, end, &len);
	if (!break_starts_syllable(class))
		return (size_t)(other_piece_end(u, end, class, len, piece) - u);
	*piece = MYMR_PIECE_SYLLABLE;
	return (size_t)(syllable_end(u + len, end, NULL) - u);
}

size_t
mymr_syllable_next(const char *s, size_t n, enum mymr_piece *piece)
{
	const unsigned char *const u = (const unsigned char *)s, *const end = u + n;
	enum mymr_piece ignored;
	if (!break_starts_syllable(break_class_fast(u, end)))
		return next_slow(u, end, piece ? piece : &ignored);
	if (piece)
		*piece = MYMR_PIECE_SYLLABLE;
	return (size_t)(syllable_end(u + MYANMAR_LEN, end, NULL) - u);
}
