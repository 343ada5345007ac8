/* SPDX-License-Identifier: MIT */
#include "catalog/po_blank.h"
#include "catalog/po_token.h"

#include <string.h>

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || c == '_';
}

static bool
has(const struct po_tokens *t, char c)
{
	return t->at < t->n && t->s[t->at] == c;
}

/* What "#~" and "#|" say goes for the rest of their line. */
static void
skip_blanks(struct po_tokens *t)
{
	for (; t->at < t->n && po_is_space(t->s[t->at]); t->at++) {
		if (t->s[t->at] != '\n')
			continue;
		t->line++;
		t->is_obsolete = t->is_previous = false;
		t->marked = 0;
	}
}

/* A mark that stands behind something on its line is a comment: what would be put in its place goes
 * by lines. */
static bool
skip_mark(struct po_tokens *t)
{
	if (t->at + 1 >= t->n || t->s[t->at] != '#' || !po_begins_line(t->s, t->at))
		return false;
	const char mark = t->s[t->at + 1];
	if (mark != '~' && mark != '|')
		return false;
	t->marked = t->at + 1;
	t->at += 2;
	t->is_previous = mark == '|';
	t->is_obsolete = mark == '~';
	if (mark == '~' && has(t, '|')) {
		t->is_previous = true;
		t->at++;
	}
	return true;
}

static void
read_comment(struct po_tokens *t)
{
	const char *newline = memchr(t->s + t->at, '\n', t->n - t->at);
	t->kind = TOKEN_COMMENT;
	t->at = newline ? (size_t)(newline - t->s) : t->n;
}

/* What is no word is a token of one byte, which no one wants. */
static void
read_word(struct po_tokens *t)
{
	t->kind = TOKEN_KEYWORD;
	while (t->at < t->n && is_word(t->s[t->at]))
		t->at++;
	if (t->at == t->start)
		t->at++;
}

void
token_next(struct po_tokens *t)
{
	do
		skip_blanks(t);
	while (skip_mark(t));
	t->start = t->at;
	t->from = t->marked ? t->marked - 1 : t->at;
	t->start_line = t->line;
	t->marked = 0;
	if (t->at == t->n)
		t->kind = TOKEN_END;
	else if (has(t, '#'))
		read_comment(t);
	else if (has(t, '"'))
		t->kind = TOKEN_STRING;
	else
		read_word(t);
}

void
token_skip_line(struct po_tokens *t)
{
	const char *newline = memchr(t->s + t->at, '\n', t->n - t->at);
	t->at = newline ? (size_t)(newline - t->s) : t->n;
}

bool
token_is(const struct po_tokens *t, const char *word)
{
	const size_t len = strlen(word);
	return t->kind == TOKEN_KEYWORD && t->at - t->start == len &&
	       memcmp(t->s + t->start, word, len) == 0;
}
