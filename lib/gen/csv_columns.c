/* SPDX-License-Identifier: MIT */
/* What columns with human text are called.
 * reads: csv_columns.tsv */
#include "gen/tsv.h"

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	printf("#include \"document/csv_columns.h\"\n#include <stddef.h>\n");
	printf("const char *const csv_columns[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 1, 1)) {
		printf("\t");
		print_c_string(t.field[0]);
		printf(",\n");
	}
	printf("\tNULL};\n");
	return 0;
}
