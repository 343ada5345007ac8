/* SPDX-License-Identifier: GPL-3.0-or-later */
/* TOML 1.0 as far as settings need it: tables, keys, strings on one line, integers, booleans and
 * arrays of strings. Other values are told to be none that is read. */
#ifndef TOOLS_TOML_H
#define TOOLS_TOML_H

#include <mymr/buf.h>
#include <stdbool.h>
#include <stddef.h>

enum toml_type { TOML_STRING, TOML_INTEGER, TOML_BOOLEAN };

/* A value, or one of an array, whose strings live until the reader returns. */
struct toml_value {
	const char *key; /* with the names of its tables: "rules.zwsp-policy" */
	size_t offset;   /* of the value in the file */
	enum toml_type type;
	bool is_in_array;
	const char *s; /* TOML_STRING, NUL-terminated; of others as it is written */
	bool is_true;
};

/* Hears of every value in order; a reason, static, ends the reading. */
typedef const char *
toml_hear(void *arg, const struct toml_value *value);

/* Reads s[0..n). What is wrong with it, static, and where in *offset; NULL when all is well. A key
 * that stands twice is wrong. */
const char *
toml_read(const char *s, size_t n, toml_hear *hear, void *arg, size_t *offset);

#endif
