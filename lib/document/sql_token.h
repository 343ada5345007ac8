/* SPDX-License-Identifier: MIT */
/* SQL by tokens, as dumps of MySQL, PostgreSQL and SQLite have it. */
#ifndef DOCUMENT_SQL_TOKEN_H
#define DOCUMENT_SQL_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum sql_dialect { SQL_UNKNOWN, SQL_MYSQL, SQL_POSTGRES, SQL_SQLITE };

enum sql_token_type {
	SQL_END,
	SQL_WORD,       /* a name without quotes, a key word, a number */
	SQL_NAME,       /* a name in quotes */
	SQL_STRING,     /* [start, end) with its quotes, without a prefix */
	SQL_SIGN,       /* one byte of anything else */
	SQL_OTHER,      /* bits, bytes, a string in dollars */
	SQL_OPEN_STRING /* one without an end */
};

struct sql_token {
	enum sql_token_type type;
	size_t start;
	size_t end;
	bool has_backslashes; /* of a string: they begin escapes */
};

/* What has been learned of a dump up to here. */
struct sql_lexer {
	const char *s;
	size_t n;
	size_t at;
	enum sql_dialect dialect;
	bool has_escapes; /* backslashes in strings without a prefix begin escapes, for PostgreSQL
			   */
	bool has_none;    /* they do not, for MySQL */
};

/* The next token, comments passed over. */
struct sql_token
sql_next(struct sql_lexer *l);

/* Whether a string may end before at: what a list has behind one is there, or a quote. */
bool
sql_is_string_end(const struct sql_lexer *l, size_t at);

/* Whether a token is the word, in capitals, whatever its case. */
bool
sql_is(const struct sql_lexer *l, const struct sql_token *t, const char *word);

bool
sql_is_sign(const struct sql_lexer *l, const struct sql_token *t, char sign);

/* Where the line ends that has s[at], at its LF. */
size_t
sql_line_end(const char *s, size_t n, size_t at);

/* Whether s[0..n) has the words, whatever the case of their letters. */
bool
sql_has(const char *s, size_t n, const char *words);

#endif
