/* SPDX-License-Identifier: MIT */
#include "script/unicode_read.h"

static inline int
is_stackable(unsigned cell)
{
	return cell <= CELL_A || cell == CELL_GREAT_SA;
}

static int
is_kinzi(const struct text *t, size_t i)
{
	return cell_at(t, i + MYANMAR_LEN) == CELL_ASAT &&
	       cell_at(t, i + 2 * MYANMAR_LEN) == CELL_VIRAMA &&
	       is_stackable(cell_at(t, i + 3 * MYANMAR_LEN));
}

/* An asat behind medials or ာ ends the syllable; behind ု it is moved to its letter (ကျွန်ုပ်). */
static inline uint32_t
place_asat(const struct syllable *y)
{
	if (y->marks & MARKS_ASAT)
		return y->marks & MARKS_ASAT;
	return y->marks & (MARKS_MEDIAL | MARK_E | MARKS_AA | MARK_AI | MARK_ANUSVARA)
		       ? MARK_ASAT
		       : MARK_ASAT_EARLY;
}

static inline void
add_mark(struct syllable *y, uint32_t mark)
{
	if (mark == MARK_ASAT_EARLY)
		mark = place_asat(y);
	y->is_doubled |= (y->marks & mark) != 0;
	y->marks |= mark;
}

/* Stacks what follows the virama at i; i when nothing can be stacked. */
static size_t
read_stacked(const struct text *t, size_t i, struct syllable *y)
{
	const unsigned cell = cell_at(t, i + MYANMAR_LEN);
	const unsigned n_before = y->n_stacked;
	if (y->letter == MYANMAR_NONE || !is_stackable(cell) || !syllable_stack(y, cell))
		return i;
	y->is_doubled |= y->n_stacked == n_before;
	return i + 2 * MYANMAR_LEN;
}

size_t
unicode_read_marks(const struct text *t, size_t i, struct syllable *y)
{
	while (i < t->n) {
		const struct cell *row = &unicode_cells[cell_at(t, i)];
		if (row->class == CLASS_MARK) {
			add_mark(y, row->marks);
			i += MYANMAR_LEN;
			continue;
		}
		if (row->class == CLASS_VIRAMA) {
			const size_t end = read_stacked(t, i, y);
			if (end == i)
				return i;
			i = end;
			continue;
		}
		if (row->class != CLASS_FOREIGN)
			return i;
		y->is_foreign = 1;
		i += MYANMAR_LEN;
	}
	return i;
}

size_t
unicode_read(const struct text *t, size_t i, struct syllable *y)
{
	unsigned cell = cell_at(t, i);
	*y = (struct syllable){.letter = MYANMAR_NONE};
	if (cell == CELL_NGA && is_kinzi(t, i)) {
		y->marks = MARK_KINZI;
		i += 3 * MYANMAR_LEN;
		cell = cell_at(t, i);
	}
	const unsigned class = unicode_cells[cell].class;
	if (class == CLASS_LETTER || class == CLASS_KEEP || class == CLASS_VIRAMA) {
		y->letter = (uint8_t)cell;
		y->is_foreign = class == CLASS_KEEP;
		i += MYANMAR_LEN;
	}
	if (class == CLASS_VIRAMA)
		return i;
	return unicode_read_marks(t, i, y);
}

size_t
unicode_skip(const struct text *t, size_t i, struct sink *k)
{
	for (; i < t->n; i++) {
		if (t->u[i] == MYANMAR_LEAD) {
			const unsigned class = unicode_cells[myanmar_at(t->u + i, t->n - i)].class;
			if (class != CLASS_NONE && class != CLASS_DIGIT && class != CLASS_SIGN)
				break;
		} else if (unicode_is_extended(t->u + i, t->n - i)) {
			sink_keep(k, i);
		}
	}
	return i;
}
