/* SPDX-License-Identifier: MIT */
/* Numbers in words, wherever they stand: with what they count they are expressions. */
#include <mymr/utf8.h>
#include "catalog/check_values.h"
#include "locale/number_en.h"
#include "locale/number_words_value.h"

#define MAX_WORDS 16
#define LEAST 10 /* "one" and "two" are often no numbers */

/* The end of the longest number at i; 0 when there is none. */
static size_t
read_burmese(const struct text *t, size_t i, struct mymr_number *v)
{
	struct spoken words[MAX_WORDS];
	size_t found = 0;
	for (size_t n = 0, end = i; n < MAX_WORDS; n++) {
		uint64_t value;
		end = spoken_next(t, end, &words[n]);
		if (end == 0 || words[n].word->kind == NUMBER_MINUS ||
			words[n].word->kind == NUMBER_POINT)
			break;
		if (spoken_value(words, n + 1, &value) != MYMR_OK)
			continue;
		*v = (struct mymr_number){.mantissa = (int64_t)value};
		found = end;
	}
	return found;
}

static size_t
read_english(const struct text *t, size_t i, struct mymr_number *v)
{
	return i > 0 && is_letter(t->s[i - 1]) ? 0 : number_en_read(t, i, v);
}

void
spelled_read(struct meant *meant, const struct check_text *checked, enum mymr_language language)
{
	const struct text t = {checked->s, checked->n};
	for (size_t i = 0, end; i < t.n; i = end) {
		struct mymr_number v;
		uint32_t cp;
		end = language == MYMR_BURMESE ? read_burmese(&t, i, &v) : read_english(&t, i, &v);
		if (end == 0)
			end = i + mymr_utf8_decode(t.s + i, t.n - i, &cp);
		else if (v.exponent > v.scale || v.mantissa >= LEAST)
			meant_add(meant, i, end, MYMR_EXPRESSION_SPELLED, &v);
	}
}
