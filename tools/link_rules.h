/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How links change, as options say it: "FROM=TO". */
#ifndef TOOLS_LINK_RULES_H
#define TOOLS_LINK_RULES_H

#include "option.h"

#include <mymr/link.h>

struct link_rules {
	struct mymr_link_rule rule[OPTION_LIST_MAX];
	char *text[OPTION_LIST_MAX]; /* what the rules point into */
	size_t n;
};

/* Complains and returns an exit code; link_rules_free is due in any case. */
int
link_rules_read(struct link_rules *rules, const struct string_list *options);

void
link_rules_free(struct link_rules *rules);

#endif
