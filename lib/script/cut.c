/* SPDX-License-Identifier: MIT */
/* Where text can be cut so that no conversion sees a difference. */
#include <mymr/normalize.h>
#include <string.h>
#include "script/syllable.h"

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
	if (i < 2 * MYANMAR_LEN)
		return 0;
	const unsigned cell = cell_at(u, i - MYANMAR_LEN, n);
	if (unicode_cells[cell].class == CLASS_SIGN)
		return starts_anew(u, i, n);
	if (cell != CELL_VISARGA || !is_letter(cell_at(u, i, n)))
		return 0;
	const unsigned before = cell_at(u, i - 2 * MYANMAR_LEN, n);
	return before != MYANMAR_NONE && unicode_cells[before].class != CLASS_DIGIT &&
	       before != CELL_VISARGA;
}

size_t
mymr_cut(const char *s, size_t n, int is_last)
{
	const unsigned char *u = (const unsigned char *)s;
	if (is_last)
		return n;
	for (size_t i = n; i > 0; i--) {
		if (is_cut(u, i, n))
			return i;
	}
	return 0;
}
