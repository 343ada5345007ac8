/* SPDX-License-Identifier: MIT */
#include "catalog/template.h"
#include "catalog/inline_code.h"

#include <stdio.h>
#include <string.h>

static const char *
slot_name(enum mymr_span_type type)
{
	switch (type) {
	case MYMR_SPAN_DATE:
		return "date";
	case MYMR_SPAN_TIME:
		return "time";
	case MYMR_SPAN_RELATIVE:
		return "ago";
	default:
		return "n";
	}
}

/* The digits, group and decimal marks at the start of s. */
static size_t
number_len(const char *s, size_t n)
{
	size_t i = 0, end = 0;
	while (i < n) {
		int value;
		size_t len = mymr_digit_next(s + i, n - i, &value);
		if (len)
			end = i + len;
		else if (s[i] != '.' && s[i] != ',')
			break;
		i += len ? len : 1;
	}
	return end;
}

/* Where a word goes with the number ("3 mins"), the word stays in the template. False when the
 * number is itself a word ("an hour"). */
static bool
keep_number_only(const char *s, struct mymr_span *span)
{
	if (span->type != MYMR_SPAN_DURATION && span->type != MYMR_SPAN_PERCENT &&
		span->type != MYMR_SPAN_TEMPERATURE)
		return true;
	if (s[span->start] == '-')
		return false;
	size_t len = number_len(s + span->start, span->end - span->start);
	span->is_grouped = len && memchr(s + span->start, ',', len);
	span->type = MYMR_SPAN_NUMBER;
	span->end = span->start + len;
	return len > 0;
}

static void
add_slot(struct template *t, const struct mymr_span *span)
{
	struct template_slot *slot = &t->slots[t->n];
	*slot = (struct template_slot){.span = *span, .start = span->start, .end = span->end};
	const char *base = slot_name(slot->span.type);
	int before = 0;
	for (size_t i = 0; i < t->n; i++)
		before += strcmp(slot_name(t->slots[i].span.type), base) == 0;
	if (before) /* one digit: TEMPLATE_SLOTS is below ten */
		snprintf(slot->name, sizeof slot->name, "%s%c", base, '1' + before);
	else
		snprintf(slot->name, sizeof slot->name, "%s", base);
	t->n++;
}

static bool
find_slots(struct template *t, const char *s, size_t n, enum mymr_language language)
{
	struct mymr_span span;
	t->n = 0;
	for (size_t at = 0; mymr_span_next(s, n, &at, language, &span);) {
		if (!keep_number_only(s, &span))
			continue;
		if (t->n == TEMPLATE_SLOTS)
			return false;
		add_slot(t, &span);
	}
	return true;
}

/* A digit of either script that ends at i. */
static bool
digit_before(const char *s, size_t i)
{
	int value;
	return (i > 0 && mymr_digit_next(s + i - 1, 1, &value) == 1) ||
	       (i > 2 && mymr_digit_next(s + i - 3, 3, &value) == 3);
}

/* Whether what stands at i has a blank or a parenthesis before it, or nothing, or the dash of a
 * range: 2009-2024, 1–10. */
static bool
stands_alone(const char *s, size_t i)
{
	if (i == 0 || s[i - 1] == ' ' || s[i - 1] == '(')
		return true;
	if (s[i - 1] == '-')
		return digit_before(s, i - 1);
	return i > 2 && memcmp(s + i - 3, "\xE2\x80\x93", 3) == 0 && digit_before(s, i - 3);
}

/* Every number that stands by itself, whatever word is before it. */
static bool
find_numbers(struct template *t, const char *s, size_t n, enum mymr_language language)
{
	t->n = 0;
	for (size_t i = 0, len; i < n; i += len ? len : 1) {
		struct mymr_span span = {.type = MYMR_SPAN_NUMBER, .start = i};
		len = stands_alone(s, i) ? number_len(s + i, n - i) : 0;
		if (len == 0 || mymr_number_parse(&span.number, s + i, len, language))
			continue;
		if (t->n == TEMPLATE_SLOTS)
			return false;
		span.end = i + len;
		span.is_grouped = memchr(s + i, ',', len) != NULL;
		add_slot(t, &span);
	}
	return true;
}

static enum mymr_status
put_placeholder(struct mymr_buf *out, const char *name)
{
	char token[16];
	int len = snprintf(token, sizeof token, "{%s}", name);
	return mymr_buf_append(out, token, (size_t)len);
}

static enum mymr_status
put_template(const struct template *t, struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	size_t from = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < t->n && !status; i++) {
		const struct template_slot *slot = &t->slots[i];
		status = mymr_buf_append(out, s + from, slot->start - from);
		if (!status)
			status = put_placeholder(out, slot->name);
		from = slot->end;
	}
	if (!status)
		status = mymr_buf_append(out, s + from, n - from);
	if (status)
		out->len = before;
	return status;
}

enum mymr_status
template_make(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language)
{
	if (!find_slots(t, s, n, language))
		t->n = 0;
	return put_template(t, out, s, n);
}

enum mymr_status
template_make_loose(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language)
{
	if (!find_numbers(t, s, n, language))
		t->n = 0;
	return put_template(t, out, s, n);
}

/* The length of the code that opens right before s[end]; 0 when there is none. */
static size_t
opening_code(const char *s, size_t end)
{
	size_t start = end;
	if (end < 3 || s[end - 1] != '>' || s[end - 2] == '/')
		return 0;
	while (start > 0 && s[start - 1] != '<')
		start--;
	if (start == 0 || s[start] == '/')
		return 0;
	const size_t len = end - --start;
	return code_next(s + start, len) == len ? len : 0;
}

/* Takes in the pairs of codes that have nothing else between them. */
static void
widen(struct template_slot *slot, const char *s, size_t n)
{
	for (;;) {
		const size_t open = opening_code(s, slot->start);
		const size_t close = slot->end < n && s[slot->end] == '<'
					     ? code_next(s + slot->end, n - slot->end)
					     : 0;
		if (!open || close != open + 1 || s[slot->end + 1] != '/' ||
			memcmp(s + slot->start - open + 1, s + slot->end + 2, open - 1) != 0)
			return;
		slot->start -= open;
		slot->end += close;
	}
}

enum mymr_status
template_make_wide(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language)
{
	if (!find_slots(t, s, n, language))
		t->n = 0;
	for (size_t i = 0; i < t->n; i++)
		widen(&t->slots[i], s, n);
	return put_template(t, out, s, n);
}

size_t
placeholder_next(const char *s, size_t n, const char **name, size_t *name_len)
{
	size_t i = 1;
	if (n < 3 || s[0] != '{')
		return 0;
	while (i < n && s[i] >= 'a' && s[i] <= 'z')
		i++;
	*name = s + 1;
	*name_len = i - 1;
	while (i < n && s[i] >= '0' && s[i] <= '9')
		i++;
	return *name_len && i < n && s[i] == '}' ? i + 1 : 0;
}

enum mymr_status
template_key(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		const char *name;
		size_t name_len;
		len = placeholder_next(s + i, n - i, &name, &name_len);
		if (len) {
			status = mymr_buf_append(out, s + i, name_len + 1);
			if (!status)
				status = mymr_buf_putc(out, '}');
			continue;
		}
		const char *next = memchr(s + i + 1, '{', n - i - 1);
		len = next ? (size_t)(next - s) - i : n - i;
		status = mymr_buf_append(out, s + i, len);
	}
	return status;
}
