/* SPDX-License-Identifier: MIT */
#include <mymr/number.h>
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/number_read.h"
#include "locale/number_write.h"
#include "locale/put.h"

#define TEN 10
#define HUNDRED 100

static const char *
suffix(int64_t value)
{
	static const char *const suffixes[TEN] = {
		"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
	return value % HUNDRED / TEN == 1 ? suffixes[0] : suffixes[value % TEN];
}

enum mymr_status
mymr_ordinal_format(
	struct mymr_buf *out, int64_t value, enum mymr_language language, enum mymr_digits digits)
{
	const bool is_burmese = language == MYMR_BURMESE;
	const struct mymr_number v = {value, 0, 0};
	struct put p = put_begin(out, digits);
	if (value < 1)
		return MYMR_EINVAL;
	if (value <= N_ORDINAL_NAMES) {
		const struct ordinal_name *name = &ordinal_names[value];
		put_text(&p, is_burmese ? name->burmese : name->english);
		return put_end(&p);
	}
	put_number(&p, &v, true, ".");
	put_text(&p, is_burmese ? " " MY_NTH : suffix(value));
	return put_end(&p);
}

/* The suffix of the number at i, in any case: its end, 0 when it is another one's. */
static size_t
suffix_end(const struct text *t, size_t i, int64_t value)
{
	const char *want = suffix(value);
	const bool is_it = lower(byte_at(t, i)) == want[0] && lower(byte_at(t, i + 1)) == want[1];
	return is_it && !is_letter(byte_at(t, i + 2)) ? i + 2 : 0;
}

/* ကြိမ်မြောက် behind a number, which may stand in brackets that begin at open. */
static size_t
nth_end(const struct text *t, size_t open, size_t i)
{
	const bool is_open = byte_at(t, open) == '(';
	if (is_open && byte_at(t, i) != ')')
		return 0;
	return phrase_my(t, gap(t, i + is_open), MY_NTH);
}

/* Digits and what makes an ordinal of them. */
static enum mymr_status
read_digits(const struct text *t, size_t i, enum mymr_language language, struct numeral *v)
{
	const bool is_burmese = language == MYMR_BURMESE;
	const size_t end = number_read(t, i + (is_burmese && byte_at(t, i) == '('), v);
	if (!end || v->is_malformed || v->has_zero_before || v->value.scale)
		return MYMR_ESYNTAX;
	if (v->is_too_long)
		return MYMR_ERANGE;
	const int64_t value = v->value.mantissa;
	const size_t all = is_burmese ? nth_end(t, i, end) : suffix_end(t, end, value);
	return all && value > 0 && gap(t, all) == t->n ? MYMR_OK : MYMR_ESYNTAX;
}

enum mymr_status
mymr_ordinal_parse(int64_t *value, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct numeral v;
	size_t end;
	const size_t i = gap(&t, 0);
	const struct word *w = language == MYMR_BURMESE
				       ? counted_word_my(&t, i, COUNTED_ORDINAL, &end)
				       : counted_word_en(&t, i, COUNTED_ORDINAL, &end);
	if (w && gap(&t, end) == n) {
		*value = w->value;
		return MYMR_OK;
	}
	const enum mymr_status status = read_digits(&t, i, language, &v);
	if (!status)
		*value = v.value.mantissa;
	return status;
}
