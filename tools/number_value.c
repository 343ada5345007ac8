/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "number_value.h"
#include "message.h"

#include <mymr/number_words.h>
#include <string.h>

static bool
has_blanks_only(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] != ' ' && s[i] != '\t')
			return false;
	}
	return true;
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if ((unsigned char)s[i] >= 0x80)
			return false;
	}
	return true;
}

static enum mymr_status
read_ordinal(struct number_value *v, const char *s, size_t n, enum mymr_language language)
{
	v->q = (struct mymr_quantity){0};
	const enum mymr_status status = mymr_ordinal_parse(&v->q.number.mantissa, s, n, language);
	v->is_ordinal = status == MYMR_OK;
	return status;
}

static enum mymr_status
read_words(struct number_value *v, const char *s, size_t n, enum mymr_language language)
{
	v->q = (struct mymr_quantity){.is_spelled = true};
	return language == MYMR_BURMESE ? mymr_number_words_parse(&v->q.number, s, n)
					: mymr_number_words_parse_english(&v->q.number, s, n);
}

/* Digits, signs and words of one language. Words that are a number are no quantity: တစ်ရာနှစ် is 102,
 * where running text has a hundred years. */
static enum mymr_status
read_in(struct number_value *v, const char *s, size_t n, enum mymr_language language)
{
	*v = (struct number_value){0};
	const enum mymr_status status = read_words(v, s, n, language);
	if (status != MYMR_ESYNTAX)
		return status;
	v->q = (struct mymr_quantity){0};
	if (!mymr_quantity_parse(&v->q, s, n, language))
		return MYMR_OK;
	v->q = (struct mymr_quantity){0};
	if (!mymr_number_parse(&v->q.number, s, n, language))
		return MYMR_OK;
	return read_ordinal(v, s, n, language);
}

/* two thirds, သုံးပုံနှစ်ပုံ */
static bool
read_fraction(struct number_value *v, const char *s, size_t n, enum mymr_language language)
{
	size_t at = 0;
	*v = (struct number_value){.is_fraction = true, .language = language};
	return mymr_expression_next(s, n, &at, language, &v->expression) &&
	       v->expression.type == MYMR_EXPRESSION_FRACTION && v->expression.start == 0 &&
	       v->expression.end == n;
}

/* Myanmar digits beside English words: ၅ km */
static enum mymr_status
read_converted(struct number_value *v, const char *s, size_t n)
{
	struct mymr_buf latin = {0};
	enum mymr_status status = mymr_digits_convert(&latin, s, n, MYMR_DIGITS_LATN);
	if (!status)
		status = read_in(v, latin.s, latin.len, MYMR_ENGLISH);
	mymr_buf_free(&latin);
	return status;
}

const char *
number_value_read(struct number_value *v, const char *s, size_t n)
{
	if (has_blanks_only(s, n))
		return _("nothing to read");
	const bool is_plain = is_ascii(s, n);
	enum mymr_status status = read_in(v, s, n, is_plain ? MYMR_ENGLISH : MYMR_BURMESE);
	if (!status)
		return NULL;
	const char *fault = number_value_fault(s, n);
	if (fault)
		return fault;
	if (status != MYMR_ERANGE && !is_plain)
		status = read_converted(v, s, n);
	if (status == MYMR_ESYNTAX &&
		read_fraction(v, s, n, is_plain ? MYMR_ENGLISH : MYMR_BURMESE))
		return NULL;
	if (status == MYMR_ERANGE)
		return _("above a thousand trillion, or more than 18 digits");
	if (status == MYMR_ENOMEM)
		return _("out of memory");
	return status ? _("not a number that can be read") : NULL;
}

const char *
number_value_name(struct number_value *v, enum mymr_quantity_kind kind, const char *name)
{
	struct mymr_quantity *q = &v->q;
	const bool is_it = q->kind == kind && (!name || strcmp(q->name, name) == 0);
	if (v->is_ordinal || v->is_fraction || (q->kind != MYMR_QUANTITY_NUMBER && !is_it))
		return _("counts something else already");
	q->kind = kind;
	q->name = name;
	q->is_grouped = true;
	return NULL;
}

enum mymr_status
number_value_put_plain(struct mymr_buf *out, const struct mymr_number *v)
{
	const size_t start = out->len;
	const enum mymr_status status = mymr_number_format(out, v, MYMR_DIGITS_LATN);
	size_t end = start;
	for (size_t i = start; !status && i < out->len; i++) {
		if (out->s[i] != ',')
			out->s[end++] = out->s[i];
	}
	if (!status)
		out->len = end;
	return status;
}

bool
number_value_whole(const struct number_value *v, int64_t *whole)
{
	const struct mymr_number *number = &v->q.number;
	*whole = number->mantissa;
	for (int i = number->exponent; i < number->scale; i++) {
		if (*whole % 10)
			return false;
		*whole /= 10;
	}
	for (int i = number->scale; i < number->exponent; i++) {
		if (*whole > INT64_MAX / 10)
			return false;
		*whole *= 10;
	}
	return true;
}
