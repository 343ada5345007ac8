/* SPDX-License-Identifier: MIT */
#include "script/context.h"

#include <string.h>

static unsigned
class_at(const struct text *t, size_t i)
{
	return t->cells[cell_at(t, i)].class;
}

static int
starts_syllable(unsigned class)
{
	return class == CLASS_LETTER || class == CLASS_PREFIX;
}

/* All marks from i on, and where they end. */
static uint32_t
marks_at(const struct text *t, size_t i, size_t *end)
{
	uint32_t marks = 0;
	for (;; i += MYANMAR_LEN) {
		const struct cell *row = &t->cells[cell_at(t, i)];
		if (row->class != CLASS_MARK)
			break;
		marks |= row->marks;
	}
	*end = i;
	return marks;
}

int
context_nga_asat_visarga(const struct text *t, size_t i, size_t *end)
{
	if (cell_at(t, i) != CELL_NGA)
		return 0;
	uint32_t marks = 0;
	for (i += MYANMAR_LEN;; i += MYANMAR_LEN) {
		i = context_skip_blanks(t, i);
		const unsigned cell = cell_at(t, i);
		if (cell == t->asat)
			marks |= MARK_ASAT;
		else if (cell == CELL_VISARGA)
			marks |= MARK_VISARGA;
		else
			break;
	}
	if (marks != (MARK_ASAT | MARK_VISARGA))
		return 0;
	*end = i;
	return 1;
}

/* ၀ ဒသမ is "0 point", the only word that a lone zero stands before. */
static int
is_point(const struct text *t, size_t i)
{
	static const char word[] = "ဒသမ";
	return t->n - i >= sizeof word - 1 && memcmp(t->u + i, word, sizeof word - 1) == 0;
}

/* A colon of digits looks like visarga, and no number has a vowel. */
static int
has_letter_marks(const struct text *t, size_t i)
{
	size_t end;
	return (marks_at(t, i, &end) & (MARK_DOT - 1)) || class_at(t, end) == CLASS_STACK;
}

/* A letter, or a digit that must be one. */
static int
is_letter(const struct text *t, size_t i)
{
	const unsigned cell = cell_at(t, i);
	if (cell == CELL_ZERO || cell == CELL_SEVEN)
		return has_letter_marks(t, i + MYANMAR_LEN);
	return starts_syllable(t->cells[cell].class) && !is_point(t, i);
}

static int
is_wa(const struct text *t, size_t next, enum context before)
{
	if (is_letter(t, next))
		return 1;
	if (cell_at(t, next) == CELL_ZERO)
		return is_letter(t, next + MYANMAR_LEN);
	const unsigned class = class_at(t, next);
	return before == AFTER_LETTER && class != CLASS_DIGIT && !starts_syllable(class);
}

/* ၇ရက် is seven days, ၇င် can only be ရင်: no word starts with a letter that has an asat. */
static int
is_ra(const struct text *t, size_t next)
{
	if (class_at(t, next) != CLASS_LETTER && !is_letter(t, next))
		return 0;
	uint32_t marks = 0;
	for (size_t i = next + MYANMAR_LEN, end;; i = end) {
		i = context_skip_blanks(t, i);
		marks |= marks_at(t, i, &end);
		if (end == i)
			break;
	}
	return (marks & MARKS_ASAT) && !(marks & (MARK_DOT - 1) & ~(uint32_t)MARKS_ASAT);
}

unsigned
context_digit(const struct text *t, size_t i, enum context before)
{
	const unsigned cell = cell_at(t, i);
	const size_t next = i + MYANMAR_LEN;
	size_t end;
	/* A letter there would be stacked. */
	if (i >= MYANMAR_LEN && class_at(t, i - MYANMAR_LEN) == CLASS_VIRAMA)
		return MYANMAR_NONE;
	if (cell == CELL_FOUR)
		return before != AFTER_NUMBER && context_nga_asat_visarga(t, next, &end)
			       ? CELL_AFOREMENTIONED
			       : MYANMAR_NONE;
	if (cell != CELL_ZERO && cell != CELL_SEVEN)
		return MYANMAR_NONE;
	const unsigned letter = cell == CELL_ZERO ? CELL_WA : CELL_RA;
	if (has_letter_marks(t, next))
		return letter;
	if (before == AFTER_NUMBER)
		return MYANMAR_NONE;
	return (cell == CELL_ZERO ? is_wa(t, next, before) : is_ra(t, next)) ? letter
									     : MYANMAR_NONE;
}

size_t
context_skip(const struct text *t, size_t i, enum context *context)
{
	const size_t start = i;
	/* A lead byte of another block passes as well: it is no cell. */
	do
		i++;
	while (i < t->n && (t->u[i] != MYANMAR_LEAD || cell_at(t, i) == MYANMAR_NONE));
	const unsigned char last = t->u[i - 1];
	const int is_separator = i - start == 1 && *context == AFTER_NUMBER &&
				 class_at(t, i) == CLASS_DIGIT && strchr(".,:/-+", last);
	if (!is_separator || last == '\0')
		*context = last >= '0' && last <= '9' ? AFTER_NUMBER : AFTER_OTHER;
	return i;
}

/* The length of a blank: space, U+00A0, U+2000..U+200D, U+2060, U+FEFF. */
static size_t
blank_len(const unsigned char *u, size_t n)
{
	if (n && u[0] == ' ')
		return 1;
	if (n >= 2 && memcmp(u, "\xC2\xA0", 2) == 0)
		return 2;
	if (n < 3)
		return 0;
	if (u[0] == 0xE2 && u[1] == 0x80 && u[2] >= 0x80 && u[2] <= 0x8D)
		return 3;
	return memcmp(u, "\xE2\x81\xA0", 3) == 0 || memcmp(u, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

size_t
context_skip_blanks(const struct text *t, size_t i)
{
	size_t end = i;
	for (size_t len; (len = blank_len(t->u + end, t->n - end)) > 0; end += len)
		;
	const unsigned class = end > i ? class_at(t, end) : CLASS_NONE;
	return class == CLASS_MARK || class == CLASS_STACK ? end : i;
}
