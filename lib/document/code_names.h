/* SPDX-License-Identifier: MIT */
/* What the codes of one unit are called, whatever markup they are made of. */
#ifndef DOCUMENT_CODE_NAMES_H
#define DOCUMENT_CODE_NAMES_H

#include <stdbool.h>
#include <stdint.h>
#include "document/string_unit.h"

/* Bytes of a name that a code can show, in lower case; a longer name and one with other characters
 * are shown as "x". */
#define CODE_NAME_MAX 24
#define MAX_NAMES 64
#define MAX_UNDERSCORES 63
#define CODE_TOKEN_MAX (CODE_NAME_MAX + MAX_UNDERSCORES + 24)

/* Reads text byte by byte for what could be taken for a code: "<", perhaps "/", underscores, a
 * letter. */
struct code_literal {
	bool is_open;
	unsigned underscores;
	uint64_t taken; /* bit k: a look-alike has k underscores */
};

struct code_names {
	size_t n;
	unsigned n_overflow;
	unsigned n_underscores; /* before every name: as many as no look-alike in the text has */
	struct {
		char name[CODE_NAME_MAX + 2];
		unsigned count;
	} seen[MAX_NAMES];
};

struct code_token {
	char s[CODE_TOKEN_MAX];
	size_t len;
};

/* Reads on. A zeroed one is at the start of a text. */
void
code_literal_read(struct code_literal *l, const char *s, size_t n);

/* False when the text has look-alikes of every name that the codes could get. */
bool
code_names_init(struct code_names *names, const struct code_literal *l);

/* The same for the text of a unit in the making. */
bool
code_names_init_of(struct code_names *names, const struct string_unit *u);

/* The number of the next code with the name s[0..n), which may be empty. */
unsigned
code_names_count(struct code_names *names, const char *s, size_t n);

/* Writes a code, whose name has at most CODE_NAME_MAX + 1 bytes, behind at most MAX_UNDERSCORES;
 * the number is left out when it is 1. Returns its length. */
size_t
code_token_put(char out[CODE_TOKEN_MAX], enum piece_type type, unsigned underscores,
	const char *name, unsigned number);

/* The code of type OPEN, CLOSE or CODE with a name and its number. */
void
code_names_token(const struct code_names *names, enum piece_type type, const char *s, size_t n,
	unsigned number, struct code_token *token);

#endif
