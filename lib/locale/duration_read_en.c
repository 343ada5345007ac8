/* SPDX-License-Identifier: MIT */
#include "locale/duration_read.h"
#include "locale/number_read.h"
#include "locale/time_words.h"
#include "locale/words.h"

#define FIRST_TENS 20

/* One unit and its count. */
struct piece {
	int64_t count;
	int unit;
	bool has_half;
	bool is_letter;
	bool is_too_long;
	bool in_digits;
};

/* The one behind tens in words that end at i: twenty-five; i when there is none. */
static size_t
ones(const struct text *t, size_t i, struct piece *p)
{
	size_t end;
	const size_t at = byte_at(t, i) == '-' ? i + 1 : gap(t, i);
	const struct word *w = at > i ? word_en(t, at, WORD_NUMERAL, &end) : NULL;
	if (!w || w->form != FORM_NAME || w->value > 9)
		return i;
	p->count += w->value;
	return end;
}

/* A count in digits or words at i; 0 for none. */
static size_t
number(const struct text *t, size_t i, struct piece *p)
{
	struct numeral v;
	size_t end = number_read(t, i, &v);
	if (end) {
		p->count = v.value.mantissa;
		p->is_too_long = v.is_too_long;
		p->in_digits = true;
		return v.is_malformed || v.value.scale || !v.is_latin ? 0 : end;
	}
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	if (!w)
		return 0;
	p->count = w->value;
	return w->value >= FIRST_TENS ? ones(t, end, p) : end;
}

/* A unit behind a number that ends at i: its name behind blanks, or right behind digits. */
static size_t
unit(const struct text *t, size_t i, struct piece *p)
{
	size_t end;
	const size_t at = gap(t, i);
	const struct word *w = at > i || p->in_digits ? word_en(t, at, WORD_UNIT, &end) : NULL;
	if (w) {
		p->unit = w->value;
		return end;
	}
	p->is_letter = p->in_digits;
	return p->is_letter ? time_word(t, at, MYMR_ENGLISH, TIME_LETTER, &p->unit) : 0;
}

static size_t
and_half(const struct text *t, size_t i)
{
	int ignored;
	const size_t at = gap(t, i);
	return at > i ? time_word(t, at, MYMR_ENGLISH, TIME_AND_HALF, &ignored) : 0;
}

/* half an hour, half a year; half a day is not sure to be twelve hours. */
static size_t
half_of_unit(const struct text *t, size_t i, struct mymr_duration *d)
{
	struct piece p = {0};
	int ignored;
	size_t end = time_word(t, i, MYMR_ENGLISH, TIME_HALF_OF, &ignored);
	end = end ? unit(t, end, &p) : 0;
	return end && p.unit != MYMR_DAY && duration_add_half(d, p.unit) ? end : 0;
}

/* 2 hours, an hour and a half, two and a half hours */
static size_t
piece(const struct text *t, size_t i, struct piece *p)
{
	*p = (struct piece){0};
	size_t end = number(t, i, p);
	if (!end)
		return 0;
	size_t half = and_half(t, end);
	end = unit(t, half ? half : end, p);
	if (!end)
		return 0;
	const size_t half_behind = half ? 0 : and_half(t, end);
	p->has_half = half || half_behind;
	return half_behind ? half_behind : end;
}

/* Where the next unit may stand behind one that ends at i. */
static size_t
behind_piece(const struct text *t, size_t i)
{
	int ignored;
	const size_t at = gap(t, byte_at(t, i) == ',' ? i + 1 : i);
	const size_t and = at > i ? time_word(t, at, MYMR_ENGLISH, TIME_AND, &ignored) : 0;
	return and > 0 && gap(t, and) > and? gap(t, and) : at;
}

size_t
duration_read_en_any(
	const struct text *t, size_t i, struct mymr_duration *d, struct duration_doubt *doubt)
{
	struct piece p;
	*d = (struct mymr_duration){.has = 0};
	*doubt = (struct duration_doubt){false, false};
	size_t end = half_of_unit(t, i, d);
	if (end)
		return end;
	for (size_t next; (next = piece(t, i, &p)) > 0; i = behind_piece(t, end)) {
		const bool is_first = d->has == 0;
		if (!duration_add(d, p.unit, p.count))
			break;
		doubt->is_too_long |= p.is_too_long;
		doubt->is_letter = is_first && p.is_letter;
		end = next;
		if (p.has_half)
			return duration_add_half(d, p.unit) ? end : 0;
	}
	return end;
}

size_t
duration_read_en(const struct text *t, size_t i, struct mymr_duration *d)
{
	struct duration_doubt doubt;
	const size_t end = duration_read_en_any(t, i, d, &doubt);
	return doubt.is_too_long || doubt.is_letter ? 0 : end;
}
