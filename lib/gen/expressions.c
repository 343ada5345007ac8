/* SPDX-License-Identifier: MIT */
/* Forms of expressions in both languages, taken apart and ordered by what they begin with.
 * reads: expressions.tsv */
#include "locale/expression.h"
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_FORMS 1024
#define MAX_ELEMENTS 8192
#define N_EN_STARTS 256
#define NO_VALUE 255

static const char *const types[] = {"date", "year", "time", "range", "relative", "duration", "age",
	"number", "count", "money", "percent", "unit", "fraction", "ordinal", "name", "score",
	"spelled", "calendar", "phone", "identity", "myanmar"};

#define N_TYPES (sizeof types / sizeof *types)

/* In the order of enum slot. */
static const char *const slots[] = {"", "date", "month", "year", "when", "weekday", "decade",
	"digits", "years", "number", "dates", "time", "duration", "adjective", "amount", "quantity",
	"noun", "fraction", "name", "ordinal", "ordinal-years", "letter", "spelled", "moon",
	"phone", "identity", "myanmar"};

#define N_SLOTS (sizeof slots / sizeof *slots)

static struct form forms_read[MAX_FORMS];
static size_t n_forms;
static struct element elements[MAX_ELEMENTS];
static size_t n_elements;

static struct element *
add_element(const struct tsv *t)
{
	if (n_elements == MAX_ELEMENTS)
		tsv_fail(t, "too many elements");
	elements[n_elements] = (struct element){0};
	return &elements[n_elements++];
}

static uint8_t
slot_of(const struct tsv *t, const char *name)
{
	for (size_t i = 1; i < N_SLOTS; i++) {
		if (strcmp(slots[i], name) == 0)
			return (uint8_t)i;
	}
	tsv_fail(t, "no such slot");
}

/* Takes a cell apart; its slots are values from left to right. */
static struct pattern
read_pattern(const struct tsv *t, const char *cell)
{
	struct pattern p = {.first = (uint16_t)n_elements};
	uint8_t n_values = 0;
	if (strstr(cell, "\xE1\x80\xBA\xE1\x80\xB7"))
		tsv_fail(t, "U+103A U+1037 is not NFC");
	for (char *at = tsv_keep(cell); *at;) {
		struct element *e = add_element(t);
		char *brace = strchr(at, *at == '{' ? '}' : '{');
		p.n++;
		if (*at != '{') {
			e->words = at;
			char *next = brace ? brace : at + strlen(at);
			e->words = strndup(at, (size_t)(next - at));
			at = next;
			continue;
		}
		if (!brace || n_values == MYMR_EXPRESSION_VALUES)
			tsv_fail(t, "an open brace, or too many slots");
		*brace = '\0';
		e->slot = slot_of(t, at + 1);
		e->value = n_values++;
		at = brace + 1;
	}
	if (p.n == 0)
		tsv_fail(t, "an empty form");
	return p;
}

/* The slots of the Burmese pattern take the values of those of the same kind in the English one,
 * from left to right, or the next that is free. */
static void
pair_values(const struct pattern *english, const struct pattern *burmese)
{
	bool is_taken[MYMR_EXPRESSION_VALUES] = {false};
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < burmese->n; i++) {
			struct element *e = &elements[burmese->first + i];
			const bool is_paired = e->value != NO_VALUE;
			for (int k = 0; k < english->n && !e->words && !is_paired; k++) {
				const struct element *other = &elements[english->first + k];
				if (other->words || is_taken[other->value] ||
					(round == 0 && other->slot != e->slot))
					continue;
				e->value = other->value;
				is_taken[e->value] = true;
				break;
			}
		}
	}
}

/* How many slots a pattern has; the other must have as many. */
static uint8_t
count_values(const struct pattern *p)
{
	uint8_t n = 0;
	for (int i = 0; i < p->n; i++)
		n += !elements[p->first + i].words;
	return n;
}

static void
read_row(const struct tsv *t)
{
	struct form *f = &forms_read[n_forms++];
	size_t type = 0;
	while (type < N_TYPES && strcmp(types[type], t->field[0]) != 0)
		type++;
	if (type == N_TYPES || n_forms == MAX_FORMS)
		tsv_fail(t, "no such type, or too many forms");
	f->type = (uint8_t)type;
	f->flags = *t->field[1] == '>'   ? FORM_READ_EN
		   : *t->field[1] == '<' ? FORM_READ_MY
		   : *t->field[1] == '=' ? FORM_READ_EN | FORM_READ_MY
					 : 0;
	if (!f->flags)
		tsv_fail(t, "no such direction");
	if (strcmp(t->field[4], "alone") == 0)
		f->flags |= FORM_ALONE;
	else if (*t->field[4])
		tsv_fail(t, "no such place");
	f->english = read_pattern(t, t->field[2]);
	f->burmese = read_pattern(t, t->field[3]);
	f->n_values = count_values(&f->english);
	if (f->n_values != count_values(&f->burmese))
		tsv_fail(t, "slots of one language only");
	for (int i = 0; i < f->burmese.n; i++)
		elements[f->burmese.first + i].value = NO_VALUE;
	pair_values(&f->english, &f->burmese);
}

/* What a form begins with, as in words.h; one more than all for a slot. */
static unsigned
start_of(size_t form, bool is_burmese)
{
	const struct form *f = &forms_read[form];
	const char *words = elements[(is_burmese ? f->burmese : f->english).first].words;
	if (!words)
		return is_burmese ? BURMESE_STARTS : N_EN_STARTS;
	const unsigned char c = (unsigned char)words[0];
	if (!is_burmese)
		return c >= 'A' && c <= 'Z' ? c | 0x20u : c;
	uint32_t cp;
	mymr_utf8_decode(words, strlen(words), &cp);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

static void
print_order(const char *name, bool is_burmese)
{
	const unsigned n_starts = is_burmese ? BURMESE_STARTS : N_EN_STARTS;
	const int read = is_burmese ? FORM_READ_MY : FORM_READ_EN;
	static unsigned at[N_EN_STARTS + 2];
	unsigned n = 0;
	printf("const uint16_t %s[] = {", name);
	for (unsigned start = 0; start <= n_starts; start++) {
		at[start] = n;
		for (size_t i = 0; i < n_forms; i++) {
			if (!(forms_read[i].flags & read) || start_of(i, is_burmese) != start)
				continue;
			printf("%zu, ", i);
			n++;
		}
	}
	printf("};\nconst uint16_t %s_start[] = {", name);
	for (unsigned start = 0; start <= n_starts; start++)
		printf("%u, ", at[start]);
	printf("%u};\n", n);
}

static void
print_elements(void)
{
	printf("const struct element form_elements[] = {\n");
	for (size_t i = 0; i < n_elements; i++) {
		const struct element *e = &elements[i];
		printf("\t{");
		if (e->words)
			print_c_string(e->words);
		else
			printf("NULL");
		printf(", %d, %d},\n", e->slot, e->value);
	}
	printf("};\n");
}

static void
print_forms(void)
{
	printf("const struct form forms[] = {\n");
	for (size_t i = 0; i < n_forms; i++) {
		const struct form *f = &forms_read[i];
		printf("\t{%d, %d, %d, {%d, %d}, {%d, %d}},\n", f->type, f->flags, f->n_values,
			f->english.first, f->english.n, f->burmese.first, f->burmese.n);
	}
	printf("};\n");
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
	printf("#include \"locale/expression.h\"\n");
	print_elements();
	print_forms();
	print_order("forms_en", false);
	print_order("forms_my", true);
	return 0;
}
