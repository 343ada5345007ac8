/* SPDX-License-Identifier: MIT */
#include <mymr/syllable.h>
#include "script/silenced.h"

/* Behind the virama at p and what is stacked by it. */
static const unsigned char *
stack_end(const unsigned char *p, const unsigned char *end)
{
	size_t len;
	p += MYANMAR_LEN;
	return break_class_at(p, end, &len) == BREAK_LETTER ? p + len : p;
}

/* The end of the syllable whose letter or first mark ends at p. */
static const unsigned char *
syllable_end(const unsigned char *p, const unsigned char *end)
{
	for (;;) {
		enum break_class class = break_class_fast(p, end);
		size_t len = MYANMAR_LEN;
		if (class == BREAK_SLOW)
			class = break_class_slow(p, end, &len);
		if (class < BREAK_VIRAMA || (class == BREAK_LETTER && is_silenced(p + len, end)))
			p += len;
		else if (class == BREAK_VIRAMA)
			p = stack_end(p, end);
		else
			return p;
	}
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

size_t
mymr_syllable_next(const char *s, size_t n, enum mymr_piece *piece)
{
	const unsigned char *const u = (const unsigned char *)s, *const end = u + n;
	const unsigned char *p;
	size_t len;
	const enum break_class class = break_class_at(u, end, &len);
	if (piece)
		*piece = (enum mymr_piece)pieces[class];
	if (pieces[class] == MYMR_PIECE_SYLLABLE)
		p = syllable_end(u + len, end);
	else if (class == BREAK_NEWLINE)
		p = newline_end(u, u + len, end);
	else if (class == BREAK_DIGIT || class == BREAK_WORD || class == BREAK_BLANK)
		p = run_end(u + len, end, class);
	else
		p = run_end(u + len, end, BREAK_EXTEND);
	return (size_t)(p - u);
}
