/* SPDX-License-Identifier: MIT */
#include "document/sql_token.h"
#include "base/ascii.h"

#include <string.h>
#include <strings.h>

bool
sql_is(const struct sql_lexer *l, const struct sql_token *t, const char *word)
{
	const size_t n = strlen(word);
	return t->type == SQL_WORD && t->end - t->start == n &&
	       strncasecmp(l->s + t->start, word, n) == 0;
}

bool
sql_is_sign(const struct sql_lexer *l, const struct sql_token *t, char sign)
{
	return t->type == SQL_SIGN && l->s[t->start] == sign;
}

size_t
sql_line_end(const char *s, size_t n, size_t at)
{
	const char *end = at < n ? memchr(s + at, '\n', n - at) : NULL;
	return end ? (size_t)(end - s) : n;
}

bool
sql_has(const char *s, size_t n, const char *words)
{
	const size_t len = strlen(words);
	for (size_t i = 0; i + len <= n; i++) {
		if (strncasecmp(s + i, words, len) == 0)
			return true;
	}
	return false;
}

/* Who writes a dump says so in its first lines. */
static void
learn_from_comment(struct sql_lexer *l, size_t start, size_t end)
{
	static const struct {
		const char *words;
		enum sql_dialect dialect;
	} known[] = {{"PostgreSQL", SQL_POSTGRES}, {"SQLite", SQL_SQLITE}, {"MySQL", SQL_MYSQL},
		{"MariaDB", SQL_MYSQL}, {"phpMyAdmin", SQL_MYSQL}};
	const size_t n = end - start < 200 ? end - start : 200;
	for (size_t i = 0; i < sizeof known / sizeof *known && !l->dialect; i++) {
		if (sql_has(l->s + start, n, known[i].words))
			l->dialect = known[i].dialect;
	}
}

static size_t
block_comment_end(struct sql_lexer *l, size_t at)
{
	const char *s = l->s;
	if (!l->dialect && l->n - at > 3 && (s[at + 2] == '!' || s[at + 2] == 'M'))
		l->dialect = s[at + 2] == '!' || s[at + 3] == '!' ? SQL_MYSQL : SQL_UNKNOWN;
	for (size_t i = at + 2; i + 1 < l->n; i++) {
		const char *star = memchr(s + i, '*', l->n - 1 - i);
		if (!star)
			break;
		i = (size_t)(star - s);
		if (s[i + 1] == '/')
			return i + 2;
	}
	return l->n;
}

static bool
is_line_comment(const struct sql_lexer *l, size_t at)
{
	const char *s = l->s;
	if (s[at] == '#')
		return l->dialect == SQL_MYSQL || l->dialect == SQL_UNKNOWN;
	return s[at] == '-' && at + 1 < l->n && s[at + 1] == '-';
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
skip_blanks(struct sql_lexer *l)
{
	const char *s = l->s;
	while (l->at < l->n) {
		const size_t at = l->at;
		if (is_blank(s[at])) {
			l->at++;
		} else if (is_line_comment(l, at)) {
			l->at = sql_line_end(s, l->n, at);
			if (!l->dialect)
				learn_from_comment(l, at, l->at);
		} else if (s[at] == '/' && at + 1 < l->n && s[at + 1] == '*') {
			l->at = block_comment_end(l, at);
		} else {
			return;
		}
	}
}

static bool
is_in_word(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c == '_' || c == '$' ||
	       (unsigned char)c > 0x7F;
}

/* How many backslashes stand right before s[at], back to s[from]. */
static size_t
count_backslashes(const char *s, size_t from, size_t at)
{
	size_t n = 0;
	while (at - n > from && s[at - n - 1] == '\\')
		n++;
	return n;
}

/* Behind the quote that ends what the quote at "at" begins; 0 without one. */
static size_t
quoted_end(const struct sql_lexer *l, size_t at, char quote, bool has_backslashes)
{
	const char *s = l->s;
	for (size_t i = at + 1; i < l->n; i++) {
		const char *next = memchr(s + i, quote, l->n - i);
		if (!next)
			break;
		const size_t end = (size_t)(next - s);
		if (has_backslashes && count_backslashes(s, i, end) % 2)
			i = end;
		else if (end + 1 < l->n && s[end + 1] == quote)
			i = end + 1;
		else
			return end + 1;
	}
	return 0;
}

bool
sql_is_string_end(const struct sql_lexer *l, size_t at)
{
	const char next = at < l->n ? l->s[at] : ')';
	return is_blank(next) || strchr(",');", next);
}

/* Nothing said yet whose dump it is, and a string has \': if that ended it, a comma or a bracket
 * would come, or another quote. */
static void
learn_from_string(struct sql_lexer *l, size_t at)
{
	const char *s = l->s, *quote = memchr(s + at + 1, '\'', l->n - at - 1);
	while (quote && (size_t)(quote - s) + 1 < l->n && quote[-1] != '\\' && quote[1] == '\'')
		quote = memchr(quote + 2, '\'', l->n - (size_t)(quote + 2 - s));
	if (!quote || quote[-1] != '\\' || quote == s + at + 1)
		return;
	if (!sql_is_string_end(l, (size_t)(quote - s) + 1))
		l->dialect = SQL_MYSQL;
}

static struct sql_token
read_string(struct sql_lexer *l, size_t at, bool has_escapes)
{
	struct sql_token t = {SQL_STRING, at, 0, has_escapes};
	if (!l->dialect && !has_escapes && l->s[at] == '\'')
		learn_from_string(l, at);
	if (l->dialect == SQL_MYSQL)
		t.has_backslashes = !l->has_none;
	t.end = quoted_end(l, at, l->s[at], t.has_backslashes);
	if (!t.end)
		t = (struct sql_token){SQL_OPEN_STRING, at, l->n, false};
	return t;
}

static struct sql_token
read_name(struct sql_lexer *l, char end)
{
	const size_t at = l->at;
	struct sql_token t = {SQL_NAME, at, quoted_end(l, at, end, false), false};
	if (end == '`' && !l->dialect)
		l->dialect = SQL_MYSQL;
	if (!t.end)
		t = (struct sql_token){SQL_OPEN_STRING, at, l->n, false};
	return t;
}

/* $$...$$, $tag$...$tag$; a sign when it is none. */
static struct sql_token
read_dollars(const struct sql_lexer *l)
{
	const char *s = l->s;
	const size_t at = l->at;
	size_t tag = at + 1;
	while (tag < l->n && s[tag] != '$' && is_in_word(s[tag]))
		tag++;
	if (tag >= l->n || s[tag] != '$' || ascii_is_digit(s[at + 1]))
		return (struct sql_token){SQL_SIGN, at, at + 1, false};
	const size_t len = tag + 1 - at;
	for (size_t i = tag + 1; i + len <= l->n; i++) {
		const char *next = memchr(s + i, '$', l->n - len + 1 - i);
		if (!next)
			break;
		i = (size_t)(next - s);
		if (memcmp(next, s + at, len) == 0)
			return (struct sql_token){SQL_OTHER, at, i + len, false};
	}
	return (struct sql_token){SQL_OPEN_STRING, at, l->n, false};
}

/* What stands before a string, and may belong to it: E'', N'', X'', _utf8mb4 ''. */
static struct sql_token
read_word(struct sql_lexer *l)
{
	const char *s = l->s;
	const size_t at = l->at;
	size_t end = at;
	while (end < l->n && is_in_word(s[end]))
		end++;
	const struct sql_token word = {SQL_WORD, at, end, false};
	size_t quote = end;
	while (s[at] == '_' && quote < l->n && s[quote] == ' ')
		quote++;
	if (quote >= l->n || s[quote] != '\'')
		return word;
	const char first = ascii_lower(s[at]);
	const bool is_letter = end == at + 1;
	struct sql_token t;
	if (is_letter && (first == 'x' || first == 'b'))
		t = read_string(l, quote, false);
	else if (is_letter && (first == 'e' || first == 'n'))
		t = read_string(l, quote, first == 'e');
	else if (s[at] == '_')
		t = read_string(l, quote, false);
	else
		return word;
	if (t.type == SQL_STRING && (first == 'x' || first == 'b' || sql_is(l, &word, "_binary")))
		t = (struct sql_token){SQL_OTHER, at, t.end, false};
	return t;
}

static struct sql_token
read_token(struct sql_lexer *l)
{
	const char c = l->s[l->at];
	if (c == '\'' || (c == '"' && l->dialect == SQL_MYSQL))
		return read_string(l, l->at, l->has_escapes);
	if (c == '"' || c == '`')
		return read_name(l, c);
	if (c == '[' && (l->dialect == SQL_UNKNOWN || l->dialect == SQL_SQLITE))
		return read_name(l, ']');
	if (c == '$')
		return read_dollars(l);
	if (is_in_word(c))
		return read_word(l);
	return (struct sql_token){SQL_SIGN, l->at, l->at + 1, false};
}

struct sql_token
sql_next(struct sql_lexer *l)
{
	skip_blanks(l);
	if (l->at >= l->n)
		return (struct sql_token){SQL_END, l->n, l->n, false};
	const struct sql_token t = read_token(l);
	l->at = t.end;
	return t;
}
