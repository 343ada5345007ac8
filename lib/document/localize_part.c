/* SPDX-License-Identifier: MIT */
/* Where a string ends that has parts. */
#include "base/ascii.h"
#include "catalog/inline_code.h"
#include "document/localizer.h"

#include <mymr/expression.h>
#include <string.h>

#define LONGEST_CODE 48

/* What stands between blanks, between parts of one line that have nothing to do with each other. */
static size_t
sign_len(const char *s, size_t n)
{
	static const char *const signs[] = {"|", "/", ">", "-", "\xE2\x80\xA2", "\xC2\xB7",
		"\xC2\xBB", "\xE2\x80\xBA", "\xE2\x80\x93", "\xE2\x80\x94"};
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		const size_t len = strlen(signs[i]);
		if (n >= len && memcmp(s, signs[i], len) == 0)
			return len;
	}
	return 0;
}

static size_t
separator_len(const char *s, size_t n)
{
	if (n > 0 && s[0] == '\t')
		return 1;
	const size_t len = n > 2 && s[0] == ' ' ? sign_len(s + 1, n - 1) : 0;
	return len && n > len + 1 && s[len + 1] == ' ' ? len + 2 : 0;
}

/* "<br/>" or "<br2/>" */
static size_t
line_break_len(const char *s, size_t n)
{
	size_t i = 3;
	if (n < 5 || memcmp(s, "<br", 3) != 0)
		return 0;
	while (i < n && ascii_is_digit(s[i]))
		i++;
	return n - i > 1 && memcmp(s + i, "/>", 2) == 0 ? i + 2 : 0;
}

/* The blank at i behind "<b>Updated:</b>". */
static size_t
label_blank_len(const char *s, size_t i)
{
	size_t start = i;
	if (s[i] != ' ' || i < 5 || s[i - 1] != '>')
		return 0;
	while (start > 0 && i - start < LONGEST_CODE && s[start] != '<')
		start--;
	return start > 0 && s[start] == '<' && s[start + 1] == '/' && s[start - 1] == ':';
}

/* The blank at i before the count that ends s: "Business (1,204)". */
static size_t
count_blank_len(const char *s, size_t n, size_t i)
{
	size_t end = i + 2;
	if (n - i < 4 || s[i] != ' ' || s[i + 1] != '(')
		return 0;
	while (end < n && (ascii_is_digit(s[end]) || s[end] == ','))
		end++;
	return end > i + 2 && end + 1 == n && s[end] == ')';
}

/* The bar of " <span>|</span> ", a separator in markup of its own. */
static size_t
wrapped_separator_len(const char *s, size_t n)
{
	const size_t open = n > 8 && s[0] == ' ' && s[1] == '<' ? code_next(s + 1, n - 1) : 0;
	const size_t sign = open ? sign_len(s + 1 + open, n - 1 - open) : 0;
	const size_t end = 1 + open + sign;
	if (!sign || n <= end + 1 || s[end] != '<' || s[end + 1] != '/')
		return 0;
	const size_t close = code_next(s + end, n - end);
	return close && n > end + close && s[end + close] == ' ' ? end + close + 1 : 0;
}

/* 27°C / 81°F: a slash behind a measure. */
static bool
is_between_measures(const char *s, size_t from, size_t i, size_t len)
{
	if (len != 3 || s[i + 1] != '/')
		return false;
	for (size_t start = i; i > from && s[i - 1] == '>'; i = start) {
		start = i - 1;
		while (start > from && s[start] != '<')
			start--;
	}
	if (i > from && (s[i - 1] == 'C' || s[i - 1] == 'F'))
		i--;
	return i > from + 2 && (s[i - 1] == '%' || memcmp(s + i - 2, "\xC2\xB0", 2) == 0);
}

#define WINDOW 64

/* "28 July – 2 August 2017", "1 - 20 of 312 results": the separator at i is part of a value, or
 * between two numbers of which more is said. */
static bool
is_in_value(const char *s, size_t n, size_t from, size_t i, size_t len)
{
	const size_t to = n - (i + len) > WINDOW ? i + len + WINDOW : n;
	struct mymr_expression e;
	size_t at = from, k = i + len;
	if (i == from || i - from > WINDOW)
		return false;
	if (is_between_measures(s, from, i, len))
		return true;
	while (k < to && ascii_is_digit(s[k]))
		k++;
	if (ascii_is_digit(s[i - 1]) && k > i + len && to - k > 4 && memcmp(s + k, " of ", 4) == 0)
		return true;
	while (mymr_expression_next(s, to, &at, MYMR_ENGLISH, &e) && e.start < i) {
		if (e.end > i + len)
			return true;
	}
	return false;
}

/* Behind the code that begins at i, in backticks; i where there is none. */
static size_t
code_end(const char *s, size_t n, size_t i)
{
	while (i < n && s[i] == '`') {
		const char *end = memchr(s + i + 1, '`', n - i - 1);
		if (!end)
			break;
		i = (size_t)(end + 1 - s);
	}
	return i;
}

size_t
part_end(const char *s, size_t n, size_t from, size_t *separator)
{
	for (size_t i = from; i < n; i++) {
		i = code_end(s, n, i);
		*separator = separator_len(s + i, n - i);
		if (!*separator)
			*separator = wrapped_separator_len(s + i, n - i);
		if (!*separator && s[i] == '<')
			*separator = line_break_len(s + i, n - i);
		if (!*separator && i + 1 < n)
			*separator = label_blank_len(s, i);
		if (!*separator)
			*separator = count_blank_len(s, n, i);
		if (*separator && !is_in_value(s, n, from, i, *separator))
			return i;
	}
	*separator = 0;
	return n;
}

bool
has_separator(const char *s, size_t n)
{
	size_t len;
	return part_end(s, n, 0, &len) < n;
}
