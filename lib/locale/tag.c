/* SPDX-License-Identifier: MIT */
#include "locale/tag.h"

#include <string.h>
#include "base/ascii.h"

#define MAX_SUBTAG 8

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c + 'A' - 'a') : c;
}

static char
folded(char c)
{
	return c == '_' ? '-' : ascii_lower(c);
}

bool
tag_has_language(const char *tag, const char *language)
{
	size_t i = 0;
	while (language[i] && ascii_lower(tag[i]) == language[i])
		i++;
	return !language[i] && (tag[i] == '\0' || tag[i] == '-' || tag[i] == '_');
}

int
tag_compare(const char *a, size_t a_len, const char *b, size_t b_len)
{
	for (size_t i = 0; i < a_len && i < b_len; i++) {
		const unsigned char x = (unsigned char)folded(a[i]);
		const unsigned char y = (unsigned char)folded(b[i]);
		if (x != y)
			return x < y ? -1 : 1;
	}
	return a_len < b_len ? -1 : a_len > b_len;
}

static size_t
subtag_start(const char *s, size_t n)
{
	while (n > 0 && folded(s[n - 1]) != '-')
		n--;
	return n;
}

size_t
tag_truncate(const char *s, size_t n)
{
	size_t start = subtag_start(s, n);
	if (start >= 2 && start - 1 - subtag_start(s, start - 1) == 1)
		start = subtag_start(s, start - 1);
	return start ? start - 1 : 0;
}

/* RFC 5646 2.1.1: scripts in title case, regions in capitals, but not behind a singleton. */
static void
put_subtag(char *out, const char *s, size_t n, bool is_plain)
{
	for (size_t i = 0; i < n; i++)
		out[i] = ascii_lower(s[i]);
	if (is_plain && n == 4 && ascii_is_letter(s[0]))
		out[0] = upper(s[0]);
	for (size_t i = 0; is_plain && n == 2 && i < n; i++)
		out[i] = upper(s[i]);
}

static bool
is_first_subtag(const char *s, size_t n, bool is_last)
{
	for (size_t i = 0; i < n; i++) {
		if (!ascii_is_letter(s[i]))
			return false;
	}
	const char c = ascii_lower(s[0]);
	return n > 1 || (!is_last && (c == 'x' || c == 'i'));
}

static size_t
subtag_length(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && (ascii_is_letter(s[len]) || ascii_is_digit(s[len])))
		len++;
	return len;
}

bool
tag_normalize(char out[TAG_MAX + 1], const char *s, size_t n)
{
	bool is_plain = false;
	if (n > TAG_MAX)
		return false;
	for (size_t i = 0; i <= n;) {
		const size_t len = subtag_length(s + i, n - i);
		const size_t end = i + len;
		if (len < 1 || len > MAX_SUBTAG || (end < n && folded(s[end]) != '-'))
			return false;
		if (i == 0 && !is_first_subtag(s, len, end == n))
			return false;
		put_subtag(out + i, s + i, len, is_plain);
		is_plain = len > 1 && (is_plain || i == 0);
		out[end] = end < n ? '-' : '\0';
		i = end + 1;
	}
	return true;
}
