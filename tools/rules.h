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

/* A checker after the config file, then --enable and --disable. Complains and returns an exit code;
 * the checker is to be freed in any case. */
int
rules_load(struct mymr_checker **checker, const struct rule_values *values);

/* Prints every rule with its level and what it finds. */
void
rules_print(const struct mymr_checker *checker);

#endif
