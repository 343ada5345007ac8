/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Where expressions may begin: words of every table that can begin one, digits and signs.
 * reads: months.tsv weekdays.tsv numerals.tsv leads.tsv relatives.tsv dayparts.tsv units.tsv scales.tsv number_words.tsv calendar_names.tsv currencies.tsv quantities.tsv nouns.tsv ordinals.tsv expressions.tsv */
/* How they are told.
 * needs: gen/filter.c */
/* clang-format on */
#include "locale/expression.h"
#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "gen/filter.h"
#include "gen/tsv.h"

#define MAX_CELL 256
#define LAST_LETTER 0x2A

static struct filter_draft english;
static struct filter_draft burmese;

/* The columns of a table, from 0, that begin expressions: e and m words of English and Burmese, f
 * and g forms of them. And what they begin. */
static const struct {
	const char *columns;
	unsigned what;
} tables[] = {
	{".eeemm", START_WORD},
	{".eeemm", START_WORD},
	{".e.emm", START_WORD},
	{".eeemm", START_VALUE},
	{"..eemm", START_VALUE},
	{"...mm", START_WORD | START_VALUE},
	{"....mm", START_COUNTED},
	{"....mm", START_SPOKEN},
	{"..mmm", START_SPOKEN},
	{"..emem", START_MOON},
	{"...e.mm", START_COUNTED},
	{"....mm", START_COUNTED},
	{"....mm", START_COUNTED},
	{".emm", START_COUNTED},
	{"..fg", START_HEAD},
};

#define N_TABLES ((int)(sizeof tables / sizeof *tables))

static uint8_t starts_en[N_STARTS_EN];
static uint8_t starts_my[N_STARTS_MY];
static uint64_t thirds_my[N_STARTS_MY];

static void
mark_en(const char *word, unsigned what)
{
	if (expression_letter(word[0]))
		starts_en[expression_index_en(word[0], word[1], word[1] ? word[2] : '\0')] |=
			(uint8_t)what;
}

/* The cell of a code point of the first block at s; -1 for others. */
static int
cell(const char *s)
{
	const unsigned c = myanmar_at((const unsigned char *)s, strlen(s));
	return c < START_CELLS ? (int)c : -1;
}

/* Marks that are often typed the other way round: the second of them may come first. */
static int
typed(int second)
{
	return second == 0x37 ? 0x3A : second == 0x2F ? 0x36 : second == 0x2D ? 0x2F : second;
}

/* The first three places of a word; a syllable starts behind a shorter one. */
static void
mark_third(int first, int second, int third)
{
	uint64_t bits = 0;
	for (int letter = 0; letter <= LAST_LETTER && third < 0; letter++)
		bits |= UINT64_C(1) << letter;
	if (third >= 0)
		bits = UINT64_C(1) << third | UINT64_C(1) << typed(third);
	thirds_my[first * 64 + second] |= bits;
}

static void
mark_my(const char *word, unsigned what)
{
	const int first = cell(word), second = first < 0 ? -1 : cell(word + 3);
	const int third = second < 0 ? -1 : cell(word + 6);
	for (int any = 0; first >= 0 && any < 64; any++) {
		if (second >= 0 ? any != second && any != typed(second) : any > LAST_LETTER)
			continue;
		starts_my[first * 64 + any] |= (uint8_t)what;
		if (second < 0)
			thirds_my[first * 64 + any] = UINT64_MAX;
		else if (any == second)
			mark_third(first, second, third);
		else /* typed the other way round */
			mark_third(first, any, second);
	}
}

static void
add_word(struct filter_draft *draft, const char *word, unsigned what)
{
	if (draft == &burmese) {
		filter_word_my(draft, word);
		mark_my(word, what);
	} else {
		filter_word_en(draft, word);
		mark_en(word, what);
	}
}

/* The words a form begins with, up to its first slot; nothing when that comes first. */
static void
add_form(struct filter_draft *draft, const char *text)
{
	char words[MAX_CELL];
	size_t n = strcspn(text, "{");
	memcpy(words, text, n);
	while (n > 0 && (words[n - 1] == ' ' || words[n - 1] == '-' || words[n - 1] == '('))
		n--;
	words[n] = '\0';
	if (n > 0)
		add_word(draft, words, START_HEAD);
}

static void
add_words(struct filter_draft *draft, char *text, unsigned what)
{
	for (char *at = strtok(text, "|"); at; at = strtok(NULL, "|")) {
		for (char *c = at; draft == &english && *c; c++)
			*c = (char)tolower((unsigned char)*c);
		add_word(draft, at, what);
	}
}

static void
read_table(const char *path, const char *columns, unsigned what)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 3, TSV_MAX_FIELDS)) {
		if (what == START_MOON && strcmp(t.field[0], "month") != 0 &&
			strcmp(t.field[0], "phase") != 0)
			continue;
		for (int i = 0; columns[i] && i < t.n_fields; i++) {
			if (columns[i] == 'e')
				add_words(&english, t.field[i], what);
			else if (columns[i] == 'm')
				add_words(&burmese, t.field[i], what);
			else if (columns[i] == 'f' && *t.field[1] != '<')
				add_form(&english, t.field[i]);
			else if (columns[i] == 'g' && *t.field[1] != '>')
				add_form(&burmese, t.field[i]);
		}
	}
}

/* The letter wa that stands for a zero before digits: ဝ၉-၇၆၅၄၃၂၁၀၀. */
static void
add_letter_zero(void)
{
	char word[] = "ဝ\xE1\x81\x80";
	for (int digit = 0; digit < 10; digit++) {
		word[sizeof word - 2] = (char)(0x80 + digit);
		add_word(&burmese, word, START_SPOKEN);
	}
}

static void
print_starts(const char *name, const uint8_t *starts, int n)
{
	printf("const uint8_t %s[] = {", name);
	for (int i = 0; i < n; i++)
		printf("%s%u,", i % 32 ? " " : "\n\t", starts[i]);
	printf("\n};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 1 + N_TABLES)
		return 1;
	for (int i = 0; i < N_TABLES; i++)
		read_table(argv[1 + i], tables[i].columns, tables[i].what);
	filter_signs(&english, "0123456789{<`$");
	filter_signs(&burmese, "0123456789{<`(+");
	filter_myanmar_digits(&burmese);
	add_letter_zero();
	printf("#include \"locale/expression.h\"\n");
	filter_print(&english, "forms_en_filter");
	filter_print(&burmese, "forms_my_filter");
	print_starts("expression_starts_en", starts_en, N_STARTS_EN);
	print_starts("expression_starts_my", starts_my, N_STARTS_MY);
	printf("const uint64_t expression_thirds_my[] = {");
	for (int i = 0; i < N_STARTS_MY; i++)
		printf("%s%#llxu,", i % 8 ? " " : "\n\t", (unsigned long long)thirds_my[i]);
	printf("\n};\n");
	return 0;
}
