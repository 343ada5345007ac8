/* SPDX-License-Identifier: MIT */
#include "locale/find.h"

#include "locale/decimal.h"
#include "locale/label.h"

enum verdict
span_refuse(struct mymr_span *span, size_t end)
{
	span->end = end;
	return REFUSED;
}

enum verdict
span_accept(const struct text *t, size_t start, size_t end, enum mymr_span_type type,
	enum mymr_language language, struct mymr_span *span)
{
	if (!clear_after(t, end, language))
		return span_refuse(span, end);
	span->start = start;
	span->end = end;
	span->type = type;
	return FOUND;
}

enum verdict
span_accept_date(const struct text *t, size_t start, size_t end, enum mymr_language language,
	struct mymr_span *span)
{
	if (mymr_date_check(&span->date))
		return span_refuse(span, end);
	return span_accept(t, start, end, MYMR_SPAN_DATE, language, span);
}

size_t
sign_start(const struct text *t, size_t i)
{
	size_t start;
	uint32_t cp = code_before(t, i, &start);
	return cp == '-' || cp == 0x2212 ? start : i;
}

bool
has_plus(const struct text *t, size_t i, enum mymr_language language)
{
	return i > 0 && byte_at(t, i - 1) == '+' && clear_before(t, i - 1, language);
}

enum verdict
span_accept_signed(enum verdict verdict, size_t end, struct mymr_span *span)
{
	const bool is_measured =
		span->type == MYMR_SPAN_PERCENT || span->type == MYMR_SPAN_TEMPERATURE;
	return verdict == FOUND && is_measured ? FOUND : span_refuse(span, end);
}

bool
take_numeral(struct mymr_span *span, const struct numeral *v, bool is_negative)
{
	if (v->is_malformed || v->is_too_long || v->has_zero_before)
		return false;
	span->number = v->value;
	if (is_negative)
		span->number.mantissa = -span->number.mantissa;
	span->is_grouped = v->is_grouped;
	return true;
}

enum verdict
span_accept_compact(const struct text *t, size_t start, size_t end, enum mymr_language language,
	struct mymr_span *span)
{
	struct decimal d;
	if (decimal_from(&d, &span->number, 0))
		return span_refuse(span, end);
	return span_accept(t, start, end, MYMR_SPAN_COMPACT, language, span);
}

static bool
is_year(const struct numeral *v)
{
	int64_t year = v->value.mantissa;
	return v->value.scale == 0 && year >= 1900 && year <= 2099;
}

/* 6.2 သောင်း was written for Burmese, with Latin digits. */
static bool
is_burmese_decimal(const struct text *t, size_t end, const struct numeral *v)
{
	size_t len;
	return v->is_latin && v->value.scale > 0 &&
	       is_myanmar_letter(code_at(t, gap_on_line(t, end), &len));
}

/* Behind a capitalized word only what cannot be its number is a value: Apollo 11, Rangoon 2017. */
enum verdict
span_accept_number(const struct text *t, size_t start, size_t end, const struct numeral *v,
	enum mymr_language language, struct mymr_span *span)
{
	if (language == MYMR_ENGLISH && is_burmese_decimal(t, end, v))
		return span_refuse(span, end);
	bool is_bare = v->is_latin && !v->is_grouped;
	if (is_bare && !is_year(v) && label_before(t, start, language) == LABEL_MAYBE)
		return span_refuse(span, end);
	if ((!v->is_grouped && is_digit_group(t, start, end)) || is_operand(t, start, end))
		return span_refuse(span, end);
	return span_accept(t, start, end, MYMR_SPAN_NUMBER, language, span);
}
