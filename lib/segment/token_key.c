/* SPDX-License-Identifier: MIT */
#include "base/myanmar_utf8.h"
#include "segment/token.h"

#define CELL_DOT 0x37u
#define CELL_ASAT 0x3Au
/* Of the joiners, the only code points of this lead inside a syllable. */
#define UNSEEN_LEAD 0xE2u

static inline uint32_t
mix(uint32_t key, uint32_t cell)
{
	return (key ^ cell) * 0x01000193u;
}

/* An asat waits for a dot behind it, which goes first. */
uint32_t
token_key(const char *s, size_t n, enum mymr_piece piece)
{
	static const uint32_t keys[] = {[MYMR_PIECE_WORD] = TOKEN_WORD,
		[MYMR_PIECE_NUMBER] = TOKEN_NUMBER,
		[MYMR_PIECE_SIGN] = TOKEN_SIGN,
		[MYMR_PIECE_BLANK] = TOKEN_EDGE,
		[MYMR_PIECE_NEWLINE] = TOKEN_EDGE};
	if (piece != MYMR_PIECE_SYLLABLE)
		return keys[piece];
	const unsigned char *p = (const unsigned char *)s, *const end = p + n;
	uint32_t key = 0x811C9DC5u;
	int has_asat = 0;
	while (p < end) {
		const unsigned cell = myanmar_at(p, (size_t)(end - p));
		if (cell == CELL_ASAT && !has_asat) {
			has_asat = 1;
		} else if (*p != UNSEEN_LEAD) {
			if (has_asat && cell != CELL_DOT)
				key = mix(key, CELL_ASAT);
			key = mix(key, cell == MYANMAR_NONE ? 0x100u | *p : cell);
			if (has_asat && cell == CELL_DOT)
				key = mix(key, CELL_ASAT);
			has_asat = 0;
		}
		p += cell == MYANMAR_NONE && *p != UNSEEN_LEAD ? 1 : MYANMAR_LEN;
	}
	if (has_asat)
		key = mix(key, CELL_ASAT);
	key ^= key >> 15;
	return key < TOKEN_FIRST_SYLLABLE ? key + TOKEN_FIRST_SYLLABLE : key;
}
