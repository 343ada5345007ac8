/* SPDX-License-Identifier: MIT */
/* Hexadecimal digits, as escapes have them. */
#ifndef DOCUMENT_HEX_H
#define DOCUMENT_HEX_H

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The value of a digit; -1 when it is none. */
static inline int
hex_digit(char c)
{
	return c >= '0' && c <= '9'   ? c - '0'
	       : c >= 'a' && c <= 'f' ? c - 'a' + 10
	       : c >= 'A' && c <= 'F' ? c - 'A' + 10
				      : -1;
}

/* Reads s[0..n) as the digits of one code point: its UTF-8 in out and the length of that; 0 when it
 * is none. */
static inline size_t
hex_code_point(const char *s, size_t n, char out[4])
{
	uint32_t cp = 0;
	for (size_t i = 0; i < n; i++) {
		const int digit = hex_digit(s[i]);
		if (digit < 0 || cp > 0x10FFFF)
			return 0;
		cp = cp << 4 | (uint32_t)digit;
	}
	return n ? mymr_utf8_encode(cp, out) : 0;
}

#endif
