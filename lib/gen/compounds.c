/* SPDX-License-Identifier: MIT */
/* Words that are joined to the one before them, and words that take no such.
 * reads: compounds.tsv */
#include <string.h>
#include "gen/tsv.h"

static void
print_words(const char *path, const char *part, const char *name)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const char *const %s[] = {\n", name);
	while (tsv_next(&t, 3, 3)) {
		if (strcmp(t.field[1], "tail") != 0 && strcmp(t.field[1], "head") != 0)
			tsv_fail(&t, "neither tail nor head");
		if (strcmp(t.field[1], part) == 0) {
			printf("\t");
			print_c_string(t.field[0]);
			printf(",\n");
		}
	}
	printf("\tNULL};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	printf("#include <stddef.h>\n#include \"segment/compound.h\"\n");
	print_words(argv[1], "tail", "compound_tails");
	print_words(argv[1], "head", "compound_heads");
	return 0;
}
