/* SPDX-License-Identifier: MIT */
#include "document/php_token.h"

#include <string.h>

static bool
starts(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	return n >= len && memcmp(s, word, len) == 0;
}

static bool
is_in_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       c == '_' || c == '$' || (unsigned char)c > 0x7F;
}

/* The length of a comment to the end of its line, or of PHP. */
static size_t
line_comment_len(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && s[i] != '\n' && s[i] != '\r' && !starts(s + i, n - i, "?>"))
		i++;
	return i;
}

static size_t
comment_len(const char *s, size_t n)
{
	if (s[0] == '#' || starts(s, n, "//"))
		return line_comment_len(s, n);
	if (!starts(s, n, "/*"))
		return 0;
	for (size_t i = 3; i < n; i++) {
		if (s[i] == '/' && s[i - 1] == '*')
			return i + 1;
	}
	return n;
}

static size_t
skip_blanks(const char *s, size_t n, size_t at)
{
	for (size_t len; at < n; at += len) {
		len = s[at] && strchr(" \t\r\n\f\v", s[at]) ? 1 : comment_len(s + at, n - at);
		if (len == 0)
			break;
	}
	return at;
}

static struct php_token
read_quoted(const char *s, size_t n, size_t at)
{
	size_t i = at + 1;
	while (i < n && s[i] != s[at])
		i += s[i] == '\\' ? 2 : 1;
	if (i >= n)
		return (struct php_token){PHP_OPEN_STRING, at, n};
	return (struct php_token){s[at] == '`' ? PHP_OTHER : PHP_STRING, at, i + 1};
}

/* The end of the here document whose word is [word, word + len), which stands first in the line
 * that ends it. */
static size_t
here_end(const char *s, size_t n, size_t word, size_t len)
{
	for (size_t i = word + len; i < n;) {
		const char *line = memchr(s + i, '\n', n - i);
		if (!line)
			break;
		i = (size_t)(line - s) + 1;
		while (i < n && (s[i] == ' ' || s[i] == '\t'))
			i++;
		if (n - i >= len && memcmp(s + i, s + word, len) == 0 &&
			(i + len == n || !is_in_word(s[i + len])))
			return i + len;
	}
	return 0;
}

/* <<<WORD, <<<'WORD', <<<"WORD"; a sign when it is none. */
static struct php_token
read_here(const char *s, size_t n, size_t at)
{
	size_t word = at + 3, len = 0;
	while (word < n && (s[word] == ' ' || s[word] == '\t'))
		word++;
	word += word < n && (s[word] == '\'' || s[word] == '"');
	while (word + len < n && is_in_word(s[word + len]))
		len++;
	if (len == 0)
		return (struct php_token){PHP_SIGN, at, at + 1};
	const size_t end = here_end(s, n, word, len);
	if (end == 0)
		return (struct php_token){PHP_OPEN_STRING, at, n};
	return (struct php_token){PHP_OTHER, at, end};
}

/* Text up to where PHP begins. */
static struct php_token
read_outside(const char *s, size_t n, size_t at, bool *is_php)
{
	for (size_t i = at; i < n; i++) {
		if (s[i] != '<' || !(starts(s + i, n - i, "<?php") || starts(s + i, n - i, "<?=")))
			continue;
		*is_php = true;
		return (struct php_token){PHP_OTHER, at, i + (s[i + 2] == '=' ? 3 : 5)};
	}
	return (struct php_token){PHP_END, n, n};
}

struct php_token
php_token_next(const char *s, size_t n, size_t at, bool *is_php)
{
	if (!*is_php)
		return read_outside(s, n, at, is_php);
	at = skip_blanks(s, n, at);
	if (at >= n)
		return (struct php_token){PHP_END, n, n};
	if (starts(s + at, n - at, "?>")) {
		*is_php = false;
		return (struct php_token){PHP_OTHER, at, at + 2};
	}
	if (s[at] == '\'' || s[at] == '"' || s[at] == '`')
		return read_quoted(s, n, at);
	if (starts(s + at, n - at, "<<<"))
		return read_here(s, n, at);
	if (starts(s + at, n - at, "=>"))
		return (struct php_token){PHP_ARROW, at, at + 2};
	size_t end = at;
	while (end < n && is_in_word(s[end]))
		end++;
	if (end > at)
		return (struct php_token){PHP_WORD, at, end};
	return (struct php_token){PHP_SIGN, at, at + 1};
}
