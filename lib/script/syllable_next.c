/* SPDX-License-Identifier: MIT */
#include <mymr/syllable.h>
#include "script/syllable_scan.h"

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

size_t
mymr_syllable_next(const char *s, size_t n, enum mymr_piece *piece)
{
	const unsigned char *const u = (const unsigned char *)s, *const end = u + n;
	enum mymr_piece ignored;
	size_t len;
	const enum break_class class = break_class_at(u, end, &len);
	if (!piece)
		piece = &ignored;
	if (!break_starts_syllable(class))
		return (size_t)(other_piece_end(u, end, class, len, piece) - u);
	*piece = MYMR_PIECE_SYLLABLE;
	return (size_t)(syllable_end(u + len, end, NULL) - u);
}
