/* SPDX-License-Identifier: MIT */
/* Names of fonts for Zawgyi.
 * reads: zawgyi_fonts.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

int
main(int argc, char **argv)
{
	static struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	printf("#include \"document/fonts.h\"\n#include <stddef.h>\n"
	       "const struct zawgyi_font zawgyi_fonts[] = {\n");
	while (tsv_next(&t, 1, 1)) {
		char *star = strchr(t.field[0], '*');
		if (star && star[1])
			tsv_fail(&t, "the star stands at the end");
		if (star)
			*star = '\0';
		printf("\t{");
		print_c_string(t.field[0]);
		printf(", %d},\n", star != NULL);
	}
	printf("\t{NULL, 0},\n};\n");
	return 0;
}
