/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rules mymr check runs, as the user says. */
#ifndef TOOLS_RULES_H
#define TOOLS_RULES_H

#include "option.h"

#include <mymr/check.h>

struct rule_values {
	const char *config;
	const char *glossary;
	struct string_list enable;
	struct string_list disable;
};

/* The options that fill the member `rules` of a command's struct values. */
#define RULE_OPTIONS                                                                               \
	{0, "enable", OPTION_LIST, offsetof(struct values, rules.enable), N_("RULE"),              \
		N_("switch RULE on"), NULL},                                                       \
		{0, "disable", OPTION_LIST, offsetof(struct values, rules.disable), N_("RULE"),    \
			N_("switch RULE off"), NULL},                                              \
		{0, "config", OPTION_STRING, offsetof(struct values, rules.config), N_("FILE"),    \
			N_("take levels from FILE, lines of 'rule = off|info|warning|error'"),     \
			NULL},                                                                     \
	{                                                                                          \
		0, "glossary", OPTION_STRING, offsetof(struct values, rules.glossary), N_("FILE"), \
			N_("hold translations to the terms in FILE"), NULL                         \
	}

/* What of mymr.toml these options take. */
#define RULE_SETTINGS                  \
	{"rules", "config"},           \
	{                              \
		"glossary", "glossary" \
	}

/* A checker after the config file, then --enable and --disable. Complains and returns an exit code;
 * the checker is to be freed in any case. */
int
rules_load(struct mymr_checker **checker, const struct rule_values *values);

/* Prints every rule with its level and what it finds. */
void
rules_print(const struct mymr_checker *checker);

#endif
