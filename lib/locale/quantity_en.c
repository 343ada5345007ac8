/* SPDX-License-Identifier: MIT */
/* English quantities: read and written. */
#include <mymr/span.h>
#include <string.h>
#include "locale/amount.h"
#include "locale/counted.h"
#include "locale/number_en.h"
#include "locale/quantity_read.h"

#define WORDS (COUNTED_MONEY | COUNTED_UNIT | COUNTED_DURATION | COUNTED_NOUN | COUNTED_PERCENT)
#define LEAST_OF_LETTER_SIGN 100
#define LEAST_BEHIND_DOLLAR 10
#define MAX_SIGN 3

static void
take_row(struct mymr_quantity *q, const struct counted *row)
{
	q->kind = (enum mymr_quantity_kind)row->quantity;
	q->name = row->quantity == MYMR_QUANTITY_PERCENT ? NULL : row->name;
}

static bool
is_one(const struct mymr_quantity *q)
{
	return q->number.mantissa == 1 && q->number.scale == 0 && q->number.exponent == 0 &&
	       !q->is_range;
}

/* Whether the amount is a whole number below least, without decimals. */
static bool
is_below(const struct mymr_quantity *q, int64_t least)
{
	int64_t whole;
	const struct mymr_number *v = &q->number;
	return !q->is_range && v->scale <= v->exponent && amount_whole(v, &whole) && whole < least;
}

/* $1 may be a placeholder, K2 a mountain. */
static bool
is_amount_of_money(const struct text *t, size_t i, size_t at, const struct mymr_quantity *q)
{
	if (is_letter(t->s[at - 1]))
		return !is_below(q, LEAST_OF_LETTER_SIGN);
	return at > i + 1 || t->s[i] != '$' || !is_below(q, LEAST_BEHIND_DOLLAR);
}

/* $20 million, K500,000, MMK 1,500, US$ 20 */
static size_t
with_sign(const struct text *t, size_t i, struct mymr_quantity *q)
{
	size_t sign_end;
	const struct word *w = counted_word_en(t, i, COUNTED_SIGN, &sign_end);
	if (!w || (is_letter(t->s[i]) && !is_upper(t->s[i])))
		return 0;
	const bool has_gap =
		is_letter(t->s[i]) || is_letter(t->s[sign_end - 1]) || t->s[sign_end - 1] == '.';
	const size_t at = has_gap ? gap_on_line(t, sign_end) : sign_end;
	const size_t end = is_digit(byte_at(t, at)) ? amount_read_en(t, at, true, q) : 0;
	if (!end || (at == sign_end && !is_amount_of_money(t, i, at, q)))
		return 0;
	take_row(q, &counted_rows[w->value]);
	return end;
}

/* One of what there may be more of: person, kid. */
static bool
is_singular(const struct word *w, const struct counted *row)
{
	if (strcmp(row->one, row->many) == 0 || strcmp(w->text, row->many) == 0)
		return false;
	if (w->form == FORM_NAME)
		return true;
	return w->kind == COUNTED_NOUN && w->form == FORM_ALSO &&
	       w->text[strlen(w->text) - 1] != 's';
}

/* "5 day trip", "10 ton truck", "62 home runs" count, but are no quantities of days, tons or homes;
 * 500 kyat are. */
static bool
agrees(const struct mymr_quantity *q, const struct word *w, const struct counted *row)
{
	return is_one(q) || !is_singular(w, row) || row->order == ORDER_LAKH;
}

/* km, GB: signs, unlike words that are also read. */
static bool
is_unit_sign(const struct word *w)
{
	return w->kind == COUNTED_UNIT && w->form == FORM_SHORT && strlen(w->text) <= MAX_SIGN;
}

/* Letters such as m and g are units only in small, and behind digits. */
static bool
is_unit_use(const struct text *t, size_t at, const struct word *w, const struct mymr_quantity *q)
{
	if (!is_unit_sign(w))
		return true;
	const bool is_single = !is_letter(byte_at(t, at + 1));
	return !q->is_spelled && !(is_single && is_upper(t->s[at])) && q->number.exponent == 0;
}

static size_t
with_word(const struct text *t, size_t i, struct mymr_quantity *q)
{
	size_t end;
	const size_t amount_end = amount_read_en(t, i, false, q);
	const size_t at = amount_end ? gap(t, amount_end) : 0;
	const struct word *w = at ? counted_word_en(t, at, WORDS, &end) : NULL;
	if (!w)
		return 0;
	const struct counted *row = &counted_rows[w->value];
	const bool needs_gap = w->kind == COUNTED_NOUN || w->kind == COUNTED_MONEY ||
			       w->kind == COUNTED_DURATION || q->is_spelled;
	if ((needs_gap && at == amount_end) || !agrees(q, w, row) || !is_unit_use(t, at, w, q))
		return 0;
	take_row(q, row);
	return end;
}

size_t
quantity_read_en(const struct text *t, size_t i, struct mymr_quantity *q)
{
	const size_t end = with_sign(t, i, q);
	return end ? end : with_word(t, i, q);
}

size_t
quantity_read_article(const struct text *t, size_t i, struct mymr_quantity *q)
{
	size_t end = phrase_en(t, i, "a"), unit_end;
	if (!end)
		end = phrase_en(t, i, "an");
	const size_t at = end ? gap(t, end) : 0;
	const struct word *w =
		at > end ? counted_word_en(t, at, COUNTED_DURATION, &unit_end) : NULL;
	/* "a second later" */
	if (!w || w->form != FORM_NAME || counted_rows[w->value].unit == MYMR_SECOND)
		return 0;
	*q = (struct mymr_quantity){.number = {1, 0, 0}, .is_spelled = true};
	take_row(q, &counted_rows[w->value]);
	return unit_end;
}

/* $20 million, €5; but five dollars, and 5 dollars since $5 may be a placeholder. */
static bool
has_sign(const struct counted *row, const struct mymr_quantity *q)
{
	if (!row->sign[0])
		return false;
	if (strcmp(row->sign, "$") == 0 && is_below(q, LEAST_BEHIND_DOLLAR))
		return false;
	return !amount_is_spelled_en(q) || q->number.exponent > 0;
}

static void
put_signed(struct put *p, const struct counted *row, const struct mymr_quantity *q)
{
	struct mymr_quantity in_digits = *q;
	in_digits.is_spelled = false;
	put_text(p, row->sign);
	put_amount_en(p, &in_digits);
}

void
put_quantity_text_en(struct put *p, const struct mymr_quantity *q)
{
	const struct counted *row = NULL;
	if (q->kind != MYMR_QUANTITY_NUMBER) {
		row = counted_of(q->kind, q->name);
		if (!row && !p->status)
			p->status = MYMR_EINVAL;
	}
	if (row && has_sign(row, q)) {
		put_signed(p, row, q);
		return;
	}
	put_amount_en(p, q);
	if (!row)
		return;
	put_text(p, " ");
	put_text(p, is_one(q) && row->one[0] ? row->one : row->many);
}
