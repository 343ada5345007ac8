/* SPDX-License-Identifier: MIT */
/* The classes of code points by which text is taken apart.
 * reads: breaks.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "script/break_class.h"

static const char *const names[] = {"mark", "medial", "dot", "asat", "extend", "glue", "virama",
	"letter", "digit", "word", "single", "sign", "blank", "newline", "other"};

static unsigned
class_of(const struct tsv *t)
{
	for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(t->field[2], names[i]) == 0)
			return i;
	}
	tsv_fail(t, "no such class");
}

static unsigned ascii[BREAK_ASCII], myanmar[BREAK_ROWS][256];

static void
add_range(uint32_t first, uint32_t last, unsigned class)
{
	for (uint32_t cp = first; cp <= last; cp++) {
		if (cp < BREAK_ASCII)
			ascii[cp] = class;
		else if (cp >= MYANMAR_FIRST && cp < MYANMAR_FIRST + BREAK_ROWS * 0x40)
			myanmar[(cp - MYANMAR_FIRST) / 0x40][0x80 + (cp - MYANMAR_FIRST) % 0x40] =
				class;
	}
}

static void
start_tables(void)
{
	for (size_t i = 0; i < BREAK_ASCII; i++)
		ascii[i] = BREAK_OTHER;
	for (size_t i = 0; i < BREAK_ROWS; i++) {
		for (size_t k = 0; k < 256; k++)
			myanmar[i][k] = k >= 0x80 && k < 0xC0 ? BREAK_OTHER : BREAK_SLOW;
	}
}

static void
print_row(const unsigned *classes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		printf("%s%u,", i % 16 ? " " : "\n\t", classes[i]);
}

static void
print_tables(void)
{
	printf("const uint8_t break_ascii[BREAK_ASCII] = {");
	print_row(ascii, BREAK_ASCII);
	printf("\n};\nconst uint8_t break_myanmar[BREAK_ROWS][256] = {\n");
	for (size_t i = 0; i < BREAK_ROWS; i++) {
		printf("\t{");
		print_row(myanmar[i], 256);
		printf("\n\t},\n");
	}
	printf("};\n");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	uint32_t before = 0;
	if (argc != 2)
		return 1;
	start_tables();
	printf("#include \"script/break_class.h\"\nconst struct break_range break_ranges[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 4, 4)) {
		const uint32_t first = (uint32_t)strtoul(t.field[0], NULL, 16);
		const uint32_t last = (uint32_t)strtoul(t.field[1], NULL, 16);
		const unsigned class = class_of(&t);
		if (first > last || first <= before)
			tsv_fail(&t, "out of order");
		before = last;
		add_range(first, last, class);
		printf("\t{%#lx, %#lx, %u},\n", (unsigned long)first, (unsigned long)last, class);
	}
	printf("};\nconst size_t n_break_ranges = sizeof break_ranges / sizeof *break_ranges;\n");
	print_tables();
	return 0;
}
