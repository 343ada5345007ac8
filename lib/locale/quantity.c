/* SPDX-License-Identifier: MIT */
#include <mymr/quantity.h>
#include "locale/amount.h"
#include "locale/counted.h"
#include "locale/decimal.h"
#include "locale/quantity_read.h"

#include <string.h>

/* By kind. */
static const unsigned words[] = {0, COUNTED_PERCENT, COUNTED_MONEY | COUNTED_SIGN, COUNTED_UNIT,
	COUNTED_DURATION, COUNTED_NOUN};

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
	p.status = check(q);
	if (!p.status)
		(language == MYMR_BURMESE ? put_quantity_text_my : put_quantity_text_en)(&p, q);
	return put_end(&p);
}

/* A number that counts nothing. */
static size_t
bare(const struct text *t, size_t i, enum mymr_language language, struct mymr_quantity *q)
{
	return language == MYMR_BURMESE ? amount_read_my(t, i, t->n, true, q)
					: amount_read_en(t, i, false, q);
}

enum mymr_status
mymr_quantity_parse(struct mymr_quantity *q, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_quantity found;
	const size_t i = gap(&t, 0);
	size_t end = language == MYMR_BURMESE ? quantity_read_my(&t, i, &found)
					      : quantity_read_en(&t, i, &found);
	if (!end || gap(&t, end) != n)
		end = bare(&t, i, language, &found);
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	*q = found;
	return MYMR_OK;
}
