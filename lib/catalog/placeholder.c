/* SPDX-License-Identifier: MIT */
#include "catalog/placeholder.h"

#include <string.h>
#include "base/ascii.h"
#include "catalog/message_format.h"
#include "catalog/message_lex.h"

static bool
is_name(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c == '_' || c == '.' || c == '-' ||
	       c == ':' || c == '!';
}

static size_t
skip_digits(const char *s, size_t n, size_t i)
{
	while (i < n && ascii_is_digit(s[i]))
		i++;
	return i;
}

static size_t
skip_any(const char *s, size_t n, size_t i, const char *chars)
{
	while (i < n && s[i] && strchr(chars, s[i]))
		i++;
	return i;
}

/* A name between s[i], an opening sign, and close. Where it ends; 0 when it does not. */
static size_t
read_name(const char *s, size_t n, size_t i, char close, struct placeholder *p)
{
	size_t end = i + 1;
	while (end < n && is_name(s[end]))
		end++;
	if (end == n || s[end] != close)
		return 0;
	p->name = i + 1;
	p->name_len = end - i - 1;
	return end + 1;
}

/* Behind "%" and "1$": flags, width, precision, length, conversion (C11 7.21.6.1; I of glibc, @ of
 * Objective C). The blank is no flag here, or "5 % of" were one. */
static size_t
read_conversion(const char *s, size_t n, size_t i, struct placeholder *p)
{
	i = skip_any(s, n, i, "-+#0'I");
	i = skip_any(s, n, skip_digits(s, n, i), "*");
	if (i < n && s[i] == '.')
		i = skip_any(s, n, skip_digits(s, n, i + 1), "*");
	p->name = i;
	i = skip_any(s, n, i, "hljztLq");
	if (i == n || !s[i] || !strchr("diouxXeEfFgGcsSpaA@", s[i]))
		return 0;
	p->name_len = i + 1 - p->name;
	return i + 1;
}

/* %1, %L1, %n of Qt and KDE. */
static size_t
read_number(const char *s, size_t n, size_t i, struct placeholder *p)
{
	const size_t start = i < n && s[i] == 'L' ? i + 1 : i;
	const size_t end = skip_digits(s, n, start);
	if (end == start || end - start > 2)
		return 0;
	p->name = start;
	p->name_len = end - start;
	return end;
}

static size_t
read_percent(const char *s, size_t n, size_t i, struct placeholder *p)
{
	size_t at = i + 1, end = 0;
	p->is_percent = true;
	if (at == n)
		return 0;
	if (s[at] == '(') {
		end = read_name(s, n, at, ')', p);
		struct placeholder ignored;
		return end ? read_conversion(s, n, end, &ignored) : 0;
	}
	if (s[at] == '{' || s[at] == '<')
		return read_name(s, n, at, s[at] == '{' ? '}' : '>', p);
	const size_t digits = skip_digits(s, n, at);
	if (digits > at && digits < n && digits - at < 3 && s[digits] == '$') {
		for (; at < digits; at++)
			p->position = p->position * 10 + s[at] - '0';
		return read_conversion(s, n, digits + 1, p);
	}
	p->position = -1;
	end = read_conversion(s, n, at, p);
	if (end)
		return end;
	p->position = 0;
	return read_number(s, n, at, p);
}

/* What is made of an argument, behind its comma at i. */
static void
read_type(const char *s, size_t n, size_t i, struct placeholder *p)
{
	struct message_node node;
	const size_t start = i + message_blanks(s + i, n - i);
	const size_t len = message_word(s + start, n - start);
	if (!message_type_find(s + start, len, &node))
		return;
	p->type = start;
	p->type_len = len;
}

/* {name}, {0}, {}, {{name}}, and the head of {n, plural, ...}. */
static size_t
read_brace(const char *s, size_t n, size_t i, struct placeholder *p)
{
	if (i + 1 < n && s[i + 1] == '{') {
		const size_t name = skip_any(s, n, i + 2, " ") - 1;
		size_t end = read_name(s, n, name, ' ', p);
		end = end ? skip_any(s, n, end, " ") : read_name(s, n, name, '}', p);
		end -= end && s[end - 1] == '}';
		return end && end + 1 < n && s[end] == '}' && s[end + 1] == '}' ? end + 2 : 0;
	}
	size_t end = read_name(s, n, i, '}', p);
	if (end)
		return end;
	end = read_name(s, n, i, ',', p);
	if (end)
		read_type(s, n, end, p);
	return end;
}

/* 50%-off, 100%cotton: a per cent sign, and a word. */
static bool
is_percentage(const char *s, size_t n, size_t i, size_t end)
{
	return i > 0 && ascii_is_digit(s[i - 1]) && end < n && ascii_is_letter(s[end]);
}

size_t
placeholder_read(const char *s, size_t n, size_t i, struct placeholder *p)
{
	size_t end = 0;
	*p = (struct placeholder){.start = i};
	if (s[i] == '%' && i + 1 < n && s[i + 1] == '%')
		return 2;
	if (s[i] == '%') {
		end = read_percent(s, n, i, p);
		end = is_percentage(s, n, i, end) ? 0 : end;
	} else if (s[i] == '{')
		end = read_brace(s, n, i, p);
	else if (s[i] == '$' && i + 1 < n && s[i + 1] == '{')
		end = read_name(s, n, i + 1, '}', p);
	p->len = end ? end - i : 0;
	return p->len;
}
