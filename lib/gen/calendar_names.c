/* SPDX-License-Identifier: MIT */
/* Names of the Myanmar calendar.
 * reads: calendar_names.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "locale/calendar_name.h"

#define MAX_SPELLINGS 128

static const char *const kinds[N_KINDS] = {"phase", "year", "sabbath", "thingyan", "pyathada",
	"nagahle", "mahabote", "nakhat", "day", "month", "era"};

struct list {
	struct calendar_spelling rows[MAX_SPELLINGS];
	size_t n;
};

static struct list english, burmese;

static void
add(const struct tsv *t, struct list *list, int kind, const char *text)
{
	if (list->n == MAX_SPELLINGS)
		tsv_fail(t, "too many spellings");
	char *copy = tsv_keep(text);
	for (char *at = copy; *at; at++)
		*at = lower(*at);
	list->rows[list->n++] =
		(struct calendar_spelling){copy, (uint8_t)kind, (uint8_t)atoi(t->field[1])};
}

/* The name and what else is read, between bars. */
static void
add_all(const struct tsv *t, struct list *list, int kind, int name)
{
	char *also = tsv_keep(t->field[name + 2]);
	add(t, list, kind, t->field[name]);
	for (char *at = strtok(also, "|"); at; at = strtok(NULL, "|"))
		add(t, list, kind, at);
}

static int
compare(const void *a, const void *b)
{
	const struct calendar_spelling *x = a, *y = b;
	const size_t m = strlen(x->text), n = strlen(y->text);
	return m != n ? (m < n) - (m > n) : strcmp(x->text, y->text);
}

static void
print_spellings(struct list *list, const char *name)
{
	qsort(list->rows, list->n, sizeof *list->rows, compare);
	printf("const struct calendar_spelling calendar_spellings_%s[] = {\n", name);
	for (size_t i = 0; i < list->n; i++) {
		printf("\t{");
		print_c_string(list->rows[i].text);
		printf(", %d, %d},\n", list->rows[i].kind, list->rows[i].value);
	}
	printf("\t{0, 0, 0},\n};\n");
}

/* The rows of a kind; returns how many there are. */
static int
print_kind(const char *path, int kind)
{
	struct tsv t;
	int n = 0, before = -1;
	tsv_open(&t, path);
	while (tsv_next(&t, 6, 6)) {
		if (strcmp(t.field[0], kinds[kind]) != 0)
			continue;
		if (atoi(t.field[1]) <= before)
			tsv_fail(&t, "out of order");
		before = atoi(t.field[1]);
		printf("\t{%d, ", before);
		print_c_string(t.field[2]);
		printf(", ");
		print_c_string(t.field[3]);
		printf("},\n");
		add_all(&t, &english, kind, 2);
		add_all(&t, &burmese, kind, 3);
		n++;
	}
	return n;
}

int
main(int argc, char **argv)
{
	int n[N_KINDS + 1] = {0};
	if (argc != 2)
		return 1;
	printf("#include \"locale/calendar_name.h\"\n");
	printf("const struct calendar_name calendar_names[] = {\n");
	for (int kind = 0; kind < N_KINDS; kind++) {
		n[kind + 1] = n[kind] + print_kind(argv[1], kind);
		if (n[kind + 1] == n[kind])
			return 1;
	}
	printf("};\nconst uint8_t calendar_name_start[N_KINDS + 1] = {");
	for (int kind = 0; kind <= N_KINDS; kind++)
		printf("%d, ", n[kind]);
	printf("};\n");
	print_spellings(&english, "en");
	print_spellings(&burmese, "my");
	return 0;
}
