/* SPDX-License-Identifier: MIT */
/* Where text can be cut so that no conversion sees a difference. */
#include "script/cut.h"

#include <mymr/normalize.h>
#include <string.h>
#include "script/syllable.h"

#define CUT_MAX MYMR_CUT_MAX
/* With what is looked at behind a place. */
#define CUT_SURE (CUT_MAX + MYANMAR_LEN)
#define FORCED_CUT_NEAR 256

static unsigned
cell_at(const unsigned char *u, size_t i, size_t n)
{
	return i < n ? myanmar_at(u + i, n - i) : MYANMAR_NONE;
}

static int
is_mark(unsigned cell)
{
	const unsigned zawgyi = zawgyi_cells[cell].class, unicode = unicode_cells[cell].class;
	return zawgyi == CLASS_MARK || zawgyi == CLASS_STACK || unicode == CLASS_MARK ||
	       unicode == CLASS_VIRAMA || unicode == CLASS_FOREIGN;
}

/* Whether what starts at i is known and neither a mark nor a blank. */
static int
starts_anew(const unsigned char *u, size_t i, size_t n)
{
	if (i >= n)
		return 0;
	if (u[i] < 0x80)
		return u[i] != ' ';
	const unsigned cell = cell_at(u, i, n);
	return cell != MYANMAR_NONE && !is_mark(cell);
}

static int
is_letter(unsigned cell)
{
	return zawgyi_cells[cell].class == CLASS_LETTER &&
	       unicode_cells[cell].class == CLASS_LETTER;
}

/* Behind ASCII that is no blank, digit or separator nothing depends on what was before; behind a
 * blank, a sign, or the visarga of a syllable only when no mark follows. */
static int
is_cut(const unsigned char *u, size_t i, size_t n)
{
	const unsigned char last = u[i - 1];
	if (last == ' ')
		return starts_anew(u, i, n);
	if (last < 0x80)
		return !(last >= '0' && last <= '9') && (last == '\0' || !strchr(".,:/-+", last));
	if (i < MYANMAR_LEN)
		return 0;
	const unsigned cell = cell_at(u, i - MYANMAR_LEN, n);
	if (unicode_cells[cell].class == CLASS_SIGN)
		return starts_anew(u, i, n);
	if (cell != CELL_VISARGA || i < 2 * MYANMAR_LEN || !is_letter(cell_at(u, i, n)))
		return 0;
	const unsigned before = cell_at(u, i - 2 * MYANMAR_LEN, n);
	return before != MYANMAR_NONE && unicode_cells[before].class != CLASS_DIGIT &&
	       before != CELL_VISARGA;
}

/* The last place of u[0..n) to cut at that is not behind most; 0 when there is none. */
static size_t
last_cut(const unsigned char *u, size_t n, size_t most)
{
	size_t i = most;
	while (i > 0 && !is_cut(u, i, n))
		i--;
	return i;
}

/* Between two letters, neither with a sign that another encoding stores on this side. */
static int
is_between_letters(const unsigned char *u, size_t i, size_t n)
{
	return is_letter(cell_at(u, i, n)) && is_letter(cell_at(u, i - MYANMAR_LEN, n));
}

/* Where to cut text that gives no place: between letters when they are near, otherwise between any
 * two code points. */
static size_t
forced_cut(const unsigned char *u, size_t n)
{
	for (size_t i = CUT_MAX; i > CUT_MAX - FORCED_CUT_NEAR; i--) {
		if (is_between_letters(u, i, n))
			return i;
	}
	size_t i = CUT_MAX;
	while ((u[i] & 0xC0) == 0x80)
		i--;
	return i;
}

size_t
cut_piece(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	if (n < CUT_SURE)
		return n;
	const size_t cut = last_cut(u, n, CUT_MAX);
	return cut ? cut : forced_cut(u, n);
}

size_t
mymr_cut(const char *s, size_t n, int is_last)
{
	size_t done = 0;
	if (is_last)
		return n;
	while (n - done >= CUT_SURE)
		done += cut_piece(s + done, n - done);
	return done + last_cut((const unsigned char *)s + done, n - done, n - done);
}
