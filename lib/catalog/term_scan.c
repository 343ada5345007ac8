/* SPDX-License-Identifier: MIT */
#include "catalog/term_scan.h"

#include <string.h>
#include "catalog/check_scan.h"
#include "catalog/inline_code.h"
#include "catalog/placeholder.h"
#include "catalog/term_words.h"

#define MAX_WORD 24
#define MAX_PLACEHOLDER 256

static bool
is_upper(uint32_t cp)
{
	return (cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE && cp != 0xD7);
}

static bool
is_digit(uint32_t cp)
{
	return cp >= '0' && cp <= '9';
}

/* Inside a word: don't, Asia-Pacific, U.S. */
static bool
is_joined(const char *s, size_t n, size_t i, size_t len)
{
	const uint32_t cp = point_at(s, n, i);
	const uint32_t next = point_at(s, n, i + len);
	if (cp == '.') {
		const bool is_last = i > 1 && point_at(s, n, i - 2) == '.';
		return is_upper(point_before(s, i)) && (is_upper(next) || is_last);
	}
	return (cp == '\'' || cp == 0x2019 || cp == '-' || cp == '&') && is_latin(next);
}

static unsigned
class_of(const char *s, size_t n)
{
	char word[MAX_WORD];
	size_t low = 0, high = n_term_words;
	const char *apostrophe = memchr(s, '\'', n); /* I'm, don't */
	n = apostrophe ? (size_t)(apostrophe - s) : n;
	if (n >= sizeof word)
		return 0;
	for (size_t i = 0; i < n; i++)
		word[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) : s[i];
	word[n] = '\0';
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const int order = strcmp(word, term_words[middle].s);
		if (order == 0)
			return term_words[middle].is;
		*(order < 0 ? &high : &low) = order < 0 ? middle : middle + 1;
	}
	return 0;
}

/* 's and what is like it is no part of a name. */
static size_t
bare_end(const char *s, const struct term_token *t)
{
	const size_t n = t->end - t->start;
	if (n > 2 && memcmp(s + t->end - 2, "'s", 2) == 0)
		return t->end - 2;
	return n > 4 && memcmp(s + t->end - 4, "\xE2\x80\x99s", 4) == 0 ? t->end - 4 : t->end;
}

/* The word at `at`; where it ends, its 's counted. */
static size_t
read_word(const char *s, size_t n, size_t at, struct term_token *t)
{
	size_t letters = 0, capitals = 0, len;
	*t = (struct term_token){.start = at};
	t->is_capital = is_upper(point_at(s, n, at));
	for (size_t i = at; i < n; i = at += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (!is_latin(cp) && !is_digit(cp) && !is_joined(s, n, i, len))
			break;
		letters += is_latin(cp);
		capitals += is_upper(cp);
	}
	t->end = at;
	t->end = bare_end(s, t);
	t->is_acronym = capitals > 1 && capitals == letters;
	t->is_number = letters == 0;
	t->is = class_of(s + t->start, t->end - t->start);
	return at;
}

/* What is between words of a run: blanks. Line ends are, too. */
static size_t
skip_blanks(const char *s, size_t n, size_t at)
{
	while (at < n && is_blank(point_at(s, n, at)))
		at += point_at(s, n, at) == 0xA0 ? 2 : 1;
	return at;
}

/* A whole code, placeholder or sign. */
static size_t
skip_other(const char *s, size_t n, size_t at, bool *is_start)
{
	uint32_t cp;
	const size_t code = s[at] == '<' ? code_next(s + at, n - at) : 0;
	if (code)
		return at + code;
	struct placeholder p;
	const size_t filled = s[at] == '%' || s[at] == '$' ? placeholder_read(s, n, at, &p) : 0;
	if (filled)
		return at + filled;
	if (s[at] == '{') {
		const size_t room = n - at < MAX_PLACEHOLDER ? n - at : MAX_PLACEHOLDER;
		const char *end = memchr(s + at, '}', room);
		return end ? (size_t)(end - s) + 1 : at + 1;
	}
	const size_t len = mymr_utf8_decode(s + at, n - at, &cp);
	if (cp == '.' || cp == '!' || cp == '?' || cp == ':')
		*is_start = true;
	return at + len;
}

/* In a headline nearly every word has a capital, which says nothing. */
static void
mark_headline(struct term_token *token, size_t n)
{
	size_t words = 0, capitals = 0;
	for (size_t i = 0; i < n; i++) {
		const bool counts = !token[i].is && !token[i].is_number;
		words += counts;
		capitals += counts && token[i].is_capital;
	}
	for (size_t i = 0; i < n && words >= 4 && capitals * 4 >= words * 3; i++)
		token[i].is_uncertain = true;
}

size_t
term_run_next(const char *s, size_t n, size_t at, bool *is_start, struct term_token token[TERM_RUN],
	size_t *n_tokens)
{
	const bool was_start = *is_start;
	*n_tokens = 0;
	while (at < n && *n_tokens < TERM_RUN) {
		at = skip_blanks(s, n, at);
		const uint32_t cp = point_at(s, n, at);
		if (!is_latin(cp) && !is_digit(cp))
			break;
		at = read_word(s, n, at, &token[(*n_tokens)++]);
	}
	if (*n_tokens) {
		*is_start = false;
		token[0].is_uncertain = was_start;
		mark_headline(token, *n_tokens);
	}
	if (at < n && *n_tokens < TERM_RUN)
		at = skip_other(s, n, at, is_start);
	return at;
}
