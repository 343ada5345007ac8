/* SPDX-License-Identifier: MIT */
/* Whether the codes and placeholders of a translation are those of its source. */
#include "catalog/inline_code.h"
#include "catalog/template.h"

#include <mymr/check.h>
#include <string.h>

#define MAX_TOKENS 256

struct token {
	size_t offset;
	size_t len;
	bool is_used;
};

static size_t
token_next(const char *s, size_t n)
{
	const char *name;
	size_t name_len;
	if (s[0] == '<')
		return code_next(s, n);
	return s[0] == '{' ? placeholder_next(s, n, &name, &name_len) : 0;
}

static size_t
find_tokens(struct token *tokens, const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0, len; i < n && count < MAX_TOKENS; i += len ? len : 1) {
		len = token_next(s + i, n - i);
		if (len)
			tokens[count++] = (struct token){i, len, false};
	}
	return count;
}

/* Takes the first unused token that reads like the wanted one. */
static bool
take(struct token *tokens, size_t n, const char *s, const char *wanted, size_t len)
{
	for (size_t i = 0; i < n; i++) {
		if (!tokens[i].is_used && tokens[i].len == len &&
			memcmp(s + tokens[i].offset, wanted, len) == 0) {
			tokens[i].is_used = true;
			return true;
		}
	}
	return false;
}

static bool
closes(const char *open, size_t n_open, const char *close, size_t n_close)
{
	return n_open + 1 == n_close && memcmp(open + 1, close + 2, n_open - 1) == 0;
}

/* The first token of s that breaks the nesting; n when none does. */
static size_t
find_unbalanced(const struct token *tokens, size_t n, const char *s)
{
	size_t open[MAX_TOKENS];
	size_t n_open = 0;
	for (size_t i = 0; i < n; i++) {
		const char *token = s + tokens[i].offset;
		const size_t len = tokens[i].len;
		if (token[0] != '<' || token[len - 2] == '/')
			continue;
		if (token[1] != '/') {
			open[n_open++] = i;
			continue;
		}
		if (n_open == 0 || !closes(s + tokens[open[n_open - 1]].offset,
					   tokens[open[n_open - 1]].len, token, len))
			return i;
		n_open--;
	}
	return n_open ? open[n_open - 1] : n;
}

static enum mymr_pair_fault
tell(enum mymr_pair_fault fault, const struct token *token, size_t *offset, size_t *len)
{
	*offset = token->offset;
	*len = token->len;
	return fault;
}

enum mymr_pair_fault
mymr_pair_check(const char *source, size_t n_source, const char *translation, size_t n_translation,
	size_t *offset, size_t *len)
{
	struct token from[MAX_TOKENS], to[MAX_TOKENS];
	const size_t n_from = find_tokens(from, source, n_source);
	const size_t n_to = find_tokens(to, translation, n_translation);
	for (size_t i = 0; i < n_from; i++) {
		if (!take(to, n_to, translation, source + from[i].offset, from[i].len))
			return tell(MYMR_PAIR_MISSING, &from[i], offset, len);
	}
	for (size_t i = 0; i < n_to; i++) {
		if (!to[i].is_used)
			return tell(MYMR_PAIR_EXTRA, &to[i], offset, len);
	}
	size_t unbalanced = find_unbalanced(to, n_to, translation);
	if (unbalanced < n_to && find_unbalanced(from, n_from, source) == n_from)
		return tell(MYMR_PAIR_UNBALANCED, &to[unbalanced], offset, len);
	return MYMR_PAIR_FITS;
}
