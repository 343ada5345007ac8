/* SPDX-License-Identifier: MIT */
#include "segment/token.h"

#include <string.h>
#include "script/syllable_scan.h"

/* ဝ is E1 80 9D. */
#define WA_1 0x80
#define WA_2 0x9D

static int
is_glued(const unsigned char *u, size_t n)
{
	static const unsigned char joiner[] = {0xE2, 0x81, 0xA0}, no_break[] = {0xC2, 0xA0},
				   narrow[] = {0xE2, 0x80, 0xAF}, mark[] = {0xEF, 0xBB, 0xBF};
	return (n >= 3 && (memcmp(u + n - 3, joiner, 3) == 0 || memcmp(u + n - 3, narrow, 3) == 0 ||
				  memcmp(u + n - 3, mark, 3) == 0)) ||
	       (n >= 2 && memcmp(u + n - 2, no_break, 2) == 0);
}

static void
read_syllable(struct mymr_segmenter_token *token, const unsigned char *u, size_t len,
	const unsigned char *end)
{
	struct syllable_hash hash = SYLLABLE_HASH_START;
	syllable_hash_add(&hash, u, len);
	const unsigned char *p = syllable_end(u + len, end, &hash);
	token->piece = MYMR_PIECE_SYLLABLE;
	token->key = token_hash_key(&hash);
	token->end = token->start + (size_t)(p - u);
	if (p - u == MYANMAR_LEN && u[1] == WA_1 && u[2] == WA_2)
		token->flags = TOKEN_WA;
	else if (p[-MYANMAR_LEN] != MYANMAR_LEAD && is_glued(u, (size_t)(p - u)))
		token->flags = TOKEN_GLUED;
}

void
token_read(struct mymr_segmenter_token *token, const char *s, size_t n, size_t from)
{
	const unsigned char *u = (const unsigned char *)s + from, *end = u + (n - from);
	size_t len;
	const enum break_class class = break_class_at(u, end, &len);
	token->start = from;
	token->flags = 0;
	if (break_starts_syllable(class)) {
		read_syllable(token, u, len, end);
		return;
	}
	const unsigned char *p = other_piece_end(u, end, class, len, &token->piece);
	token->end = from + (size_t)(p - u);
	token->key = token_other_key(token->piece);
	if (p[-1] >= 0x80 && is_glued(u, (size_t)(p - u)))
		token->flags = TOKEN_GLUED;
}
