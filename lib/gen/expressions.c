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

_Static_assert(sizeof slots / sizeof *slots == N_SLOTS, "a name for every slot");

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

static bool sorting_burmese;

static const struct element *
first_element(size_t form)
{
	const struct form *f = &forms_read[form];
	return &elements[(sorting_burmese ? f->burmese : f->english).first];
}

/* What a form begins with: in Burmese as in words.h, in English all words alike; more than all for
 * a slot. */
static unsigned
start_of(const char *words)
{
	uint32_t cp;
	if (!words)
		return BURMESE_STARTS;
	if (!sorting_burmese)
		return 0;
	mymr_utf8_decode(words, strlen(words), &cp);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

/* By start, words and slot; rows that begin alike in the order of the table. */
static int
compare(const void *a, const void *b)
{
	const uint16_t x = *(const uint16_t *)a, y = *(const uint16_t *)b;
	const struct element *p = first_element(x), *q = first_element(y);
	const unsigned m = start_of(p->words), n = start_of(q->words);
	if (m != n)
		return m < n ? -1 : 1;
	const int order = p->words ? strcmp(p->words, q->words) : p->slot - q->slot;
	return order ? order : x - y;
}

static bool
begin_alike(size_t form, size_t other)
{
	const struct element *p = first_element(form), *q = first_element(other);
	return p->words && q->words ? strcmp(p->words, q->words) == 0
				    : !p->words && !q->words && p->slot == q->slot;
}

struct head_row {
	const struct element *element;
	unsigned first;
	unsigned n;
};

static unsigned
find_heads(const uint16_t *rows, unsigned n, struct head_row *heads)
{
	unsigned n_heads = 0;
	for (unsigned i = 0; i < n; i++) {
		if (i == 0 || !begin_alike(rows[i], rows[i - 1]))
			heads[n_heads++] = (struct head_row){first_element(rows[i]), i, 0};
		heads[n_heads - 1].n++;
	}
	return n_heads;
}

static void
print_slot_heads(const char *name, const struct head_row *heads, unsigned n)
{
	printf("static const struct head %s_slot_heads[] = {\n", name);
	for (unsigned slot = 0; slot < N_SLOTS; slot++) {
		unsigned i = 0;
		while (i < n && (heads[i].element->words || heads[i].element->slot != slot))
			i++;
		printf("\t{NULL, %u, %u, 0},\n", i < n ? heads[i].first : 0,
			i < n ? heads[i].n : 0);
	}
	printf("};\n");
}

/* What stands behind the first element of rows[0..n). */
static unsigned long
next_slots(const uint16_t *rows, unsigned n)
{
	unsigned long mask = 0;
	for (unsigned i = 0; i < n; i++) {
		const struct form *f = &forms_read[rows[i]];
		const struct pattern *p = sorting_burmese ? &f->burmese : &f->english;
		mask |= p->n > 1 ? 1ul << elements[p->first + 1].slot : 1;
	}
	return mask;
}

static unsigned long
first_slots(const struct head_row *heads, unsigned n)
{
	unsigned long mask = 0;
	for (unsigned i = 0; i < n; i++)
		mask |= heads[i].element->words ? 0 : 1ul << heads[i].element->slot;
	return mask;
}

static void
print_word_heads(const char *name, const struct head_row *heads, unsigned n, const uint16_t *rows)
{
	printf("static const struct head %s_heads[] = {\n", name);
	for (unsigned i = 0; i < n && heads[i].element->words; i++) {
		printf("\t{");
		print_c_string(heads[i].element->words);
		printf(", %u, %u, %#lx},\n", heads[i].first, heads[i].n,
			next_slots(rows + heads[i].first, heads[i].n));
	}
	printf("};\n");
}

static void
print_starts(const char *name, const struct head_row *heads, unsigned n)
{
	printf("const uint16_t %s_start[] = {", name);
	for (unsigned start = 0, i = 0; start <= BURMESE_STARTS; start++) {
		while (i < n && start_of(heads[i].element->words) < start)
			i++;
		printf("%u, ", i);
	}
	printf("};\n");
}

static struct head_node nodes[MAX_ELEMENTS];
static unsigned n_nodes = 1;

/* Adds the children for what heads[0..n), which share their first depth letters, have next, and
 * theirs; where they begin. Heads are sorted, so that alike ones are neighbours. */
static unsigned
add_children(const struct head_row *heads, unsigned from, unsigned n, size_t depth)
{
	const unsigned first = n_nodes;
	unsigned end = from;
	for (unsigned i = from; i < n; i = end) {
		const char step = heads[i].element->words[depth];
		for (end = i; end < n && heads[end].element->words[depth] == step; end++)
			;
		if (step)
			nodes[n_nodes++] = (struct head_node){.step = step};
	}
	nodes[n_nodes++] = (struct head_node){0};
	unsigned node = first;
	for (unsigned i = from; i < n; i = end) {
		const char step = heads[i].element->words[depth];
		for (end = i; end < n && heads[end].element->words[depth] == step; end++)
			;
		if (!step)
			continue;
		const bool is_end = !heads[i].element->words[depth + 1];
		nodes[node].head = (uint16_t)(is_end ? i + 1 : 0);
		if (end - i > is_end)
			nodes[node].children =
				(uint16_t)add_children(heads, i + is_end, end, depth + 1);
		node++;
	}
	return first;
}

static void
print_tree(const struct head_row *heads, unsigned n)
{
	unsigned n_words = 0;
	while (n_words < n && heads[n_words].element->words)
		n_words++;
	const unsigned root = add_children(heads, 0, n_words, 0);
	printf("const struct head_node form_tree_en[] = {\n");
	for (unsigned i = 0; i < n_nodes; i++)
		printf("\t{%d, %u, %u},\n", nodes[i].step, nodes[i].head, nodes[i].children);
	uint16_t start[N_TREE_STARTS] = {0};
	for (unsigned node = root; nodes[node].step; node++)
		start[(unsigned char)nodes[node].step] = (uint16_t)node;
	printf("};\nconst uint16_t form_tree_en_start[] = {");
	for (unsigned c = 0; c < N_TREE_STARTS; c++)
		printf("%u, ", start[c]);
	printf("};\n");
}

static void
print_table(const char *name, bool is_burmese)
{
	static uint16_t rows[MAX_FORMS];
	static struct head_row heads[MAX_FORMS];
	unsigned n = 0;
	sorting_burmese = is_burmese;
	for (uint16_t i = 0; i < n_forms; i++) {
		if (forms_read[i].flags & (is_burmese ? FORM_READ_MY : FORM_READ_EN))
			rows[n++] = i;
	}
	qsort(rows, n, sizeof *rows, compare);
	const unsigned n_heads = find_heads(rows, n, heads);
	print_word_heads(name, heads, n_heads, rows);
	print_slot_heads(name, heads, n_heads);
	printf("static const uint16_t %s_rows[] = {", name);
	for (unsigned i = 0; i < n; i++)
		printf("%u, ", rows[i]);
	printf("};\nconst struct form_table %s = {%s_heads, %s_slot_heads, %#lx, %s_rows};\n", name,
		name, name, first_slots(heads, n_heads), name);
	if (is_burmese)
		print_starts(name, heads, n_heads);
	else
		print_tree(heads, n_heads);
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
	print_table("forms_en", false);
	print_table("forms_my", true);
	return 0;
}
