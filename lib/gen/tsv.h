/* SPDX-License-Identifier: MIT */
/* What the table generators share: reading TSV and printing C. A generator runs at build time
 * only; on any fault in its data it says where and exits 1. */
#ifndef GEN_TSV_H
#define GEN_TSV_H

#include <stdio.h>

#define TSV_MAX_FIELDS 16

struct tsv {
	const char *path;
	FILE *file;
	char *line;
	size_t line_cap;
	unsigned line_number;
	char *field[TSV_MAX_FIELDS];
	int n_fields;
};

/* Opens path; exits when it cannot. */
void
tsv_open(struct tsv *t, const char *path);

/* Reads the next row into t->field, skipping blank lines and lines that start with '#'. Returns
 * 0 at the end (and closes). A row must have min_fields to max_fields fields. */
int
tsv_next(struct tsv *t, int min_fields, int max_fields);

/* Says what is wrong with the current row and exits. */
_Noreturn void
tsv_fail(const struct tsv *t, const char *message);

/* A copy of s that outlives the row. */
char *
tsv_keep(const char *s);

/* Prints s as a C string literal in plain ASCII. */
void
print_c_string(const char *s);

#endif
