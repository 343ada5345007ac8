/* SPDX-License-Identifier: MIT */
#include "document/kind.h"

#include <mymr/expression.h>
#include <mymr/span.h>
#include <mymr/utf8.h>
#include <string.h>

/* Letters, digits and marks, roughly: what is not ASCII punctuation, a space, general
 * punctuation, an arrow, a symbol or CJK punctuation. */
static bool
is_word_char(uint32_t cp)
{
	if (cp < 0x80)
		return (cp >= '0' && cp <= '9') || ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z');
	if (cp < 0xC0)
		return cp == 0xAA || cp == 0xB5 || cp == 0xBA;
	if (cp >= 0x2000 && cp < 0x2C00)
		return (cp >= 0x2071 && cp < 0x20A0) || (cp >= 0x2100 && cp < 0x2190);
	if (cp == 0x104A || cp == 0x104B)
		return false;
	return cp != 0xD7 && cp != 0xF7 && !(cp >= 0x3000 && cp <= 0x3003) &&
	       !(cp >= 0xFE00 && cp <= 0xFE0F) && cp != 0xFEFF && cp != 0xFFFD &&
	       !(cp >= 0x1F000 && cp < 0x20000);
}

static bool
has_char(const char *s, size_t n, bool with_digits)
{
	uint32_t cp;
	for (size_t i = 0; i < n;) {
		i += mymr_utf8_decode(s + i, n - i, &cp);
		if (is_word_char(cp) && (with_digits || cp < '0' || cp > '9'))
			return true;
	}
	return false;
}

bool
has_word(const char *s, size_t n)
{
	return has_char(s, n, true);
}

bool
has_letter(const char *s, size_t n)
{
	return has_char(s, n, false);
}

static bool
is_latin_letter(uint32_t cp)
{
	return ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z') || (cp >= 0xC0 && cp < 0x250);
}

/* Myanmar letters, marks and digits, without ၊ and ။: ၂၇°C is Burmese. */
static bool
is_myanmar_letter(uint32_t cp)
{
	return (cp >= 0x1000 && cp < 0x104A) || (cp >= 0x104C && cp < 0x10A0) ||
	       (cp >= 0xA9E0 && cp < 0xAA00) || (cp >= 0xAA60 && cp < 0xAA80);
}

/* The length of a code or a placeholder at s. */
static size_t
markup_len(const char *s, size_t n)
{
	const char close = s[0] == '<' ? '>' : '}';
	for (size_t i = 1; i < n && i < 48; i++) {
		if (s[i] == close)
			return i + 1;
		if (s[i] == ' ' || s[i] == s[0])
			break;
	}
	return 0;
}

void
count_letters(const char *s, size_t n, size_t *latin, size_t *myanmar)
{
	*latin = *myanmar = 0;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = s[i] == '<' || s[i] == '{' ? markup_len(s + i, n - i) : 0;
		if (len)
			continue;
		if ((unsigned char)s[i] < 0x80) {
			const char letter = (char)(s[i] | 0x20);
			*latin += letter >= 'a' && letter <= 'z';
			len = 1;
			continue;
		}
		len = mymr_utf8_decode(s + i, n - i, &cp);
		*latin += is_latin_letter(cp);
		*myanmar += is_myanmar_letter(cp);
	}
}

/* Reads on; false when a Latin word comes first or in small letters. */
static bool
reads_as_names(const char *s, size_t n, bool *is_burmese)
{
	bool in_word = false;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = s[i] == '<' || s[i] == '{' ? markup_len(s + i, n - i) : 0;
		if (len)
			continue;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		const bool is_latin = is_latin_letter(cp);
		if (is_latin && !in_word && (!*is_burmese || (cp >= 'a' && cp <= 'z')))
			return false;
		*is_burmese |= is_myanmar_letter(cp);
		in_word = is_latin || (in_word && (cp == '\'' || cp == 0x2019));
	}
	return true;
}

bool
is_burmese_with_names(const char *s, size_t n)
{
	struct mymr_span span;
	size_t from = 0, at = 0;
	bool is_burmese = false;
	while (mymr_span_next(s, n, &at, MYMR_BURMESE, &span)) {
		if (!reads_as_names(s + from, span.start - from, &is_burmese))
			return false;
		from = span.end;
	}
	return reads_as_names(s + from, n - from, &is_burmese) && is_burmese;
}

bool
is_all_values(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_span span;
	size_t from = 0, at = 0;
	while (mymr_span_next(s, n, &at, language, &span)) {
		if (has_word(s + from, span.start - from))
			return false;
		from = span.end;
	}
	return from > 0 && !has_word(s + from, n - from);
}

bool
is_all_expressions(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_expression e;
	size_t from = 0, at = 0;
	while (mymr_expression_next(s, n, &at, language, &e)) {
		if (has_word(s + from, e.start - from))
			return false;
		from = e.end;
	}
	return from > 0 && !has_word(s + from, n - from);
}

/* A date with weekday, time and zone, or two of them, in markup. */
#define FACT_MAX 240

/* From one date or time to another, or about so long ago; of other ranges it is not said what they
 * count. */
static bool
is_calendar_form(const struct mymr_expression *e, const char *s, enum mymr_language language)
{
	struct mymr_span span;
	size_t at = 0;
	if (e->type == MYMR_EXPRESSION_RELATIVE)
		return !is_all_values(s + e->start, e->end - e->start, language);
	if (e->type != MYMR_EXPRESSION_RANGE || e->n_values == 0)
		return false;
	const struct mymr_value *last = &e->value[e->n_values - 1];
	return last->date.has ||
	       (mymr_span_next(s + last->start, last->end - last->start, &at, language, &span) &&
		       span.type == MYMR_SPAN_TIME);
}

bool
is_in_calendar(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_expression e;
	size_t from = 0, at = 0;
	bool has = false;
	while (n <= FACT_MAX && mymr_expression_next(s, n, &at, language, &e)) {
		const bool is_form = is_calendar_form(&e, s, language);
		if ((e.form >= 0 && !is_form) || has_word(s + from, e.start - from))
			return false;
		has |= is_form;
		from = e.end;
	}
	return has && !has_word(s + from, n - from);
}

/* One run without blanks that is an address: nothing to translate. */
static bool
is_address(const char *s, size_t n)
{
	bool has_mark = false;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == ' ' || s[i] == '<')
			return false;
		has_mark |= s[i] == '@' || (i + 2 < n && memcmp(s + i, "://", 3) == 0) ||
			    (i == 0 && n > 4 && memcmp(s, "www.", 4) == 0);
	}
	return has_mark;
}

static size_t
count_words(const char *s, size_t n)
{
	size_t words = 0;
	bool inside = false;
	for (size_t i = 0; i < n; i++) {
		bool blank = s[i] == ' ' || s[i] == '\t';
		words += !blank && !inside;
		inside = !blank;
	}
	return words;
}

static size_t
one_of_end(const char *s, size_t n, size_t i, const char *const *signs, size_t n_signs)
{
	for (size_t k = 0; k < n_signs; k++) {
		const size_t len = strlen(signs[k]);
		if (n - i > len && memcmp(s + i, signs[k], len) == 0)
			return i + len;
	}
	return 0;
}

/* Behind the separator of a line of facts at i: "Published … | Updated … | 5 comments"; 0 for none.
 * A dash is one before a date or the like that ends the line. */
static size_t
separator_end(const char *s, size_t n, size_t i)
{
	static const char *const bars[] = {" | ", " \xE2\x80\xA2 ", " \xC2\xB7 "};
	static const char *const dashes[] = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " / "};
	const size_t end = one_of_end(s, n, i, bars, sizeof bars / sizeof *bars);
	if (end)
		return end;
	const size_t dash = one_of_end(s, n, i, dashes, sizeof dashes / sizeof *dashes);
	return dash && n - dash <= FACT_MAX && is_all_values(s + dash, n - dash, MYMR_ENGLISH)
		       ? dash
		       : 0;
}

/* "By Aye Aye and Ko Ko": names have any number of words. */
static bool
is_byline(const char *s, size_t n)
{
	if (n < 4 || (memcmp(s, "By ", 3) != 0 && memcmp(s, "BY ", 3) != 0))
		return false;
	for (size_t i = 3; i < n; i++) {
		const bool is_small = s[i - 1] == ' ' && s[i] >= 'a' && s[i] <= 'z';
		if (is_small && !(n - i > 4 && memcmp(s + i, "and ", 4) == 0))
			return false;
	}
	return true;
}

/* The words of the longest part between separators, bylines aside. */
static size_t
most_words(const char *s, size_t n)
{
	size_t from = 0, most = 0;
	for (size_t i = 0; i <= n; i++) {
		const size_t end = i < n && s[i] == ' ' ? separator_end(s, n, i) : 0;
		if (i < n && !end)
			continue;
		const size_t words =
			is_byline(s + from, i - from) ? 0 : count_words(s + from, i - from);
		most = words > most ? words : most;
		from = end;
		i = end ? end - 1 : i;
	}
	return most;
}

/* A sentence mark at the end, quotes and brackets behind it aside. */
static bool
ends_as_sentence(const char *s, size_t n)
{
	static const char *const closing[] = {"\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99"};
	static const char *const marks[] = {".", "?", "!", "\xE2\x80\xA6", "\xE1\x81\x8B"};
	for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
		size_t len = strlen(closing[i]);
		if (n > len && memcmp(s + n - len, closing[i], len) == 0) {
			n -= len;
			break;
		}
	}
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t len = strlen(marks[i]);
		if (n >= len && memcmp(s + n - len, marks[i], len) == 0)
			return true;
	}
	return false;
}

/* The line that says whose the page is, however long. */
static bool
is_copyright(const char *s, size_t n)
{
	return (n > 2 && memcmp(s, "\xC2\xA9", 2) == 0) ||
	       (n > 9 && memcmp(s, "Copyright", 9) == 0);
}

/* Words of the site are few; a sentence or a headline has more. */
#define STRING_WORDS 7
#define SENTENCE_WORDS 4

enum mymr_kind
kind_of_text(const char *s, size_t n, enum mymr_place place)
{
	size_t latin, myanmar;
	count_letters(s, n, &latin, &myanmar);
	if (is_address(s, n) || is_all_values(s, n, myanmar ? MYMR_BURMESE : MYMR_ENGLISH))
		return MYMR_KIND_VALUE;
	if (is_copyright(s, n))
		return MYMR_KIND_STRING;
	const size_t words = most_words(s, n);
	if (place == MYMR_PLACE_TITLE || place == MYMR_PLACE_JSON)
		return MYMR_KIND_PROSE;
	if (words > STRING_WORDS || (words > SENTENCE_WORDS && ends_as_sentence(s, n)))
		return MYMR_KIND_PROSE;
	return MYMR_KIND_STRING;
}
