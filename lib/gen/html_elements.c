/* SPDX-License-Identifier: MIT */
/* Elements, attributes and links of HTML, and the keys of JSON-LD.
 * reads: html_elements.tsv html_attributes.tsv html_links.tsv json_ld_keys.tsv */
#include "gen/tsv.h"
#include <stdlib.h>
#include <string.h>

static void
check_order(const struct tsv *t, char **last)
{
	if (*last && strcmp(*last, t->field[0]) >= 0)
		tsv_fail(t, "not sorted");
	free(*last);
	*last = tsv_keep(t->field[0]);
}

static void
print_elements(const char *path)
{
	struct tsv t;
	char *last = NULL;
	size_t n = 0;
	tsv_open(&t, path);
	printf("const struct html_element html_elements[] = {\n");
	for (; tsv_next(&t, 3, 3); n++) {
		int block = strcmp(t.field[1], "block") == 0;
		int skip = strcmp(t.field[2], "skip") == 0;
		if ((!block && strcmp(t.field[1], "inline")) ||
			(!skip && strcmp(t.field[2], "text")))
			tsv_fail(&t, "flow is block or inline, content is text or skip");
		check_order(&t, &last);
		printf("\t{\"%s\", %d, %d},\n", t.field[0], block, skip);
	}
	free(last);
	printf("};\nconst size_t html_n_elements = %zu;\n", n);
}

static void
print_attributes(const char *path)
{
	struct tsv t;
	size_t n = 0;
	tsv_open(&t, path);
	printf("const struct html_attribute html_attributes[] = {\n");
	for (; tsv_next(&t, 4, 4); n++)
		printf("\t{\"%s\", \"%s\", \"%s\", \"%s\"},\n", t.field[0], t.field[1], t.field[2],
			t.field[3]);
	printf("};\nconst size_t html_n_attributes = %zu;\n", n);
}

static const char *
link_type(const struct tsv *t)
{
	static const char *const names[] = {"none", "page", "canonical", "alternate", "locale"};
	static const char *const types[] = {"NONE", "PAGE", "CANONICAL", "ALTERNATE", "LOCALE"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(t->field[2], names[i]) == 0)
			return types[i];
	}
	tsv_fail(t, "no such kind of link");
}

static void
print_links(const char *path)
{
	struct tsv t;
	size_t n = 0;
	tsv_open(&t, path);
	printf("const struct html_link html_links[] = {\n");
	for (; tsv_next(&t, 5, 5); n++)
		printf("\t{{\"%s\", \"%s\", \"%s\", \"%s\"}, LINK_%s},\n", t.field[0], t.field[1],
			t.field[3], t.field[4], link_type(&t));
	printf("};\nconst size_t html_n_links = %zu;\n", n);
}

static void
print_keys(const char *path)
{
	struct tsv t;
	size_t n = 0;
	tsv_open(&t, path);
	printf("const struct json_ld_key json_ld_keys[] = {\n");
	for (; tsv_next(&t, 3, 3); n++)
		printf("\t{\"%s\", \"%s\", %d},\n", t.field[0], t.field[2],
			strcmp(t.field[1], "link") == 0);
	printf("};\nconst size_t json_ld_n_keys = %zu;\n", n);
}

int
main(int argc, char **argv)
{
	if (argc != 5)
		return 1;
	printf("#include \"document/html_tables.h\"\n");
	print_elements(argv[1]);
	print_attributes(argv[2]);
	print_links(argv[3]);
	print_keys(argv[4]);
	return 0;
}
