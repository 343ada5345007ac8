/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one option parser: commands say what they take in a table. */
#ifndef TOOLS_OPTION_H
#define TOOLS_OPTION_H

#include <stdbool.h>
#include <stddef.h>

enum option_type {
	OPTION_FLAG,   /* bool */
	OPTION_STRING, /* const char * */
	OPTION_LIST,   /* struct string_list, may be given many times */
	OPTION_CHOICE  /* int: 1 + index into choices, 0 when it is not given */
};

#define OPTION_LIST_MAX 64

struct string_list {
	size_t n;
	const char *s[OPTION_LIST_MAX];
};

/* letter 0: no short form. offset: where in the command's own struct the value goes. argument and
 * help are translated when shown. A table ends with a row whose name is NULL. */
struct option {
	char letter;
	const char *name;
	enum option_type type;
	size_t offset;
	const char *argument;
	const char *help;
	const char *const *choices; /* CHOICE: ends with NULL */
};

/* Reads options and moves the operands to the front of argv[1..]; *n_operands counts them. "--"
 * ends options, "-" is an operand. Returns 0, or complains and returns 2. */
int
option_parse(const struct option *options, void *values, int argc, char **argv, int *n_operands);

/* The option of a name; NULL. */
const struct option *
option_find(const struct option *options, const char *name);

/* Sets an option that is no flag, as if it had been given with a value. */
int
option_set(const struct option *option, void *values, const char *value);

/* Whether an option that is no flag has a value. */
bool
option_is_set(const struct option *option, const void *values);

/* Prints the table as a list for --help. */
void
option_print(const struct option *options);

#endif
