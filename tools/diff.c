/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "diff.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t
line_len(const char *s, size_t n)
{
	const char *newline = n ? memchr(s, '\n', n) : NULL;
	return newline ? (size_t)(newline - s) : n;
}

static void
print_line(const char *colour, char sign, const char *s, size_t n)
{
	const bool is_coloured = isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
	printf("%s%c%.*s%s\n", is_coloured ? colour : "", sign, (int)n, s,
		is_coloured ? "\033[0m" : "");
}

void
diff_print(const char *title, const struct mymr_buf *before, const struct mymr_buf *after)
{
	bool has_title = false;
	size_t line = 1;
	for (size_t a = 0, b = 0; a < before->len || b < after->len; line++) {
		const size_t n_a = line_len(before->s + a, before->len - a);
		const size_t n_b = line_len(after->s + b, after->len - b);
		if (n_a != n_b || memcmp(before->s + a, after->s + b, n_a) != 0) {
			if (!has_title)
				printf("--- %s\n+++ %s\n", title, title);
			has_title = true;
			printf("@@ -%zu +%zu @@\n", line, line);
			print_line("\033[31m", '-', before->s + a, n_a);
			print_line("\033[32m", '+', after->s + b, n_b);
		}
		a += n_a + 1;
		b += n_b + 1;
		if (a > before->len)
			a = before->len;
		if (b > after->len)
			b = after->len;
	}
}
