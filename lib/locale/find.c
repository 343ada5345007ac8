/* SPDX-License-Identifier: MIT */
#include "locale/find.h"

#include "locale/walk.h"
#include "locale/words.h"

static enum verdict
find(const struct text *t, size_t i, enum mymr_language language, struct mymr_span *span)
{
	bool is_number = is_digit(t->s[i]) || is_myanmar_digit(t, i);
	*span = (struct mymr_span){0};
	if (language == MYMR_BURMESE)
		return is_number ? find_my_digit(t, i, span) : find_my_word(t, i, span);
	return is_number ? find_en_digit(t, i, span) : find_en_word(t, i, span);
}

bool
mymr_span_next(
	const char *s, size_t n, size_t *at, enum mymr_language language, struct mymr_span *span)
{
	const size_t from = *at;
	struct walk walk = {.text = {s, n},
		.filter = language == MYMR_BURMESE ? &words_my_filter : &words_en_filter};
	walk_from(&walk, from);
	for (size_t i; walk_next(&walk, &i);) {
		enum verdict verdict = find(&walk.text, i, language, span);
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
