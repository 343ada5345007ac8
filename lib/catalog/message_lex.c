/* SPDX-License-Identifier: MIT */
#include "catalog/message_lex.h"

#include <stdint.h>
#include <string.h>
#include <mymr/utf8.h>

static bool
is_blank(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0x85 || cp == 0x200E ||
	       cp == 0x200F || cp == 0x2028 || cp == 0x2029;
}

size_t
message_blanks(const char *s, size_t n)
{
	uint32_t cp;
	size_t i = 0, len;
	while ((len = mymr_utf8_decode(s + i, n - i, &cp)) && is_blank(cp))
		i += len;
	return i;
}

/* Not Pattern_Syntax, as far as ASCII goes. */
static bool
is_in_word(uint32_t cp)
{
	if (cp >= 0x80)
		return !is_blank(cp);
	return cp == '_' || (cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') ||
	       (cp >= 'A' && cp <= 'Z');
}

size_t
message_word(const char *s, size_t n)
{
	uint32_t cp;
	size_t i = 0, len;
	while ((len = mymr_utf8_decode(s + i, n - i, &cp)) && is_in_word(cp))
		i += len;
	return i;
}

size_t
message_style(const char *s, size_t n)
{
	size_t n_open = 0, i = 0;
	for (; i < n && (s[i] != '}' || n_open > 0); i++) {
		if (s[i] == '\'') {
			const char *close = memchr(s + i + 1, '\'', n - i - 1);
			if (!close)
				return n;
			i = (size_t)(close - s);
		}
		n_open += s[i] == '{';
		n_open -= s[i] == '}';
	}
	return i;
}

/* Behind the apostrophe that begins it. */
static size_t
unquote(const char *s, size_t n, char *out, size_t *out_len)
{
	size_t i = 1;
	for (; i < n; i++) {
		const bool is_apostrophe = s[i] == '\'';
		if (is_apostrophe && (i + 1 == n || s[i + 1] != '\''))
			return i + 1;
		i += is_apostrophe;
		out[(*out_len)++] = s[i];
	}
	return n;
}

size_t
message_unquote(const char *s, size_t n, bool is_plural, char *out, size_t *out_len)
{
	const char next = n > 1 ? s[1] : '\0';
	if (next == '{' || next == '}' || (next == '#' && is_plural))
		return unquote(s, n, out, out_len);
	out[(*out_len)++] = '\'';
	return next == '\'' ? 2 : 1;
}
