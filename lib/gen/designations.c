/* SPDX-License-Identifier: MIT */
/* Words beside a number that make it a name, ordered for binary search.
 * reads: designations.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "locale/label.h"

#define MAX_WORDS 2048

static const char *const class_names[] = {"any", "capital", "css", "plain", "counted", "eponym"};

#define N_CLASSES ((int)(sizeof class_names / sizeof *class_names))

static struct label_word words[MAX_WORDS];
static size_t n_words;
static char *tokens[MAX_WORDS];
static size_t n_tokens;

static int
class_of(const struct tsv *t)
{
	for (int i = 0; i < N_CLASSES; i++) {
		if (strcmp(t->field[0], class_names[i]) == 0)
			return 1 << i;
	}
	tsv_fail(t, "unknown class");
}

static void
add_words(const struct tsv *t)
{
	int class = class_of(t);
	char *copy = tsv_keep(t->field[1]);
	for (char *at = strtok(copy, " "); at; at = strtok(NULL, " ")) {
		size_t i = 0;
		while (i < n_words && strcmp(words[i].text, at) != 0)
			i++;
		if (i == MAX_WORDS || (i < n_words && words[i].classes & class))
			tsv_fail(t, "a word twice in one class, or too many words");
		if (i == n_words)
			words[n_words++].text = at;
		words[i].classes |= (unsigned char)class;
	}
}

static int
compare(const void *a, const void *b)
{
	return strcmp(((const struct label_word *)a)->text, ((const struct label_word *)b)->text);
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 2, 2)) {
		if (strcmp(t.field[0], "token") != 0)
			add_words(&t);
		else if (n_tokens < MAX_WORDS)
			tokens[n_tokens++] = tsv_keep(t.field[1]);
	}
	qsort(words, n_words, sizeof *words, compare);
	printf("#include \"locale/label.h\"\nconst struct label_word label_words[] = {\n");
	for (size_t i = 0; i < n_words; i++) {
		printf("\t{");
		print_c_string(words[i].text);
		printf(", %d},\n", words[i].classes);
	}
	printf("};\nconst size_t n_label_words = %zu;\nconst char *const label_tokens[] = {\n",
		n_words);
	for (size_t i = 0; i < n_tokens; i++) {
		printf("\t");
		print_c_string(tokens[i]);
		printf(",\n");
	}
	printf("};\nconst size_t n_label_tokens = %zu;\n", n_tokens);
	return 0;
}
