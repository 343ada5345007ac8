/* SPDX-License-Identifier: MIT */
/* Turns rules.tsv into an array, rows of a kind together in the order of the first of them, and
 * names the looks: "e-left" is MYMR_FONT_E_LEFT. */
#include "gen/tsv.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ROWS 2000
#define N_FIELDS 7

enum { KIND, LANGUAGE, LEVEL, LOOKS, TEXT, OTHER, NOTE };

static const struct {
	const char *name;
	bool has_other; /* compares with the other text */
} looks[] = {{"shown", false}, {"dotted", false}, {"virama", false}, {"kinzi", false},
	{"stack", false}, {"e-left", false}, {"ra-left", false}, {"ra-wide", false}, {"mark", true},
	{"same", true}, {"different", true}, {"tabular", false}, {"invisible", true},
	{"clip", false}};
#define N_LOOKS (sizeof looks / sizeof *looks)

static const char *const languages[] = {"my", "pi", "shn", "mnw", "ksw", "pwo", "kjp", "blk", "kyu",
	"rbb", "pll", "kht", "aio", "tjl", NULL};

static char *row[MAX_ROWS][N_FIELDS];
static size_t n_rows;

/* The look that s begins with; N_LOOKS for none. */
static size_t
find_look(const char *s)
{
	const size_t len = strcspn(s, ",");
	size_t i = 0;
	while (i < N_LOOKS && !(strlen(looks[i].name) == len && !memcmp(looks[i].name, s, len)))
		i++;
	return i;
}

static const char *
next_look(const char *s)
{
	s += strcspn(s, ",");
	return s + (*s == ',');
}

/* Whether a text to compare with is asked for. */
static bool
read_looks(const struct tsv *t, const char *s)
{
	bool has_other = false;
	for (; *s; s = next_look(s)) {
		const size_t i = find_look(s);
		if (i == N_LOOKS)
			tsv_fail(t, "unknown look");
		has_other = has_other || looks[i].has_other;
	}
	return has_other;
}

static void
print_symbol(const char *name)
{
	printf("MYMR_FONT_");
	for (; *name; name++)
		putchar(*name == '-' ? '_' : *name - 'a' + 'A');
}

static void
print_looks(const char *s)
{
	for (; *s; s = next_look(s)) {
		print_symbol(looks[find_look(s)].name);
		printf("%s", *next_look(s) ? " | " : "");
	}
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
	if (!is_one_of(t->field[LANGUAGE], languages))
		tsv_fail(t, "unknown language");
	if (!is_one_of(t->field[LEVEL], levels))
		tsv_fail(t, "a level is must or may");
	if (strcmp(t->field[LEVEL], "must") == 0 && strcmp(t->field[LANGUAGE], "my") != 0)
		tsv_fail(t, "only Burmese is a must");
	if (!*t->field[LOOKS] || has_other != read_looks(t, t->field[LOOKS]))
		tsv_fail(t, "what is looked at and the other text do not go together");
	for (size_t i = 0; i < n_rows; i++) {
		if (strcmp(row[i][TEXT], t->field[TEXT]) == 0 &&
			strcmp(row[i][LANGUAGE], t->field[LANGUAGE]) == 0 &&
			strcmp(row[i][LOOKS], t->field[LOOKS]) == 0 &&
			strcmp(row[i][OTHER], t->field[OTHER]) == 0)
			tsv_fail(t, "row that was there before");
	}
}

static void
print_row(char *const *field)
{
	printf("\t{");
	print_c_string(field[KIND]);
	printf(", ");
	print_c_string(field[LANGUAGE]);
	printf(", %s, ", strcmp(field[LEVEL], "must") ? "false" : "true");
	print_looks(field[LOOKS]);
	printf(",\n\t\t");
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

static void
print_names(void)
{
	printf("\nconst struct font_look_name font_look_names[MYMR_FONT_N_LOOKS] = {\n");
	for (size_t i = 0; i < N_LOOKS; i++) {
		printf("\t{");
		print_symbol(looks[i].name);
		printf(", \"%s\"},\n", looks[i].name);
	}
	printf("};\n_Static_assert(MYMR_FONT_N_LOOKS == %zu, \"looks without a name\");\n",
		N_LOOKS);
}

static void
read_row(const struct tsv *t)
{
	if (n_rows == MAX_ROWS)
		tsv_fail(t, "too many rows");
	check_row(t);
	for (int i = 0; i < N_FIELDS; i++)
		row[n_rows][i] = tsv_keep(t->field[i]);
	decode(row[n_rows][TEXT]);
	decode(row[n_rows][OTHER]);
	n_rows++;
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, N_FIELDS, N_FIELDS))
		read_row(&t);
	printf("#include \"rules.h\"\n\nconst struct mymr_font_rule font_rules[] = {\n");
	for (size_t i = 0; i < n_rows; i++) {
		if (is_first_of_kind(i))
			print_kind(i);
	}
	printf("};\nconst size_t font_n_rules = %zu;\n", n_rows);
	print_names();
	return 0;
}
