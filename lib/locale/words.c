/* SPDX-License-Identifier: MIT */
#include "locale/words.h"

#include <string.h>

/* U+103A U+1037 as often typed, for U+1037 U+103A as NFC and the tables have it. */
#define TYPED_ASAT_DOT "\xE1\x80\xBA\xE1\x80\xB7"
#define NFC_DOT_ASAT "\xE1\x80\xB7\xE1\x80\xBA"

size_t
phrase_en(const struct text *t, size_t i, const char *phrase)
{
	char last = '\0';
	for (; *phrase; last = *phrase++) {
		if (*phrase == ' ') {
			size_t next = gap(t, i);
			if (next == i)
				return 0;
			i = next;
		} else if (lower(byte_at(t, i)) == *phrase) {
			i++;
		} else {
			return 0;
		}
	}
	return is_letter(last) && is_letter(byte_at(t, i)) ? 0 : i;
}

/* Whether the text has typed what phrase has in NFC; both forms share their first two bytes, which
 * are behind us. */
static bool
is_typed(const struct text *t, size_t i, const char *phrase)
{
	return *phrase == NFC_DOT_ASAT[2] && i >= 2 && has_at(t, i - 2, TYPED_ASAT_DOT) &&
	       strncmp(phrase, &NFC_DOT_ASAT[2], 4) == 0;
}

size_t
phrase_my(const struct text *t, size_t i, const char *phrase)
{
	while (*phrase) {
		if (*phrase == ' ') {
			i = gap(t, i);
			phrase++;
		} else if (byte_at(t, i) == *phrase) {
			i++;
			phrase++;
		} else if (is_typed(t, i, phrase)) {
			i += 4;
			phrase += 4;
		} else {
			return 0;
		}
	}
	return syllable_starts(t, i) ? i : 0;
}

/* The words that begin alike. */
struct row {
	const struct word *first;
	const struct word *last;
	size_t (*match)(const struct text *, size_t, const char *);
	char second;
};

static const struct word *
find(const struct text *t, size_t i, unsigned kinds, size_t *end, const struct row *row)
{
	const unsigned char second = (unsigned char)row->second;
	for (const struct word *w = row->first; w < row->last; w++) {
		if (!(w->kind & kinds) || (w->second && w->second != second))
			continue;
		*end = row->match(t, i, w->text);
		if (*end)
			return w;
	}
	return NULL;
}

const struct word *
word_en_of(
	const struct word_table *table, const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	if (i >= t->n)
		return NULL;
	const uint16_t *start = table->start + (unsigned char)lower(t->s[i]);
	const struct row row = {table->words + start[0], table->words + start[1], phrase_en,
		lower(byte_at(t, i + 1))};
	return find(t, i, kinds, end, &row);
}

const struct word *
word_my_of(
	const struct word_table *table, const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	size_t len;
	uint32_t cp = code_at(t, i, &len);
	/* Signs such as % and °C stand in the first row. */
	uint32_t at = cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS ? cp - 0x1000 + 1 : 0;
	if (len == 0 || at >= BURMESE_STARTS)
		return NULL;
	const uint16_t *start = table->start + at;
	const struct row row = {
		table->words + start[0], table->words + start[1], phrase_my, byte_at(t, i + 5)};
	return find(t, i, kinds, end, &row);
}

const struct word *
word_en(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {words_en, words_en_start};
	return word_en_of(&table, t, i, kinds, end);
}

const struct word *
word_my(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {words_my, words_my_start};
	return word_my_of(&table, t, i, kinds, end);
}

const struct wording *
wording_of(enum word_kind kind, int value, int unit)
{
	for (size_t i = 0; i < n_wordings; i++) {
		const struct wording *e = &wordings[i];
		if (e->kind == kind && e->value == value && e->unit == unit)
			return e;
	}
	return NULL;
}
