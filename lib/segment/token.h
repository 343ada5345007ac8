/* SPDX-License-Identifier: MIT */
/* Pieces of text as the models see them: each a number that stands for its letters. */
#ifndef SEGMENT_TOKEN_H
#define SEGMENT_TOKEN_H

#include <mymr/segment.h>
#include <stdint.h>
#include "script/syllable_hash.h"

/* Pieces that are no syllables look alike. The edge is what is before the first and behind the last
 * of a line. */
enum { TOKEN_EDGE = 1, TOKEN_WORD, TOKEN_NUMBER, TOKEN_SIGN, TOKEN_FIRST_SYLLABLE };

enum {
	TOKEN_GLUED = 1, /* ends with a word joiner */
	TOKEN_WA = 2     /* the letter ဝ alone, which also stands for zero */
};

static inline uint32_t
token_other_key(enum mymr_piece piece)
{
	static const uint8_t keys[] = {[MYMR_PIECE_WORD] = TOKEN_WORD,
		[MYMR_PIECE_NUMBER] = TOKEN_NUMBER,
		[MYMR_PIECE_SIGN] = TOKEN_SIGN,
		[MYMR_PIECE_BLANK] = TOKEN_EDGE,
		[MYMR_PIECE_NEWLINE] = TOKEN_EDGE};
	return keys[piece];
}

static inline uint32_t
token_hash_key(const struct syllable_hash *hash)
{
	const uint32_t sum = syllable_hash_key(hash), key = sum ^ sum >> 15;
	return key < TOKEN_FIRST_SYLLABLE ? key + TOKEN_FIRST_SYLLABLE : key;
}

/* The key of a piece of text. U+103A and U+1037 in either order, and what cannot be seen inside a
 * syllable, make no difference. */
uint32_t
token_key(const char *s, size_t n, enum mymr_piece piece);

/* Reads the piece at s[from] of s[0..n), from < n. */
void
token_read(struct mymr_segmenter_token *token, const char *s, size_t n, size_t from);

/* The key of a row of tokens: start with TOKEN_ROW and add them from the last to the first. */
#define TOKEN_ROW 0x9E3779B9u

static inline uint32_t
token_row_add(uint32_t row, uint32_t key)
{
	row = (row ^ key) * 0x85EBCA6Bu;
	return row ^ row >> 15;
}

#endif
