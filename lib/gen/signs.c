/* SPDX-License-Identifier: MIT */
/* What signs do in a sentence.
 * reads: signs.tsv */
#include <string.h>
#include "gen/tsv.h"

static const char *
class_of(const struct tsv *t)
{
	static const char *const names[][2] = {{"end", "SIGN_END"}, {"stop", "SIGN_STOP"},
		{"pause", "SIGN_PAUSE"}, {"close", "SIGN_CLOSE"}, {"open", "SIGN_OPEN"}};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(t->field[1], names[i][0]) == 0)
			return names[i][1];
	}
	tsv_fail(t, "no such class");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	printf("#include <stddef.h>\n#include \"segment/sign.h\"\nconst struct sign signs[] = {\n");
	while (tsv_next(&t, 3, 3)) {
		printf("\t{");
		print_c_string(t.field[0]);
		printf(", %s},\n", class_of(&t));
	}
	printf("\t{NULL, SIGN_OTHER}};\n");
	return 0;
}
