/* SPDX-License-Identifier: MIT */
/* What may begin at a place, before anything is read. */
#include "locale/calendar_name.h"
#include "locale/counted.h"
#include "locale/expression.h"
#include "locale/number_words_read.h"
#include "locale/slot.h"
#include "locale/words.h"

#define LETTER_WA "ဝ"

#define BIT(slot) (UINT32_C(1) << (slot))
#define DATES_EN \
	(BIT(SLOT_DATE) | BIT(SLOT_MONTH) | BIT(SLOT_WHEN) | BIT(SLOT_DATES) | BIT(SLOT_WEEKDAY))
#define COUNTS (BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY))
#define DIGITS                                                                            \
	(DATES_EN | COUNTS | BIT(SLOT_YEAR) | BIT(SLOT_DECADE) | BIT(SLOT_DIGITS) |       \
		BIT(SLOT_YEARS) | BIT(SLOT_NUMBER) | BIT(SLOT_TIME) | BIT(SLOT_ORDINAL) | \
		BIT(SLOT_ORDINAL_YEARS) | BIT(SLOT_MYANMAR))
#define ORDINALS (BIT(SLOT_NAME) | BIT(SLOT_ORDINAL) | BIT(SLOT_ORDINAL_YEARS))

/* Behind an article that ends at i: a hundred, a third; times have forms that begin otherwise. */
static uint32_t
slots_of_article(const struct text *t, size_t i)
{
	size_t end;
	const size_t at = gap(t, i);
	const unsigned start = expression_start_en(t, at);
	if (phrase_en(t, at, "hundred") || word_en(t, at, WORD_SCALE, &end))
		return COUNTS | BIT(SLOT_SPELLED);
	if (counted_word_en(t, at, COUNTED_DURATION, &end))
		return BIT(SLOT_DURATION);
	if (lower(byte_at(t, at)) == 'q' || start & START_COUNTED)
		return BIT(SLOT_FRACTION);
	return 0;
}

/* By the word at i. Nouns and letters stand behind words of a form only. */
static uint32_t
slots_of_word(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	uint32_t slots = BIT(SLOT_NOUN) | BIT(SLOT_LETTER);
	const struct word *w = NULL;
	if (start & START_WORD)
		w = word_en(t, i, WORD_MONTH | WORD_WEEKDAY | WORD_NUMERAL, &end);
	if (w && w->kind == WORD_NUMERAL && w->form == FORM_ALSO)
		slots |= slots_of_article(t, end);
	else if (w && w->kind == WORD_NUMERAL)
		slots |= COUNTS | BIT(SLOT_FRACTION) | BIT(SLOT_SPELLED) | BIT(SLOT_ORDINAL) |
			 BIT(SLOT_ORDINAL_YEARS);
	else if (w)
		slots |= DATES_EN;
	if (start & START_COUNTED) {
		w = counted_word_en(t, i, COUNTED_SIGN | COUNTED_ORDINAL, &end);
		slots |= !w ? 0 : w->kind == COUNTED_ORDINAL ? ORDINALS : BIT(SLOT_QUANTITY);
	}
	return slots;
}

uint32_t
slots_at_en(const struct text *t, size_t i)
{
	const char c = byte_at(t, i);
	if (is_digit(c))
		return DIGITS;
	if (!is_letter(c))
		return c == '$' || !is_ascii(c) ? BIT(SLOT_QUANTITY) : 0;
	const unsigned start = expression_start_en(t, i);
	uint32_t slots = slots_of_word(t, i, start);
	if (lower(c) == 'h' && phrase_en(t, i, "half"))
		slots |= BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY) | BIT(SLOT_SPELLED);
	if (start & START_MOON)
		slots |= is_upper(c) ? BIT(SLOT_MOON) | BIT(SLOT_MYANMAR) : BIT(SLOT_MYANMAR);
	return slots;
}

#define ALL UINT32_MAX
#define NAMED_DATES \
	(BIT(SLOT_DATE) | BIT(SLOT_MONTH) | BIT(SLOT_WHEN) | BIT(SLOT_DATES) | BIT(SLOT_WEEKDAY))
#define SPELLED                                                                             \
	(BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY) | BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | \
		BIT(SLOT_FRACTION) | BIT(SLOT_ORDINAL) | BIT(SLOT_ORDINAL_YEARS) |          \
		BIT(SLOT_SPELLED))
#define NAMES                                                                             \
	(BIT(SLOT_QUANTITY) | BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | BIT(SLOT_NOUN) | \
		BIT(SLOT_ORDINAL_YEARS))

static uint32_t
dates_at(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	const struct word *w = NULL;
	if (start & START_WORD)
		w = word_my(t, i, WORD_MONTH | WORD_WEEKDAY | WORD_DAYPART, &end);
	if (!w)
		return 0;
	return w->kind == WORD_DAYPART ? BIT(SLOT_TIME) : NAMED_DATES;
}

static uint32_t
names_at(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	const unsigned kinds = ~(unsigned)(COUNTED_CLASSIFIER | COUNTED_STATUS);
	const struct word *w = start & START_COUNTED ? counted_word_my(t, i, kinds, &end) : NULL;
	uint32_t slots = !w ? 0 : w->kind == COUNTED_ORDINAL ? BIT(SLOT_NAME) : NAMES;
	if (start & START_MOON && calendar_spelling_at(t, i, KIND_MONTH, MYMR_BURMESE, &end))
		slots |= BIT(SLOT_MOON) | BIT(SLOT_MYANMAR);
	return slots;
}

uint32_t
slots_at_my(const struct text *t, size_t i, bool is_inside)
{
	struct spoken spoken;
	const char c = byte_at(t, i);
	if (is_digit(c) || c == '(' || c == '+' || is_myanmar_digit(t, i))
		return ALL;
	const unsigned start = expression_start_my(t, i);
	uint32_t slots = dates_at(t, i, start);
	if (is_inside)
		return slots;
	slots |= names_at(t, i, start) | BIT(SLOT_LETTER);
	if (start & START_SPOKEN && spoken_next(t, i, &spoken))
		slots |= SPELLED;
	return has_at(t, i, LETTER_WA) ? slots | BIT(SLOT_PHONE) : slots;
}

bool
slot_is_date(enum slot slot)
{
	return slot <= SLOT_DATES || slot == SLOT_TIME;
}
