/* SPDX-License-Identifier: MIT */
/* Rules on numbers and dates. */
#include "base/ascii.h"
#include "base/reason.h"
#include <mymr/digits.h>
#include "catalog/check_scan.h"
#include "catalog/check_values.h"
#include "catalog/check_words.h"

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

/* Whether there is a date, whichever, or that time. */
static bool
has_moment(const struct meant *meant, const struct meant_value *moment)
{
	const bool is_any = moment->type == MYMR_EXPRESSION_DATE || moment->value.mantissa == 0;
	for (size_t i = 0; i < meant->n; i++) {
		const struct meant_value *v = &meant->value[i];
		if (v->type == moment->type && (is_any || v->value.mantissa == 0 ||
						       is_same_value(&v->value, &moment->value)))
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
		if (is_moment ? has_moment(there, v) : is_meant(there, &v->value))
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

struct side {
	const struct check_text *text;
	struct numbers numbers;
	struct meant meant;
};

/* A count in words that the other text does not mean. */
static bool
has_own_count(const struct meant *here, const struct meant *there)
{
	for (size_t i = 0; i < here->n; i++) {
		const struct meant_value *v = &here->value[i];
		if (v->type == MYMR_EXPRESSION_COUNT && !is_meant(there, &v->value))
			return true;
	}
	return false;
}

static bool
tell_left(struct check *c, const struct side *source, const struct side *text)
{
	const bool is_lost =
		first_left(&source->numbers, true) || has_own_count(&source->meant, &text->meant);
	const bool is_new =
		first_left(&text->numbers, true) || has_own_count(&text->meant, &source->meant);
	const bool with_small = is_lost && is_new;
	const struct written_number *from = first_left(&source->numbers, with_small);
	const struct written_number *to = first_left(&text->numbers, with_small);
	if (from)
		check_tell_of(c, to ? to->start : 0, to ? to->end : 0,
			N_("a number that the translation does not have"),
			c->source.s + from->start, from->end - from->start);
	else if (to)
		check_tell(c, to->start, to->end, N_("a number that the source does not have"));
	return from || to;
}

static bool
has_scale_word(const struct check_text *t)
{
	for (const struct check_word *w = check_words[CHECK_SCALE]; w->s; w++) {
		for (size_t i = 0; i + w->n <= t->n; i++) {
			if (ascii_is_same(t->s + i, w->s, w->n))
				return true;
		}
	}
	return false;
}

static bool
is_amount(const struct meant_value *v)
{
	return v->type == MYMR_EXPRESSION_NUMBER || v->type == MYMR_EXPRESSION_COUNT ||
	       v->type == MYMR_EXPRESSION_MONEY || v->type == MYMR_EXPRESSION_UNIT;
}

/* What a number is with its scale word; NULL when it has none. */
static const struct meant_value *
scaled(const struct written_number *number, const struct meant *meant)
{
	const struct meant_value *found = NULL;
	for (size_t i = 0; i < meant->n; i++) {
		const struct meant_value *v = &meant->value[i];
		if (number->start < v->start || number->end > v->end || !is_amount(v))
			continue;
		if (is_same_value(&v->value, &number->value))
			return NULL;
		if (v->value.mantissa == number->value.mantissa)
			found = v;
	}
	return found;
}

static const struct written_number *
written_alike(const struct numbers *numbers, const struct written_number *number)
{
	for (size_t i = 0; i < numbers->n; i++) {
		if (is_same_value(&numbers->number[i].value, &number->value))
			return &numbers->number[i];
	}
	return NULL;
}

/* What a number of a means that b writes with the same digits and means otherwise. */
static const struct meant_value *
other_scale(const struct side *a, const struct side *b, const struct written_number **there)
{
	for (size_t i = 0; i < a->numbers.n; i++) {
		const struct written_number *number = &a->numbers.number[i];
		const struct meant_value *v = scaled(number, &a->meant);
		*there = v ? written_alike(&b->numbers, number) : NULL;
		if (!*there || is_meant(&b->meant, &v->value))
			continue;
		const struct meant_value *other = scaled(*there, &b->meant);
		if (other ? !is_meant(&a->meant, &other->value) : !has_scale_word(b->text))
			return v;
	}
	return NULL;
}

static void
tell_scale(struct check *c, const struct side *source, const struct side *text)
{
	const struct written_number *there;
	const struct meant_value *v = other_scale(source, text, &there);
	if (v) {
		check_tell_of(c, there->start, there->end,
			N_("a number that the translation does not have"), c->source.s + v->start,
			v->end - v->start);
		return;
	}
	v = other_scale(text, source, &there);
	if (v)
		check_tell(c, v->start, v->end, N_("a number that the source does not have"));
}

static void
side_read(struct side *side, const struct check_text *t)
{
	side->text = t;
	numbers_read(&side->numbers, t);
}

void
check_number_value(struct check *c)
{
	struct side source, text;
	if (!((c->source.has | c->text.has) & (HAS_DIGIT | HAS_MYANMAR_DIGIT)) || c->plural.s)
		return;
	side_read(&source, &c->source);
	side_read(&text, &c->text);
	/* A number alone is a key when its translation has none. */
	const bool is_key = !(c->source.has & HAS_LATIN) && text.numbers.n == 0;
	if (is_key || source.numbers.is_full || text.numbers.is_full)
		return;
	const bool is_matched = match_written(&source.numbers, &text.numbers) == 0 &&
				!first_left(&text.numbers, true);
	if (is_matched && !has_scale_word(source.text) && !has_scale_word(text.text))
		return;
	meant_read(&source.meant, &c->source, MYMR_ENGLISH);
	meant_read(&text.meant, &c->text, MYMR_BURMESE);
	match_meant(&source.numbers, &source.meant, &text.meant);
	match_meant(&text.numbers, &text.meant, &source.meant);
	if (source.meant.is_full || text.meant.is_full)
		return;
	if (!tell_left(c, &source, &text))
		tell_scale(c, &source, &text);
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
