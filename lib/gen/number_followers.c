/* SPDX-License-Identifier: MIT */
/* Words that only a number stands before.
 * reads: number_followers.tsv months.tsv */
#include "gen/tsv.h"

static void
print_word(const char *word)
{
	printf("\t");
	print_c_string(word);
}

static void
print_followers(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 2, 2)) {
		print_word(t.field[0]);
		printf(",\n");
	}
}

/* A name that is another word as well needs its လ. */
static void
print_months(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 7, 7)) {
		print_word(t.field[4]);
		if (t.field[6][0])
			print_c_string("လ");
		printf(",\n");
	}
}

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 1;
	printf("#include <stddef.h>\n#include \"script/digit_letter.h\"\n"
	       "const char *const number_followers[] = {\n");
	print_followers(argv[1]);
	print_months(argv[2]);
	printf("\tNULL};\n");
	return 0;
}
