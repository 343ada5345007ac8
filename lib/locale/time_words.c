/* SPDX-License-Identifier: MIT */
#include "locale/time_words.h"

#include "locale/words.h"

size_t
time_word(const struct text *t, size_t i, enum mymr_language language, enum time_word_kind kind,
	int *value)
{
	const bool is_burmese = language == MYMR_BURMESE;
	size_t longest = 0;
	for (const struct time_word *w = is_burmese ? time_words_my : time_words_en; w->text; w++) {
		if (w->kind != (int)kind)
			continue;
		const size_t end = (is_burmese ? phrase_my : phrase_en)(t, i, w->text);
		if (end > longest) {
			longest = end;
			*value = w->value;
		}
	}
	return longest;
}
