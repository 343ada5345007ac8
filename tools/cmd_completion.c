/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr completion: what a shell needs to know, from the tables the command itself uses. */
#include "command.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

static const struct option options[] = {
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static void
print_names(const char *separator)
{
	for (const struct command *const *c = commands; *c; c++)
		printf("%s%s", (*c)->name, c[1] ? separator : "");
}

/* Operands that are a choice, "bash|zsh|fish", as words. */
static bool
has_words(const struct command *c)
{
	return strchr(c->operands, '|') != NULL;
}

static void
print_words(const struct command *c)
{
	for (const char *s = c->operands; *s; s++)
		putchar(*s == '|' ? ' ' : *s);
}

static bool
takes_file(const struct option *o)
{
	return o->argument && strncmp(o->argument, "FILE", 4) == 0;
}

static void
print_bash_values(const struct option *o)
{
	if (o->type == OPTION_FLAG)
		return;
	printf("\t\t--%s", o->name);
	if (o->letter)
		printf("|-%c", o->letter);
	printf(")\n\t\t\tCOMPREPLY=($(compgen ");
	if (o->choices) {
		printf("-W '");
		for (int i = 0; o->choices[i]; i++)
			printf("%s%s", i ? " " : "", o->choices[i]);
		printf("'");
	} else {
		printf("%s", takes_file(o) ? "-f" : "-W ''");
	}
	printf(" -- \"$word\"))\n\t\t\treturn ;;\n");
}

static void
print_bash(void)
{
	printf("_mymr() {\n"
	       "\tlocal word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}\n"
	       "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\tCOMPREPLY=($(compgen -W '");
	print_names(" ");
	printf(" help' -- \"$word\"))\n\t\treturn\n\tfi\n\tcase ${COMP_WORDS[1]} in\n");
	for (const struct command *const *c = commands; *c; c++) {
		printf("\t%s)\n\t\tcase $last in\n", (*c)->name);
		for (const struct option *o = (*c)->options; o->name; o++)
			print_bash_values(o);
		printf("\t\tesac\n\t\tcase $word in\n\t\t-*) COMPREPLY=($(compgen -W '--help");
		for (const struct option *o = (*c)->options; o->name; o++)
			printf(" --%s", o->name);
		printf("' -- \"$word\")) ;;\n\t\t*) COMPREPLY=($(compgen ");
		if (has_words(*c)) {
			printf("-W '");
			print_words(*c);
			printf("'");
		} else {
			printf("-f");
		}
		printf(" -- \"$word\")) ;;\n\t\tesac ;;\n");
	}
	printf("\thelp) COMPREPLY=($(compgen -W '");
	print_names(" ");
	printf("' -- \"$word\")) ;;\n\tesac\n}\ncomplete -o filenames -F _mymr mymr\n");
}

/* In single quotes, which a text must not end. */
static void
print_quoted(const char *s, const char *special)
{
	for (; *s; s++) {
		if (*s == '\'')
			printf("'\\''");
		else if (strchr(special, *s))
			printf("\\%c", *s);
		else
			putchar(*s);
	}
}

static void
print_zsh_option(const struct option *o)
{
	printf(" \\\n\t\t\t'%s--%s%s[", o->type == OPTION_LIST ? "*" : "", o->name,
		o->type == OPTION_FLAG ? "" : "=");
	print_quoted(o->help, "[]:");
	printf("]");
	if (o->choices) {
		printf(":value:(");
		for (int i = 0; o->choices[i]; i++)
			printf("%s%s", i ? " " : "", o->choices[i]);
		printf(")");
	} else if (o->type != OPTION_FLAG) {
		printf(":value:%s", takes_file(o) ? "_files" : "");
	}
	printf("'");
}

static void
print_zsh(void)
{
	printf("#compdef mymr\n_mymr() {\n\tif (( CURRENT == 2 )); then\n\t\tlocal -a names=(");
	for (const struct command *const *c = commands; *c; c++) {
		printf("\n\t\t\t'%s:", (*c)->name);
		print_quoted((*c)->summary, ":");
		printf("'");
	}
	printf("\n\t\t\t'help:explain a command')\n\t\t_describe command names\n\t\treturn\n\tfi\n"
	       "\tlocal name=$words[2]\n\tshift words\n\t(( CURRENT-- ))\n\tcase $name in\n");
	for (const struct command *const *c = commands; *c; c++) {
		printf("\t%s)\n\t\t_arguments", (*c)->name);
		for (const struct option *o = (*c)->options; o->name; o++)
			print_zsh_option(o);
		printf(" \\\n\t\t\t");
		if (has_words(*c)) {
			printf("'1:name:(");
			print_words(*c);
			printf(")' ;;\n");
		} else {
			printf("'*:file:_files' ;;\n");
		}
	}
	printf("\thelp)\n\t\t_arguments '1:command:(");
	print_names(" ");
	printf(")' ;;\n\tesac\n}\n_mymr \"$@\"\n");
}

static void
print_fish_option(const struct command *c, const struct option *o)
{
	printf("complete -c mymr -n '__fish_seen_subcommand_from %s' -l %s", c->name, o->name);
	if (o->letter)
		printf(" -s %c", o->letter);
	if (o->type != OPTION_FLAG)
		printf(takes_file(o) ? " -r" : " -x");
	if (o->choices) {
		printf(" -a '");
		for (int i = 0; o->choices[i]; i++)
			printf("%s%s", i ? " " : "", o->choices[i]);
		printf("'");
	}
	printf(" -d '");
	for (const char *s = o->help; *s; s++)
		printf(*s == '\'' ? "\\'" : "%c", *s);
	printf("'\n");
}

static void
print_fish(void)
{
	for (const struct command *const *c = commands; *c; c++) {
		printf("complete -c mymr -n __fish_use_subcommand -f -a %s -d '%s'\n", (*c)->name,
			(*c)->summary);
		if (has_words(*c)) {
			printf("complete -c mymr -n '__fish_seen_subcommand_from %s' -f -a '",
				(*c)->name);
			print_words(*c);
			printf("'\n");
		}
		for (const struct option *o = (*c)->options; o->name; o++)
			print_fish_option(*c, o);
	}
	printf("complete -c mymr -n __fish_use_subcommand -f -a help -d 'explain a command'\n"
	       "complete -c mymr -n '__fish_seen_subcommand_from help' -f -a '");
	print_names(" ");
	printf("'\n");
}

static int
run(void *values, char **operand, int n)
{
	(void)values;
	const char *shell = n == 1 ? operand[0] : "";
	if (strcmp(shell, "bash") == 0)
		print_bash();
	else if (strcmp(shell, "zsh") == 0)
		print_zsh();
	else if (strcmp(shell, "fish") == 0)
		print_fish();
	else {
		complain(_("name one shell: bash, zsh or fish"));
		return TROUBLE;
	}
	return DONE;
}

const struct command command_completion = {
	.name = "completion",
	.summary = N_("print the completions of a shell"),
	.operands = "bash|zsh|fish",
	.example = "mymr completion bash > ~/.local/share/bash-completion/completions/mymr",
	.options = options,
	.values_size = 0,
	.run = run,
};
