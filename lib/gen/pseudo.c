/* SPDX-License-Identifier: MIT */
/* What stands for Latin letters in pseudo-localized text.
 * reads: pseudo.tsv */
#include "catalog/pseudo.h"
#include <stdio.h>
#include <string.h>
#include "gen/tsv.h"

/* U+103B..103E, which stand behind a consonant. */
static int
is_medial(const char *s)
{
	return strncmp(s, "\xE1\x80\xBC", 3) == 0 || strncmp(s, "\xE1\x80\xBD", 3) == 0;
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	printf("#include \"catalog/pseudo.h\"\nconst struct pseudo_letter pseudo_letters[] = {\n");
	for (char letter = 'a'; letter <= 'z'; letter++) {
		if (!tsv_next(&t, 4, 4) || t.field[0][0] != letter || t.field[0][1])
			tsv_fail(&t, "letters are not a to z");
		printf("\t{");
		print_c_string(t.field[1]);
		printf(", ");
		print_c_string(t.field[2]);
		printf(", %d, %d, %d},\n", t.field[2][0] != '\0', is_medial(t.field[1]),
			strcmp(t.field[3], "below") == 0);
	}
	printf("};\n");
	return 0;
}
