/* SPDX-License-Identifier: MIT */
#include "locale/expression.h"

#include <string.h>

#define N_EN_STARTS 256

/* What a slot at the place searched holds: forms that begin with it share the reading. */
struct first_slot {
	bool is_read;
	struct mymr_value value; /* its end is 0 when there is none */
};

#define N_SLOTS (SLOT_MYANMAR + 1)

struct search {
	const struct text *t;
	size_t at;
	enum mymr_language language;
	const struct form *form;
	struct mymr_value value[MYMR_EXPRESSION_VALUES];
	struct first_slot first[N_SLOTS];
};

/* Small letters in either case, capitals as they are. */
static size_t
literal_en(const struct text *t, size_t i, const char *words)
{
	const char *w = words;
	for (; *w; w++) {
		if (*w == ' ') {
			const size_t next = gap(t, i);
			if (next == i)
				return 0;
			i = next;
		} else if (i < t->n && (is_upper(*w) ? t->s[i] : lower(t->s[i])) == *w) {
			i++;
		} else {
			return 0;
		}
	}
	return is_letter(w[-1]) && is_letter(byte_at(t, i)) ? 0 : i;
}

/* Blanks and U+200B between the words of an expression, but no mark. */
static size_t
blanks_my(const struct text *t, size_t i)
{
	for (;;) {
		const size_t end = gap_on_line(t, i);
		i = has_at(t, end, "\xE2\x80\x8B") ? end + 3 : end;
		if (i == end)
			return i;
	}
}

static size_t
literal_at(const struct search *s, size_t i, const char *words)
{
	if (s->language == MYMR_ENGLISH)
		return literal_en(s->t, i, words);
	return phrase_my(s->t, i > s->at ? blanks_my(s->t, i) : i, words);
}

static size_t
first_slot_at(struct search *s, enum slot slot, struct mymr_value *v)
{
	struct first_slot *first = &s->first[slot];
	if (!first->is_read) {
		first->is_read = true;
		if (s->language == MYMR_ENGLISH)
			slot_read_en(s->t, s->at, slot, &first->value);
		else
			slot_read_my(s->t, s->at, s->t->n, slot, &first->value);
	}
	*v = first->value;
	return v->end;
}

static size_t
slot_at(struct search *s, size_t i, size_t limit, enum slot slot, struct mymr_value *v)
{
	if (i == s->at && limit == s->t->n)
		return first_slot_at(s, slot, v);
	if (s->language == MYMR_ENGLISH)
		return slot_read_en(s->t, i, slot, v);
	return slot_read_my(s->t, i > s->at ? blanks_my(s->t, i) : i, limit, slot, v);
}

/* The last word of a spelled Burmese amount may be the first of what follows. */
static bool
may_be_shorter(const struct search *s, enum slot slot, const struct mymr_value *v)
{
	return s->language == MYMR_BURMESE && (slot == SLOT_AMOUNT || slot == SLOT_ORDINAL) &&
	       v->quantity.is_spelled;
}

/* Behind elements[0..n) at i; 0 when they do not stand there. No form has more than a few. */
static size_t
elements_at(struct search *s, size_t i, const struct element *elements, int n)
{
	if (n == 0)
		return i;
	if (elements->words) {
		const size_t end = literal_at(s, i, elements->words);
		return end ? elements_at(s, end, elements + 1, n - 1) : 0;
	}
	struct mymr_value *v = &s->value[elements->value];
	const enum slot slot = (enum slot)elements->slot;
	for (size_t limit = s->t->n; limit > i;) {
		const size_t end = slot_at(s, i, limit, slot, v);
		const struct mymr_value kept = *v;
		const size_t rest = end ? elements_at(s, end, elements + 1, n - 1) : 0;
		if (rest || !end || !may_be_shorter(s, slot, &kept))
			return rest;
		limit = end - 1;
	}
	return 0;
}

/* Nothing but blanks and marks beside s[i..end). */
static bool
stands_alone(const struct text *t, size_t i, size_t end)
{
	for (size_t k = 0; k < t->n; k++) {
		if (k == i)
			k = end;
		if (k < t->n && !strchr(" \t\r\n.!?", t->s[k]))
			return false;
	}
	return true;
}

static bool
is_burmese_before(const struct text *t, size_t i)
{
	size_t start;
	const uint32_t cp = code_before(t, i, &start);
	return cp >= 0x1000 && cp <= 0x103F;
}

static bool
is_burmese_behind(const struct text *t, size_t end)
{
	size_t len;
	return is_myanmar_letter(code_at(t, end, &len));
}

/* Burmese has no blanks between words, and words of numbers are parts of many others: ဆယ်ကျော်သက်.
 * What begins with a word of a table must have a blank before it, a spelled number also one behind.
 */
static bool
is_whole_my(const struct search *s, size_t end)
{
	const struct element *first = &form_elements[s->form->burmese.first];
	const bool is_date = first->slot <= SLOT_DATES || first->slot == SLOT_TIME;
	if (first->words || is_date)
		return true;
	const bool is_digit_first = is_digit(s->t->s[s->at]) || is_myanmar_digit(s->t, s->at);
	if (!is_digit_first && is_burmese_before(s->t, s->at))
		return false;
	return !s->value[first->value].quantity.is_spelled || !is_burmese_behind(s->t, end);
}

/* Whether the neighbours allow it. Latin digits beside Burmese were written for it. */
static bool
is_clear(const struct search *s, size_t end)
{
	size_t len, start;
	if (!clear_after(s->t, end, s->language))
		return false;
	if (s->form->flags & FORM_ALONE)
		return stands_alone(s->t, s->at, end);
	if (s->language == MYMR_BURMESE)
		return is_whole_my(s, end);
	const uint32_t behind = code_at(s->t, gap_on_line(s->t, end), &len);
	size_t i = s->at;
	while (i > 0 && s->t->s[i - 1] == ' ')
		i--;
	const uint32_t before = code_before(s->t, i, &start);
	return (behind < 0x1000 || behind > 0x109F) && (before < 0x1000 || before > 0x109F);
}

static void
try_form(struct search *s, int row, struct mymr_expression *e)
{
	s->form = &forms[row];
	const struct pattern *p =
		s->language == MYMR_ENGLISH ? &s->form->english : &s->form->burmese;
	const size_t end = elements_at(s, s->at, form_elements + p->first, p->n);
	if (end <= e->end || !is_clear(s, end))
		return;
	e->start = s->at;
	e->end = end;
	e->type = (enum mymr_expression_type)s->form->type;
	e->form = row;
	e->n_values = s->form->n_values;
	memcpy(e->value, s->value, sizeof e->value);
}

static void
try_forms(struct search *s, const uint16_t *rows, const uint16_t *start, size_t k,
	struct mymr_expression *e)
{
	for (size_t i = start[k]; i < start[k + 1]; i++)
		try_form(s, rows[i], e);
}

static size_t
start_my(const struct text *t, size_t i)
{
	size_t len;
	const uint32_t cp = code_at(t, i, &len);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

size_t
expression_match(
	const struct text *t, size_t i, enum mymr_language language, struct mymr_expression *e)
{
	struct search s = {.t = t, .at = i, .language = language};
	e->end = i;
	if (language == MYMR_ENGLISH) {
		try_forms(&s, forms_en, forms_en_start, (unsigned char)lower(t->s[i]), e);
		try_forms(&s, forms_en, forms_en_start, N_EN_STARTS, e);
	} else {
		try_forms(&s, forms_my, forms_my_start, start_my(t, i), e);
		try_forms(&s, forms_my, forms_my_start, BURMESE_STARTS, e);
	}
	return e->end > i ? e->end : 0;
}
