/* SPDX-License-Identifier: MIT */
/* Tokens of a PO file with their places, those of comments and obsolete entries among them. */
#ifndef CATALOG_PO_TOKEN_H
#define CATALOG_PO_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum po_kind { TOKEN_END, TOKEN_COMMENT, TOKEN_STRING, TOKEN_KEYWORD };

struct po_tokens {
	const char *s;
	size_t n;
	size_t at;   /* behind the token; for a string, at its quote */
	size_t line; /* of s[at], from 1 on */
	enum po_kind kind;
	size_t start; /* of the token */
	size_t from;  /* the same, or that of the "#~" or "#|" before it */
	size_t start_line;
	bool is_obsolete; /* behind "#~" */
	bool is_previous; /* behind "#|" or "#~|" */
	size_t marked;    /* where "#~" or "#|" stands that no token followed yet, plus one */
};

/* Goes to the next token. */
void
token_next(struct po_tokens *t);

/* Goes to the start of the next line. */
void
token_skip_line(struct po_tokens *t);

/* Whether the token is this keyword. */
bool
token_is(const struct po_tokens *t, const char *word);

#endif
