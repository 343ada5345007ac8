/* SPDX-License-Identifier: MIT */
#include "document/sql_columns.h"
#include "base/ascii.h"

#include <stdbool.h>

/* Names that are longer are not those of the table. */
#define NAME_MAX_LEN 200

/* Whether a pattern with "*" is s[0..n), whatever the case of its letters. */
static bool
fits(const char *pattern, const char *s, size_t n)
{
	const char *star = NULL;
	size_t i = 0, again = 0;
	while (i < n) {
		if (*pattern == '*') {
			star = pattern++;
			again = i;
		} else if (*pattern == ascii_lower(s[i])) {
			pattern++;
			i++;
		} else if (star) {
			pattern = star + 1;
			i = ++again;
		} else {
			return false;
		}
	}
	while (*pattern == '*')
		pattern++;
	return *pattern == '\0';
}

const struct sql_rule *
sql_rule_of(const char *table, size_t n_table, const char *column, size_t n_column)
{
	if (n_table > NAME_MAX_LEN || n_column > NAME_MAX_LEN)
		return NULL;
	for (const struct sql_rule *rule = sql_rules; rule->table; rule++) {
		if (fits(rule->table, table, n_table) && fits(rule->column, column, n_column))
			return rule->holds == SQL_NOTHING ? NULL : rule;
	}
	return NULL;
}
