/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"
#include "message.h"

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
	&command_memory,
	&command_prefill,
	&command_update,
	&command_check,
	&command_review,
	&command_stats,
	&command_compile,
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
	&command_train,
	&command_eval,
	&command_completion,
	NULL,
};

static const struct command *
find_command(const char *name)
{
	for (const struct command *const *c = commands; *c; c++) {
		if (strcmp((*c)->name, name) == 0)
			return *c;
	}
	return NULL;
}

static void
print_overview(void)
{
	printf(_("usage: mymr COMMAND [OPTIONS] [FILE...]\n\n"));
	printf(_("Takes text from English to Burmese and keeps it right.\n\n"));
	for (const struct command *const *c = commands; *c; c++)
		printf("  %-12s %s\n", (*c)->name, _((*c)->summary));
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
	if (argc < 2) {
		print_overview();
		return DONE;
	}
	const struct command *c = find_command(argv[1]);
	if (!c) {
		complain(_("there is no command '%s'; see 'mymr help'"), argv[1]);
		return TROUBLE;
	}
	print_help(c);
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
	int rc = option_parse(c->options, values, argc, argv, &n_operands);
	if (rc == DONE)
		rc = c->run(values, argv + 1, n_operands);
	free(values);
	return rc;
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
	const struct command *c = find_command(name);
	if (!c) {
		complain(_("there is no command '%s'; see 'mymr help'"), name);
		return TROUBLE;
	}
	return finish(run(c, argc - 1, argv + 1));
}
