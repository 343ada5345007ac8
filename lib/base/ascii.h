/* SPDX-License-Identifier: MIT */
/* Classes of ASCII characters, whatever the locale. */
#ifndef BASE_ASCII_H
#define BASE_ASCII_H

#include <stdbool.h>
#include <stddef.h>

static inline char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static inline bool
ascii_is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool
ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A blank within a line. */
static inline bool
ascii_is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static inline bool
ascii_is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

/* White space as XML and JSON have it. */
static inline bool
ascii_is_space(char c)
{
	return ascii_is_blank(c) || ascii_is_line_end(c);
}

/* Whether a[0..n) and b[0..n) are the same but for the case of letters. */
static inline bool
ascii_is_same(const char *a, const char *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (ascii_lower(a[i]) != ascii_lower(b[i]))
			return false;
	}
	return true;
}

/* Whether all of s[0..n) is ASCII. */
static inline bool
ascii_only(const char *s, size_t n)
{
	unsigned char all = 0;
	for (size_t i = 0; i < n; i++)
		all |= (unsigned char)s[i];
	return all < 0x80;
}

#endif
