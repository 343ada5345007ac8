/* SPDX-License-Identifier: MIT */
/* The block U+1000..U+109F in UTF-8 that has been checked: the way round the general decoder for
 * loops that meet little else. A cell is a code point of the block less U+1000. */
#ifndef BASE_MYANMAR_UTF8_H
#define BASE_MYANMAR_UTF8_H

#include <stddef.h>
#include <stdint.h>

#define MYANMAR_FIRST 0x1000
#define MYANMAR_CELLS 0xA0
/* What is not of the block has this cell, so that a table has a row for it too. */
#define MYANMAR_NONE MYANMAR_CELLS
#define MYANMAR_LEN 3
#define MYANMAR_LEAD 0xE1

/* The cell at u, of which n bytes are left. E1 80 80 is U+1000, E1 82 9F is U+109F. */
static inline unsigned
myanmar_at(const unsigned char *u, size_t n)
{
	if (n < MYANMAR_LEN || u[0] != MYANMAR_LEAD)
		return MYANMAR_NONE;
	const unsigned cell = (u[1] - 0x80u) << 6 | (u[2] & 0x3Fu);
	return cell < MYANMAR_CELLS ? cell : MYANMAR_NONE;
}

/* Which 64 code points of the block the first two bytes at u stand for, from 0 on; a large number
 * for those of no Myanmar letter. */
static inline unsigned
myanmar_row(const unsigned char *u)
{
	return ((unsigned)u[0] << 8 | u[1]) - (MYANMAR_LEAD << 8 | 0x80u);
}

/* Writes a cell to o and returns the place behind it. */
static inline char *
myanmar_put(char *o, unsigned cell)
{
	o[0] = (char)MYANMAR_LEAD;
	o[1] = (char)(0x80u + (cell >> 6));
	o[2] = (char)(0x80u | (cell & 0x3Fu));
	return o + MYANMAR_LEN;
}

#endif
