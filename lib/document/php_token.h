/* SPDX-License-Identifier: MIT */
/* PHP by tokens, as far as it takes to know where its strings are. */
#ifndef DOCUMENT_PHP_TOKEN_H
#define DOCUMENT_PHP_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum php_token_type {
	PHP_END,        /* of the file */
	PHP_STRING,     /* in quotes */
	PHP_WORD,       /* a name, a variable, a number */
	PHP_ARROW,      /* => */
	PHP_SIGN,       /* one byte of anything else */
	PHP_OTHER,      /* a here document, text outside of PHP */
	PHP_OPEN_STRING /* one without an end */
};

struct php_token {
	enum php_token_type type;
	size_t start; /* with its quotes */
	size_t end;
};

/* The next token of s[0..n) from at on, which is in PHP if *is_php. Blanks and comments are passed
 * over. */
struct php_token
php_token_next(const char *s, size_t n, size_t at, bool *is_php);

#endif
