/* SPDX-License-Identifier: MIT */
/* What columns of tables with translations are called.
 * reads: bitext_columns.tsv */
#include <string.h>
#include "gen/tsv.h"

/* In the order of enum bitext_column. */
static const char *const columns[] = {"source", "translation", "context", "draft"};

#define N_COLUMNS ((int)(sizeof columns / sizeof *columns))

static int
column_of(const struct tsv *t)
{
	for (int i = 0; i < N_COLUMNS; i++) {
		if (strcmp(t->field[0], columns[i]) == 0)
			return i;
	}
	tsv_fail(t, "no such column");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	printf("#include \"catalog/bitext_column.h\"\n#include <stddef.h>\n");
	printf("const struct bitext_column_name bitext_column_names[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 2, 2)) {
		printf("\t{");
		print_c_string(t.field[1]);
		printf(", %d},\n", column_of(&t));
	}
	printf("\t{NULL, 0}};\n");
	return 0;
}
