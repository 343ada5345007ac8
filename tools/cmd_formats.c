/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr formats: what files can be worked on, and how. */
#include "command.h"
#include "json.h"
#include "message.h"

#include <mymr/bitext.h>
#include <mymr/document.h>
#include <mymr/recode.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct values {
	bool json;
};

static const struct option options[] = {
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* A spreadsheet is read by the command, as a table. */
#define SHEET "xlsx"

/* What is done with files of a format. */
enum work { TEXTS, LETTERS, PAIRS, WORKS };

static const char *const work_names[WORKS] = {"texts", "letters", "pairs"};

struct row {
	const char *name;
	const char *suffixes; /* of the first list that has it */
	bool can[WORKS];
};

#define MAX_ROWS 64

struct table {
	struct row row[MAX_ROWS];
	size_t n;
};

static void
add(struct table *t, const char *name, const char *suffixes, enum work work)
{
	size_t i = 0;
	while (i < t->n && strcmp(t->row[i].name, name) != 0)
		i++;
	if (i == MAX_ROWS)
		return;
	if (i == t->n)
		t->row[t->n++] = (struct row){.name = name, .suffixes = suffixes};
	t->row[i].can[work] = true;
}

static void
fill(struct table *t)
{
	const char *name;
	for (size_t i = 0; (name = mymr_format_name(i)); i++)
		add(t, name, mymr_format_suffixes(i), TEXTS);
	for (size_t i = 0; (name = mymr_run_format_name(i)); i++)
		add(t, name, mymr_run_format_suffixes(i), LETTERS);
	for (int i = 0; i < MYMR_BITEXT_FORMATS; i++) {
		const enum mymr_bitext_format format = (enum mymr_bitext_format)i;
		add(t, mymr_bitext_format_name(format), mymr_bitext_format_suffixes(format), PAIRS);
	}
	add(t, SHEET, SHEET, PAIRS);
}

static void
print_json(const struct row *row)
{
	printf("{\"format\":");
	json_print_string(row->name, strlen(row->name));
	printf(",\"suffixes\":");
	json_print_string(row->suffixes, strlen(row->suffixes));
	for (int i = 0; i < WORKS; i++)
		printf(",\"%s\":%s", work_names[i], row->can[i] ? "true" : "false");
	printf("}\n");
}

/* On a terminal in columns, in a pipe with tabs. */
static void
print_row(const struct row *row, bool is_terminal)
{
	printf(is_terminal ? "%-12s" : "%s\t", row->name);
	for (int i = 0; i < WORKS; i++)
		printf(is_terminal ? "%-9s" : "%s\t", row->can[i] ? work_names[i] : "-");
	printf("%s\n", row->suffixes);
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	const bool is_terminal = isatty(STDOUT_FILENO);
	struct table t = {.n = 0};
	(void)operand;
	if (n) {
		complain(_("no files are named"));
		return TROUBLE;
	}
	fill(&t);
	for (size_t i = 0; i < t.n; i++) {
		if (v->json)
			print_json(&t.row[i]);
		else
			print_row(&t.row[i], is_terminal);
	}
	return DONE;
}

const struct command command_formats = {
	.name = "formats",
	.summary = N_("list the formats of files and what can be done with them"),
	.operands = "",
	.example = "mymr formats --json",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
