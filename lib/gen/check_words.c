/* SPDX-License-Identifier: MIT */
/* Words that rules of mymr_check_pair look for, by class.
 * reads: check_words.tsv */
#include <string.h>
#include "gen/tsv.h"

/* In the order of enum check_class. */
static const char *const classes[] = {"spoken", "written", "question", "particle", "honorific",
	"title", "abbreviation", "fold", "void", "plural", "closing", "noun", "doubled", "scale"};

#define N_CLASSES (sizeof classes / sizeof *classes)

static void
print_class(const char *path, const char *class)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("static const struct check_word words_of_%s[] = {\n", class);
	while (tsv_next(&t, 2, 3)) {
		if (strcmp(t.field[0], class) != 0)
			continue;
		printf("\t{");
		print_c_string(t.field[1]);
		printf(", %zu, ", strlen(t.field[1]));
		print_c_string(t.n_fields > 2 ? t.field[2] : "");
		printf("},\n");
	}
	printf("\t{NULL, 0, NULL}};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	printf("#include \"catalog/check_words.h\"\n");
	for (size_t i = 0; i < N_CLASSES; i++)
		print_class(argv[1], classes[i]);
	printf("const struct check_word *const check_words[] = {\n");
	for (size_t i = 0; i < N_CLASSES; i++)
		printf("\twords_of_%s,\n", classes[i]);
	printf("};\n");
	return 0;
}
