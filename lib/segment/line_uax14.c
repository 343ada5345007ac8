/* SPDX-License-Identifier: MIT */
#include "segment/line.h"

#include <string.h>
#include <unilbrk.h>
#include "script/break_class.h"

/* The rules look back over blanks and combining marks to one character, seldom two, and ahead to
 * one or two. */
#define BEHIND 24
#define BEFORE 4
#define AHEAD 8

static bool
is_continuation(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

/* UAX #14 leaves the Myanmar script to a dictionary. */
static bool is_syllable_part(enum break_class class)
{
	return class <= BREAK_ASAT || class == BREAK_VIRAMA || class == BREAK_LETTER;
}

/* Copies u[0..n): syllables become ideographs and what is no UTF-8 a sign, all of the same length.
 */
static void
disguise(char *out, const unsigned char *u, size_t n)
{
	static const char ideograph[] = "\xE4\xB8\x80";
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp = 0;
		const enum break_class class = break_class_at(u + i, u + n, &len);
		if (class == BREAK_OTHER)
			mymr_utf8_decode((const char *)u + i, n - i, &cp);
		if (cp == 0xFFFD)
			memset(out + i, '*', len);
		else if (is_syllable_part(class) && len == sizeof ideograph - 1)
			memcpy(out + i, ideograph, len);
		else
			memcpy(out + i, u + i, len);
	}
}

bool
line_uax14(const char *s, size_t n, size_t before, size_t offset)
{
	char text[BEHIND + AHEAD], breaks[BEHIND + AHEAD];
	size_t from = before > BEFORE ? before - BEFORE : 0;
	size_t to = n - offset > AHEAD ? offset + AHEAD : n;
	from = offset - from > BEHIND ? offset - BEHIND : from;
	while (from < offset && is_continuation(s[from]))
		from++;
	while (to < n && to > offset + 1 && is_continuation(s[to]))
		to--;
	disguise(text, (const unsigned char *)s + from, to - from);
	u8_possible_linebreaks((const uint8_t *)text, to - from, "UTF-8", breaks);
	return breaks[offset - from] == UC_BREAK_POSSIBLE;
}
