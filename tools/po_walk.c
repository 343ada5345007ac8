/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "po_walk.h"

#include <string.h>

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t
line_end(const char *s, size_t n, size_t i)
{
	const char *end = memchr(s + i, '\n', n - i);
	return end ? (size_t)(end - s) : n;
}

static size_t
skip_space(const char *s, size_t n, size_t i)
{
	while (i < n && is_space(s[i]))
		i++;
	return i;
}

/* Blanks and comments: these may stand between the strings of one text. */
static size_t
skip_between(const char *s, size_t n, size_t i)
{
	for (i = skip_space(s, n, i); i < n && s[i] == '#'; i = skip_space(s, n, i))
		i = line_end(s, n, i);
	return i;
}

static int
digit_of(char c, int base)
{
	static const char digits[] = "0123456789abcdef";
	const char *p = c ? strchr(digits, c >= 'A' && c <= 'F' ? c | 0x20 : c) : NULL;
	return p && p - digits < base ? (int)(p - digits) : -1;
}

/* The escape at s[*at], a backslash. */
static char
read_escape(const char *s, size_t n, size_t *at)
{
	static const char names[] = "ntrabfv", values[] = "\n\t\r\a\b\f\v";
	const char c = *at + 1 < n ? s[*at + 1] : '\\';
	const char *name = strchr(names, c);
	const bool is_hex = c == 'x';
	int value = 0;
	if (!is_hex && digit_of(c, 8) < 0) {
		*at += 2;
		return name && c ? values[name - names] : c;
	}
	const size_t start = *at += is_hex ? 2 : 1;
	const int base = is_hex ? 16 : 8;
	for (; *at < n && digit_of(s[*at], base) >= 0 && (is_hex || *at < start + 3); ++*at)
		value = (value * base + digit_of(s[*at], base)) & 0xFF;
	return (char)value;
}

bool
po_walk_next(struct po_walk *walk, const char *s, size_t n)
{
	for (;;) {
		const size_t at = walk->is_open ? walk->at : skip_between(s, n, walk->at);
		if (at >= n || (!walk->is_open && s[at] != '"'))
			return false;
		walk->at = walk->start = at;
		if (s[at] != '"')
			break;
		walk->is_open = !walk->is_open;
		walk->at++;
	}
	walk->byte = s[walk->at];
	if (walk->byte == '\\')
		walk->byte = read_escape(s, n, &walk->at);
	else
		walk->at++;
	return true;
}
