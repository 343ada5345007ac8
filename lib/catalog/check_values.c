/* SPDX-License-Identifier: MIT */
#include "catalog/check_values.h"

#include <mymr/digits.h>
#include "catalog/check_scan.h"
#include "catalog/placeholder.h"

#define MAX_DIGITS 18

bool
is_same_value(const struct decimal_value *a, const struct decimal_value *b)
{
	return a->mantissa == b->mantissa && a->exponent == b->exponent;
}

static struct decimal_value
reduced(int64_t mantissa, int exponent)
{
	if (mantissa < 0)
		mantissa = mantissa == INT64_MIN ? 0 : -mantissa;
	for (; mantissa != 0 && mantissa % 10 == 0; mantissa /= 10)
		exponent++;
	return (struct decimal_value){mantissa, mantissa ? exponent : 0};
}

static size_t
count_digits(const struct check_text *t, size_t i)
{
	size_t n = 0;
	int digit;
	for (size_t len; (len = mymr_digit_next(t->s + i, t->n - i, &digit)) > 0; i += len)
		n++;
	return n;
}

/* Whether the mark at s[i] parts digits of one number. */
static bool
is_inner(const struct check_text *t, size_t i)
{
	if (t->s[i] != '.' && t->s[i] != ',')
		return false;
	const size_t n = count_digits(t, i + 1);
	return t->s[i] == ',' ? n == 3 : n > 0;
}

/* Reads the number at i; its end. Two points, or too many digits, are no number. */
static size_t
read_number(const struct check_text *t, size_t i, struct decimal_value *value, bool *is_number)
{
	int64_t mantissa = 0;
	int n_digits = 0, n_points = 0, scale = 0, digit;
	while (i < t->n) {
		const size_t len = mymr_digit_next(t->s + i, t->n - i, &digit);
		if (len == 0 && !is_inner(t, i))
			break;
		n_points += len == 0 && t->s[i] == '.';
		scale += len > 0 && n_points > 0;
		n_digits += len > 0;
		if (len > 0 && n_digits <= MAX_DIGITS)
			mantissa = mantissa * 10 + digit;
		i += len ? len : 1;
	}
	*value = reduced(mantissa, -scale);
	*is_number = n_points < 2 && n_digits <= MAX_DIGITS;
	return i;
}

static bool
is_part_of_word(const struct check_text *t, size_t start, size_t end)
{
	static const char joining[] = "_#/\\-+.=";
	const uint32_t last = point_before(t->s, start), next = point_at(t->s, t->n, end);
	if (is_latin(last) || is_latin(next) || next == '_' || next == '/')
		return true;
	if (last == 0 || last > 0x7F || !strchr(joining, (int)last))
		return false;
	return (last != '-' && last != '_') || is_latin(point_before(t->s, start - 1));
}

/* Where what has no numbers for people ends at i: a tag, placeholder or reference. */
static size_t
skip_code(const struct check_text *t, size_t i)
{
	struct placeholder p;
	const char c = t->s[i];
	if (c == '%' || c == '{' || c == '$')
		return i + placeholder_read(t->s, t->n, i, &p);
	const size_t left = t->n - i < 256 ? t->n - i : 256;
	const char *end =
		c == '<' || c == '&' ? memchr(t->s + i, c == '<' ? '>' : ';', left) : NULL;
	if (!end || (c == '&' && t->s[i + 1] != '#'))
		return i;
	return (size_t)(end - t->s) + 1;
}

static void
add_number(struct numbers *numbers, const struct check_text *t, size_t start, size_t *end)
{
	bool is_number;
	struct decimal_value value;
	*end = read_number(t, start, &value, &is_number);
	if (!is_number)
		return;
	if (numbers->n == MAX_NUMBERS)
		numbers->is_full = true;
	else
		numbers->number[numbers->n++] = (struct written_number){
			start, *end, value, is_part_of_word(t, start, *end), false};
}

void
numbers_read(struct numbers *numbers, const struct check_text *t)
{
	numbers->n = 0;
	numbers->is_full = false;
	if (!(t->has & (HAS_DIGIT | HAS_MYANMAR_DIGIT)))
		return;
	for (size_t i = 0, end; i < t->n; i = end) {
		int digit;
		end = skip_code(t, i);
		if (end > i)
			continue;
		if (mymr_digit_next(t->s + i, t->n - i, &digit) > 0)
			add_number(numbers, t, i, &end);
		else
			end = i + 1;
	}
}

void
meant_add(struct meant *meant, size_t start, size_t end, enum mymr_expression_type type,
	const struct mymr_number *v)
{
	if (meant->n == MAX_MEANT) {
		meant->is_full = true;
		return;
	}
	meant->value[meant->n++] = (struct meant_value){
		start, end, type, reduced(v->mantissa, v->exponent - v->scale)};
}

static void
add_whole(struct meant *meant, const struct mymr_expression *e, int64_t value)
{
	const struct mymr_number v = {.mantissa = value};
	meant_add(meant, e->start, e->end, e->type, &v);
}

static void
add_decimal(struct meant *meant, const struct mymr_expression *e, const struct mymr_number *v)
{
	if (v->mantissa != 0)
		meant_add(meant, e->start, e->end, e->type, v);
}

static void
add_date(struct meant *meant, const struct mymr_expression *e, const struct mymr_date *d)
{
	if (d->has & MYMR_DATE_YEAR)
		add_whole(meant, e, d->year);
	if (d->has & MYMR_DATE_MONTH)
		add_whole(meant, e, d->month);
	if (d->has & MYMR_DATE_DAY)
		add_whole(meant, e, d->day);
}

/* A time by the clock on the wall: 5 p.m. may be 17:00. */
static void
add_time(struct meant *meant, const struct mymr_expression *e, const struct mymr_time *time)
{
	add_whole(meant, e, time->hour % 12 * 60 + time->minute + 1);
}

static void
add_moment(struct meant *meant, const struct mymr_expression *e)
{
	if (e->type == MYMR_EXPRESSION_TIME && e->form < 0)
		add_time(meant, e, &e->span.time);
	else if (e->type == MYMR_EXPRESSION_TIME && e->n_values)
		for (size_t i = 0; i < e->n_values; i++)
			add_time(meant, e, &e->value[i].time);
	else if (e->type == MYMR_EXPRESSION_TIME || e->type == MYMR_EXPRESSION_DATE)
		add_whole(meant, e, 0);
}

/* Of a span only the field of its type is set. */
static void
add_span(struct meant *meant, const struct mymr_expression *e)
{
	if (e->span.type == MYMR_SPAN_DATE)
		add_date(meant, e, &e->span.date);
	else if (e->span.type != MYMR_SPAN_TIME)
		add_decimal(meant, e, &e->span.number);
}

void
meant_read(struct meant *meant, const struct check_text *t, enum mymr_language language)
{
	struct mymr_expression e;
	meant->n = 0;
	meant->is_full = false;
	for (size_t at = 0; mymr_expression_next(t->s, t->n, &at, language, &e);) {
		if (e.form < 0)
			add_span(meant, &e);
		for (size_t i = 0; i < e.n_values; i++) {
			const struct mymr_value *v = &e.value[i];
			add_decimal(meant, &e, &v->quantity.number);
			add_decimal(meant, &e, &v->quantity.to);
			add_date(meant, &e, &v->date);
			add_date(meant, &e, &v->to);
			if (v->number)
				add_whole(meant, &e, v->number);
		}
		add_moment(meant, &e);
	}
	spelled_read(meant, t, language);
}
