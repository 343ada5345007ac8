/* SPDX-License-Identifier: MIT */
/* A value is looked for in the translation as it would be written there, in each of the ways that
 * there are; the new one is written in the way that the old one was. */
#include "catalog/memory_values.h"

#include <string.h>
#include "catalog/template.h"

#define MOST_VALUES (TEMPLATE_SLOTS * 2)

/* A value of a source; placeholders have no span. */
struct value {
	size_t start;
	size_t end;
	bool is_placeholder;
	struct mymr_span span;
	char base[8]; /* the kind: "n", "date" */
};

struct values {
	struct text text;
	struct value value[MOST_VALUES];
	size_t n;
	struct mymr_buf key; /* the text without them */
};

static bool
add_placeholder(struct values *v, size_t at, size_t len, const char *base, size_t n_base)
{
	if (v->n == MOST_VALUES || n_base >= sizeof v->value->base)
		return false;
	struct value *value = &v->value[v->n++];
	*value = (struct value){.start = at, .end = at + len, .is_placeholder = true};
	memcpy(value->base, base, n_base);
	return true;
}

/* Placeholders that the text has itself between [from, to). */
static bool
add_placeholders(struct values *v, size_t from, size_t to)
{
	for (size_t i = from, len; i < to; i += len ? len : 1) {
		const char *base;
		size_t n_base;
		len = placeholder_next(v->text.s + i, to - i, &base, &n_base);
		if (len && !add_placeholder(v, i, len, base, n_base))
			return false;
	}
	return true;
}

static bool
add_slot(struct values *v, const struct template_slot *slot)
{
	if (v->n == MOST_VALUES)
		return false;
	struct value *value = &v->value[v->n++];
	*value = (struct value){.start = slot->start, .end = slot->end, .span = slot->span};
	memcpy(value->base, slot->name, strcspn(slot->name, "0123456789"));
	return true;
}

/* Numbers between [from, to) that recognition takes for a part of a name: one of a text's may be
 * such and its other one not ("Page 2 of 7"). */
static bool
add_loose(struct values *v, const struct template *loose, size_t from, size_t to)
{
	for (size_t i = 0; i < loose->n; i++) {
		const struct template_slot *slot = &loose->slots[i];
		if (slot->start < from || slot->end > to)
			continue;
		if (!add_placeholders(v, from, slot->start) || !add_slot(v, slot))
			return false;
		from = slot->end;
	}
	return add_placeholders(v, from, to);
}

static bool
add_all(struct values *v, const struct template *strict, const struct template *loose)
{
	size_t from = 0;
	for (size_t i = 0; i < strict->n; i++) {
		const struct template_slot *slot = &strict->slots[i];
		if (!add_loose(v, loose, from, slot->start) || !add_slot(v, slot))
			return false;
		from = slot->end;
	}
	return add_loose(v, loose, from, v->text.n);
}

static enum mymr_status
put_key(struct values *v)
{
	enum mymr_status status = MYMR_OK;
	size_t from = 0;
	for (size_t i = 0; i < v->n && !status; i++) {
		const struct value *value = &v->value[i];
		status = mymr_buf_append(&v->key, v->text.s + from, value->start - from);
		if (!status)
			status = mymr_buf_putc(&v->key, '{');
		if (!status)
			status = mymr_buf_puts(&v->key, value->base);
		if (!status)
			status = mymr_buf_putc(&v->key, '}');
		from = value->end;
	}
	return status ? status : mymr_buf_append(&v->key, v->text.s + from, v->text.n - from);
}

/* Values that are too many are none. */
static enum mymr_status
values_read(struct values *v, const struct text *text)
{
	struct template strict, loose;
	struct mymr_buf unused = {0};
	*v = (struct values){.text = *text};
	enum mymr_status status = template_make(&strict, &unused, text->s, text->n, MYMR_ENGLISH);
	if (!status)
		status = template_make_loose(&loose, &unused, text->s, text->n, MYMR_ENGLISH);
	mymr_buf_free(&unused);
	if (status)
		return status;
	if (!add_all(v, &strict, &loose))
		v->n = 0;
	return put_key(v);
}

enum mymr_status
values_key(struct mymr_buf *out, bool *has_values, const struct text *text)
{
	struct values v;
	enum mymr_status status = values_read(&v, text);
	if (!status && v.key.len)
		status = mymr_buf_append(out, v.key.s, v.key.len);
	*has_values = v.n > 0;
	mymr_buf_free(&v.key);
	return status;
}

static bool
is_same_key(const struct values *a, const struct values *b)
{
	return a->key.len == b->key.len &&
	       (a->key.len == 0 || memcmp(a->key.s, b->key.s, a->key.len) == 0);
}

/* The same kinds in the same order. */
static bool
is_same_kind(const struct values *a, const struct values *b)
{
	bool is_same = a->n == b->n;
	for (size_t i = 0; i < a->n && is_same; i++)
		is_same = strcmp(a->value[i].base, b->value[i].base) == 0;
	return is_same;
}

static bool
is_unchanged(const struct values *a, const struct values *b, size_t i)
{
	const struct value *x = &a->value[i], *y = &b->value[i];
	return x->end - x->start == y->end - y->start &&
	       memcmp(a->text.s + x->start, b->text.s + y->start, x->end - x->start) == 0;
}

/* Ways in which a translation may have a value; the last are the number of "5 hours ago" alone,
 * with words around it that no rule has. */
static const struct mymr_span_format ways[] = {
	{MYMR_BURMESE, MYMR_DIGITS_MYMR, false},
	{MYMR_BURMESE, MYMR_DIGITS_MYMR, true},
	{MYMR_BURMESE, MYMR_DIGITS_LATN, false},
	{MYMR_BURMESE, MYMR_DIGITS_LATN, true},
	{MYMR_ENGLISH, MYMR_DIGITS_LATN, false},
	{MYMR_BURMESE, MYMR_DIGITS_MYMR, false},
	{MYMR_BURMESE, MYMR_DIGITS_LATN, false},
};

#define N_WAYS (sizeof ways / sizeof *ways)
#define FIRST_NUMBER_ALONE 5

static bool
has_number_alone(const struct values *v, size_t i)
{
	const struct value *value = &v->value[i];
	return !value->is_placeholder && value->span.type == MYMR_SPAN_RELATIVE &&
	       !value->span.is_named;
}

/* Where the number changes and nothing else does. */
static bool
fits_way(const struct values *old, const struct values *fresh, size_t i, size_t way)
{
	const struct mymr_span *a = &old->value[i].span, *b = &fresh->value[i].span;
	if (way < FIRST_NUMBER_ALONE)
		return true;
	return has_number_alone(old, i) && has_number_alone(fresh, i) && a->unit == b->unit &&
	       a->is_future == b->is_future;
}

static enum mymr_status
write_value(struct mymr_buf *out, const struct values *v, size_t i, size_t way)
{
	const struct value *value = &v->value[i];
	struct mymr_span span = value->span;
	if (value->is_placeholder)
		return mymr_buf_append(out, v->text.s + value->start, value->end - value->start);
	if (way >= FIRST_NUMBER_ALONE)
		span.type = MYMR_SPAN_NUMBER;
	enum mymr_status status = mymr_span_write(out, &span, v->text.s, &ways[way]);
	return status == MYMR_EINVAL || status == MYMR_ERANGE ? MYMR_OK : status;
}

/* Whether a digit stands at the end of s[0..n), perhaps with a mark behind it, or at its start. */
static bool
ends_in_number(const char *s, size_t n)
{
	int digit;
	if (n > 1 && (s[n - 1] == '.' || s[n - 1] == ','))
		n--;
	for (size_t len = 1; len <= 3 && len <= n; len++) {
		if (mymr_digit_next(s + n - len, len, &digit) == len)
			return true;
	}
	return false;
}

static bool
begins_with_number(const char *s, size_t n)
{
	int digit;
	if (n > 1 && (s[0] == '.' || s[0] == ',')) {
		s++;
		n--;
	}
	return n && mymr_digit_next(s, n, &digit) > 0;
}

/* The next place at or behind *at where a written value stands alone. */
static bool
find_written(const struct text *t, const struct mymr_buf *written, size_t *at)
{
	for (; written->len && *at + written->len <= t->n; ++*at) {
		const size_t end = *at + written->len;
		if (memcmp(t->s + *at, written->s, written->len) == 0 &&
			!ends_in_number(t->s, *at) && !begins_with_number(t->s + end, t->n - end))
			return true;
	}
	return false;
}

/* Where values of the old source stand in the translation, and in which way. */
struct places {
	size_t start[MOST_VALUES];
	size_t len[MOST_VALUES]; /* 0: none is known */
	size_t way[MOST_VALUES];
};

static bool
is_taken(const struct places *p, size_t n, size_t start, size_t len)
{
	for (size_t i = 0; i < n; i++) {
		if (p->len[i] && start < p->start[i] + p->len[i] && p->start[i] < start + len)
			return true;
	}
	return false;
}

/* One place alone is sure to be that of the value. */
static enum mymr_status
find_place(struct places *p, const struct values *old, const struct text *translation,
	const struct values *fresh, size_t i)
{
	struct mymr_buf written = {0};
	enum mymr_status status = MYMR_OK;
	p->len[i] = 0;
	for (size_t way = 0; way < N_WAYS && !p->len[i] && !status; way++) {
		size_t at = 0;
		written.len = 0;
		if (!fits_way(old, fresh, i, way))
			break;
		status = write_value(&written, old, i, way);
		if (status || !find_written(translation, &written, &at))
			continue;
		const size_t first = at++;
		if (find_written(translation, &written, &at))
			break;
		p->start[i] = first;
		p->len[i] = written.len;
		p->way[i] = way;
	}
	if (p->len[i] && is_taken(p, i, p->start[i], p->len[i]))
		p->len[i] = 0;
	mymr_buf_free(&written);
	return status;
}

/* The value whose place is the first at or behind a place of the translation; n for none. */
static size_t
next_place(const struct places *p, const struct values *old, size_t from)
{
	size_t first = old->n;
	for (size_t i = 0; i < old->n; i++) {
		if (p->len[i] && p->start[i] >= from &&
			(first == old->n || p->start[i] < p->start[first]))
			first = i;
	}
	return first;
}

static enum mymr_status
put_moved(struct mymr_buf *out, const struct places *p, const struct values *old,
	const struct text *translation, const struct values *fresh)
{
	const size_t before = out->len;
	size_t from = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i; !status && (i = next_place(p, old, from)) < old->n;) {
		status = mymr_buf_append(out, translation->s + from, p->start[i] - from);
		if (!status)
			status = write_value(out, fresh, i, p->way[i]);
		from = p->start[i] + p->len[i];
	}
	if (!status)
		status = mymr_buf_append(out, translation->s + from, translation->n - from);
	if (status)
		out->len = before;
	return status;
}

/* Values that are written alike have no places to be told by. */
static bool
has_twin(const struct values *v, size_t i)
{
	const struct value *x = &v->value[i];
	for (size_t k = 0; k < v->n; k++) {
		const struct value *y = &v->value[k];
		if (k != i && x->end - x->start == y->end - y->start &&
			memcmp(v->text.s + x->start, v->text.s + y->start, x->end - x->start) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
find_places(struct moved_values *moved, struct places *p, const struct values *old,
	const struct text *translation, const struct values *fresh)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < old->n && !status; i++) {
		p->len[i] = 0;
		if (is_unchanged(old, fresh, i))
			continue;
		if (!has_twin(old, i))
			status = find_place(p, old, translation, fresh, i);
		moved->n_moved += p->len[i] > 0;
		moved->is_certain = moved->is_certain && p->len[i] > 0;
	}
	return status;
}

static enum mymr_status
move(struct moved_values *moved, struct mymr_buf *out, const struct values *old,
	const struct text *translation, const struct values *fresh)
{
	struct places places;
	moved->is_same_but_for_values = moved->is_certain = is_same_key(old, fresh);
	enum mymr_status status = find_places(moved, &places, old, translation, fresh);
	return status ? status : put_moved(out, &places, old, translation, fresh);
}

enum mymr_status
values_move(struct moved_values *moved, struct mymr_buf *out, const struct text *old,
	const struct text *translation, const struct text *fresh)
{
	struct values a = {.n = 0}, b = {.n = 0};
	*moved = (struct moved_values){.n_moved = 0};
	enum mymr_status status = values_read(&a, old);
	if (!status)
		status = values_read(&b, fresh);
	if (!status && is_same_kind(&a, &b))
		status = move(moved, out, &a, translation, &b);
	else if (!status)
		status = mymr_buf_append(out, translation->s, translation->n);
	mymr_buf_free(&a.key);
	mymr_buf_free(&b.key);
	return status;
}
