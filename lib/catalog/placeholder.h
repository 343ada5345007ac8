/* SPDX-License-Identifier: MIT */
/* Placeholders of the formats that programs use. */
#ifndef CATALOG_PLACEHOLDER_H
#define CATALOG_PLACEHOLDER_H

#include <stdbool.h>
#include <stddef.h>

/* What is the same in a source and its translation: the name or number of an argument and what is
 * made of it. Width and flags are not. */
struct placeholder {
	size_t start;
	size_t len;
	bool is_percent; /* of printf and its like */
	int position;    /* %2$s and what comes second: 2; 0 for names */
	size_t name;     /* %(name)s, {name}, {{name}}, ${name}, or the conversion of a position */
	size_t name_len;
	size_t type; /* of ICU: plural, date ... */
	size_t type_len;
};

/* Scanner. The length of what stands at s[i], a sign of % { $, and is a placeholder or a
 * sign that stands for itself (%%), which has a len of 0; otherwise 0. */
size_t
placeholder_read(const char *s, size_t n, size_t i, struct placeholder *p);

#endif
