/* SPDX-License-Identifier: MIT */
/* Names in front matter whose values are read.
 * reads: front_matter_keys.tsv */
#include "gen/tsv.h"

#include <string.h>

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	printf("#include \"document/front_matter.h\"\n#include <stddef.h>\n");
	printf("const char *const front_matter_keys[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 1, 1)) {
		const char *star = strrchr(t.field[0], '*');
		if (star && star != t.field[0])
			tsv_fail(&t, "a star stands first");
		printf("\t");
		print_c_string(t.field[0]);
		printf(",\n");
	}
	printf("\tNULL};\n");
	return 0;
}
