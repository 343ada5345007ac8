/* SPDX-License-Identifier: MIT */
/* What may stand where in XLIFF.
 * reads: xliff_elements.tsv */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_ROWS 128

struct row {
	char *space, *name, *children, *attributes;
};

static struct tsv t;
static struct row row[MAX_ROWS], list[MAX_ROWS];
static int n_rows = 1, n_lists;

static const char *const spaces[] = {"", "", "xml", "12", "xlf", "mtc", "gls", "fs", "mda", "res",
	"ctr", "slr", "val", "its", "itsm", NULL};
static const char *const space_names[] = {"OTHER", "NONE", "XML", "12", "CORE", "MTC", "GLS", "FS",
	"MDA", "RES", "CTR", "SLR", "VAL", "ITS", "ITSM"};
static const char *const types[] = {"string", "", "nmtoken", "nmtokens", "yesno", "lang", "space",
	"dir", "positive", "integer", "priority", "quality", "unit", "hex", "prefixed",
	"annotation", "fs", "subfs", "restriction", "sizes", "annotators", "state12", NULL};

static int
index_of(const char *name, const char *const *names)
{
	for (int i = 0; names[i]; i++) {
		if (strcmp(name, names[i]) == 0 && *name)
			return i;
	}
	fprintf(stderr, "%s: '%s' is not known\n", t.path, name);
	exit(1);
}

static int
element_of(const char *space, const char *name)
{
	for (int i = 1; i < n_rows; i++) {
		if (strcmp(row[i].space, space) == 0 && strcmp(row[i].name, name) == 0)
			return i;
	}
	fprintf(stderr, "%s: no element %s in %s\n", t.path, name, space);
	exit(1);
}

static void
read_rows(const char *path)
{
	tsv_open(&t, path);
	while (tsv_next(&t, 4, 4)) {
		struct row *r = strcmp(t.field[0], "@") == 0 ? &list[n_lists++] : &row[n_rows++];
		if (n_rows == MAX_ROWS || n_lists == MAX_ROWS)
			tsv_fail(&t, "too many rows");
		*r = (struct row){tsv_keep(t.field[0]), tsv_keep(t.field[1]), tsv_keep(t.field[2]),
			tsv_keep(t.field[3])};
	}
}

static void
add(uint64_t *bits, int i)
{
	bits[i / 64] |= (uint64_t)1 << i % 64;
}

/* The roots of modules, which other elements may hold. */
static void
add_modules(uint64_t *bits)
{
	static const char *const roots[][2] = {{"mtc", "matches"}, {"gls", "glossary"},
		{"mda", "metadata"}, {"res", "resourceData"}, {"ctr", "changeTrack"},
		{"slr", "profiles"}, {"slr", "data"}, {"val", "validation"},
		{"its", "locQualityIssues"}, {"its", "provenanceRecords"}};
	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
		add(bits, element_of(roots[i][0], roots[i][1]));
}

static void
add_name(uint64_t *bits, const struct row *r, char *name)
{
	char *colon = strchr(name, ':');
	if (strcmp(name, "ext") == 0) {
		add(bits, 0);
	} else if (strcmp(name, "mod") == 0) {
		add_modules(bits);
	} else if (colon) {
		*colon = '\0';
		add(bits, element_of(name, colon + 1));
	} else {
		add(bits, element_of(r->space, name));
	}
}

static void
print_step(const struct row *r, char *step)
{
	uint64_t bits[2] = {0, 0};
	const size_t n = strlen(step);
	const char sign = step[n - 1];
	char *rest = NULL;
	if (strchr("?*+", sign))
		step[n - 1] = '\0';
	for (char *name = strtok_r(step, "|", &rest); name; name = strtok_r(NULL, "|", &rest))
		add_name(bits, r, name);
	printf("\t{{{0x%llxu, 0x%llxu}}, %d, %d},\n", (unsigned long long)bits[0],
		(unsigned long long)bits[1], sign != '?' && sign != '*',
		sign == '*' || sign == '+');
}

static const char *
content_of(const char *children)
{
	return strcmp(children, "-") == 0             ? "EMPTY"
	       : strcmp(children, "any") == 0         ? "ANY"
	       : strcmp(children, "text") == 0        ? "TEXT"
	       : strncmp(children, "inline ", 7) == 0 ? "INLINE"
						      : "ELEMENTS";
}

static int
print_steps(const struct row *r, int i)
{
	const char *content = content_of(r->children);
	char *copy = tsv_keep(r->children), *rest = NULL;
	int n = 0;
	if (strcmp(content, "ELEMENTS") && strcmp(content, "INLINE"))
		return 0;
	printf("static const struct xliff_step steps_%d[] = {\n", i);
	for (char *step = strtok_r(copy, " ", &rest); step; step = strtok_r(NULL, " ", &rest)) {
		if (strcmp(step, "inline") == 0)
			continue;
		print_step(r, step);
		n++;
	}
	printf("};\n");
	return n;
}

/* name:type, prefix:name:type, either with '=' and values for the type. */
static void
print_attribute(char *s)
{
	const size_t n = strlen(s);
	const bool is_required = s[n - 1] == '!';
	char *values = strchr(s, '='), *type = NULL, *colon;
	if (is_required)
		s[n - 1] = '\0';
	if (values)
		*values++ = '\0';
	else if ((type = strrchr(s, ':')))
		*type++ = '\0';
	colon = strchr(s, ':');
	if (colon)
		*colon = '\0';
	printf("\t{XLIFF_%s, \"%s\", (enum xliff_type)%d, ",
		colon ? space_names[index_of(s, spaces)] : "NONE", colon ? colon + 1 : s,
		values ? 1 : index_of(type ? type : "", types));
	printf(values ? "\"|%s|\"" : "NULL", values);
	printf(", %d},\n", is_required);
}

static int
print_attributes(const char *attributes, bool *has_any)
{
	char *copy = tsv_keep(attributes), *rest = NULL;
	int n = 0;
	for (char *s = strtok_r(copy, " ", &rest); s; s = strtok_r(NULL, " ", &rest)) {
		if (strcmp(s, "*") == 0) {
			*has_any = true;
		} else if (*s == '@') {
			for (int i = 0; i < n_lists; i++) {
				if (strcmp(list[i].name, s + 1) == 0)
					n += print_attributes(list[i].attributes, has_any);
			}
		} else if (strcmp(s, "-")) {
			print_attribute(s);
			n++;
		}
	}
	return n;
}

static int n_steps[MAX_ROWS], n_attributes[MAX_ROWS];
static bool has_any[MAX_ROWS];

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	read_rows(argv[1]);
	printf("#include \"catalog/xliff_table.h\"\n");
	for (int i = 1; i < n_rows; i++) {
		n_steps[i] = print_steps(&row[i], i);
		printf("static const struct xliff_attribute_row attributes_%d[] = {\n", i);
		n_attributes[i] = print_attributes(row[i].attributes, &has_any[i]);
		printf("\t{XLIFF_OTHER, \"\", XLIFF_STRING, NULL, 0},\n};\n");
	}
	printf("const struct xliff_element xliff_elements[] = {\n\t{XLIFF_OTHER, \"\", XLIFF_ANY, "
	       "NULL, 0, NULL, 0, 1},\n");
	for (int i = 1; i < n_rows; i++) {
		printf("\t{XLIFF_%s, \"%s\", XLIFF_%s, ",
			space_names[index_of(row[i].space, spaces)], row[i].name,
			content_of(row[i].children));
		printf(n_steps[i] ? "steps_%d, " : "NULL, ", i);
		printf("%d, attributes_%d, %d, %d},\n", n_steps[i], i, n_attributes[i], has_any[i]);
	}
	printf("};\nconst size_t xliff_n_elements = %d;\n", n_rows);
	return 0;
}
