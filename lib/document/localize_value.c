/* SPDX-License-Identifier: MIT */
/* Values by rule, alone and in the placeholders of a translation. */
#include "document/kind.h"
#include "document/localizer.h"

#include <mymr/digits.h>
#include <string.h>

enum mymr_language
source_language(const struct mymr_localizer *l)
{
	return l->options.to == MYMR_BURMESE ? MYMR_ENGLISH : MYMR_BURMESE;
}

bool
fits_base_date(const struct mymr_localizer *l, const struct mymr_span *span)
{
	const unsigned needed = MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY;
	struct mymr_date d = span->date;
	if (!l->options.base_date || span->type != MYMR_SPAN_DATE || d.has != needed)
		return true;
	d.year = l->base_date.year;
	d.has |= MYMR_DATE_YEAR;
	return mymr_date_check(&d) == MYMR_OK;
}

enum mymr_status
write_value(const struct mymr_localizer *l, struct mymr_buf *out, const struct mymr_span *span,
	const char *s)
{
	if (l->options.values == MYMR_VALUES_NONE || !fits_base_date(l, span))
		return mymr_buf_append(out, s + span->start, span->end - span->start);
	const bool is_burmese = l->options.to == MYMR_BURMESE;
	struct mymr_span_format format = {
		l->options.to, is_burmese ? l->options.digits : MYMR_DIGITS_LATN, false};
	return mymr_span_write(out, span, s, &format);
}

/* Whether each date of an expression can be what it says. */
static bool
expression_fits(const struct mymr_localizer *l, const struct mymr_expression *e)
{
	bool fits = e->form >= 0 || fits_base_date(l, &e->span);
	for (size_t i = 0; i < e->n_values; i++) {
		const struct mymr_span span = {.type = MYMR_SPAN_DATE, .date = e->value[i].date};
		fits = fits && fits_base_date(l, &span);
	}
	return fits;
}

enum mymr_status
write_expression(const struct mymr_localizer *l, struct mymr_buf *out,
	const struct mymr_expression *e, const char *s)
{
	if (!expression_fits(l, e))
		return mymr_buf_append(out, s + e->start, e->end - e->start);
	const bool is_burmese = l->options.to == MYMR_BURMESE;
	return mymr_expression_write(
		out, e, s, l->options.to, is_burmese ? l->options.digits : MYMR_DIGITS_LATN);
}

bool
is_by_rule(const struct mymr_localizer *l, const char *s, size_t n)
{
	if (l->options.values == MYMR_VALUES_NONE)
		return false;
	return is_all_digits(s, n) || is_all_values(s, n, source_language(l)) ||
	       is_in_calendar(s, n, source_language(l)) ||
	       (l->options.values == MYMR_VALUES_ALL &&
		       is_all_expressions(s, n, source_language(l)));
}

static enum mymr_status
localize_expressions(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	struct mymr_expression e;
	size_t from = 0;
	for (size_t at = 0; !status && mymr_expression_next(s, n, &at, source_language(l), &e);) {
		status = mymr_buf_append(out, s + from, e.start - from);
		if (!status)
			status = write_expression(l, out, &e, s);
		from = e.end;
	}
	return status ? status : mymr_buf_append(out, s + from, n - from);
}

enum mymr_status
localize_values(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	struct mymr_span span;
	size_t from = 0;
	const bool is_burmese = l->options.to == MYMR_BURMESE;
	if (is_all_digits(s, n) && !is_all_values(s, n, source_language(l)))
		return mymr_digits_convert(
			out, s, n, is_burmese ? l->options.digits : MYMR_DIGITS_LATN);
	if (l->options.values == MYMR_VALUES_ALL || is_in_calendar(s, n, source_language(l)))
		return localize_expressions(l, out, s, n);
	for (size_t at = 0; !status && mymr_span_next(s, n, &at, source_language(l), &span);) {
		status = mymr_buf_append(out, s + from, span.start - from);
		if (!status)
			status = write_value(l, out, &span, s);
		from = span.end;
	}
	return status ? status : mymr_buf_append(out, s + from, n - from);
}

struct placeholder {
	const char *base;
	size_t base_len;
	const char *token;
	size_t token_len;
};

/* Finds the next placeholder at or behind *at. */
static bool
next_placeholder(const char *s, size_t n, size_t *at, struct placeholder *p)
{
	for (size_t i = *at; i < n; i++) {
		size_t len = placeholder_next(s + i, n - i, &p->base, &p->base_len);
		if (len) {
			p->token = s + i;
			p->token_len = len;
			*at = i + len;
			return true;
		}
	}
	return false;
}

static bool
same_base(const struct placeholder *a, const struct placeholder *b)
{
	return a->base_len == b->base_len && memcmp(a->base, b->base, a->base_len) == 0;
}

static bool
same_token(const struct placeholder *a, const struct placeholder *b)
{
	return a->token_len == b->token_len && memcmp(a->token, b->token, a->token_len) == 0;
}

/* The how-manieth of its kind a placeholder is in the text translated from; false: not there. */
static bool
find_ordinal(const struct entry *e, const struct placeholder *wanted, size_t *ordinal)
{
	struct placeholder p;
	*ordinal = 0;
	for (size_t at = 0; next_placeholder(e->from, e->from_len, &at, &p);) {
		if (same_token(&p, wanted))
			return true;
		*ordinal += same_base(&p, wanted);
	}
	return false;
}

static const struct template_slot *
find_slot(const struct template *t, const struct placeholder *p, size_t ordinal)
{
	for (size_t i = 0; i < t->n; i++) {
		const char *name = t->slots[i].name;
		size_t len = strcspn(name, "0123456789");
		if (len == p->base_len && memcmp(name, p->base, len) == 0 && ordinal-- == 0)
			return &t->slots[i];
	}
	return NULL;
}

static size_t
count_placeholders(const char *s, size_t n)
{
	struct placeholder p;
	size_t count = 0;
	for (size_t at = 0; next_placeholder(s, n, &at, &p);)
		count++;
	return count;
}

static enum mymr_status
fault(struct mymr_error *error, size_t offset, const char *reason)
{
	*error = (struct mymr_error){offset, reason};
	return MYMR_ECODES;
}

/* A value with what its placeholder has taken in. */
static enum mymr_status
write_slot(const struct mymr_localizer *l, struct mymr_buf *out, const struct template_slot *slot,
	const char *s)
{
	const struct mymr_span *span = &slot->span;
	enum mymr_status status = mymr_buf_append(out, s + slot->start, span->start - slot->start);
	if (!status)
		status = write_value(l, out, span, s);
	return status ? status : mymr_buf_append(out, s + span->end, slot->end - span->end);
}

enum mymr_status
fill_values(const struct mymr_localizer *l, struct mymr_buf *out, const struct match *match,
	const char *s, struct mymr_error *error)
{
	const struct entry *e = match->entry;
	struct placeholder p;
	size_t from = 0;
	enum mymr_status status = MYMR_OK;
	if (match->values.n == 0)
		return mymr_buf_append(out, e->to, e->to_len);
	if (count_placeholders(e->to, e->to_len) != count_placeholders(e->from, e->from_len))
		return fault(error, 0, "placeholder that is missing or stands twice");
	for (size_t at = 0; !status && next_placeholder(e->to, e->to_len, &at, &p);) {
		const size_t offset = (size_t)(p.token - e->to);
		size_t ordinal;
		const struct template_slot *slot = find_ordinal(e, &p, &ordinal)
							   ? find_slot(&match->values, &p, ordinal)
							   : NULL;
		if (!slot)
			return fault(error, offset, "placeholder that the source does not have");
		status = mymr_buf_append(out, e->to + from, offset - from);
		if (!status)
			status = write_slot(l, out, slot, s);
		from = at;
	}
	return status ? status : mymr_buf_append(out, e->to + from, e->to_len - from);
}
