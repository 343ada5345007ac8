/* SPDX-License-Identifier: MIT */
/* The words of spelled numbers, to be written by value and read by letter.
 * reads: number_words.tsv */
#include "locale/number_words.h"
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_WORDS 64
#define LETTER_BYTES 3 /* of the code points in these words */

static const char *const kinds[N_NUMBER_KINDS] = {"digit", "short", "scale", "minus", "point"};

static struct number_word words[MAX_WORDS];
static int n_words;
static const char *digits[10], *scales[N_NUMBER_POWERS][2], *minus, *point;

/* The place of a word's first letter. */
static int
letter_of(const struct number_word *w)
{
	return (unsigned char)w->s[2] - 0x80;
}

static int
by_letter(const void *a, const void *b)
{
	const struct number_word *x = a, *y = b;
	if (letter_of(x) != letter_of(y))
		return letter_of(x) - letter_of(y);
	return x->n != y->n ? (int)y->n - (int)x->n : strcmp(x->s, y->s);
}

static void
add(const struct tsv *t, const char *s, int kind, int value, bool is_joined)
{
	size_t n = strlen(s);
	if (n == 0)
		return;
	if (n_words == MAX_WORDS || n > UINT8_MAX || n % LETTER_BYTES || strncmp(s, "\xE1\x80", 2))
		tsv_fail(t, "no word of Myanmar letters, or too many of them");
	words[n_words++] = (struct number_word){
		tsv_keep(s), (uint8_t)n, (uint8_t)kind, (uint8_t)value, is_joined};
	if (letter_of(&words[n_words - 1]) >= N_NUMBER_LETTERS)
		tsv_fail(t, "the word does not begin with a letter");
}

static void
keep_written(const struct tsv *t, int kind, long value)
{
	const char *s = tsv_keep(t->field[2]);
	if (kind == NUMBER_DIGIT && value < 10)
		digits[value] = s;
	else if (kind == NUMBER_SCALE && value < N_NUMBER_POWERS)
		scales[value][0] = s, scales[value][1] = tsv_keep(t->field[3]);
	else if (kind == NUMBER_MINUS)
		minus = s;
	else if (kind == NUMBER_POINT)
		point = s;
	else if (kind != NUMBER_SHORT || value > 9)
		tsv_fail(t, "no such value");
}

static void
read_row(const struct tsv *t)
{
	int kind = 0;
	while (kind < N_NUMBER_KINDS && strcmp(t->field[0], kinds[kind]) != 0)
		kind++;
	char *end;
	long value = strtol(t->field[1], &end, 10);
	if (kind == N_NUMBER_KINDS || end == t->field[1] || *end || value < 0)
		tsv_fail(t, "no such kind or value");
	keep_written(t, kind, value);
	add(t, t->field[2], kind, (int)value, false);
	add(t, t->field[3], kind, (int)value, true);
	add(t, t->field[4], kind, (int)value, false);
}

static void
print_piece(const char *s)
{
	printf("{");
	print_c_string(s ? s : "");
	printf(", %zu}", s ? strlen(s) : 0);
}

static void
print_read(void)
{
	qsort(words, (size_t)n_words, sizeof *words, by_letter);
	printf("const struct number_word number_words[] = {\n");
	for (int i = 0; i < n_words; i++) {
		const struct number_word *w = &words[i];
		printf("\t{");
		print_c_string(w->s);
		printf(", %d, %d, %d, %d},\n", w->n, w->kind, w->value, w->is_joined);
	}
	printf("};\nconst uint8_t number_words_from[N_NUMBER_LETTERS + 1] = {");
	for (int letter = 0, i = 0; letter <= N_NUMBER_LETTERS; letter++) {
		while (i < n_words && letter_of(&words[i]) < letter)
			i++;
		printf("%d, ", i);
	}
	printf("};\n");
}

static void
print_written(void)
{
	printf("const struct number_piece number_digits[10] = {\n");
	for (int i = 0; i < 10; i++)
		print_piece(digits[i]), printf(",\n");
	printf("};\nconst struct number_piece number_scales[N_NUMBER_POWERS][2] = {\n");
	for (int i = 0; i < N_NUMBER_POWERS; i++) {
		printf("\t{"), print_piece(scales[i][0]), printf(", ");
		print_piece(scales[i][1]), printf("},\n");
	}
	printf("};\nconst struct number_piece number_minus = "), print_piece(minus);
	printf(", number_point = "), print_piece(point), printf(";\n");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 5, 5))
		read_row(&t);
	printf("#include \"locale/number_words.h\"\n");
	print_read();
	print_written();
	return 0;
}
