/* SPDX-License-Identifier: MIT */
#include "segment/token.h"

#include <string.h>
#include "base/myanmar_utf8.h"

#define CELL_WA 0x1Du

static int
is_glued(const unsigned char *u, size_t n)
{
	static const unsigned char joiner[] = {0xE2, 0x81, 0xA0}, no_break[] = {0xC2, 0xA0},
				   narrow[] = {0xE2, 0x80, 0xAF}, mark[] = {0xEF, 0xBB, 0xBF};
	return (n >= 3 && (memcmp(u + n - 3, joiner, 3) == 0 || memcmp(u + n - 3, narrow, 3) == 0 ||
				  memcmp(u + n - 3, mark, 3) == 0)) ||
	       (n >= 2 && memcmp(u + n - 2, no_break, 2) == 0);
}

void
token_read(struct token *token, const char *s, size_t n, size_t from)
{
	const unsigned char *u = (const unsigned char *)s + from;
	const size_t len = mymr_syllable_next(s + from, n - from, &token->piece);
	token->start = from;
	token->end = from + len;
	token->key = token_key(s + from, len, token->piece);
	token->flags = 0;
	if (u[len - 1] >= 0x80 && u[0] != u[len - 1] && is_glued(u, len))
		token->flags = TOKEN_GLUED;
	else if (len == MYANMAR_LEN && myanmar_at(u, len) == CELL_WA)
		token->flags = TOKEN_WA;
}
