/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* What numbers count, and the letters and ordinals beside them.
 * reads: measures.tsv units.tsv currencies.tsv quantities.tsv nouns.tsv ordinals.tsv letters.tsv */
/* The lists are printed by the one printer of word lists.
 * needs: gen/word_list.c */
/* clang-format on */
#include "locale/counted.h"
#include <stdlib.h>
#include <string.h>
#include "gen/word_list.h"

#define MAX_ROWS 256
#define MAX_CELL 256

static struct word_list english;
static struct word_list burmese = {.is_burmese = true};
static struct counted rows[MAX_ROWS];
static size_t n_rows;
static struct letter letters_read[MAX_ROWS];
static size_t n_letters;

static struct counted *
add_row(const struct tsv *t, enum mymr_quantity_kind quantity, const char *name)
{
	if (n_rows == MAX_ROWS)
		tsv_fail(t, "too many rows");
	struct counted *row = &rows[n_rows++];
	*row = (struct counted){.quantity = (uint8_t)quantity,
		.name = tsv_keep(name),
		.one = "",
		.many = "",
		.sign = "",
		.burmese = "",
		.classifier = ""};
	return row;
}

/* Adds words for the last row: which is read says its form. */
static void
add_words(const struct tsv *t, struct word_list *list, const char *cell, unsigned kind,
	enum word_form form)
{
	const struct word w = {
		.kind = (uint16_t)kind, .value = (int16_t)(n_rows - 1), .form = (uint8_t)form & 3};
	word_list_add(t, list, cell, w);
}

/* The cell up to the first '|'. */
static const char *
first_of(const char *cell)
{
	char *copy = tsv_keep(cell);
	copy[strcspn(copy, "|")] = '\0';
	return copy;
}

static void
add_names(const struct tsv *t, unsigned kind, int one)
{
	rows[n_rows - 1].one = tsv_keep(t->field[one]);
	rows[n_rows - 1].many = tsv_keep(t->field[one + 1]);
	add_words(t, &english, t->field[one], kind, FORM_NAME);
	if (strcmp(t->field[one], t->field[one + 1]) != 0)
		add_words(t, &english, t->field[one + 1], kind, FORM_ALSO);
}

static void
add_burmese(const struct tsv *t, unsigned kind, int at)
{
	rows[n_rows - 1].burmese = tsv_keep(t->field[at]);
	add_words(t, &burmese, t->field[at], kind, FORM_NAME);
	add_words(t, &burmese, t->field[at + 1], kind, FORM_ALSO);
}

/* value, English, short, also, Burmese, also, flag */
static void
read_measures(const char *path)
{
	static const char *const names[] = {"", "percent", "celsius", "fahrenheit"};
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 7, 7)) {
		const int value = atoi(t.field[0]);
		const bool is_percent = value == MEASURE_PERCENT;
		const unsigned kind = is_percent ? COUNTED_PERCENT : COUNTED_UNIT;
		if (value < 1 || value > 3)
			tsv_fail(&t, "no such measure");
		struct counted *row = add_row(
			&t, is_percent ? MYMR_QUANTITY_PERCENT : MYMR_QUANTITY_UNIT, names[value]);
		row->one = row->many = tsv_keep(t.field[1]);
		for (int i = 1; i < 4; i++)
			add_words(&t, &english, t.field[i], kind, FORM_ALSO);
		add_burmese(&t, kind, 4);
	}
}

/* The same columns. */
static void
read_units(const char *path)
{
	struct tsv t;
	char many[MAX_CELL];
	tsv_open(&t, path);
	while (tsv_next(&t, 7, 7)) {
		struct counted *row = add_row(&t, MYMR_QUANTITY_DURATION, t.field[1]);
		row->unit = (uint8_t)atoi(t.field[0]);
		row->order = ORDER_BEFORE;
		row->one = row->name;
		snprintf(many, sizeof many, "%ss", t.field[1]);
		row->many = tsv_keep(many);
		add_words(&t, &english, t.field[1], COUNTED_DURATION, FORM_NAME);
		add_words(&t, &english, t.field[2], COUNTED_DURATION, FORM_SHORT);
		add_words(&t, &english, t.field[3], COUNTED_DURATION, FORM_ALSO);
		add_burmese(&t, COUNTED_DURATION, 4);
	}
}

/* code, one, many, signs, also, Burmese, also, counting */
static void
read_currencies(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 8, 8)) {
		struct counted *row = add_row(&t, MYMR_QUANTITY_MONEY, t.field[0]);
		row->order = strcmp(t.field[7], "lakh") == 0 ? ORDER_LAKH : ORDER_BEHIND;
		const char *sign = first_of(t.field[3]);
		row->sign =
			sign[strlen(sign) - 1] >= 'A' && sign[strlen(sign) - 1] <= 'z' ? "" : sign;
		add_names(&t, COUNTED_MONEY, 1);
		add_words(&t, &english, t.field[3], COUNTED_SIGN, FORM_SHORT);
		add_words(&t, &english, t.field[4], COUNTED_MONEY, FORM_ALSO);
		add_burmese(&t, COUNTED_MONEY, 5);
	}
}

/* name, one, many, also, Burmese, also, order */
static void
read_quantities(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 7, 7)) {
		struct counted *row = add_row(&t, MYMR_QUANTITY_UNIT, t.field[0]);
		const bool is_round = strcmp(t.field[6], "round") == 0;
		if (!is_round && strcmp(t.field[6], "before") != 0)
			tsv_fail(&t, "no such order");
		row->order = is_round ? ORDER_ROUND : ORDER_BEFORE;
		add_names(&t, COUNTED_UNIT, 1);
		add_words(&t, &english, t.field[3], COUNTED_UNIT, FORM_SHORT);
		add_burmese(&t, COUNTED_UNIT, 4);
	}
}

static void
add_classifiers(const struct tsv *t, const char *cell)
{
	char *copy = tsv_keep(cell), *rest;
	for (char *at = strtok_r(copy, "|", &rest); at; at = strtok_r(NULL, "|", &rest)) {
		size_t i = 0;
		while (i < burmese.n && (burmese.words[i].kind != COUNTED_CLASSIFIER ||
						strcmp(burmese.words[i].text, at) != 0))
			i++;
		if (i == burmese.n)
			add_words(t, &burmese, at, COUNTED_CLASSIFIER, FORM_NAME);
	}
}

/* name, one, many, also, Burmese, also, classifiers, style */
static void
read_nouns(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 8, 8)) {
		struct counted *row = add_row(&t, MYMR_QUANTITY_COUNT, t.field[0]);
		row->is_counter = strcmp(t.field[7], "counter") == 0;
		row->has_own_classifier = strcmp(t.field[7], "own") == 0;
		row->classifier = first_of(t.field[6]);
		row->order = ORDER_ROUND;
		add_names(&t, COUNTED_NOUN, 1);
		add_words(&t, &english, t.field[3], COUNTED_NOUN, FORM_ALSO);
		add_burmese(&t, COUNTED_NOUN, 4);
		add_classifiers(&t, t.field[6]);
	}
}

static void
read_ordinals(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const struct ordinal_name ordinal_names[] = {{\"\", \"\"}");
	for (int value = 1; tsv_next(&t, 4, 4); value++) {
		const struct word w = {.kind = COUNTED_ORDINAL, .value = (int16_t)value};
		if (atoi(t.field[0]) != value || value > N_ORDINAL_NAMES)
			tsv_fail(&t, "not in order, or too many");
		word_list_add(&t, &english, t.field[1], w);
		word_list_add(&t, &burmese, t.field[2], w);
		word_list_add(&t, &burmese, t.field[3], w);
		printf(", {");
		print_c_string(t.field[1]);
		printf(", ");
		print_c_string(t.field[2]);
		printf("}");
	}
	printf("};\n");
}

static void
read_letters(const char *path)
{
	static const char *const kinds[] = {"clause", "township", "status"};
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 3, 3)) {
		unsigned kind = 0;
		while (kind < 3 && strcmp(t.field[0], kinds[kind]) != 0)
			kind++;
		if (kind == 3 || n_letters == MAX_ROWS)
			tsv_fail(&t, "no such kind, or too many letters");
		const struct word w = {
			.kind = (uint16_t)(COUNTED_CLAUSE << kind), .value = (int16_t)n_letters};
		letters_read[n_letters++] =
			(struct letter){tsv_keep(t.field[1]), tsv_keep(t.field[2])};
		if (kind == 0)
			word_list_add(&t, &english, t.field[1], w);
		word_list_add(&t, &burmese, t.field[2], w);
	}
	printf("const struct letter letters[] = {\n");
	for (size_t i = 0; i < n_letters; i++) {
		printf("\t{");
		print_c_string(letters_read[i].latin);
		printf(", ");
		print_c_string(letters_read[i].burmese);
		printf("},\n");
	}
	printf("};\n");
}

static void
print_rows(void)
{
	printf("const struct counted counted_rows[] = {\n");
	for (size_t i = 0; i < n_rows; i++) {
		const struct counted *row = &rows[i];
		const char *const text[] = {
			row->name, row->one, row->many, row->sign, row->burmese, row->classifier};
		printf("\t{%d, %d, %d, %d, %d", row->quantity, row->order, row->is_counter,
			row->has_own_classifier, row->unit);
		for (size_t k = 0; k < sizeof text / sizeof *text; k++) {
			printf(", ");
			print_c_string(text[k]);
		}
		printf("},\n");
	}
	printf("};\nconst size_t n_counted_rows = sizeof counted_rows / sizeof *counted_rows;\n");
}

int
main(int argc, char **argv)
{
	if (argc != 8)
		return 1;
	printf("#include \"locale/counted.h\"\n");
	read_measures(argv[1]);
	read_units(argv[2]);
	read_currencies(argv[3]);
	read_quantities(argv[4]);
	read_nouns(argv[5]);
	read_ordinals(argv[6]);
	read_letters(argv[7]);
	print_rows();
	word_list_print(&english, "counted_en", 0);
	word_list_print(&burmese, "counted_my", COUNTED_TOWNSHIP);
	return 0;
}
