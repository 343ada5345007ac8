/* SPDX-License-Identifier: MIT */
/* Turns proof.tsv into an array. */
#include "gen/tsv.h"

#include <string.h>

int
main(int argc, char **argv)
{
	struct tsv t;
	size_t n = 0;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	printf("#include \"proof.h\"\n\nconst struct proof_text proof_texts[] = {\n");
	for (; tsv_next(&t, 2, 2); n++) {
		printf("\t{");
		print_c_string(t.field[0]);
		printf(", ");
		print_c_string(t.field[1]);
		printf("},\n");
	}
	printf("};\nconst size_t proof_n_texts = %zu;\n", n);
	return 0;
}
