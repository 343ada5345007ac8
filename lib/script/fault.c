/* SPDX-License-Identifier: MIT */
/* What is wrong with Unicode text, a syllable at a time. */
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <string.h>
#include "script/clean.h"
#include "script/unicode_read.h"

static int
has_pair(const struct text *t, size_t i, size_t end, unsigned first, unsigned second)
{
	for (; i + MYANMAR_LEN < end; i += MYANMAR_LEN) {
		if (cell_at(t, i) == first && cell_at(t, i + MYANMAR_LEN) == second)
			return 1;
	}
	return 0;
}

static int
has_conflict(uint32_t marks)
{
	static const uint32_t upper = MARK_I | MARK_II | MARK_AI, lower = MARK_U | MARK_UU;
	static const uint32_t exclusive[] = {
		MARK_I | MARK_II, MARK_U | MARK_UU, MARKS_AA, MARK_AI | MARK_I, MARK_AI | MARK_II};
	for (size_t i = 0; i < sizeof exclusive / sizeof *exclusive; i++) {
		if ((marks & exclusive[i]) == exclusive[i])
			return 1;
	}
	if ((marks & MARK_I) && (marks & MARK_U) && (marks & MARKS_ASAT))
		return 1;
	return (marks & MARK_E) && (marks & (upper | lower));
}

static int
is_stored_as(const struct text *t, size_t start, size_t end, const struct syllable *y)
{
	char stored[SYLLABLE_MAX_BYTES];
	const size_t len = (size_t)(syllable_put(stored, y) - stored);
	return len == end - start && memcmp(stored, t->u + start, len) == 0;
}

/* The rule that the syllable at start breaks; NULL when it is well. */
static const char *
rule_of(const struct text *t, size_t start, size_t end, const struct syllable *y)
{
	if (y->letter == CELL_VIRAMA)
		return "bad-stack";
	if (y->is_foreign)
		return NULL;
	if (y->letter == MYANMAR_NONE)
		return "lone-mark";
	if (y->is_doubled)
		return "doubled-mark";
	if (!is_stored_as(t, start, end, y))
		return has_pair(t, start, end, CELL_ASAT, CELL_DOT) ||
				       has_pair(t, start, end, CELL_U, 0x2E)
			       ? "not-nfc"
			       : "mark-order";
	if (has_conflict(y->marks))
		return "mark-conflict";
	return NULL;
}

static int
report(struct mymr_fault *fault, size_t *at, size_t start, size_t end, const char *rule)
{
	*fault = (struct mymr_fault){start, end, rule};
	*at = end;
	return 1;
}

/* A digit that stands for a letter, with the marks it carries. */
static int
report_digit(struct mymr_fault *fault, const struct text *t, size_t *at, size_t start)
{
	struct syllable y = {.letter = MYANMAR_NONE};
	report(fault, at, start, start + MYANMAR_LEN, "digit-for-letter");
	*at = unicode_read_marks(t, *at, &y);
	return 1;
}

static const char *
shape_rule(const struct syllable *y)
{
	struct syllable repaired = *y;
	if (y->letter != CELL_U && y->letter != CELL_NYA)
		return NULL;
	context_nya(&repaired);
	return repaired.letter != y->letter ? "letter-shape" : NULL;
}

/* The fault of the syllable at *i, which moves behind it. */
static int
check_syllable(const struct text *t, size_t *i, enum context *before, struct mymr_fault *fault)
{
	struct syllable y;
	const size_t start = *i;
	const size_t end = unicode_read(t, start, &y);
	*i = end;
	if (y.letter == MYANMAR_NONE && y.marks == MARK_VISARGA && *before == AFTER_NUMBER)
		return 0;
	*before = AFTER_LETTER;
	const char *rule = rule_of(t, start, end, &y);
	if (rule)
		return report(fault, i, start, end, rule);
	if (y.is_foreign)
		return 0;
	const size_t mark = context_skip_blanks(t, end);
	if (mark > end)
		return report(fault, i, end, unicode_read_marks(t, mark, &y), "blank-before-mark");
	rule = shape_rule(&y);
	return rule ? report(fault, i, start, end, rule) : 0;
}

/* Copies of the other blocks' letters carry marks: their cluster is passed over. */
static size_t
skip_other(const struct text *t, size_t i, enum context *before)
{
	struct syllable y = {.letter = MYANMAR_NONE};
	i = context_skip(t, i, before);
	return i >= MYANMAR_LEN && unicode_is_extended(t->u + i - MYANMAR_LEN, MYANMAR_LEN)
		       ? unicode_read_marks(t, i, &y)
		       : i;
}

/* i when the digit before it was a letter, otherwise 0. */
static size_t
digit_letter_end(const struct text *t, size_t i)
{
	if (i < MYANMAR_LEN || i > t->n)
		return 0;
	const size_t digit = i - MYANMAR_LEN;
	return context_digit(t, digit, clean_context(t, digit, 0)) != MYANMAR_NONE ? i : 0;
}

bool
mymr_fault_next(const char *s, size_t n, size_t *at, struct mymr_fault *fault)
{
	const struct text t = {(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
	size_t i = *at;
	const size_t letter_end = digit_letter_end(&t, i);
	enum context before = clean_context(&t, i, letter_end);
	while (i < n) {
		const size_t start = clean_end(&t, i);
		if (start > i)
			before = clean_context(&t, start, letter_end);
		i = start;
		if (i == n)
			break;
		const unsigned class = unicode_cells[cell_at(&t, i)].class;
		if (class == CLASS_NONE) {
			i = skip_other(&t, i, &before);
		} else if (class == CLASS_SIGN) {
			i += MYANMAR_LEN;
			before = AFTER_OTHER;
		} else if (class == CLASS_DIGIT) {
			const unsigned digit = context_digit(&t, i, before);
			if (digit != MYANMAR_NONE)
				return report_digit(fault, &t, at, i);
			i += MYANMAR_LEN;
			before = AFTER_NUMBER;
		} else if (check_syllable(&t, &i, &before, fault)) {
			*at = i;
			return true;
		}
	}
	*at = n;
	return false;
}
