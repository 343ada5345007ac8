/* SPDX-License-Identifier: MIT */
#include "script/clean.h"

#include <string.h>

/* What a mark must not follow: itself, what is stored behind it, and what it excludes. */
#define FROM(mark) (0xFFFFFFFFu - (mark) + 1)
#define MARKS_U (MARK_U | MARK_UU)

enum { KIND_UNSURE, KIND_LETTER, KIND_MARK, KIND_OTHER, KIND_TEXT };

struct rule {
	uint32_t mark;
	uint32_t forbidden;
	uint32_t kind;
};

#define L(cell) [cell] = {0, 0, KIND_LETTER}
#define M(cell, mark, more) [cell] = {mark, FROM(mark) | (more), KIND_MARK}
#define O(cell) [cell] = {0, 0, KIND_OTHER}

static const struct rule rules[MYANMAR_CELLS + 1] = {
	L(0x00),
	L(0x01),
	L(0x02),
	L(0x03),
	L(0x04),
	L(0x05),
	L(0x06),
	L(0x07),
	L(0x08),
	L(0x0A),
	L(0x0B),
	L(0x0C),
	L(0x0D),
	L(0x0E),
	L(0x0F),
	L(0x10),
	L(0x11),
	L(0x12),
	L(0x13),
	L(0x14),
	L(0x15),
	L(0x16),
	L(0x17),
	L(0x18),
	L(0x19),
	L(0x1A),
	L(0x1B),
	L(0x1C),
	L(0x1D),
	L(0x1E),
	L(0x1F),
	L(0x20),
	L(0x21),
	L(0x23),
	L(0x24),
	L(0x26),
	L(0x29),
	L(0x2A),
	L(0x3F),
	L(0x4E),
	M(0x3B, MARK_YA, 0),
	M(0x3C, MARK_RA, 0),
	M(0x3D, MARK_WA, 0),
	M(0x3E, MARK_HA, 0),
	M(0x31, MARK_E, 0),
	M(0x2D, MARK_I, MARK_E),
	M(0x2E, MARK_II, MARK_E | MARK_I),
	M(0x2F, MARK_U, MARK_E),
	M(0x30, MARK_UU, MARK_E | MARK_U),
	M(0x2B, MARK_TALL_AA, 0),
	M(0x2C, MARK_AA, MARK_TALL_AA),
	M(0x32, MARK_AI, MARK_E | MARK_I | MARK_II),
	M(0x36, MARK_ANUSVARA, 0),
	M(0x37, MARK_DOT, 0),
	M(0x3A, MARK_ASAT, MARK_I | MARK_II | MARKS_U),
	M(0x38, MARK_VISARGA, 0),
	O(0x41),
	O(0x42),
	O(0x43),
	O(0x45),
	O(0x46),
	O(0x48),
	O(0x49),
	O(0x4A),
	O(0x4B),
	O(0x4C),
	O(0x4D),
	O(0x4F),
	[MYANMAR_NONE] = {0, 0, KIND_TEXT},
};

/* No mark may follow. */
#define ALL 0xFFFFFFFFu

/* The end of text of other scripts from i on; *stop is set before letters of the script's other
 * languages (EA). A blank may have a mark of *syllable behind it, so that one stays under way. */
static size_t
skip_text(const unsigned char *u, size_t i, size_t n, size_t *syllable)
{
	const size_t start = i;
	size_t last = i;
	for (; i < n && u[i] != 0xEA; i++) {
		if (u[i] == MYANMAR_LEAD && myanmar_at(u + i, n - i) != MYANMAR_NONE)
			break;
		/* All but the blanks that context_skip_blanks knows. */
		if (u[i] < 0x80 && u[i] != ' ')
			last = i + 1;
	}
	if (last > start)
		*syllable = last;
	return i;
}

size_t
clean_end(const struct text *t, size_t i)
{
	const unsigned char *u = t->u;
	const size_t n = t->n;
	size_t syllable = i;
	uint32_t marks = ALL;
	while (i < n) {
		const struct rule *rule = &rules[myanmar_at(u + i, n - i)];
		if (rule->kind == KIND_MARK) {
			if (marks & rule->forbidden)
				return syllable;
			/* ယောကျာ်း, not ကျော် */
			if (rule->mark == MARK_ASAT &&
				(marks & (MARK_YA | MARK_AA | MARK_E)) == (MARK_YA | MARK_AA))
				return syllable;
			marks |= rule->mark;
			i += MYANMAR_LEN;
		} else if (rule->kind == KIND_LETTER) {
			syllable = i;
			marks = 0;
			i += MYANMAR_LEN;
		} else if (rule->kind == KIND_OTHER) {
			i += MYANMAR_LEN;
			syllable = i;
			marks = ALL;
		} else if (rule->kind == KIND_TEXT && u[i] != 0xEA) {
			i = skip_text(u, i, n, &syllable);
			marks = ALL;
		} else {
			break;
		}
	}
	/* A letter is done when the next begins; what is unsure may be a mark of it. */
	if (i == n)
		return n;
	const unsigned class = unicode_cells[myanmar_at(u + i, n - i)].class;
	return class == CLASS_VIRAMA || class == CLASS_FOREIGN || u[i] == 0xEA ? syllable : i;
}

static int
is_digit_before(const struct text *t, size_t i, size_t letter_end)
{
	return i >= MYANMAR_LEN && i != letter_end &&
	       unicode_cells[myanmar_at(t->u + i - MYANMAR_LEN, MYANMAR_LEN)].class == CLASS_DIGIT;
}

enum context
clean_context(const struct text *t, size_t i, size_t letter_end)
{
	if (i == 0)
		return AFTER_OTHER;
	const unsigned char last = t->u[i - 1];
	if (last >= '0' && last <= '9')
		return AFTER_NUMBER;
	if (last && last < 0x80)
		return strchr(".,:/-+", last) && is_digit_before(t, i - 1, letter_end)
			       ? AFTER_NUMBER
			       : AFTER_OTHER;
	if (i < MYANMAR_LEN)
		return AFTER_OTHER;
	const unsigned cell = myanmar_at(t->u + i - MYANMAR_LEN, MYANMAR_LEN);
	if (is_digit_before(t, cell == CELL_VISARGA ? i - MYANMAR_LEN : i, letter_end))
		return AFTER_NUMBER;
	const unsigned class = unicode_cells[cell].class;
	return class == CLASS_NONE || class == CLASS_SIGN ? AFTER_OTHER : AFTER_LETTER;
}
