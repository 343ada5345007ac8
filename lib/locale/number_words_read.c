/* SPDX-License-Identifier: MIT */
#include "locale/number_words_read.h"

#include <mymr/utf8.h>
#include <string.h>

#define FIRST_LETTER 0x1000
#define MARK 3 /* bytes of a code point of these words */
#define ZERO_WIDTH_SPACE "\xE2\x80\x8B"

/* Two marks that are often typed the other way round. */
static const char *const pairs[] = {"\u1037\u103A", "\u102F\u1036", "\u102D\u102F"};

static bool
is_turned(const char *s, const char *want)
{
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		if (memcmp(want, pairs[i], 2 * MARK) == 0)
			return memcmp(s, want + MARK, MARK) == 0 &&
			       memcmp(s + MARK, want, MARK) == 0;
	}
	return false;
}

static bool
is_word(const char *s, const struct number_word *w)
{
	for (size_t i = 0; i < w->n; i += MARK) {
		if (memcmp(s + i, w->s + i, MARK) == 0)
			continue;
		if (i + MARK >= w->n || !is_turned(s + i, w->s + i))
			return false;
		i += MARK;
	}
	return true;
}

/* Lines may be broken anywhere between words; only a blank sets them apart. */
static size_t
behind_blanks(const struct text *t, size_t i, bool *is_apart)
{
	*is_apart = false;
	for (;;) {
		size_t end = gap_on_line(t, i);
		*is_apart |= end > i;
		if (has_at(t, end, ZERO_WIDTH_SPACE))
			end += MARK;
		if (end == i)
			return i;
		i = end;
	}
}

size_t
spoken_next(const struct text *t, size_t i, struct spoken *spoken)
{
	i = behind_blanks(t, i, &spoken->is_apart);
	uint32_t cp;
	if (!mymr_utf8_decode(t->s + i, t->n - i, &cp) || cp < FIRST_LETTER)
		return 0;
	const uint32_t letter = cp - FIRST_LETTER;
	if (letter >= N_NUMBER_LETTERS)
		return 0;
	for (int k = number_words_from[letter]; k < number_words_from[letter + 1]; k++) {
		const struct number_word *w = &number_words[k];
		if (w->n <= t->n - i && is_word(t->s + i, w)) {
			spoken->word = w;
			return i + w->n;
		}
	}
	return 0;
}
