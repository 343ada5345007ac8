/* SPDX-License-Identifier: MIT */
/* Words that are no terms.
 * reads: term_words.tsv */
#include "catalog/term_words.h"
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_WORDS 1024

static int
by_word(const void *a, const void *b)
{
	return strcmp(((const struct term_word *)a)->s, ((const struct term_word *)b)->s);
}

static unsigned
class_of(const struct tsv *t)
{
	if (strcmp(t->field[0], "stop") == 0)
		return TERM_STOP;
	if (strcmp(t->field[0], "link") == 0)
		return TERM_LINK;
	if (strcmp(t->field[0], "join") == 0)
		return TERM_JOIN;
	tsv_fail(t, "no such class");
}

int
main(int argc, char **argv)
{
	static struct term_word words[MAX_WORDS];
	size_t n = 0;
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 2, 2)) {
		size_t i = 0;
		while (i < n && strcmp(words[i].s, t.field[1]) != 0)
			i++;
		if (i == MAX_WORDS || (words[i].is & class_of(&t)))
			tsv_fail(&t, "twice, or too many");
		if (i == n)
			words[n++].s = tsv_keep(t.field[1]);
		words[i].is |= class_of(&t);
	}
	qsort(words, n, sizeof *words, by_word);
	printf("#include \"catalog/term_words.h\"\nconst struct term_word term_words[] = {\n");
	for (size_t i = 0; i < n; i++) {
		printf("\t{");
		print_c_string(words[i].s);
		printf(", %u},\n", words[i].is);
	}
	printf("};\nconst size_t n_term_words = %zu;\n", n);
	return 0;
}
