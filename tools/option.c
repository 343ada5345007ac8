/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "option.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

static const struct option *
find_long(const struct option *options, const char *name, size_t n)
{
	for (; options->name; options++) {
		if (strlen(options->name) == n && memcmp(options->name, name, n) == 0)
			return options;
	}
	return NULL;
}

static const struct option *
find_short(const struct option *options, char letter)
{
	for (; options->name; options++) {
		if (options->letter == letter)
			return options;
	}
	return NULL;
}

static int
set_choice(const struct option *o, int *target, const char *value)
{
	for (int i = 0; o->choices[i]; i++) {
		if (strcmp(o->choices[i], value) == 0) {
			*target = i + 1;
			return 0;
		}
	}
	complain(_("--%s cannot be '%s'; see 'mymr help'"), o->name, value);
	return 2;
}

static int
add_to_list(const struct option *o, struct string_list *list, const char *value)
{
	if (list->n == OPTION_LIST_MAX) {
		complain(_("--%s is given more than %d times"), o->name, OPTION_LIST_MAX);
		return 2;
	}
	list->s[list->n++] = value;
	return 0;
}

static int
set_value(const struct option *o, void *values, const char *value)
{
	void *target = (char *)values + o->offset;
	if (value && *value == '\0') {
		complain(_("--%s needs a value"), o->name);
		return 2;
	}
	switch (o->type) {
	case OPTION_FLAG:
		*(bool *)target = true;
		return 0;
	case OPTION_STRING:
		*(const char **)target = value;
		return 0;
	case OPTION_LIST:
		return add_to_list(o, target, value);
	case OPTION_CHOICE:
		return set_choice(o, target, value);
	}
	return 2;
}

const struct option *
option_find(const struct option *options, const char *name)
{
	return find_long(options, name, strlen(name));
}

int
option_set(const struct option *option, void *values, const char *value)
{
	return set_value(option, values, value);
}

bool
option_is_set(const struct option *option, const void *values)
{
	const void *value = (const char *)values + option->offset;
	switch (option->type) {
	case OPTION_STRING:
		return *(const char *const *)value != NULL;
	case OPTION_LIST:
		return ((const struct string_list *)value)->n > 0;
	case OPTION_CHOICE:
		return *(const int *)value != 0;
	default:
		return *(const bool *)value;
	}
}

/* Where the parser stands in argv. */
struct cursor {
	int i;
	int argc;
	char **argv;
};

static int
take_argument(const struct option *o, void *values, struct cursor *c, const char *attached,
	bool is_attached)
{
	if (o->type == OPTION_FLAG) {
		if (!is_attached)
			return set_value(o, values, NULL);
		complain(_("--%s takes no value"), o->name);
		return 2;
	}
	if (is_attached)
		return set_value(o, values, attached);
	if (c->i + 1 >= c->argc) {
		complain(_("--%s needs a value"), o->name);
		return 2;
	}
	return set_value(o, values, c->argv[++c->i]);
}

static int
parse_long(const struct option *options, void *values, struct cursor *c)
{
	const char *name = c->argv[c->i] + 2;
	const size_t n = strcspn(name, "=");
	const struct option *o = find_long(options, name, n);
	if (!o) {
		complain(_("there is no option '%s'; see 'mymr help'"), c->argv[c->i]);
		return 2;
	}
	return take_argument(o, values, c, name + n + 1, name[n] == '=');
}

static int
parse_short(const struct option *options, void *values, struct cursor *c)
{
	const char *letters = c->argv[c->i] + 1;
	int rc = 0;
	for (; *letters && rc == 0; letters++) {
		const struct option *o = find_short(options, *letters);
		if (!o) {
			complain(_("there is no option '-%c'; see 'mymr help'"), *letters);
			return 2;
		}
		if (o->type != OPTION_FLAG)
			return take_argument(o, values, c, letters + 1, letters[1] != '\0');
		rc = set_value(o, values, NULL);
	}
	return rc;
}

int
option_parse(const struct option *options, void *values, int argc, char **argv, int *n_operands)
{
	struct cursor c = {1, argc, argv};
	bool is_ended = false;
	int rc = 0;
	*n_operands = 0;
	for (; c.i < argc && rc == 0; c.i++) {
		char *arg = argv[c.i];
		if (is_ended || arg[0] != '-' || arg[1] == '\0')
			argv[++*n_operands] = arg;
		else if (strcmp(arg, "--") == 0)
			is_ended = true;
		else if (arg[1] == '-')
			rc = parse_long(options, values, &c);
		else
			rc = parse_short(options, values, &c);
	}
	return rc;
}

static void
print_choices(const struct option *o)
{
	for (int i = 0; o->choices[i]; i++)
		printf("%s%s", i ? "|" : " ", o->choices[i]);
}

void
option_print(const struct option *options)
{
	for (; options->name; options++) {
		if (options->letter)
			printf("  -%c, --%s", options->letter, options->name);
		else
			printf("      --%s", options->name);
		if (options->choices)
			print_choices(options);
		else if (options->argument)
			printf(" %s", _(options->argument));
		printf("\n          %s\n", _(options->help));
	}
}
