/* SPDX-License-Identifier: MIT */
#include "catalog/catalog_header.h"

#include <string.h>
#include "base/ascii.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool
piece_is(const struct header_piece *piece, const char *word)
{
	return piece->len == strlen(word) && ascii_is_same(piece->s, word, piece->len);
}

static void
trim(struct header_piece *piece)
{
	for (; piece->len && is_blank(piece->s[0]); piece->len--)
		piece->s++;
	while (piece->len && is_blank(piece->s[piece->len - 1]))
		piece->len--;
}

bool
header_field(
	const char *text, size_t n, const char *name, size_t name_len, struct header_piece *value)
{
	const char *end = text + n;
	for (const char *line = text, *next; line < end; line = next) {
		const char *newline = memchr(line, '\n', (size_t)(end - line));
		const size_t len = (size_t)((newline ? newline : end) - line);
		next = newline ? newline + 1 : end;
		if (len <= name_len || line[name_len] != ':' ||
			!ascii_is_same(line, name, name_len))
			continue;
		*value = (struct header_piece){line + name_len + 1, len - name_len - 1};
		trim(value);
		return true;
	}
	return false;
}

#define FIELD(name) name, sizeof name - 1

/* What follows the parameter name in a field's value, up to a blank or semicolon. */
static bool
parameter(const struct header_piece *field, const char *name, struct header_piece *value)
{
	const size_t name_len = strlen(name);
	for (size_t i = 0; i + name_len <= field->len; i++) {
		if (!ascii_is_same(field->s + i, name, name_len))
			continue;
		const size_t start = i + name_len;
		size_t end = start;
		while (end < field->len && field->s[end] != ';' && !is_blank(field->s[end]))
			end++;
		*value = (struct header_piece){field->s + start, end - start};
		return true;
	}
	return false;
}

bool
header_charset(const char *text, size_t n, struct header_piece *charset)
{
	struct header_piece field;
	return header_field(text, n, FIELD("Content-Type"), &field) &&
	       parameter(&field, "charset=", charset) && charset->len &&
	       !piece_is(charset, "CHARSET");
}

bool
header_charset_is_utf8(const struct header_piece *charset)
{
	static const char *const names[] = {"UTF-8", "UTF8", "ASCII", "US-ASCII", "ANSI_X3.4-1968"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (piece_is(charset, names[i]))
			return true;
	}
	return false;
}

bool
header_plural_forms(const char *text, size_t n, struct header_piece *rule)
{
	struct header_piece number;
	return header_field(text, n, FIELD("Plural-Forms"), rule) && rule->len &&
	       !(parameter(rule, "nplurals=", &number) && piece_is(&number, "INTEGER"));
}
