/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values as arguments, or one a line on standard input. */
#ifndef TOOLS_VALUES_H
#define TOOLS_VALUES_H

#include <mymr/buf.h>

/* Gives use the operands, or without any each line of standard input, without its end. use answers
 * each, and returns NULL or why it cannot, which is complained of with the place. Returns NEGATIVE
 * when that happened, otherwise an exit code. */
int
values_each(
	char **operand, int n, const char *(*use)(void *arg, const char *s, size_t n), void *arg);

/* Prints the line for one value: out, or '-' when there is a reason. */
void
values_print(const char *reason, const struct mymr_buf *out);

#endif
