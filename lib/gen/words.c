/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Words of dates and numbers for reading, ordered for lookup, and how values are written.
 * reads: months.tsv weekdays.tsv units.tsv scales.tsv numerals.tsv measures.tsv leads.tsv relatives.tsv dayparts.tsv */
/* Where they may begin a value.
 * needs: gen/filter.c */
/* clang-format on */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <mymr/utf8.h>
#include "gen/filter.h"
#include "gen/tsv.h"
#include "locale/words.h"

#define MAX_WORDS 512

struct list {
	struct word words[MAX_WORDS];
	size_t n;
};

static struct list english;
static struct list burmese;

/* The tables in the order of the command line; the first six kinds and leads share a layout. */
static const unsigned kinds[] = {WORD_MONTH, WORD_WEEKDAY, WORD_UNIT, WORD_SCALE, WORD_NUMERAL,
	WORD_MEASURE, WORD_LEAD, WORD_RELATIVE, WORD_DAYPART};

#define N_TABLES ((int)(sizeof kinds / sizeof *kinds))

static void
lower_ascii(char *s)
{
	for (; *s; s++) {
		if (*s >= 'A' && *s <= 'Z')
			*s = (char)(*s | 0x20);
	}
}

/* Adds the spellings of a cell, which '|' separates. */
static void
add(const struct tsv *t, struct list *list, const char *cell, struct word word)
{
	char *copy = tsv_keep(cell);
	if (strstr(copy, "\xE1\x80\xBA\xE1\x80\xB7"))
		tsv_fail(t, "U+103A U+1037 is not NFC");
	for (char *at = strtok(copy, "|"); at; at = strtok(NULL, "|")) {
		if (list->n == MAX_WORDS)
			tsv_fail(t, "too many words");
		if (list == &english)
			lower_ascii(at);
		word.text = at;
		list->words[list->n++] = word;
	}
}

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
			w.form = (uint8_t)form;
			add(&t, &english, t.field[1 + form], w);
		}
		w.form = FORM_NAME;
		add(&t, &burmese, t.field[4], w);
		w.form = FORM_ALSO;
		add(&t, &burmese, t.field[5], w);
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
			.unit = (uint8_t)atoi(t.field[1])};
		add(&t, &english, t.field[2], w);
		add(&t, &english, t.field[3], w);
		add(&t, &burmese, t.field[4], w);
		add(&t, &burmese, t.field[5], w);
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
		add(&t, &burmese, t.field[3], w);
		add(&t, &burmese, t.field[4], w);
		printf("\t{");
		print_c_string(t.field[3]);
		printf(", %d, %d, %d},\n", atoi(t.field[0]), atoi(t.field[1]), atoi(t.field[2]));
	}
	printf("};\nconst size_t n_dayparts = %d;\n", row);
}

static unsigned
start_of(const struct word *w, int is_burmese)
{
	if (!is_burmese)
		return (unsigned char)w->text[0];
	uint32_t cp;
	mymr_utf8_decode(w->text, strlen(w->text), &cp);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

/* As struct word has it: gaps may be long, and U+1037 has two places. */
static unsigned
second_of(const struct word *w, int is_burmese)
{
	const char *s = w->text;
	if (!is_burmese)
		return s[1] == ' ' ? 0 : (unsigned char)s[1];
	if (!start_of(w, 1) || strncmp(s + 3, "\xE1\x80", 2) != 0)
		return 0;
	return s[5] == '\xB7' ? 0 : (unsigned char)s[5];
}

static int sorting_burmese;

static int
compare(const void *a, const void *b)
{
	const struct word *x = a, *y = b;
	unsigned p = start_of(x, sorting_burmese), q = start_of(y, sorting_burmese);
	if (p != q)
		return p < q ? -1 : 1;
	size_t m = strlen(x->text), n = strlen(y->text);
	if (m != n)
		return m > n ? -1 : 1;
	int order = strcmp(x->text, y->text);
	return order ? order : x->kind - y->kind;
}

static void
check_unique(const struct list *list)
{
	for (size_t i = 1; i < list->n; i++) {
		const struct word *w = &list->words[i];
		if (w->kind == w[-1].kind && w->kind != WORD_DAYPART &&
			strcmp(w->text, w[-1].text) == 0) {
			fprintf(stderr, "words: '%s' twice\n", w->text);
			exit(1);
		}
	}
}

static void
print_list(struct list *list, const char *name, unsigned n_starts)
{
	sorting_burmese = list == &burmese;
	qsort(list->words, list->n, sizeof *list->words, compare);
	check_unique(list);
	printf("const struct word words_%s[] = {\n", name);
	for (size_t i = 0; i < list->n; i++) {
		const struct word *w = &list->words[i];
		printf("\t{");
		print_c_string(w->text);
		printf(", %d, %d, %d, %d, %d, %u},\n", w->kind, w->value, w->form, w->unit,
			w->is_also_word, second_of(w, sorting_burmese));
	}
	printf("};\nconst uint16_t words_%s_start[] = {", name);
	size_t row = 0;
	for (unsigned start = 0; start <= n_starts; start++) {
		while (row < list->n && start_of(&list->words[row], sorting_burmese) < start)
			row++;
		printf("%zu, ", row);
	}
	printf("};\n");
}

/* Where values begin: digits, words of these kinds, and guards, which a walk must not miss. */
static void
print_filter(const struct list *list, unsigned of, const char *name)
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
	print_list(&english, "en", 256);
	print_list(&burmese, "my", BURMESE_STARTS);
	print_filter(&english, STARTS_EN, "words_en_filter");
	print_filter(&burmese, STARTS_MY, "words_my_filter");
	return 0;
}
