/* SPDX-License-Identifier: MIT */
/* Columns of databases that hold text.
 * reads: sql_columns.tsv */
#include <string.h>
#include "gen/tsv.h"

static const char *
holds(const struct tsv *t)
{
	static const char *const names[] = {"-", "text", "html", "post", "any"};
	static const char *const values[] = {
		"SQL_NOTHING", "SQL_TEXT", "SQL_HTML", "SQL_POST", "SQL_ANY"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(t->field[2], names[i]) == 0)
			return values[i];
	}
	tsv_fail(t, "a column cannot hold this");
}

static void
print_when(const struct tsv *t)
{
	char *equals = strchr(t->field[3], '=');
	char values[1000];
	if (strcmp(t->field[3], "-") == 0) {
		printf("NULL, NULL},\n");
		return;
	}
	if (!equals)
		tsv_fail(t, "no value behind the column");
	*equals = '\0';
	snprintf(values, sizeof values, "|%s|", equals + 1);
	print_c_string(t->field[3]);
	printf(", ");
	print_c_string(values);
	printf("},\n");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	printf("#include \"document/sql_columns.h\"\nconst struct sql_rule sql_rules[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 4, 4)) {
		printf("\t{");
		print_c_string(t.field[0]);
		printf(", ");
		print_c_string(t.field[1]);
		printf(", %s, ", holds(&t));
		print_when(&t);
	}
	printf("\t{.table = NULL},\n};\n");
	return 0;
}
