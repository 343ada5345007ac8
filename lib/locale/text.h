/* SPDX-License-Identifier: MIT */
/* A text and the questions readers ask about a place in it: blanks, neighbours, syllables. */
#ifndef LOCALE_TEXT_H
#define LOCALE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/date.h>
#include "base/myanmar_utf8.h"

struct text {
	const char *s;
	size_t n;
};

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
is_letter(char c)
{
	return is_upper(c) || is_lower(c);
}

static inline bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

static inline char
lower(char c)
{
	return is_upper(c) ? (char)(c | 0x20) : c;
}

/* The byte at i, 0 behind the end. */
static inline char
byte_at(const struct text *t, size_t i)
{
	return i < t->n ? t->s[i] : '\0';
}

/* U+1040..1049 and U+1090..1099. */
static inline bool
is_myanmar_digit(const struct text *t, size_t i)
{
	if (byte_at(t, i) != '\xE1')
		return false;
	unsigned char a = (unsigned char)byte_at(t, i + 1), b = (unsigned char)byte_at(t, i + 2);
	return (a == 0x81 && b >= 0x80 && b <= 0x89) || (a == 0x82 && b >= 0x90 && b <= 0x99);
}

/* The cell of the Myanmar block at i; MYANMAR_NONE for what is not of it. */
static inline unsigned
cell_at(const struct text *t, size_t i)
{
	return i < t->n ? myanmar_at((const unsigned char *)t->s + i, t->n - i) : MYANMAR_NONE;
}

/* The code point at i and its length; 0 and length 0 at the end. */
uint32_t
code_at(const struct text *t, size_t i, size_t *len);

/* The code point that ends before i and where it starts; 0 at the beginning. */
uint32_t
code_before(const struct text *t, size_t i, size_t *start);

/* Behind the blanks at i (space, no-break space, one line break and tabs behind it); i when there
 * are none.
 * A longer row of blanks than 8 is no gap within an expression. */
size_t
gap(const struct text *t, size_t i);

/* The same on one line. */
size_t
gap_on_line(const struct text *t, size_t i);

/* The same for Burmese: also a zero-width space, and one ၊ or comma among them. */
size_t
gap_my(const struct text *t, size_t i);

/* Whether s[0..n) has the NUL-terminated piece at i. */
bool
has_at(const struct text *t, size_t i, const char *piece);

/* A code point of the Myanmar blocks that can begin a word: a consonant or a vowel letter. */
bool
is_myanmar_letter(uint32_t cp);

/* Whether a Burmese syllable may start at i: no dependent sign there, no consonant that is
 * killed or stacked, none stacked before. True at the end of the text. */
bool
syllable_starts(const struct text *t, size_t i);

/* Whether a value may start (end) at i as far as its neighbour goes: blanks, brackets, quotes
 * and punctuation of prose, not the joints of addresses, identifiers and ranges. In Burmese, which
 * has no blanks between words, letters are neighbours as well. */
bool
clear_before(const struct text *t, size_t i, enum mymr_language language);

bool
clear_after(const struct text *t, size_t i, enum mymr_language language);

#endif
