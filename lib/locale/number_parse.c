/* SPDX-License-Identifier: MIT */
#include <mymr/number.h>
#include "locale/number_read.h"
#include "locale/words.h"

/* A scale word behind the digits, if any: its end. Letters stand right behind, words apart. */
static size_t
scale(const struct text *t, size_t i, enum mymr_language language, int *exponent)
{
	size_t end;
	size_t at = gap(t, i);
	const struct word *w = language == MYMR_ENGLISH ? word_en(t, at, WORD_SCALE, &end)
							: word_my(t, at, WORD_SCALE, &end);
	if (!w)
		return i;
	*exponent = w->value;
	return end;
}

enum mymr_status
mymr_number_parse(struct mymr_number *v, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct numeral number;
	size_t i = gap(&t, 0);
	bool is_negative = byte_at(&t, i) == '-';
	size_t end = number_read(&t, i + is_negative, &number);
	if (end == 0 || number.is_malformed)
		return MYMR_ESYNTAX;
	if (number.is_too_long)
		return MYMR_ERANGE;
	end = scale(&t, end, language, &number.value.exponent);
	if (gap(&t, end) != n)
		return MYMR_ESYNTAX;
	*v = number.value;
	if (is_negative)
		v->mantissa = -v->mantissa;
	return MYMR_OK;
}
