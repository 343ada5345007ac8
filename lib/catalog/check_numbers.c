/* SPDX-License-Identifier: MIT */
/* Rules on numbers and dates. */
#include "base/reason.h"
#include <mymr/digits.h>
#include "catalog/check_scan.h"
#include "catalog/check_values.h"

/* Numbers that stand in both texts are marked. */
static size_t
match_written(struct numbers *a, struct numbers *b)
{
	size_t n_left = 0;
	for (size_t i = 0; i < a->n; i++) {
		for (size_t k = 0; k < b->n && !a->number[i].is_used; k++) {
			if (!b->number[k].is_used &&
				is_same_value(&a->number[i].value, &b->number[k].value))
				a->number[i].is_used = b->number[k].is_used = true;
		}
		n_left += !a->number[i].is_used && !a->number[i].is_part;
	}
	return n_left;
}

static bool
is_meant(const struct meant *meant, const struct decimal_value *value)
{
	for (size_t i = 0; i < meant->n; i++) {
		if (is_same_value(&meant->value[i].value, value))
			return true;
	}
	return false;
}

static bool
has_type(const struct meant *meant, enum mymr_expression_type type)
{
	for (size_t i = 0; i < meant->n; i++) {
		if (meant->value[i].type == type)
			return true;
	}
	return false;
}

/* Whether the other text means a number: alone, or what it is a part of here. */
static bool
is_found(const struct written_number *number, const struct meant *here, const struct meant *there)
{
	if (is_meant(there, &number->value))
		return true;
	for (size_t i = 0; i < here->n; i++) {
		const struct meant_value *v = &here->value[i];
		if (number->start < v->start || number->end > v->end)
			continue;
		const bool is_moment =
			v->type == MYMR_EXPRESSION_DATE || v->type == MYMR_EXPRESSION_TIME;
		if (is_moment ? has_type(there, v->type) : is_meant(there, &v->value))
			return true;
	}
	return false;
}

static void
match_meant(struct numbers *numbers, const struct meant *here, const struct meant *there)
{
	for (size_t i = 0; i < numbers->n; i++) {
		struct written_number *number = &numbers->number[i];
		number->is_used = number->is_used || is_found(number, here, there);
	}
}

/* A number of one digit is often a word in the other language, or none. */
static bool
is_small(const struct written_number *number)
{
	return number->value.exponent == 0 && number->value.mantissa < 10;
}

static const struct written_number *
first_left(const struct numbers *numbers, bool with_small)
{
	for (size_t i = 0; i < numbers->n; i++) {
		const struct written_number *number = &numbers->number[i];
		if (!number->is_used && !number->is_part && (with_small || !is_small(number)))
			return number;
	}
	return NULL;
}

static void
tell_left(struct check *c, const struct numbers *source, const struct numbers *text)
{
	const bool with_small = first_left(source, true) && first_left(text, true);
	const struct written_number *from = first_left(source, with_small);
	const struct written_number *to = first_left(text, with_small);
	if (from)
		check_tell_of(c, to ? to->start : 0, to ? to->end : 0,
			N_("a number that the translation does not have"),
			c->source.s + from->start, from->end - from->start);
	else if (to)
		check_tell(c, to->start, to->end, N_("a number that the source does not have"));
}

void
check_number_value(struct check *c)
{
	struct numbers source, text;
	struct meant source_meant, text_meant;
	if (!((c->source.has | c->text.has) & (HAS_DIGIT | HAS_MYANMAR_DIGIT)) || c->plural.s)
		return;
	numbers_read(&source, &c->source);
	numbers_read(&text, &c->text);
	/* A number alone is a key when its translation has none. */
	const bool is_key = !(c->source.has & HAS_LATIN) && text.n == 0;
	if (is_key || source.is_full || text.is_full ||
		(match_written(&source, &text) == 0 && !first_left(&text, true)))
		return;
	meant_read(&source_meant, &c->source, MYMR_ENGLISH);
	meant_read(&text_meant, &c->text, MYMR_BURMESE);
	match_meant(&source, &source_meant, &text_meant);
	match_meant(&text, &text_meant, &source_meant);
	if (!source_meant.is_full && !text_meant.is_full)
		tell_left(c, &source, &text);
}

static bool
has_both_scripts(const char *s, size_t start, size_t end)
{
	unsigned has = 0;
	for (; start < end; start++)
		has |= s[start] >= '0' && s[start] <= '9' ? 1
		       : (unsigned char)s[start] >= 0x80  ? 2
							  : 0;
	return has == 3;
}

/* Latin digits that Burmese words or an edge stand around, as if they were of the text. */
static bool
is_in_burmese(const struct check_text *t, const struct written_number *number)
{
	size_t start = number->start, end = number->end;
	while (start > 0 && t->s[start - 1] == ' ')
		start--;
	while (end < t->n && t->s[end] == ' ')
		end++;
	const bool is_behind = is_myanmar(point_before(t->s, start));
	const bool is_before = is_myanmar(point_at(t->s, t->n, end));
	return (is_behind || start == 0) && (is_before || end == t->n) && (is_behind || is_before);
}

void
check_digit_policy(struct check *c)
{
	const struct check_text *t = &c->text;
	const unsigned both = HAS_DIGIT | HAS_MYANMAR_DIGIT;
	struct numbers numbers;
	if ((t->has & both) != both)
		return;
	numbers_read(&numbers, t);
	bool has_burmese = false;
	for (size_t i = 0; i < numbers.n; i++)
		has_burmese |= (unsigned char)t->s[numbers.number[i].start] >= 0x80;
	for (size_t i = 0; i < numbers.n; i++) {
		const struct written_number *number = &numbers.number[i];
		const bool is_latin_digit = (unsigned char)t->s[number->start] < 0x80;
		if (has_both_scripts(t->s, number->start, number->end))
			check_tell(c, number->start, number->end,
				N_("digits of two scripts in a number"));
		else if (has_burmese && is_latin_digit && !number->is_part &&
			 is_in_burmese(t, number))
			check_tell(c, number->start, number->end,
				N_("digits of two scripts in a text"));
	}
}
