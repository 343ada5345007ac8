/* SPDX-License-Identifier: MIT */
/* What elements of office documents are.
 * reads: office.tsv */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_SPACES 32
#define MAX_ROWS 256

static struct tsv t;
static struct {
	const char *prefix, *uri;
} space[MAX_SPACES];
static int n_spaces;

static struct row {
	const char *space, *local, *role, *name;
	int order;
} row[MAX_ROWS], part[MAX_ROWS];
static int n_rows, n_parts;

static void
add_space(void)
{
	for (int i = 2; i < t.n_fields; i++) {
		if (n_spaces == MAX_SPACES)
			tsv_fail(&t, "too many namespaces");
		space[n_spaces].prefix = tsv_keep(t.field[0]);
		space[n_spaces++].uri = tsv_keep(t.field[i]);
	}
}

static void
add_row(struct row *to, int *n, const char *uri, const char *local)
{
	if (*n == MAX_ROWS)
		tsv_fail(&t, "too many rows");
	to[*n] = (struct row){uri, tsv_keep(local), tsv_keep(t.field[1]), tsv_keep(t.field[2]), *n};
	++*n;
}

/* A row for every namespace that the prefix stands for. */
static void
add_element(void)
{
	char *colon = strchr(t.field[0], ':');
	const int before = n_rows;
	if (!colon)
		tsv_fail(&t, "no prefix");
	*colon = '\0';
	for (int i = 0; i < n_spaces; i++) {
		if (strcmp(space[i].prefix, t.field[0]) == 0)
			add_row(row, &n_rows, space[i].uri, colon + 1);
	}
	if (n_rows == before)
		tsv_fail(&t, "no such namespace");
}

static int
by_name(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int order = strcmp(x->local, y->local);
	if (order == 0)
		order = strcmp(x->space, y->space);
	return order ? order : (x->order > y->order) - (x->order < y->order);
}

static void
print_role(const struct row *r)
{
	static const char *const roles[][2] = {{"paragraph", "PARAGRAPH"}, {"mixed", "MIXED"},
		{"plain", "PLAIN"}, {"run", "RUN"}, {"properties", "PROPERTIES"}, {"text", "TEXT"},
		{"container", "CONTAINER"}, {"inner", "INNER"}, {"drop", "DROP"}, {"kept", "KEPT"},
		{"field", "FIELD"}, {"blanks", "BLANKS"}, {"tab", "TAB"}, {"break", "BREAK"},
		{"skip", "SKIP"}, {"format", "FORMAT"}, {"script", "SCRIPT"},
		{"language", "LANGUAGE"}, {"@", "ATTRIBUTE"}, {"!", "UNLESS"}};
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
		if (strcmp(r->role, roles[i][0]) == 0 ||
			(!roles[i][0][1] && r->role[0] == roles[i][0][0])) {
			printf("OFFICE_%s, ", roles[i][1]);
			return;
		}
	}
	fprintf(stderr, "%s: no such role: %s\n", t.path, r->role);
	exit(1);
}

static void
print_rows(void)
{
	printf("const struct office_rule office_rules[] = {\n");
	for (int i = 0; i < n_rows; i++) {
		const bool has_more = strchr("@!", row[i].role[0]);
		printf("\t{");
		print_c_string(row[i].space);
		printf(", ");
		print_c_string(row[i].local);
		printf(", ");
		print_role(&row[i]);
		print_c_string(has_more ? row[i].role + 1 : "");
		printf(", ");
		print_c_string(strcmp(row[i].name, "-") ? row[i].name : "");
		printf("},\n");
	}
	printf("};\nconst size_t office_n_rules = sizeof office_rules / sizeof *office_rules;\n");
}

static void
print_parts(void)
{
	printf("const struct office_part office_parts[] = {\n");
	for (int i = 0; i < n_parts; i++) {
		printf("\t{");
		print_c_string(part[i].local);
		printf(", ");
		print_c_string(strcmp(part[i].name, "-") ? part[i].name : "");
		printf("},\n");
	}
	printf("\t{NULL, NULL},\n};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 3, 4)) {
		if (strcmp(t.field[1], "space") == 0)
			add_space();
		else if (strcmp(t.field[1], "part") == 0)
			add_row(part, &n_parts, "", t.field[0]);
		else
			add_element();
	}
	qsort(row, (size_t)n_rows, sizeof *row, by_name);
	printf("#include \"document/office.h\"\n#include <stddef.h>\n");
	print_rows();
	print_parts();
	return 0;
}
