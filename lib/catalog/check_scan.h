/* SPDX-License-Identifier: MIT */
/* Code points as rules see them. */
#ifndef CATALOG_CHECK_SCAN_H
#define CATALOG_CHECK_SCAN_H

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SECTION "\xE1\x81\x8B"        /* ။ */
#define LITTLE_SECTION "\xE1\x81\x8A" /* ၊ */
#define ZWSP "\xE2\x80\x8B"

static inline bool
is_myanmar_digit(uint32_t cp)
{
	return (cp >= 0x1040 && cp <= 0x1049) || (cp >= 0x1090 && cp <= 0x1099);
}

/* Letters and marks of the Myanmar blocks, signs that are words. */
static inline bool
is_myanmar(uint32_t cp)
{
	return (cp >= 0x1000 && cp <= 0x109F && cp != 0x104A && cp != 0x104B &&
		       !is_myanmar_digit(cp)) ||
	       (cp >= 0xAA60 && cp <= 0xAA7F) || (cp >= 0xA9E0 && cp <= 0xA9FE);
}

/* Not used in Burmese, nor in Pali as Burmese books write it. */
static inline bool
is_foreign_myanmar(uint32_t cp)
{
	return cp == 0x1022 || cp == 0x1028 || (cp >= 0x1033 && cp <= 0x1035) ||
	       (cp >= 0x105A && cp <= 0x109F) || (cp >= 0xAA60 && cp <= 0xAA7F) ||
	       (cp >= 0xA9E0 && cp <= 0xA9FE);
}

static inline bool
is_consonant(uint32_t cp)
{
	return cp >= 0x1000 && cp <= 0x1021;
}

/* Marks that need a letter before them. */
static inline bool
is_mark(uint32_t cp)
{
	return (cp >= 0x102B && cp <= 0x103E) || (cp >= 0x1056 && cp <= 0x1059) ||
	       (cp >= 0x105E && cp <= 0x1060);
}

/* U+00AD, joiners, directions, lines and paragraphs, a BOM; not U+200B, U+2060. */
static inline bool
is_invisible(uint32_t cp)
{
	return cp == 0xAD || (cp >= 0x200C && cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202E) ||
	       (cp >= 0x2061 && cp <= 0x206F) || cp == 0xFEFF || (cp >= 0x80 && cp < 0xA0);
}

static inline bool
is_latin(uint32_t cp)
{
	return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') ||
	       (cp >= 0xC0 && cp <= 0x24F && cp != 0xD7 && cp != 0xF7);
}

static inline bool
is_blank(uint32_t cp)
{
	return cp == ' ' || cp == '\t' || cp == '\n' || cp == '\r' || cp == 0xA0;
}

/* The code point at or before an offset; 0 at the edges. */
static inline uint32_t
point_at(const char *s, size_t n, size_t i)
{
	uint32_t cp = 0;
	if (i < n)
		mymr_utf8_decode(s + i, n - i, &cp);
	return cp;
}

/* Where the code point before i starts. */
static inline size_t
step_back(const char *s, size_t i)
{
	size_t start = i ? i - 1 : 0;
	while (start > 0 && i - start < 4 && ((unsigned char)s[start] & 0xC0) == 0x80)
		start--;
	return start;
}

static inline uint32_t
point_before(const char *s, size_t i)
{
	uint32_t cp = 0;
	const size_t start = step_back(s, i);
	if (i > 0)
		mymr_utf8_decode(s + start, i - start, &cp);
	return cp;
}

static inline bool
starts_with(const char *s, size_t n, const char *what)
{
	const size_t len = strlen(what);
	return n >= len && memcmp(s, what, len) == 0;
}

static inline bool
ends_with(const char *s, size_t n, const char *what)
{
	const size_t len = strlen(what);
	return n >= len && memcmp(s + n - len, what, len) == 0;
}

#endif
