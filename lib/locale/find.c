/* SPDX-License-Identifier: MIT */
#include "locale/find.h"

#include <string.h>
#include "locale/label.h"
#include "locale/words.h"

/* Where values never stand: inside braces, markup and quoted code, up to a blank line at most. */
struct guard {
	size_t depth;
	bool in_tag;
	bool in_code;
};

enum byte_class { OTHER, LETTER, DIGIT, MYANMAR, GUARD };

static const unsigned char classes[256] = {
	['0'] = DIGIT,
	['1'] = DIGIT,
	['2'] = DIGIT,
	['3'] = DIGIT,
	['4'] = DIGIT,
	['5'] = DIGIT,
	['6'] = DIGIT,
	['7'] = DIGIT,
	['8'] = DIGIT,
	['9'] = DIGIT,
	['\n'] = GUARD,
	['{'] = GUARD,
	['}'] = GUARD,
	['<'] = GUARD,
	['>'] = GUARD,
	['`'] = GUARD,
	[0xE1] = MYANMAR,
#define BOTH(c) [c] = LETTER, [c - 'a' + 'A'] = LETTER
	BOTH('a'),
	BOTH('b'),
	BOTH('c'),
	BOTH('d'),
	BOTH('e'),
	BOTH('f'),
	BOTH('g'),
	BOTH('h'),
	BOTH('i'),
	BOTH('j'),
	BOTH('k'),
	BOTH('l'),
	BOTH('m'),
	BOTH('n'),
	BOTH('o'),
	BOTH('p'),
	BOTH('q'),
	BOTH('r'),
	BOTH('s'),
	BOTH('t'),
	BOTH('u'),
	BOTH('v'),
	BOTH('w'),
	BOTH('x'),
	BOTH('y'),
	BOTH('z'),
#undef BOTH
};

static enum byte_class
class_at(const struct text *t, size_t i)
{
	return classes[(unsigned char)t->s[i]];
}

/* <b>, </b>, <!-- and numbered tags such as <0>; "< 5" is prose. */
static bool
opens_tag(const struct text *t, size_t i)
{
	char c = byte_at(t, i + 1);
	if (c == '/' || c == '!' || c == '?' || is_letter(c))
		return true;
	size_t end = digits_end(t, i + 1);
	return end > i + 1 && end - i < 4 && byte_at(t, end) == '>';
}

static void
guard_step(struct guard *g, const struct text *t, size_t i)
{
	char c = t->s[i];
	if (c == '\n') {
		g->in_code = false;
		if (byte_at(t, i + 1) == '\n')
			*g = (struct guard){0};
	} else if (c == '{') {
		g->depth++;
	} else if (c == '}') {
		g->depth -= g->depth > 0;
	} else if (c == '`') {
		g->in_code = !g->in_code;
	} else if (c == '>') {
		g->in_tag = false;
	} else if (opens_tag(t, i)) {
		g->in_tag = true;
	}
}

static size_t
skip_class(const struct text *t, size_t i, enum byte_class class)
{
	while (i < t->n && class_at(t, i) == class)
		i++;
	return i;
}

static bool
is_myanmar_digit(const struct text *t, size_t i)
{
	unsigned char a = (unsigned char)byte_at(t, i + 1), b = (unsigned char)byte_at(t, i + 2);
	return (a == 0x81 && b >= 0x80 && b <= 0x89) || (a == 0x82 && b >= 0x90 && b <= 0x99);
}

/* A word whose second letter begins no word of the tables needs no look. */
static bool
may_begin_word(const struct text *t, size_t i)
{
	uint32_t second = words_en_second[(unsigned char)t->s[i]];
	char c = lower(byte_at(t, i + 1));
	return is_lower(c) ? second >> (c - 'a') & 1 : lower(t->s[i]) == 'a';
}

/* Looks at i and moves *i on; FOUND leaves it behind the value. */
static enum verdict
step_en(const struct text *t, size_t *i, struct mymr_span *span)
{
	enum verdict verdict = NOT_FOUND;
	enum byte_class class = class_at(t, *i);
	if (class == DIGIT)
		verdict = find_en_digit(t, *i, span);
	else if (class == LETTER && may_begin_word(t, *i))
		verdict = find_en_word(t, *i, span);
	if (verdict != NOT_FOUND)
		*i = span->end;
	else
		*i = class == OTHER || class == LETTER ? skip_class(t, *i, class) : *i + 1;
	return verdict;
}

static enum verdict
step_my(const struct text *t, size_t *i, struct mymr_span *span)
{
	enum verdict verdict = NOT_FOUND;
	enum byte_class class = class_at(t, *i);
	bool is_myanmar = class == MYANMAR;
	if (class == DIGIT || (is_myanmar && is_myanmar_digit(t, *i)))
		verdict = find_my_digit(t, *i, span);
	else if (is_myanmar)
		verdict = find_my_word(t, *i, span);
	if (verdict != NOT_FOUND)
		*i = span->end;
	else if (is_myanmar)
		*i += t->n - *i < 3 ? 1 : 3;
	else
		*i = class == OTHER || class == LETTER ? skip_class(t, *i, class) : *i + 1;
	return verdict;
}

enum verdict
find_value(const struct text *t, size_t i, enum mymr_language language, struct mymr_span *span)
{
	const enum byte_class class = class_at(t, i);
	*span = (struct mymr_span){0};
	if (language == MYMR_ENGLISH) {
		if (class == DIGIT)
			return find_en_digit(t, i, span);
		return class == LETTER && may_begin_word(t, i) ? find_en_word(t, i, span) : NOT_FOUND;
	}
	if (class == DIGIT || (class == MYANMAR && is_myanmar_digit(t, i)))
		return find_my_digit(t, i, span);
	return class == MYANMAR ? find_my_word(t, i, span) : NOT_FOUND;
}

bool
mymr_span_next(
	const char *s, size_t n, size_t *at, enum mymr_language language, struct mymr_span *span)
{
	const struct text t = {s, n};
	const size_t from = *at;
	struct guard guard = {0};
	for (size_t i = from; i < n;) {
		if (class_at(&t, i) == GUARD) {
			guard_step(&guard, &t, i++);
			continue;
		}
		if (guard.depth || guard.in_tag || guard.in_code) {
			i++;
			continue;
		}
		*span = (struct mymr_span){0};
		enum verdict verdict =
			language == MYMR_BURMESE ? step_my(&t, &i, span) : step_en(&t, &i, span);
		if (verdict == FOUND && span->start >= from) {
			*at = span->end;
			return true;
		}
	}
	*at = n;
	return false;
}
