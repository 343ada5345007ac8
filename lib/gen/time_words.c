/* SPDX-License-Identifier: MIT */
/* Words of times and durations in both languages.
 * reads: time_words.tsv */
#include "locale/time_words.h"
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

static const char *const kinds[N_TIME_WORD_KINDS] = {
	"instant", "letter", "half", "half_of", "and_half", "and", "total", "exactly", "zone"};

static int
kind_of(const struct tsv *t)
{
	for (int kind = 0; kind < N_TIME_WORD_KINDS; kind++) {
		if (strcmp(t->field[0], kinds[kind]) == 0)
			return kind;
	}
	tsv_fail(t, "no such kind");
}

static void
print_cell(const char *cell, int kind, int value)
{
	for (char *at = strtok(tsv_keep(cell), "|"); at; at = strtok(NULL, "|")) {
		printf("\t{");
		print_c_string(at);
		printf(", %d, %d},\n", kind, value);
	}
}

static void
print_language(const char *path, int column, const char *name)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const struct time_word time_words_%s[] = {\n", name);
	while (tsv_next(&t, 4, 4))
		print_cell(t.field[column], kind_of(&t), atoi(t.field[1]));
	printf("\t{NULL, 0, 0}};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	printf("#include <stddef.h>\n#include \"locale/time_words.h\"\n");
	print_language(argv[1], 2, "en");
	print_language(argv[1], 3, "my");
	return 0;
}
