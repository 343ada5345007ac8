/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr lint: faults in Burmese Unicode text. */
#include "command.h"
#include "file.h"
#include "message.h"

#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <stdio.h>

static const struct option options[] = {
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* Places of offsets that only grow, counted once. */
struct cursor {
	size_t at;
	size_t line;
	size_t column;
};

static void
move_to(struct cursor *c, const char *s, size_t offset)
{
	while (c->at < offset) {
		uint32_t cp;
		c->at += mymr_utf8_decode(s + c->at, offset - c->at, &cp);
		c->column = cp == '\n' ? 1 : c->column + 1;
		c->line += cp == '\n';
	}
}

static int
lint_text(const char *title, const struct mymr_buf *text)
{
	struct mymr_fault fault;
	struct cursor place = {0, 1, 1};
	int rc = DONE;
	for (size_t at = 0; mymr_fault_next(text->s, text->len, &at, &fault);) {
		move_to(&place, text->s, fault.start);
		printf("%s:%zu:%zu: %s: %.*s\n", title, place.line, place.column, fault.rule,
			(int)(fault.end - fault.start), text->s + fault.start);
		rc = NEGATIVE;
	}
	return rc;
}

static int
lint_file(const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_error error = {0};
	const char *title = file_title(path);
	int rc = file_read(path, &text);
	if (rc == DONE && text.len) {
		if (mymr_utf8_check(text.s, text.len, &error.offset)) {
			complain_error(title, text.s, text.len, MYMR_EUTF8, &error);
			rc = TROUBLE;
		} else {
			rc = lint_text(title, &text);
		}
	}
	mymr_buf_free(&text);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	(void)values;
	int worst = n ? DONE : lint_file("-");
	for (int i = 0; i < n; i++) {
		int rc = lint_file(operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

const struct command command_lint = {
	.name = "lint",
	.summary = N_("find faults in Burmese Unicode text: order of marks, doubles, bad stacks"),
	.operands = N_("[FILE...]"),
	.example = "mymr lint article.txt",
	.options = options,
	.values_size = 0,
	.run = run,
};
