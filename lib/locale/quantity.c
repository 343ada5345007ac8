/* SPDX-License-Identifier: MIT */
#include <mymr/quantity.h>
#include "locale/amount.h"
#include "locale/counted.h"
#include "locale/decimal.h"
#include "locale/number_read.h"
#include "locale/quantity_read.h"

#include <string.h>

/* By kind. */
static const unsigned words[] = {0, COUNTED_PERCENT, COUNTED_MONEY | COUNTED_SIGN, COUNTED_UNIT,
	COUNTED_DURATION, COUNTED_NOUN};

#define MINUS "\u2212"
#define MAX_BRACKETED 256
#define N_KINDS (sizeof words / sizeof *words)

enum mymr_status
mymr_quantity_name(const char **name, enum mymr_quantity_kind kind, const char *s, size_t n)
{
	const struct text t = {s, n};
	size_t end;
	if ((unsigned)kind >= N_KINDS)
		return MYMR_EINVAL;
	for (size_t i = 0; i < n_counted_rows; i++) {
		const struct counted *row = &counted_rows[i];
		if (row->quantity == kind && strlen(row->name) == n &&
			memcmp(row->name, s, n) == 0) {
			*name = row->name;
			return MYMR_OK;
		}
	}
	const struct word *w = counted_word_en(&t, 0, words[kind], &end);
	if (!w || end != n)
		w = counted_word_my(&t, 0, words[kind], &end);
	if (!w || end != n)
		return MYMR_ENOENT;
	*name = counted_rows[w->value].name;
	return MYMR_OK;
}

static enum mymr_status
check(const struct mymr_quantity *q)
{
	struct decimal d;
	if ((unsigned)q->kind >= N_KINDS)
		return MYMR_EINVAL;
	const enum mymr_status status = decimal_from(&d, &q->number, 0);
	return status || !q->is_range ? status : decimal_from(&d, &q->to, 0);
}

enum mymr_status
mymr_quantity_format(struct mymr_buf *out, const struct mymr_quantity *q,
	enum mymr_language language, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	struct mymr_quantity positive = *q;
	p.status = check(q);
	if (!p.status && !q->is_range && q->number.mantissa < 0) {
		put_text(&p, "-");
		positive.number.mantissa = -q->number.mantissa;
		positive.is_spelled = false;
	}
	if (!p.status)
		(language == MYMR_BURMESE ? put_quantity_text_my : put_quantity_text_en)(
			&p, &positive);
	return put_end(&p);
}

/* Whether the quantity at i is all of t; a number may count nothing. */
static bool
read_whole(const struct text *t, size_t i, enum mymr_language language, struct mymr_quantity *q)
{
	const bool is_burmese = language == MYMR_BURMESE;
	size_t end = is_burmese ? quantity_read_my(t, i, q) : quantity_read_en(t, i, q);
	if (end && gap(t, end) == t->n)
		return true;
	end = is_burmese ? amount_read_my(t, i, t->n, true, q) : amount_read_en(t, i, false, q);
	return end && gap(t, end) == t->n;
}

/* (၂၀) ဦး, ကျပ် (၅) သိန်း: as officials write numbers. Behind the bracket something must say that it
 * is no label, as ဆေးရုံ (၂), the second hospital, is. */
static bool
read_bracketed(const struct text *t, struct mymr_quantity *q)
{
	char bare[MAX_BRACKETED];
	const char *open = t->n < MAX_BRACKETED ? memchr(t->s, '(', t->n) : NULL;
	const size_t at = open ? (size_t)(open - t->s) : t->n;
	const size_t close = digits_end(t, at + 1);
	if (close == at + 1 || byte_at(t, close) != ')' || gap(t, close + 1) == t->n)
		return false;
	const struct text without = {bare, t->n - 2};
	memcpy(bare, t->s, at);
	memcpy(bare + at, t->s + at + 1, close - at - 1);
	memcpy(bare + close - 1, t->s + close + 1, t->n - close - 1);
	return read_whole(&without, gap(&without, 0), MYMR_BURMESE, q) &&
	       q->kind != MYMR_QUANTITY_NUMBER;
}

/* Behind a minus sign at i, or i. */
static size_t
behind_minus(const struct text *t, size_t i)
{
	if (byte_at(t, i) == '-')
		return i + 1;
	return has_at(t, i, MINUS) ? i + sizeof MINUS - 1 : i;
}

enum mymr_status
mymr_quantity_parse(struct mymr_quantity *q, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_quantity found;
	const size_t from = gap(&t, 0);
	const size_t i = behind_minus(&t, from);
	if (!read_whole(&t, i, language, &found) &&
		(language == MYMR_ENGLISH || !read_bracketed(&t, &found)))
		return MYMR_ESYNTAX;
	if (i > from && (found.is_range || found.is_spelled))
		return MYMR_ESYNTAX;
	if (i > from)
		found.number.mantissa = -found.number.mantissa;
	*q = found;
	return MYMR_OK;
}
