/* SPDX-License-Identifier: MIT */
#include "script/syllable_hash.h"
#include "segment/token.h"

/* The length of a code point by its first byte. */
static size_t
code_point_len(unsigned char lead)
{
	return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

uint32_t
token_key(const char *s, size_t n, enum mymr_piece piece)
{
	const unsigned char *p = (const unsigned char *)s, *const end = p + n;
	struct syllable_hash hash = SYLLABLE_HASH_START;
	if (piece != MYMR_PIECE_SYLLABLE)
		return token_other_key(piece);
	for (size_t len; p < end; p += len) {
		len = code_point_len(*p);
		if (len > (size_t)(end - p))
			break;
		syllable_hash_add(&hash, p, len);
	}
	return token_hash_key(&hash);
}
