/* SPDX-License-Identifier: MIT */
#include "script/normalize.h"
#include "script/clean.h"
#include "script/sink.h"
#include "script/unicode_read.h"

/* သြ as ဩ, သြော် and ဩော် as ဪ, စျ as ဈ. */
static void
respell(struct syllable *y)
{
	static const uint32_t au = MARK_E | MARK_AA | MARK_ASAT;
	const uint32_t marks = y->marks & ~(uint32_t)(MARK_DOT | MARK_VISARGA);
	if (y->n_stacked)
		return;
	if (y->letter == CELL_CA && (marks & MARK_YA) && !(marks & MARKS_ASAT)) {
		y->letter = CELL_JHA;
		y->marks &= ~(uint32_t)MARK_YA;
	} else if (y->letter == CELL_SA && marks == MARK_RA) {
		y->letter = CELL_O;
		y->marks &= ~(uint32_t)MARK_RA;
	} else if ((y->letter == CELL_SA && marks == (MARK_RA | au)) ||
		   (y->letter == CELL_O && marks == au)) {
		y->letter = CELL_AU;
		y->marks &= ~(MARK_RA | au);
	}
}

static void
repair(struct syllable *y, enum mymr_normalize_level level)
{
	if (level == MYMR_NORMALIZE_SAFE || y->letter == MYANMAR_NONE)
		return;
	context_conflicts(y);
	if (y->letter == CELL_U || y->letter == CELL_NYA)
		context_nya(y);
	if (level == MYMR_NORMALIZE_SPELLING)
		respell(y);
}

/* Marks that blanks separate from their letter. */
static size_t
read_late_marks(const struct text *t, size_t i, struct syllable *y)
{
	for (size_t mark; (mark = context_skip_blanks(t, i)) > i;)
		i = unicode_read_marks(t, mark, y);
	return i;
}

static enum mymr_status
put(struct sink *k, struct syllable *y, size_t start, enum mymr_normalize_level level)
{
	enum mymr_status status = sink_start(k, start, SYLLABLE_MAX_BYTES);
	if (status)
		return status;
	repair(y, level);
	sink_put_syllable(k, y);
	return MYMR_OK;
}

static enum mymr_status
normalize_safe(struct sink *k, const struct text *t)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < t->n && !status;) {
		struct syllable y;
		const size_t start = i;
		i = clean_end(t, i);
		if (i == start)
			i = unicode_skip(t, i, k);
		if (i > start) {
			status = sink_copy(k, (const char *)t->u, start, i);
			continue;
		}
		i = unicode_read(t, i, &y);
		status = y.is_foreign || y.letter == CELL_VIRAMA
				 ? sink_copy(k, (const char *)t->u, start, i)
				 : put(k, &y, start, MYMR_NORMALIZE_SAFE);
	}
	return status;
}

/* ဧ။် is how ၏ is typed without its key. Returns where it ends behind the ဧ before i, or i. */
static size_t
skip_genitive(const struct text *t, size_t i, const struct syllable *y)
{
	if (y->letter != CELL_E || y->marks || y->n_stacked || cell_at(t, i) != CELL_SECTION)
		return i;
	size_t end = i + MYANMAR_LEN;
	while (cell_at(t, end) == CELL_ASAT)
		end += MYANMAR_LEN;
	return end > i + MYANMAR_LEN && unicode_cells[cell_at(t, end)].class != CLASS_MARK ? end
											   : i;
}

static enum mymr_status
normalize_syllable(struct sink *k, const struct text *t, size_t *i, unsigned digit,
	enum context *before, enum mymr_normalize_level level)
{
	struct syllable y;
	const size_t start = *i;
	if (digit != MYANMAR_NONE) {
		y = (struct syllable){.letter = (uint8_t)digit};
		*i = unicode_read_marks(t, start + MYANMAR_LEN, &y);
	} else {
		*i = unicode_read(t, start, &y);
	}
	if (y.letter != MYANMAR_NONE && y.letter != CELL_VIRAMA)
		*i = read_late_marks(t, *i, &y);
	/* The visarga of ၁၇း၃၀ is a colon. */
	if (y.letter != MYANMAR_NONE || y.marks != MARK_VISARGA || *before != AFTER_NUMBER)
		*before = AFTER_LETTER;
	if (y.is_foreign || y.letter == CELL_VIRAMA)
		return sink_copy(k, (const char *)t->u, start, *i);
	/* Another letter could be stacked by the virama. */
	if (start >= MYANMAR_LEN && cell_at(t, start - MYANMAR_LEN) == CELL_VIRAMA)
		level = MYMR_NORMALIZE_SAFE;
	const size_t end = skip_genitive(t, *i, &y);
	if (end > *i) {
		y.letter = CELL_GENITIVE;
		*i = end;
		*before = AFTER_OTHER;
	}
	return put(k, &y, start, level);
}

static enum mymr_status
normalize_context(struct sink *k, const struct text *t, enum mymr_normalize_level level)
{
	enum mymr_status status = MYMR_OK;
	enum context before = AFTER_OTHER;
	size_t letter_end = 0;
	for (size_t i = 0; i < t->n && !status;) {
		const size_t start = i;
		const unsigned class = unicode_cells[cell_at(t, i)].class;
		unsigned digit = MYANMAR_NONE;
		if (level == MYMR_NORMALIZE_CONTEXT)
			i = clean_end(t, i);
		if (i > start) {
			before = clean_context(t, i, letter_end);
		} else if (class == CLASS_NONE) {
			i = context_skip(t, i, &before);
		} else if (class == CLASS_SIGN) {
			i += MYANMAR_LEN;
			before = AFTER_OTHER;
		} else if (class == CLASS_DIGIT) {
			digit = context_digit(t, i, before);
			if (digit != MYANMAR_NONE)
				letter_end = i + MYANMAR_LEN;
			else
				i += MYANMAR_LEN;
			before = AFTER_NUMBER;
		}
		status = i > start ? sink_copy(k, (const char *)t->u, start, i)
				   : normalize_syllable(k, t, &i, digit, &before, level);
	}
	return status;
}

static enum mymr_status
mend_context(struct sink *k, const struct text *t)
{
	return normalize_context(k, t, MYMR_NORMALIZE_CONTEXT);
}

static enum mymr_status
mend_spelling(struct sink *k, const struct text *t)
{
	return normalize_context(k, t, MYMR_NORMALIZE_SPELLING);
}

enum mymr_status
normalize_mapped(struct mymr_buf *out, const char *s, size_t n, enum mymr_normalize_level level,
	struct mymr_offset_map *map)
{
	const struct text t = {(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
	return sink_convert(out, &t,
		level == MYMR_NORMALIZE_SAFE      ? normalize_safe
		: level == MYMR_NORMALIZE_CONTEXT ? mend_context
						  : mend_spelling,
		map, NULL);
}

enum mymr_status
mymr_normalize(struct mymr_buf *out, const char *s, size_t n, enum mymr_normalize_level level)
{
	return normalize_mapped(out, s, n, level, NULL);
}
