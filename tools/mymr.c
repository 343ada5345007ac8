/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of commands, and from the command line to one of them. */
#include "command.h"
#include "message.h"
#include "project.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const struct command *const commands[] = {
	&command_detect,
	&command_convert,
	&command_extract,
	&command_localize,
	&command_memory_import,
	&command_memory_query,
	&command_memory_export,
	&command_memory_stats,
	&command_prefill,
	&command_update,
	&command_check,
	&command_export,
	&command_import,
	&command_review,
	&command_stats,
	&command_glossary_suggest,
	&command_glossary_convert,
	&command_compile,
	&command_message,
	&command_pseudo,
	&command_lint,
	&command_normalize,
	&command_wrap,
	&command_excerpt,
	&command_segment,
	&command_count,
	&command_date,
	&command_number,
	&command_calendar,
	&command_holidays,
	&command_font_check,
	&command_font_encoding,
	&command_font_metrics,
	&command_font_subset_check,
	&command_font_proof,
	&command_train,
	&command_eval,
	&command_formats,
	&command_completion,
	NULL,
};

/* The command that is named by argv[1], or by it and argv[2]; *n_words of them. */
static const struct command *
find_command(int argc, char **argv, int *n_words)
{
	const size_t len = strlen(argv[1]);
	for (const struct command *const *c = commands; *c; c++) {
		const char *name = (*c)->name;
		*n_words = 1;
		if (strcmp(name, argv[1]) == 0)
			return *c;
		*n_words = 2;
		if (argc > 2 && strncmp(name, argv[1], len) == 0 && name[len] == ' ' &&
			strcmp(name + len + 1, argv[2]) == 0)
			return *c;
	}
	return NULL;
}

static bool
is_in_group(const struct command *c, const char *group)
{
	const size_t len = strlen(group);
	return strncmp(c->name, group, len) == 0 && c->name[len] == ' ';
}

static bool
is_group(const char *name)
{
	for (const struct command *const *c = commands; *c; c++) {
		if (is_in_group(*c, name))
			return true;
	}
	return false;
}

static void
print_row(const struct command *c)
{
	printf("  %-17s  %s\n", c->name, _(c->summary));
}

static void
print_group(const char *name)
{
	printf(_("usage: mymr %s COMMAND [OPTIONS] ...\n\n"), name);
	for (const struct command *const *c = commands; *c; c++) {
		if (is_in_group(*c, name))
			print_row(*c);
	}
}

static int
complain_unknown(const char *name)
{
	complain(_("there is no command '%s'; see 'mymr help'"), name);
	return TROUBLE;
}

static void
print_overview(void)
{
	printf(_("usage: mymr COMMAND [OPTIONS] [FILE...]\n\n"));
	printf(_("Takes text from English to Burmese and keeps it right.\n\n"));
	for (const struct command *const *c = commands; *c; c++)
		print_row(*c);
	printf("\n%s\n", _("'mymr help COMMAND' explains one command and shows an example."));
}

static void
print_help(const struct command *c)
{
	printf(_("usage: mymr %s [OPTIONS] %s\n"), c->name, _(c->operands));
	printf("\n%s\n", _(c->summary));
	if (c->options->name)
		printf("\n");
	option_print(c->options);
	printf("\n%s\n  %s\n", _("example:"), c->example);
}

/* Output that could not be written is an error, also when nobody looked at it yet. */
static int
finish(int rc)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return rc;
	complain(_("cannot write to standard output"));
	return TROUBLE;
}

static int
help(int argc, char **argv)
{
	int n_words;
	if (argc < 2) {
		print_overview();
		return DONE;
	}
	const struct command *c = find_command(argc, argv, &n_words);
	if (c)
		print_help(c);
	else if (argc == 2 && is_group(argv[1]))
		print_group(argv[1]);
	else
		return complain_unknown(argv[argc - 1]);
	return DONE;
}

static bool
asks_for_help(int argc, char **argv)
{
	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
			return true;
	}
	return false;
}

static int
run(const struct command *c, int argc, char **argv)
{
	if (asks_for_help(argc, argv)) {
		print_help(c);
		return DONE;
	}
	void *values = calloc(1, c->values_size ? c->values_size : 1);
	if (!values) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	int n_operands;
	char **operand = argv + 1;
	struct project *project = NULL;
	int rc = option_parse(c->options, values, argc, argv, &n_operands);
	if (rc == DONE)
		rc = project_open(&project, c);
	if (rc == DONE)
		rc = project_apply(project, c, values, &operand, &n_operands);
	if (rc == DONE)
		rc = c->run(values, operand, n_operands);
	project_free(project);
	free(values);
	return rc;
}

/* A group alone is no command, and tells which there are. */
static int
dispatch(int argc, char **argv)
{
	int n_words;
	const struct command *c = find_command(argc, argv, &n_words);
	if (c)
		return run(c, argc - n_words, argv + n_words);
	if (!is_group(argv[1]))
		return complain_unknown(argv[1]);
	if (argc > 2 && !asks_for_help(argc, argv))
		return complain_unknown(argv[2]);
	print_group(argv[1]);
	return argc > 2 ? DONE : TROUBLE;
}

int
main(int argc, char **argv)
{
	signal(SIGPIPE, SIG_IGN);
	message_init();
	if (argc < 2) {
		print_overview();
		return finish(TROUBLE);
	}
	const char *name = argv[1];
	if (strcmp(name, "--version") == 0) {
		printf("mymr %s\n", MYMR_VERSION);
		return finish(DONE);
	}
	if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
		return finish(help(argc - 1, argv + 1));
	return finish(dispatch(argc, argv));
}
