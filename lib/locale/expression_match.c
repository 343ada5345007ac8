/* SPDX-License-Identifier: MIT */
#include "locale/expression.h"
#include "locale/label.h"

#include <string.h>

struct search {
	const struct text *t;
	size_t at;
	enum mymr_language language;
	const struct form *form;
	struct mymr_value value[MYMR_EXPRESSION_VALUES];
	/* What slots at the place searched hold, with end 0 for nothing: forms that begin with the
	 * same slot share the reading. */
	uint32_t is_read; /* a bit for each slot */
	struct mymr_value first[N_SLOTS];
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

/* Burmese durations are quantities of a kind. */
static enum slot
slot_to_read(const struct search *s, enum slot slot)
{
	const bool is_duration = slot == SLOT_DURATION || slot == SLOT_ADJECTIVE;
	return s->language == MYMR_BURMESE && is_duration ? SLOT_QUANTITY : slot;
}

static size_t
first_slot_at(struct search *s, enum slot slot, struct mymr_value *v)
{
	const enum slot read = slot_to_read(s, slot);
	struct mymr_value *first = &s->first[read];
	if (!(s->is_read >> read & 1)) {
		s->is_read |= UINT32_C(1) << read;
		const struct slot_kind kind = {read, s->language};
		slot_read(s->t, s->at, s->t->n, &kind, first);
	}
	if (read != slot && first->quantity.kind != MYMR_QUANTITY_DURATION)
		return 0;
	*v = *first;
	return v->end;
}

static size_t
slot_at(struct search *s, size_t i, size_t limit, enum slot slot, struct mymr_value *v)
{
	if (i == s->at && limit == s->t->n)
		return first_slot_at(s, slot, v);
	const struct slot_kind kind = {slot, s->language};
	const bool has_blanks = s->language == MYMR_BURMESE && i > s->at;
	return slot_read(s->t, has_blanks ? blanks_my(s->t, i) : i, limit, &kind, v);
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
	if (first->words || slot_is_date((enum slot)first->slot))
		return true;
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

/* What stands before an expression allows it. */
static bool
may_begin(const struct search *s)
{
	if (!clear_before(s->t, s->at, s->language))
		return false;
	if (s->language == MYMR_BURMESE)
		return syllable_starts(s->t, s->at);
	/* "may 4 times", in digits or words */
	return label_before(s->t, s->at, s->language) != LABEL_SURE;
}

/* Behind the first element, which has been read up to head_end. */
static void
try_form(struct search *s, int row, size_t head_end, struct mymr_expression *e)
{
	s->form = &forms[row];
	const struct pattern *p =
		s->language == MYMR_ENGLISH ? &s->form->english : &s->form->burmese;
	const struct element *elements = form_elements + p->first;
	const size_t end = head_end ? elements_at(s, head_end, elements + 1, p->n - 1)
				    : elements_at(s, s->at, elements, p->n);
	/* Of two that are as long the first in the table. */
	const bool is_better = end > e->end || (end == e->end && e->form > row);
	if (!is_better || !is_clear(s, end) || !may_begin(s))
		return;
	e->start = s->at;
	e->end = end;
	e->type = (enum mymr_expression_type)s->form->type;
	e->form = row;
	e->n_values = s->form->n_values;
	memcpy(e->value, s->value, sizeof e->value);
}

static uint32_t
slots_at(const struct search *s, size_t i)
{
	return s->language == MYMR_ENGLISH ? slots_at_en(s->t, i)
					   : slots_at_my(s->t, blanks_my(s->t, i), false);
}

/* Forms with the words of a head, which end at end. */
static void
try_head(struct search *s, const struct form_table *table, const struct head *head, size_t end,
	struct mymr_expression *e)
{
	const uint32_t slots = slots_at(s, end) | 1;
	if (!(slots & head->next))
		return;
	for (size_t i = head->first; i < head->first + (size_t)head->n; i++) {
		const struct form *form = &forms[table->rows[i]];
		const struct pattern *p =
			s->language == MYMR_ENGLISH ? &form->english : &form->burmese;
		const struct element *next = &form_elements[p->first + 1];
		if (p->n == 1 || slots >> next->slot & 1)
			try_form(s, table->rows[i], end, e);
	}
}

static void
try_slots(struct search *s, const struct form_table *table, struct mymr_expression *e)
{
	const uint32_t slots =
		table->slots &
		(s->language == MYMR_ENGLISH
				? slots_at_en(s->t, s->at)
				: slots_at_my(s->t, s->at, is_burmese_before(s->t, s->at)));
	for (unsigned slot = 1; slot < N_SLOTS && slots >> slot; slot++) {
		const struct head *head = &table->slot_heads[slot];
		if (!(slots >> slot & 1) || !first_slot_at(s, (enum slot)slot, &s->value[0]))
			continue;
		for (size_t i = head->first; i < head->first + (size_t)head->n; i++)
			try_form(s, table->rows[i], 0, e);
	}
}

static size_t
start_my(const struct text *t, size_t i)
{
	size_t len;
	const uint32_t cp = code_at(t, i, &len);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

static void
try_words_my(struct search *s, struct mymr_expression *e)
{
	const uint16_t *start = forms_my_start + start_my(s->t, s->at);
	for (size_t k = start[0]; k < start[1]; k++) {
		const struct head *head = &forms_my.heads[k];
		const size_t end = phrase_my(s->t, s->at, head->words);
		if (end)
			try_head(s, &forms_my, head, end, e);
	}
}

static void
try_children(struct search *s, size_t i, const struct head_node *node, struct mymr_expression *e);

/* A head may end at a node of the tree, and others go on: end is behind what the node reads. */
static void
try_node(struct search *s, size_t end, const struct head_node *node, struct mymr_expression *e)
{
	const bool is_whole = !is_letter(node->step) || !is_letter(byte_at(s->t, end));
	if (node->head && is_whole)
		try_head(s, &forms_en, &forms_en.heads[node->head - 1], end, e);
	if (node->children)
		try_children(s, end, form_tree_en + node->children, e);
}

/* All heads that go on at i: with a letter in either case, a capital, or a gap. */
static void
try_children(struct search *s, size_t i, const struct head_node *node, struct mymr_expression *e)
{
	const char c = byte_at(s->t, i), small = lower(c);
	for (; node->step; node++) {
		if (node->step == ' ') {
			const size_t end = gap(s->t, i);
			if (end > i)
				try_node(s, end, node, e);
		} else if (node->step == small || node->step == c) {
			try_node(s, i + 1, node, e);
		}
	}
}

static void
try_words_en(struct search *s, struct mymr_expression *e)
{
	const char c = s->t->s[s->at];
	if (!is_letter(c) && !is_digit(c))
		return;
	const uint16_t small = form_tree_en_start[(unsigned char)lower(c)];
	const uint16_t capital = is_upper(c) ? form_tree_en_start[(unsigned char)c] : 0;
	if (small)
		try_node(s, s->at + 1, form_tree_en + small, e);
	if (capital)
		try_node(s, s->at + 1, form_tree_en + capital, e);
}

size_t
expression_match(
	const struct text *t, size_t i, enum mymr_language language, struct mymr_expression *e)
{
	struct search s;
	s.t = t;
	s.at = i;
	s.language = language;
	s.is_read = 0;
	e->end = i;
	e->form = -1;
	if (language == MYMR_ENGLISH && expression_start_en(t, i) & START_HEAD)
		try_words_en(&s, e);
	else if (language == MYMR_BURMESE && expression_start_my(t, i) & START_HEAD)
		try_words_my(&s, e);
	try_slots(&s, language == MYMR_ENGLISH ? &forms_en : &forms_my, e);
	return e->end > i ? e->end : 0;
}
