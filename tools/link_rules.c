/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link_rules.h"
#include "message.h"

#include <stdlib.h>
#include <string.h>

/* Addresses may have "=" behind "?": the one that parts the sides stands before any of these. */
static int
read_rule(struct link_rules *rules, const char *option)
{
	char *text = strdup(option);
	if (!text) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	struct mymr_link_rule *rule = &rules->rule[rules->n];
	rules->text[rules->n++] = text;
	char *sign = strchr(text, '=');
	if (sign)
		*sign = '\0';
	*rule = (struct mymr_link_rule){text, sign ? sign + 1 : ""};
	if (mymr_link_rule_check(rule) == MYMR_OK)
		return DONE;
	complain(_("--link '%s' is not like '/en/*=/my/*'"), option);
	return TROUBLE;
}

int
link_rules_read(struct link_rules *rules, const struct string_list *options)
{
	int rc = DONE;
	for (size_t i = 0; i < options->n && rc == DONE; i++)
		rc = read_rule(rules, options->s[i]);
	return rc;
}

void
link_rules_free(struct link_rules *rules)
{
	for (size_t i = 0; i < rules->n; i++)
		free(rules->text[i]);
	rules->n = 0;
}
