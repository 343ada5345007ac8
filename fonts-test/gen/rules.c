/* SPDX-License-Identifier: MIT */
/* Turns rules.tsv into an array, rows of a kind together in the order of the first of them. */
#include "gen/tsv.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ROWS 2000
#define N_FIELDS 7

enum { KIND, LANGUAGE, LEVEL, LOOKS, TEXT, OTHER, NOTE };

static const char *const looks[] = {"shown", "dotted", "virama", "kinzi", "stack", "e-left",
	"ra-left", "ra-wide", "mark", "same", "different", "tabular", "invisible", "clip"};
#define N_LOOKS (sizeof looks / sizeof *looks)

static const char *const languages[] = {
	"my", "pi", "shn", "mnw", "ksw", "pwo", "kjp", "blk", "kyu", NULL};

static char *row[MAX_ROWS][N_FIELDS];
static size_t n_rows;

static unsigned
read_looks(const struct tsv *t, const char *s)
{
	unsigned bits = 0;
	while (*s) {
		const size_t len = strcspn(s, ",");
		size_t i = 0;
		while (i < N_LOOKS && !(strlen(looks[i]) == len && memcmp(looks[i], s, len) == 0))
			i++;
		if (i == N_LOOKS)
			tsv_fail(t, "unknown look");
		bits |= 1u << i;
		s += len + (s[len] == ',');
	}
	return bits;
}

static bool
is_one_of(const char *s, const char *const *names)
{
	for (; *names; names++) {
		if (strcmp(s, *names) == 0)
			return true;
	}
	return false;
}

/* Decodes the \uXXXX in s, in place. */
static void
decode(char *s)
{
	char *to = s;
	while (*s) {
		char digits[5] = "";
		if (s[0] == '\\' && s[1] == 'u')
			memcpy(digits, s + 2, strnlen(s + 2, 4));
		const unsigned long cp = strlen(digits) == 4 ? strtoul(digits, NULL, 16) : 0;
		if (cp)
			to += mymr_utf8_encode((unsigned)cp, to);
		else
			*to++ = *s;
		s += cp ? 6 : 1;
	}
	*to = '\0';
}

static void
check_row(const struct tsv *t)
{
	static const char *const levels[] = {"must", "may", NULL};
	const bool has_other = strcmp(t->field[OTHER], "-") != 0;
	const unsigned bits = read_looks(t, t->field[LOOKS]);
	const unsigned with_other = 1u << 8 | 1u << 9 | 1u << 10 | 1u << 12;
	if (!is_one_of(t->field[LANGUAGE], languages))
		tsv_fail(t, "unknown language");
	if (!is_one_of(t->field[LEVEL], levels))
		tsv_fail(t, "a level is must or may");
	if (strcmp(t->field[LEVEL], "must") == 0 && strcmp(t->field[LANGUAGE], "my") != 0)
		tsv_fail(t, "only Burmese is a must");
	if (!bits || has_other != ((bits & with_other) != 0))
		tsv_fail(t, "what is looked at and the other text do not go together");
	for (size_t i = 0; i < n_rows; i++) {
		if (strcmp(row[i][TEXT], t->field[TEXT]) == 0 &&
			strcmp(row[i][LOOKS], t->field[LOOKS]) == 0 &&
			strcmp(row[i][OTHER], t->field[OTHER]) == 0)
			tsv_fail(t, "row that was there before");
	}
}

static void
print_row(char *const *field)
{
	struct tsv none = {0};
	printf("\t{");
	print_c_string(field[KIND]);
	printf(", ");
	print_c_string(field[LANGUAGE]);
	printf(", %d, %u,\n\t\t", strcmp(field[LEVEL], "must") == 0,
		read_looks(&none, field[LOOKS]));
	print_c_string(field[TEXT]);
	printf(", ");
	print_c_string(strcmp(field[OTHER], "-") ? field[OTHER] : "");
	printf(", ");
	print_c_string(field[NOTE]);
	printf("},\n");
}

static bool
is_first_of_kind(size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (strcmp(row[k][KIND], row[i][KIND]) == 0)
			return false;
	}
	return true;
}

static void
print_kind(size_t first)
{
	for (size_t i = first; i < n_rows; i++) {
		if (strcmp(row[i][KIND], row[first][KIND]) == 0)
			print_row(row[i]);
	}
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, N_FIELDS, N_FIELDS)) {
		if (n_rows == MAX_ROWS)
			tsv_fail(&t, "too many rows");
		check_row(&t);
		for (int i = 0; i < N_FIELDS; i++)
			row[n_rows][i] = tsv_keep(t.field[i]);
		decode(row[n_rows][TEXT]);
		decode(row[n_rows][OTHER]);
		n_rows++;
	}
	printf("#include \"rules.h\"\n\nconst struct mymr_font_rule font_rules[] = {\n");
	for (size_t i = 0; i < n_rows; i++) {
		if (is_first_of_kind(i))
			print_kind(i);
	}
	printf("};\nconst size_t font_n_rules = %zu;\n", n_rows);
	return 0;
}
