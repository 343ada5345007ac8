/* SPDX-License-Identifier: MIT */
/* Character references of HTML, sorted by name, and the windows-1252 row for C1 numbers.
 * reads: html_charrefs.tsv html_c1.tsv */
#include "gen/tsv.h"
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

static void
print_utf8(const struct tsv *t, char *code_points)
{
	char text[16];
	size_t len = 0;
	for (char *at = strtok(code_points, " "); at; at = strtok(NULL, " ")) {
		size_t one = mymr_utf8_encode((uint32_t)strtoul(at, NULL, 16), text + len);
		if (!one || len + one > 8)
			tsv_fail(t, "not one or two code points");
		len += one;
	}
	text[len] = '\0';
	print_c_string(text);
}

static void
print_names(const char *path)
{
	struct tsv t;
	char *last = NULL;
	tsv_open(&t, path);
	printf("const struct charref html_charrefs[] = {\n");
	size_t n = 0;
	for (; tsv_next(&t, 2, 2); n++) {
		if (last && strcmp(last, t.field[0]) >= 0)
			tsv_fail(&t, "not sorted");
		free(last);
		last = tsv_keep(t.field[0]);
		printf("\t{\"%s\", ", t.field[0]);
		print_utf8(&t, t.field[1]);
		printf("},\n");
	}
	free(last);
	printf("};\nconst size_t html_n_charrefs = %zu;\n", n);
}

static void
print_c1(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const unsigned short html_c1[32] = {\n");
	while (tsv_next(&t, 2, 2))
		printf("\t[0x%s - 0x80] = 0x%s,\n", t.field[0], t.field[1]);
	printf("};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 1;
	printf("#include \"document/html_tables.h\"\n");
	print_names(argv[1]);
	print_c1(argv[2]);
	return 0;
}
