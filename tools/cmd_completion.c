/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr completion: what a shell needs to know, from the tables the command itself uses. */
#include "command.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

static const struct option options[] = {
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* The length of the first word of a name, which is that of a group if there is a second. */
static int
group_len(const struct command *c)
{
	return (int)strcspn(c->name, " ");
}

static bool
is_grouped(const struct command *c)
{
	return c->name[group_len(c)] == ' ';
}

/* Whether a command is not of the group of the one before it in the table. */
static bool
begins_group(const struct command *const *c)
{
	const int len = group_len(*c);
	return c == commands || group_len(c[-1]) != len ||
	       strncmp(c[-1]->name, (*c)->name, (size_t)len) != 0;
}

/* Of commands, and of groups once. */
static void
print_names(const char *separator)
{
	for (const struct command *const *c = commands; *c; c++) {
		if (begins_group(c))
			printf("%s%.*s", c == commands ? "" : separator, group_len(*c), (*c)->name);
	}
}

/* The second words of a group, whose first command is c. */
static void
print_members(const struct command *const *c)
{
	do
		printf("%s%s", begins_group(c) ? "" : " ", (*c)->name + group_len(*c) + 1);
	while (*++c && !begins_group(c));
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
print_bash_groups(void)
{
	printf("\tcase $name in\n");
	for (const struct command *const *c = commands; *c; c++) {
		if (!is_grouped(*c) || !begins_group(c))
			continue;
		printf("\t%.*s)\n\t\tif [ \"$COMP_CWORD\" -eq 2 ]; then\n"
		       "\t\t\tCOMPREPLY=($(compgen -W '",
			group_len(*c), (*c)->name);
		print_members(c);
		printf("' -- \"$word\"))\n\t\t\treturn\n\t\tfi\n"
		       "\t\tname=\"$name ${COMP_WORDS[2]}\" ;;\n");
	}
	printf("\tesac\n");
}

static void
print_bash_command(const struct command *c)
{
	printf("\t'%s')\n\t\tcase $last in\n", c->name);
	for (const struct option *o = c->options; o->name; o++)
		print_bash_values(o);
	printf("\t\tesac\n\t\tcase $word in\n\t\t-*) COMPREPLY=($(compgen -W '--help");
	for (const struct option *o = c->options; o->name; o++)
		printf(" --%s", o->name);
	printf("' -- \"$word\")) ;;\n\t\t*) COMPREPLY=($(compgen ");
	if (has_words(c)) {
		printf("-W '");
		print_words(c);
		printf("'");
	} else {
		printf("-f");
	}
	printf(" -- \"$word\")) ;;\n\t\tesac ;;\n");
}

static void
print_bash(void)
{
	printf("_mymr() {\n"
	       "\tlocal word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}\n"
	       "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\tCOMPREPLY=($(compgen -W '");
	print_names(" ");
	printf(" help' -- \"$word\"))\n\t\treturn\n\tfi\n\tlocal name=${COMP_WORDS[1]}\n");
	print_bash_groups();
	printf("\tcase $name in\n");
	for (const struct command *const *c = commands; *c; c++)
		print_bash_command(*c);
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
print_zsh_name(const struct command *c, const char *name)
{
	printf("\n\t\t\t'%s:", name);
	print_quoted(c->summary, ":");
	printf("'");
}

static void
print_zsh_names(void)
{
	for (const struct command *const *c = commands; *c; c++) {
		if (!is_grouped(*c))
			print_zsh_name(*c, (*c)->name);
		else if (begins_group(c))
			printf("\n\t\t\t%.*s", group_len(*c), (*c)->name);
	}
}

static void
print_zsh_groups(void)
{
	printf("\tcase $name in\n");
	for (const struct command *const *c = commands; *c; c++) {
		if (!is_grouped(*c))
			continue;
		if (begins_group(c))
			printf("\t%.*s)\n\t\tif (( CURRENT == 2 )); then\n\t\t\tlocal -a members=(",
				group_len(*c), (*c)->name);
		print_zsh_name(*c, (*c)->name + group_len(*c) + 1);
		if (!c[1] || begins_group(c + 1))
			printf(")\n\t\t\t_describe command members\n\t\t\treturn\n\t\tfi\n"
			       "\t\tname=\"$name $words[2]\"\n\t\tshift words\n"
			       "\t\t(( CURRENT-- )) ;;\n");
	}
	printf("\tesac\n");
}

static void
print_zsh_command(const struct command *c)
{
	printf("\t'%s')\n\t\t_arguments", c->name);
	for (const struct option *o = c->options; o->name; o++)
		print_zsh_option(o);
	printf(" \\\n\t\t\t");
	if (has_words(c)) {
		printf("'1:name:(");
		print_words(c);
		printf(")' ;;\n");
	} else {
		printf("'*:file:_files' ;;\n");
	}
}

static void
print_zsh(void)
{
	printf("#compdef mymr\n_mymr() {\n\tif (( CURRENT == 2 )); then\n\t\tlocal -a names=(");
	print_zsh_names();
	printf("\n\t\t\t'help:explain a command')\n\t\t_describe command names\n\t\treturn\n\tfi\n"
	       "\tlocal name=$words[2]\n\tshift words\n\t(( CURRENT-- ))\n");
	print_zsh_groups();
	printf("\tcase $name in\n");
	for (const struct command *const *c = commands; *c; c++)
		print_zsh_command(*c);
	printf("\thelp)\n\t\t_arguments '1:command:(");
	print_names(" ");
	printf(")' ;;\n\tesac\n}\n_mymr \"$@\"\n");
}

/* What fish asks before it offers something of a command: all words of its name are there. */
static void
print_fish_seen(const struct command *c)
{
	printf("complete -c mymr -n '__fish_seen_subcommand_from %.*s", group_len(c), c->name);
	if (is_grouped(c))
		printf("; and __fish_seen_subcommand_from %s", c->name + group_len(c) + 1);
	printf("'");
}

static void
print_fish_option(const struct command *c, const struct option *o)
{
	print_fish_seen(c);
	printf(" -l %s", o->name);
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
print_fish_group(const struct command *const *c)
{
	const int len = group_len(*c);
	printf("complete -c mymr -n __fish_use_subcommand -f -a %.*s\n", len, (*c)->name);
	printf("complete -c mymr -n '__fish_seen_subcommand_from %.*s; and not "
	       "__fish_seen_subcommand_from ",
		len, (*c)->name);
	print_members(c);
	printf("' -f -a '");
	print_members(c);
	printf("'\n");
}

static void
print_fish(void)
{
	for (const struct command *const *c = commands; *c; c++) {
		if (!is_grouped(*c))
			printf("complete -c mymr -n __fish_use_subcommand -f -a %s -d '%s'\n",
				(*c)->name, (*c)->summary);
		else if (begins_group(c))
			print_fish_group(c);
		if (has_words(*c)) {
			print_fish_seen(*c);
			printf(" -f -a '");
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
