/* SPDX-License-Identifier: MIT */
/* Rows of tables beside the tree, and figures beside what is asked. */
#ifndef TESTS_FIGURES_H
#define TESTS_FIGURES_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

struct count {
	long n, n_right;
};

static inline void
add(struct count *c, bool is_right)
{
	c->n++;
	c->n_right += is_right;
}

static inline void
print(const char *name, const struct count *c, double asked)
{
	const double percent = c->n ? 100.0 * (double)c->n_right / (double)c->n : 0;
	printf("%s: %ld of %ld, %.2f %%, asked %g%s\n", name, c->n_right, c->n, percent, asked,
		c->n == 0 || percent < asked ? "   MISSED" : "");
}

#define MAX_FIELDS 32

/* Calls the row function at arg with the fields of a line; missing ones are empty. */
static inline void
split(char *line, size_t n, void *arg)
{
	void (*const *row)(char **field) = arg;
	char *field[MAX_FIELDS];
	line[n] = '\0';
	for (int i = 0; i < MAX_FIELDS; i++) {
		field[i] = line;
		line += strcspn(line, "\t");
		if (*line)
			*line++ = '\0';
	}
	(*row)(field);
}

static inline bool
read_table(const char *name, void (*row)(char **field))
{
	return tap_shared_lines(name, split, &row);
}

#endif
