/* SPDX-License-Identifier: MIT */
#include "locale/text.h"

#include <mymr/utf8.h>
#include <string.h>

#define MAX_BLANKS 8
#define MAX_QUOTES 3

enum {
	NO_BREAK_SPACE = 0xA0,
	EN_DASH = 0x2013,
	EM_DASH = 0x2014,
	LEFT_SINGLE = 0x2018,
	RIGHT_SINGLE = 0x2019,
	LEFT_DOUBLE = 0x201C,
	RIGHT_DOUBLE = 0x201D,
	ELLIPSIS = 0x2026,
	LEFT_GUILLEMET = 0xAB,
	RIGHT_GUILLEMET = 0xBB,
	ZERO_WIDTH_SPACE = 0x200B,
	LITTLE_SECTION = 0x104A,
	SECTION = 0x104B,
	DOT_BELOW = 0x1037,
	VIRAMA = 0x1039,
	ASAT = 0x103A
};

uint32_t
code_at(const struct text *t, size_t i, size_t *len)
{
	uint32_t cp = 0;
	*len = i < t->n ? mymr_utf8_decode(t->s + i, t->n - i, &cp) : 0;
	return cp;
}

uint32_t
code_before(const struct text *t, size_t i, size_t *start)
{
	*start = i;
	if (i == 0)
		return 0;
	size_t j = i - 1;
	while (j > 0 && i - j < 4 && (t->s[j] & 0xC0) == 0x80)
		j--;
	uint32_t cp;
	if (mymr_utf8_decode(t->s + j, i - j, &cp) != i - j) {
		j = i - 1;
		cp = 0xFFFD;
	}
	*start = j;
	return cp;
}

/* Tabs part columns, but at the beginning of a line. */
static size_t
blanks(const struct text *t, size_t i, int breaks)
{
	const size_t from = i;
	bool is_indent = false;
	for (int k = 0; k < MAX_BLANKS; k++) {
		const char c = byte_at(t, i);
		is_indent |= c == '\n';
		if (c == ' ' || (c == '\t' && is_indent))
			i++;
		else if (c == '\r' && byte_at(t, i + 1) == '\n')
			i++;
		else if (c == '\n' && breaks-- > 0)
			i++;
		else if (c == '\xC2' && byte_at(t, i + 1) == '\xA0')
			i += 2;
		else
			return i;
	}
	return from;
}

size_t
gap(const struct text *t, size_t i)
{
	return blanks(t, i, 1);
}

size_t
gap_on_line(const struct text *t, size_t i)
{
	return blanks(t, i, 0);
}

size_t
gap_my(const struct text *t, size_t i)
{
	bool has_mark = false;
	for (;;) {
		size_t from = i;
		i = blanks(t, i, 1);
		if (has_at(t, i, "\xE2\x80\x8B")) {
			i += 3;
		} else if (!has_mark && (byte_at(t, i) == ',' || has_at(t, i, "၊"))) {
			i += t->s[i] == ',' ? 1 : 3;
			has_mark = true;
		}
		if (i == from || i - from > 2 * MAX_BLANKS)
			return i;
	}
}

bool
has_at(const struct text *t, size_t i, const char *piece)
{
	for (; *piece; piece++, i++) {
		if (byte_at(t, i) != *piece || i >= t->n)
			return false;
	}
	return true;
}

bool
is_myanmar_letter(uint32_t cp)
{
	return (cp >= 0x1000 && cp <= 0x102A) || cp == 0x103F || (cp >= 0x104C && cp <= 0x1055) ||
	       cp == 0x105A || (cp >= 0x106E && cp <= 0x1070) || (cp >= 0x1075 && cp <= 0x1081) ||
	       (cp >= 0xAA60 && cp <= 0xAA7A);
}

/* Vowel signs, medials, tones, asat: what cannot stand without a letter before it. */
static bool
is_dependent(uint32_t cp)
{
	return (cp >= 0x102B && cp <= 0x103E) || (cp >= 0x1056 && cp <= 0x1059) ||
	       (cp >= 0x105E && cp <= 0x1060) || (cp >= 0x1082 && cp <= 0x108D);
}

bool
syllable_starts(const struct text *t, size_t i)
{
	size_t len, start;
	uint32_t cp = code_at(t, i, &len);
	if (is_dependent(cp) || code_before(t, i, &start) == VIRAMA)
		return false;
	if (!is_myanmar_letter(cp))
		return true;
	uint32_t next = code_at(t, i + len, &len);
	if (next == DOT_BELOW)
		next = code_at(t, i + len + 3, &len);
	return next != ASAT && next != VIRAMA;
}

static bool
is_blank(uint32_t cp)
{
	return cp == 0 || cp == ' ' || cp == '\t' || cp == '\n' || cp == '\r' ||
	       cp == NO_BREAK_SPACE || cp == ZERO_WIDTH_SPACE;
}

static bool
is_burmese_text(uint32_t cp)
{
	return is_myanmar_letter(cp) || is_dependent(cp) || cp == 0x104E;
}

static bool
opens(uint32_t cp)
{
	return cp == '(' || cp == '"' || cp == '\'' || cp == LEFT_SINGLE || cp == LEFT_DOUBLE ||
	       cp == LEFT_GUILLEMET;
}

static bool
closes(uint32_t cp)
{
	return cp == ')' || cp == '"' || cp == '\'' || cp == RIGHT_SINGLE || cp == RIGHT_DOUBLE ||
	       cp == RIGHT_GUILLEMET;
}

static bool
is_dash(uint32_t cp)
{
	return cp == EN_DASH || cp == EM_DASH;
}

/* Behind "<sub>" or "<sup2>" at i; 0 for neither. */
static size_t
script_tag(const struct text *t, size_t i)
{
	if (!has_at(t, i, "<sub") && !has_at(t, i, "<sup"))
		return 0;
	for (i += 4; is_digit(byte_at(t, i)); i++)
		;
	return byte_at(t, i) == '>' ? i + 1 : 0;
}

/* 5<sup>th</sup>, 3 km<sup>2</sup> and 10<sup>6</sup> are one with what is raised behind them,
 * where they end at i; other numbers have a note. */
static bool
is_raised(const struct text *t, size_t i)
{
	const size_t at = script_tag(t, i);
	size_t start = i;
	while (start > 0 && is_letter(t->s[start - 1]))
		start--;
	const size_t n_letters = i - start;
	const bool is_ten = i > 1 && has_at(t, i - 2, "10") && (i == 2 || !is_digit(t->s[i - 3]));
	if (!at || !is_digit(byte_at(t, at)))
		return at && is_letter(byte_at(t, at));
	return is_ten || n_letters == 1 || n_letters == 2;
}

/* CO<sub>2</sub>, 2020<sup>1</sup>: a tag that ends with the > at i, with no blank before it. */
static bool
is_raised_from(const struct text *t, size_t i)
{
	size_t start = i, before;
	while (start > 0 && i - start < MAX_BLANKS && t->s[start] != '<')
		start--;
	return script_tag(t, start) == i + 1 && !is_blank(code_before(t, start, &before));
}

bool
clear_before(const struct text *t, size_t i, enum mymr_language language)
{
	uint32_t cp = code_before(t, i, &i);
	for (int k = 0; k < MAX_QUOTES && opens(cp); k++)
		cp = code_before(t, i, &i);
	if (is_dash(cp)) {
		cp = code_before(t, i, &i);
		return !(cp < 0x80 && is_digit((char)cp)) && !(cp >= 0x1040 && cp <= 0x1049);
	}
	if (cp == '>')
		return !is_raised_from(t, i);
	if (is_blank(cp) || cp == ELLIPSIS || cp == '|')
		return true;
	if (cp == LITTLE_SECTION || cp == SECTION)
		return true;
	return language == MYMR_BURMESE && is_burmese_text(cp);
}

/* "5." and "5, " end a value; "5.x" and "5,6" go on. */
static bool
clear_after_stop(const struct text *t, size_t i)
{
	size_t len;
	uint32_t cp = code_at(t, i, &len);
	return is_blank(cp) || closes(cp) || cp == '.' || cp == '<' || cp == ELLIPSIS ||
	       is_dash(cp);
}

bool
clear_after(const struct text *t, size_t i, enum mymr_language language)
{
	size_t len;
	uint32_t cp = code_at(t, i, &len);
	size_t from = i;
	for (int k = 0; k < MAX_QUOTES && closes(cp); k++)
		cp = code_at(t, i += len, &len);
	if (cp == '<')
		return !is_raised(t, i);
	if (is_blank(cp) || cp == '|' || cp == ELLIPSIS || cp == LITTLE_SECTION || cp == SECTION)
		return true;
	if (cp == '.' || cp == ',' || cp == ';' || cp == ':' || cp == '!' || cp == '?')
		return clear_after_stop(t, i + len);
	if (is_dash(cp)) {
		cp = code_at(t, i + len, &len);
		return !(cp < 0x80 && is_digit((char)cp)) && !(cp >= 0x1040 && cp <= 0x1049);
	}
	return language == MYMR_BURMESE && is_burmese_text(cp) &&
	       (i > from || syllable_starts(t, i));
}
