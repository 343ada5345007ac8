/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr lint: faults in Burmese Unicode text. */
#include "command.h"
#include "file.h"
#include "json.h"
#include "message.h"
#include "place.h"

#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

struct values {
	bool json;
};

static const struct option options[] = {
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* A fault may be as long as the file. */
static void
print_line(
	const char *title, const struct place *place, const struct mymr_fault *fault, const char *s)
{
	printf("%s:%zu:%zu: %s: ", title, place->line, place->column, fault->rule);
	fwrite(s + fault->start, 1, fault->end - fault->start, stdout);
	putchar('\n');
}

/* Of standard input the name is "-", in every language. */
static void
print_json(
	const char *file, const struct place *place, const struct mymr_fault *fault, const char *s)
{
	printf("{\"file\":");
	json_print_string(file, strlen(file));
	printf(",\"line\":%zu,\"column\":%zu,\"start\":%zu,\"end\":%zu,\"rule\":\"%s\",\"text\":",
		place->line, place->column, fault->start, fault->end, fault->rule);
	json_print_string(s + fault->start, fault->end - fault->start);
	printf("}\n");
}

static int
lint_text(const struct values *v, const char *path, const struct mymr_buf *text)
{
	struct mymr_fault fault;
	struct place place = {0, 1, 1};
	int rc = DONE;
	for (size_t at = 0; mymr_fault_next(text->s, text->len, &at, &fault);) {
		place_move(&place, text->s, fault.start);
		if (v->json)
			print_json(path, &place, &fault, text->s);
		else
			print_line(file_title(path), &place, &fault, text->s);
		rc = NEGATIVE;
	}
	return rc;
}

static int
lint_file(const struct values *v, const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_error error = {0};
	int rc = file_read(path, &text);
	if (rc == DONE && text.len) {
		if (mymr_utf8_check(text.s, text.len, &error.offset)) {
			complain_error(file_title(path), text.s, text.len, MYMR_EUTF8, &error);
			rc = TROUBLE;
		} else {
			rc = lint_text(v, path, &text);
		}
	}
	mymr_buf_free(&text);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	int worst = n ? DONE : lint_file(v, "-");
	for (int i = 0; i < n; i++) {
		int rc = lint_file(v, operand[i]);
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
	.values_size = sizeof(struct values),
	.run = run,
};
