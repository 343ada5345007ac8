/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Words of dates and numbers for reading, ordered for lookup, and how values are written.
 * reads: months.tsv weekdays.tsv units.tsv scales.tsv numerals.tsv measures.tsv leads.tsv relatives.tsv dayparts.tsv */
/* Where they may begin a value.
 * needs: gen/filter.c gen/word_list.c */
/* clang-format on */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "gen/filter.h"
#include "gen/word_list.h"

static struct word_list english;
static struct word_list burmese = {.is_burmese = true};

/* The tables in the order of the command line; the first six kinds and leads share a layout. */
static const unsigned kinds[] = {WORD_MONTH, WORD_WEEKDAY, WORD_UNIT, WORD_SCALE, WORD_NUMERAL,
	WORD_MEASURE, WORD_LEAD, WORD_RELATIVE, WORD_DAYPART};

#define N_TABLES ((int)(sizeof kinds / sizeof *kinds))

static void
print_wording(const struct word *w, const char *en, const char *en_short, const char *my)
{
	printf("\t{%d, %d, %d, ", w->kind, w->value, w->unit);
	print_c_string(en);
	printf(", ");
	print_c_string(en_short);
	printf(", ");
	print_c_string(my);
	printf("},\n");
}

/* value, English, short, also, Burmese, also, flag */
static void
read_plain(const char *path, unsigned kind)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 7, 7)) {
		struct word w = {.kind = (uint16_t)kind, .value = (int16_t)atoi(t.field[0])};
		w.is_also_word = strcmp(t.field[6], "word") == 0;
		for (int form = FORM_NAME; form <= FORM_ALSO; form++) {
			w.form = (uint8_t)form & 3;
			word_list_add(&t, &english, t.field[1 + form], w);
		}
		w.form = FORM_NAME;
		word_list_add(&t, &burmese, t.field[4], w);
		w.form = FORM_ALSO;
		word_list_add(&t, &burmese, t.field[5], w);
		print_wording(&w, t.field[1], t.field[2], t.field[4]);
	}
}

/* offset, unit, English, also, Burmese, also */
static void
read_relatives(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 6, 6)) {
		struct word w = {.kind = WORD_RELATIVE,
			.value = (int16_t)atoi(t.field[0]),
			.unit = (uint8_t)atoi(t.field[1]) & 31};
		word_list_add(&t, &english, t.field[2], w);
		word_list_add(&t, &english, t.field[3], w);
		word_list_add(&t, &burmese, t.field[4], w);
		word_list_add(&t, &burmese, t.field[5], w);
		print_wording(&w, t.field[2], "", t.field[4]);
	}
}

/* written from, read from, read to, Burmese, also */
static void
read_dayparts(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const struct daypart dayparts[] = {\n");
	int16_t row = 0;
	for (; tsv_next(&t, 5, 5); row++) {
		struct word w = {.kind = WORD_DAYPART, .value = row};
		word_list_add(&t, &burmese, t.field[3], w);
		word_list_add(&t, &burmese, t.field[4], w);
		printf("\t{");
		print_c_string(t.field[3]);
		printf(", %d, %d, %d},\n", atoi(t.field[0]), atoi(t.field[1]), atoi(t.field[2]));
	}
	printf("};\nconst size_t n_dayparts = %d;\n", row);
}

/* Where values begin: digits, words of these kinds, and guards, which a walk must not miss. */
static void
print_filter(const struct word_list *list, unsigned of, const char *name)
{
	struct filter_draft draft = {0};
	filter_signs(&draft, "0123456789{<`");
	if (list == &burmese)
		filter_myanmar_digits(&draft);
	for (size_t i = 0; i < list->n; i++) {
		if (list->words[i].kind & of && list == &burmese)
			filter_word_my(&draft, list->words[i].text);
		else if (list->words[i].kind & of)
			filter_word_en(&draft, list->words[i].text);
	}
	filter_print(&draft, name);
}

int
main(int argc, char **argv)
{
	if (argc != 1 + N_TABLES)
		return 1;
	printf("#include \"locale/words.h\"\nconst struct wording wordings[] = {\n");
	for (int i = 0; kinds[i] != WORD_RELATIVE; i++)
		read_plain(argv[1 + i], kinds[i]);
	read_relatives(argv[N_TABLES - 1]);
	printf("};\nconst size_t n_wordings = sizeof wordings / sizeof *wordings;\n");
	read_dayparts(argv[N_TABLES]);
	word_list_print(&english, "words_en", 0);
	word_list_print(&burmese, "words_my", WORD_DAYPART);
	print_filter(&english, STARTS_EN, "words_en_filter");
	print_filter(&burmese, STARTS_MY, "words_my_filter");
	return 0;
}
