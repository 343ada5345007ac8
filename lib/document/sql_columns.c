/* SPDX-License-Identifier: MIT */
#include "document/sql_columns.h"
#include "base/glob.h"

/* Names that are longer are not those of the table. */
#define NAME_MAX_LEN 200

bool
sql_is_left_alone(const char *table, size_t n_table)
{
	const struct sql_rule *rule = sql_rules;
	if (n_table > NAME_MAX_LEN)
		return true;
	while (rule->table && !glob_fits(rule->table, table, n_table))
		rule++;
	return rule->table && rule->holds == SQL_NOTHING && rule->column[0] == '*';
}

const struct sql_rule *
sql_rule_of(const char *table, size_t n_table, const char *column, size_t n_column)
{
	if (n_table > NAME_MAX_LEN || n_column > NAME_MAX_LEN)
		return NULL;
	for (const struct sql_rule *rule = sql_rules; rule->table; rule++) {
		if (glob_fits(rule->table, table, n_table) &&
			glob_fits(rule->column, column, n_column))
			return rule->holds == SQL_NOTHING ? NULL : rule;
	}
	return NULL;
}
