/* SPDX-License-Identifier: MIT */
/* A Burmese syllable taken apart: a letter, what is stacked below it, and its marks as a set whose
 * order is that of storage. */
#ifndef SCRIPT_SYLLABLE_H
#define SCRIPT_SYLLABLE_H

#include <stdint.h>
#include "base/myanmar_utf8.h"

/* In the order of UTN #11. An asat stands behind the letter (ယောက်ျား, ကျွန်ုပ်) or at the end. */
enum {
	MARK_ASAT_EARLY = 0x1,
	MARK_YA = 0x2,
	MARK_RA = 0x4,
	MARK_WA = 0x8,
	MARK_HA = 0x10,
	MARK_E = 0x20,
	MARK_I = 0x40,
	MARK_II = 0x80,
	MARK_U = 0x100,
	MARK_UU = 0x200,
	MARK_TALL_AA = 0x400,
	MARK_AA = 0x800,
	MARK_AI = 0x1000,
	MARK_ANUSVARA = 0x2000,
	MARK_DOT = 0x4000,
	MARK_ASAT = 0x8000,
	MARK_VISARGA = 0x10000,
	/* Not among the marks when written: it stands before the letter. */
	MARK_KINZI = 0x20000
};

#define MARKS_MEDIAL (MARK_YA | MARK_RA | MARK_WA | MARK_HA)
#define MARKS_AA (MARK_AA | MARK_TALL_AA)
#define MARKS_VOWEL (MARK_ASAT - MARK_E)
#define MARKS_ASAT (MARK_ASAT_EARLY | MARK_ASAT)

/* Letters by cell. */
enum {
	CELL_KA = 0x00,
	CELL_NGA = 0x04,
	CELL_CA = 0x05,
	CELL_JHA = 0x08,
	CELL_NYA = 0x09, /* ဉ, the small one */
	CELL_NNYA = 0x0A,
	CELL_NA = 0x14,
	CELL_RA = 0x1B,
	CELL_WA = 0x1D,
	CELL_SA = 0x1E,
	CELL_A = 0x21,
	CELL_U = 0x25,
	CELL_UU = 0x26,
	CELL_E = 0x27,
	CELL_O = 0x29,
	CELL_AU = 0x2A,
	CELL_DOT = 0x37,
	CELL_VISARGA = 0x38,
	CELL_VIRAMA = 0x39,
	CELL_ASAT = 0x3A,
	CELL_GREAT_SA = 0x3F,
	CELL_ZERO = 0x40,
	CELL_FOUR = 0x44,
	CELL_SEVEN = 0x47,
	CELL_NINE = 0x49,
	CELL_SECTION = 0x4B,
	CELL_AFOREMENTIONED = 0x4E, /* ၎ */
	CELL_GENITIVE = 0x4F        /* ၏ */
};

#define SYLLABLE_STACKS 2

/* letter is MYANMAR_NONE when marks stand alone. */
struct syllable {
	uint32_t marks;
	uint8_t letter;
	uint8_t n_stacked;
	uint8_t stacked[SYLLABLE_STACKS];
	uint8_t is_foreign; /* has letters or marks of another language: to be left alone */
	uint8_t is_doubled; /* had a mark twice */
};

/* No syllable is written longer. */
#define SYLLABLE_MAX_BYTES 96

/* What a cell is in one encoding (lib/data/zawgyi.tsv, lib/data/myanmar.tsv). */
enum {
	CLASS_NONE, /* no Myanmar text */
	CLASS_KEEP, /* of no use in Zawgyi; of another language in Unicode */
	CLASS_LETTER,
	CLASS_PREFIX, /* a mark typed before its letter */
	CLASS_MARK,
	CLASS_STACK,
	CLASS_VIRAMA,
	CLASS_FOREIGN, /* a mark of another language */
	CLASS_DIGIT,
	CLASS_SIGN
};

struct cell {
	uint32_t marks;
	uint8_t class;
	uint8_t letter;
	uint8_t stacked; /* MYANMAR_NONE: nothing */
};

extern const struct cell zawgyi_cells[MYANMAR_CELLS + 1];
extern const struct cell unicode_cells[MYANMAR_CELLS + 1];

/* Cells that stand for something stacked: below a wide letter and below a
 * narrow one; 0 when there is none. */
extern const uint8_t zawgyi_stacked[MYANMAR_CELLS + 1][2];

/* A cell that is two letters. */
struct zawgyi_pair {
	uint8_t letter;
	uint8_t stacked;
	uint8_t cell;
};
extern const struct zawgyi_pair zawgyi_pairs[];
extern const unsigned zawgyi_n_pairs;

enum { SHAPE_WIDE = 1, SHAPE_TAIL = 2 };
extern const uint8_t zawgyi_shapes[MYANMAR_CELLS + 1];

/* Puts cell below the letter; 0 when there is no place. The same one twice counts once. */
static inline int
syllable_stack(struct syllable *y, unsigned cell)
{
	if (y->n_stacked && y->stacked[y->n_stacked - 1] == cell)
		return 1;
	if (y->n_stacked == SYLLABLE_STACKS)
		return 0;
	y->stacked[y->n_stacked++] = (uint8_t)cell;
	return 1;
}

/* Writes y at o in storage order and NFC, at most SYLLABLE_MAX_BYTES; returns the place behind. */
char *
syllable_put(char *o, const struct syllable *y);

#endif
