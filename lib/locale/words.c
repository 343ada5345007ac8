/* SPDX-License-Identifier: MIT */
#include "locale/words.h"

#include <string.h>

/* U+103A U+1037 as often typed, for U+1037 U+103A as NFC and the tables have it. */
#define TYPED_ASAT_DOT "\xE1\x80\xBA\xE1\x80\xB7"
#define NFC_DOT_ASAT "\xE1\x80\xB7\xE1\x80\xBA"
/* Their places in the block. */
#define ASAT 0x3A
#define DOT_BELOW 0x37

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

/* Of the group that begins with w the first, which is the longest, that stands at i. */
static const struct word *
find_en(const struct text *t, size_t i, unsigned kinds, size_t *end, const struct word *w)
{
	for (unsigned n = w->n_alike; n > 0; n--, w++) {
		if (!(w->kind & kinds))
			continue;
		*end = phrase_en(t, i, w->text);
		if (*end)
			return w;
	}
	return NULL;
}

/* Whether the first word of w is s[0..len), in any case; what goes on is not it. */
static bool
begins_with(const struct word *w, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (lower(s[i]) != w->text[i])
			return false;
	}
	return !is_letter(s[0]) || !is_letter(w->text[len]);
}

const struct word *
word_en_of(
	const struct word_table *table, const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	if (i >= t->n)
		return NULL;
	size_t len;
	unsigned hash = word_hash(t->s + i, t->n - i, &len);
	for (; table->group[hash]; hash = (hash + 1) % WORD_GROUPS_EN) {
		const struct word *w = &table->words[table->group[hash] - 1];
		if (begins_with(w, t->s + i, len))
			return find_en(t, i, kinds, end, w);
	}
	return NULL;
}

/* What a search in a group looks for. */
struct wanted {
	const struct text *t;
	size_t i;
	unsigned kinds;
};

static const struct word *
find_my(const struct wanted *wanted, const struct word_table *table, unsigned group, size_t *end)
{
	const unsigned char third = (unsigned char)byte_at(wanted->t, wanted->i + 8);
	const struct word *last = table->words + table->group[group + 1];
	for (const struct word *w = table->words + table->group[group]; w < last; w++) {
		if (!(w->kind & wanted->kinds) || (w->third && w->third != third))
			continue;
		*end = phrase_my(wanted->t, wanted->i, w->text);
		if (*end)
			return w;
	}
	return NULL;
}

const struct word *
word_my_of(
	const struct word_table *table, const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	const struct wanted wanted = {t, i, kinds};
	const unsigned cell = cell_at(t, i), next = cell_at(t, i + MYANMAR_LEN);
	if (cell >= WORD_CELLS)
		return i < t->n ? find_my(&wanted, table, WORD_GROUPS_MY, end) : NULL;
	const unsigned first = cell * WORD_CELLS, second = next < WORD_CELLS ? next : WORD_ALONE;
	const struct word *w = find_my(&wanted, table, first + second, end);
	if (!w && second == ASAT)
		w = find_my(&wanted, table, first + DOT_BELOW, end);
	return w || second == WORD_ALONE ? w : find_my(&wanted, table, first + WORD_ALONE, end);
}

const struct word *
word_en(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {words_en, words_en_group};
	return word_en_of(&table, t, i, kinds, end);
}

const struct word *
word_my(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {words_my, words_my_group};
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
