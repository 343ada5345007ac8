/* SPDX-License-Identifier: MIT */
#include "locale/find.h"

#include "locale/words.h"

enum verdict
find_value(const struct text *t, const struct place *place, enum mymr_language language,
	struct mymr_span *span)
{
	const size_t i = place->at;
	*span = (struct mymr_span){0};
	if (language == MYMR_BURMESE)
		return place->is_digit ? find_my_digit(t, i, span) : find_my_word(t, i, span);
	return place->is_digit ? find_en_digit(t, i, span) : find_en_word(t, i, span);
}

bool
mymr_span_next(
	const char *s, size_t n, size_t *at, enum mymr_language language, struct mymr_span *span)
{
	const size_t from = *at;
	struct walk walk = {.text = {s, n},
		.filter = language == MYMR_BURMESE ? &words_my_filter : &words_en_filter};
	walk_from(&walk, from);
	for (struct place place; walk_next(&walk, &place);) {
		enum verdict verdict = find_value(&walk.text, &place, language, span);
		if (verdict == FOUND && span->start >= from) {
			*at = span->end;
			return true;
		}
		if (verdict != NOT_FOUND)
			walk_from(&walk, span->end);
	}
	*at = n;
	return false;
}
