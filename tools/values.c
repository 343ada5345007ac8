/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "values.h"
#include "file.h"
#include "lines.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

struct walk {
	const char *(*use)(void *arg, const char *s, size_t n);
	void *arg;
	size_t line;
	bool has_unreadable;
};

static void
use_line(struct walk *walk, const char *s, size_t n)
{
	static const char mark[] = "\xEF\xBB\xBF";
	const size_t n_mark = sizeof mark - 1;
	const size_t skip = ++walk->line == 1 && n >= n_mark && memcmp(s, mark, n_mark) == 0;
	const char *reason = walk->use(walk->arg, s + skip * n_mark, n - skip * n_mark);
	if (!reason)
		return;
	walk->has_unreadable = true;
	complain_at(file_title("-"), walk->line, 0, "%s", reason);
}

static int
use_lines(void *arg, const char *s, size_t n)
{
	for (size_t i = 0, len, n_end; i < n; i += len + n_end) {
		len = line_len(s + i, n - i, &n_end);
		use_line(arg, s + i, len);
	}
	/* whoever waits at the other end of a pipe gets answers before asking again */
	fflush(stdout);
	return DONE;
}

static void
use_operand(struct walk *walk, const char *s)
{
	const char *reason = walk->use(walk->arg, s, strlen(s));
	if (!reason)
		return;
	walk->has_unreadable = true;
	complain("'%s': %s", s, reason);
}

int
values_each(
	char **operand, int n, const char *(*use)(void *arg, const char *s, size_t n), void *arg)
{
	struct walk walk = {.use = use, .arg = arg};
	int rc = DONE;
	for (int i = 0; i < n; i++)
		use_operand(&walk, operand[i]);
	if (n == 0)
		rc = lines_read("-", true, use_lines, &walk);
	return rc == DONE && walk.has_unreadable ? NEGATIVE : rc;
}

void
values_print(const char *reason, const struct mymr_buf *out)
{
	if (reason)
		putchar('-');
	else
		fwrite(out->s, 1, out->len, stdout);
	putchar('\n');
}
