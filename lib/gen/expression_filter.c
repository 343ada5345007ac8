/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Where expressions may begin: words of every table that can begin one, digits and signs.
 * reads: months.tsv weekdays.tsv numerals.tsv leads.tsv relatives.tsv dayparts.tsv units.tsv scales.tsv number_words.tsv calendar_names.tsv currencies.tsv quantities.tsv nouns.tsv ordinals.tsv expressions.tsv */
/* How they are told.
 * needs: gen/filter.c */
/* clang-format on */
#include "locale/expression.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "gen/filter.h"
#include "gen/tsv.h"

#define MAX_CELL 256

static struct filter_draft english;
static struct filter_draft burmese;

/* The columns of a table, from 0, that begin expressions. A letter says what stands there: e and m
 * words of English and Burmese, f and g forms of them. */
static const char *const columns[] = {".eeemm", ".eeemm", ".e.emm", ".eeemm", "..eemm", "...mm",
	"....mm", "....mm", "..m.m", "...m.m", "...e.mm", "....mm", "....mm", ".emm", "..fg"};

#define N_TABLES ((int)(sizeof columns / sizeof *columns))

/* The words a form begins with, up to its first slot; nothing when that comes first. */
static void
add_form(struct filter_draft *draft, const char *cell)
{
	char words[MAX_CELL];
	size_t n = strcspn(cell, "{");
	memcpy(words, cell, n);
	while (n > 0 && (words[n - 1] == ' ' || words[n - 1] == '-' || words[n - 1] == '('))
		n--;
	words[n] = '\0';
	if (n == 0)
		return;
	if (draft == &burmese)
		filter_word_my(draft, words);
	else
		filter_word_en(draft, words);
}

static void
add_words(struct filter_draft *draft, char *cell)
{
	for (char *at = strtok(cell, "|"); at; at = strtok(NULL, "|")) {
		for (char *c = at; draft == &english && *c; c++)
			*c = (char)tolower((unsigned char)*c);
		if (draft == &burmese)
			filter_word_my(draft, at);
		else
			filter_word_en(draft, at);
	}
}

static void
read_table(const char *path, const char *of_column)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 3, TSV_MAX_FIELDS)) {
		for (int i = 0; of_column[i] && i < t.n_fields; i++) {
			if (of_column[i] == 'e')
				add_words(&english, t.field[i]);
			else if (of_column[i] == 'm')
				add_words(&burmese, t.field[i]);
			else if (of_column[i] == 'f' && *t.field[1] != '<')
				add_form(&english, t.field[i]);
			else if (of_column[i] == 'g' && *t.field[1] != '>')
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
		filter_word_my(&burmese, word);
	}
}

int
main(int argc, char **argv)
{
	if (argc != 1 + N_TABLES)
		return 1;
	for (int i = 0; i < N_TABLES; i++)
		read_table(argv[1 + i], columns[i]);
	filter_signs(&english, "0123456789{<`$");
	filter_signs(&burmese, "0123456789{<`(+");
	filter_myanmar_digits(&burmese);
	add_letter_zero();
	printf("#include \"locale/expression.h\"\n");
	filter_print(&english, "forms_en_filter");
	filter_print(&burmese, "forms_my_filter");
	return 0;
}
