/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "diff.h"
#include "json.h"
#include "message.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A line, without its newline. */
struct line {
	const char *s;
	size_t n;
	bool has_newline;
};

static struct line
next_line(const struct mymr_buf *text, size_t *at)
{
	const size_t left = text->len - *at;
	const char *s = left ? text->s + *at : "";
	const char *newline = memchr(s, '\n', left);
	struct line line = {s, newline ? (size_t)(newline - s) : left, newline != NULL};
	*at += line.n + line.has_newline;
	return line;
}

static void
print_line(const char *colour, char sign, const struct line *line)
{
	const bool is_coloured = isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
	printf("%s%c", is_coloured ? colour : "", sign);
	fwrite(line->s, 1, line->n, stdout);
	printf("%s\n", is_coloured ? "\033[0m" : "");
	if (!line->has_newline)
		printf("\\ No newline at end of file\n");
}

static void
print_text(const char *title, size_t number, const struct line *old, const struct line *new)
{
	if (title)
		printf("--- %s\n+++ %s\n", title, title);
	printf("@@ -%zu +%zu @@\n", number, number);
	print_line("\033[31m", '-', old);
	print_line("\033[32m", '+', new);
}

static void
print_json(const char *title, size_t number, const struct line *old, const struct line *new)
{
	printf("{\"file\":");
	json_print_string(title, strlen(title));
	printf(",\"line\":%zu,\"before\":", number);
	json_print_string(old->s, old->n);
	printf(",\"after\":");
	json_print_string(new->s, new->n);
	printf("}\n");
}

/* Finds the lines that differ; returns whether there is one at or behind at. */
static bool
find(const struct mymr_buf *before, const struct mymr_buf *after, size_t at[2], size_t *number,
	struct line line[2])
{
	while (at[0] < before->len || at[1] < after->len) {
		line[0] = next_line(before, &at[0]);
		line[1] = next_line(after, &at[1]);
		++*number;
		if (line[0].n != line[1].n || memcmp(line[0].s, line[1].s, line[0].n) != 0)
			return true;
	}
	return false;
}

void
diff_print(const char *title, const struct mymr_buf *before, const struct mymr_buf *after)
{
	size_t at[2] = {0, 0}, number = 0;
	struct line line[2];
	for (; find(before, after, at, &number, line); title = NULL)
		print_text(title, number, &line[0], &line[1]);
}

void
diff_print_archive(const char *path, bool is_json)
{
	if (is_json) {
		printf("{\"file\":");
		json_print_string(path, strlen(path));
		printf(",\"changed\":true}\n");
		return;
	}
	message_put(stdout, path);
	printf(": %s\n", _("the archive would change"));
}

void
diff_print_json(const char *title, const struct mymr_buf *before, const struct mymr_buf *after)
{
	size_t at[2] = {0, 0}, number = 0;
	struct line line[2];
	while (find(before, after, at, &number, line))
		print_json(title, number, &line[0], &line[1]);
}
