/* SPDX-License-Identifier: MIT */
#include "script/digit_letter.h"

#include <string.h>
#include "script/context.h"

#define MAX_SEVENS 4 /* ရ in a row */
#define MAX_BLANKS 2
#define MAX_LOOK_BACK 18

static struct text
text_of(const char *s, size_t n)
{
	return (struct text){(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
}

static unsigned
class_of(const struct text *t, size_t i)
{
	return t->cells[cell_at(t, i)].class;
}

static int
is_mark(unsigned class)
{
	return class == CLASS_MARK || class == CLASS_STACK || class == CLASS_VIRAMA ||
	       class == CLASS_PREFIX || class == CLASS_FOREIGN;
}

/* The code point of the block that ends before i; MYANMAR_NONE for another one. */
static unsigned
cell_before(const struct text *t, size_t i)
{
	return i >= MYANMAR_LEN ? cell_at(t, i - MYANMAR_LEN) : MYANMAR_NONE;
}

/* A letter that an asat or a virama takes to the syllable before it. */
static int
is_killed(const struct text *t, size_t i)
{
	size_t next = i + MYANMAR_LEN;
	if (class_of(t, i) != CLASS_LETTER)
		return 0;
	if (cell_at(t, next) == CELL_DOT)
		next += MYANMAR_LEN;
	return cell_at(t, next) == CELL_ASAT || class_of(t, next) == CLASS_VIRAMA;
}

static int
is_digit(const struct text *t, size_t i)
{
	return class_of(t, i) == CLASS_DIGIT;
}

/* Behind what joins the parts of a number at i, or i. */
static size_t
skip_separator(const struct text *t, size_t i, const char *separators)
{
	if (cell_at(t, i) == CELL_VISARGA)
		return i + MYANMAR_LEN;
	return i < t->n && t->u[i] != '\0' && strchr(separators, t->u[i]) ? i + 1 : i;
}

/* Whether cell stands at i alone, without vowel, tone or final; the visarga of ၁ဝး၃၀ is a colon. */
static int
is_alone(const struct text *t, size_t i, unsigned cell)
{
	const size_t next = i + MYANMAR_LEN;
	if (cell_at(t, i) != cell || cell_before(t, i) == CELL_VIRAMA || is_killed(t, next))
		return 0;
	if (cell_at(t, next) != CELL_VISARGA)
		return !is_mark(class_of(t, next));
	const unsigned behind = cell_at(t, next + MYANMAR_LEN);
	return t->cells[behind].class == CLASS_DIGIT || behind == CELL_WA || behind == CELL_RA;
}

/* A digit or a zero at i, ရ before it aside. */
static int
goes_on(const struct text *t, size_t i)
{
	for (int k = 0; k < MAX_SEVENS && is_alone(t, i, CELL_RA); k++)
		i += MYANMAR_LEN;
	return is_digit(t, i) || is_alone(t, i, CELL_WA);
}

/* A digit, letters in the place of others, and a separator stand before i. */
static int
is_behind_separator(const struct text *t, size_t i)
{
	size_t before = i;
	if (cell_before(t, i) == CELL_VISARGA)
		before -= MYANMAR_LEN;
	else if (i > 0 && skip_separator(t, i - 1, DIGIT_SEPARATORS) == i)
		before--;
	if (before == i)
		return 0;
	unsigned cell = cell_before(t, before);
	for (int k = 0; k < MAX_LOOK_BACK && (cell == CELL_WA || cell == CELL_RA); k++) {
		before -= MYANMAR_LEN;
		cell = cell_before(t, before);
	}
	return unicode_cells[cell].class == CLASS_DIGIT;
}

static int
is_inside(const struct text *t, size_t i, enum behind behind)
{
	return behind == BEHIND_UNREAD ? is_behind_separator(t, i) : behind != BEHIND_OTHER;
}

/* A word that only a number stands before, at i or behind blanks. */
static int
is_followed(const struct text *t, size_t i)
{
	for (int k = 0; k < MAX_BLANKS && i < t->n && t->u[i] == ' '; k++)
		i++;
	for (const char *const *word = number_followers; *word; word++) {
		const size_t len = strlen(*word), end = i + len;
		if (len <= t->n - i && memcmp(t->u + i, *word, len) == 0 &&
			!is_mark(class_of(t, end)) && !is_killed(t, end))
			return 1;
	}
	return 0;
}

/* Of the last letter of a number only its neighbours tell: ၈၀ရ is "got 80". */
static int
is_seven(const struct text *t, size_t i, enum behind behind)
{
	if (!is_inside(t, i, behind))
		return 0;
	size_t end = i + MYANMAR_LEN;
	size_t next = skip_separator(t, end, DIGIT_SEPARATORS);
	if (goes_on(t, end) || (next > end && goes_on(t, next)))
		return 1;
	for (int k = 1; k < MAX_SEVENS && is_alone(t, end, CELL_RA); k++)
		end += MYANMAR_LEN;
	next = skip_separator(t, end, DIGIT_SEPARATORS);
	if ((next > end && goes_on(t, next)) || is_followed(t, end))
		return 1;
	return behind == BEHIND_DIGIT_LETTER && class_of(t, end) != CLASS_LETTER;
}

static int
is_in_word(const struct text *t, size_t i)
{
	const unsigned before = unicode_cells[cell_before(t, i)].class;
	const unsigned byte = i > 0 ? t->u[i - 1] | 0x20u : ' ';
	return before == CLASS_LETTER || is_mark(before) || (byte >= 'a' && byte <= 'z') ||
	       (i > 0 && t->u[i - 1] >= '0' && t->u[i - 1] <= '9');
}

static size_t
skip_letters(const struct text *t, size_t i)
{
	while (is_alone(t, i, CELL_WA))
		i += MYANMAR_LEN;
	return i;
}

/* A digit, but not zeros alone: in ဝ၀ these may be letters. Whether what follows them is a letter
 * or a digit by now must make no difference. */
static int
is_sure_digit(const struct text *t, size_t i)
{
	if (cell_at(t, i) != CELL_ZERO)
		return is_digit(t, i);
	while (cell_at(t, i) == CELL_ZERO)
		i += MYANMAR_LEN;
	i = skip_separator(t, i, DIGIT_SEPARATORS);
	return is_digit(t, i) || is_alone(t, i, CELL_WA) || is_alone(t, i, CELL_RA);
}

/* A first ဝ needs a digit behind it, and separators of decimals and times only: ဝ.ဝ.တ is a name. */
static int
begins_number(const struct text *t, size_t i)
{
	if (is_in_word(t, i) || (i > 0 && skip_separator(t, i - 1, DIGIT_SEPARATORS) == i))
		return 0;
	i = skip_separator(t, skip_letters(t, i), ".:");
	return is_sure_digit(t, skip_letters(t, i));
}

static int
is_zero(const struct text *t, size_t i, enum behind behind)
{
	const size_t end = i + MYANMAR_LEN;
	if (behind == BEHIND_DIGIT || behind == BEHIND_DIGIT_LETTER)
		return 1;
	if (is_inside(t, i, behind))
		return goes_on(t, end) || class_of(t, end) != CLASS_LETTER;
	return begins_number(t, i);
}

/* Cells are of UTF-8 that has been checked. */
static int
has_piece(const char *s, size_t n, size_t i, const char *piece)
{
	return n - i >= MYANMAR_LEN && memcmp(s + i, piece, MYANMAR_LEN) == 0;
}

int
digit_letter_at(const char *s, size_t n, size_t i, enum behind behind)
{
	const struct text t = text_of(s, n);
	if (has_piece(s, n, i, "ဝ") && is_alone(&t, i, CELL_WA))
		return is_zero(&t, i, behind) ? 0 : -1;
	if (has_piece(s, n, i, "ရ") && is_alone(&t, i, CELL_RA))
		return is_seven(&t, i, behind) ? 7 : -1;
	return -1;
}
