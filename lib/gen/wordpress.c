/* SPDX-License-Identifier: MIT */
/* Shortcodes of WordPress, and attributes of its blocks.
 * reads: shortcodes.tsv block_attributes.tsv */
#include <string.h>
#include "gen/tsv.h"

static void
print_shortcodes(const char *path)
{
	struct tsv t;
	size_t n = 0;
	const char *last = "";
	tsv_open(&t, path);
	printf("const struct shortcode shortcodes[] = {\n");
	for (; tsv_next(&t, 2, 2); n++) {
		const int is_skipped = strcmp(t.field[1], "skip") == 0;
		if (!is_skipped && strcmp(t.field[1], "text"))
			tsv_fail(&t, "content is text or skip");
		if (strcmp(last, t.field[0]) >= 0)
			tsv_fail(&t, "not sorted");
		last = tsv_keep(t.field[0]);
		printf("\t{\"%s\", %d},\n", t.field[0], is_skipped);
	}
	printf("};\nconst size_t n_shortcodes = %zu;\n", n);
}

static void
print_attributes(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const char *const block_attributes[] = {\n");
	while (tsv_next(&t, 1, 1))
		printf("\t\"%s\",\n", t.field[0]);
	printf("\tNULL};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 1;
	printf("#include <stddef.h>\n#include \"document/wordpress.h\"\n");
	print_shortcodes(argv[1]);
	print_attributes(argv[2]);
	return 0;
}
