/* SPDX-License-Identifier: MIT */
/* What each code point of Zawgyi-One and of Burmese Unicode is.
 * reads: zawgyi.tsv myanmar.tsv zawgyi_shapes.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "script/syllable.h"

static const char *const classes[] = {
	"none", "keep", "letter", "prefix", "mark", "stack", "virama", "foreign", "digit", "sign"};
#define N_CLASSES ((int)(sizeof classes / sizeof *classes))

/* Rows of CLASS_STACK that are for letters of one width. */
static uint8_t is_for_narrow[MYANMAR_CELLS], is_for_wide[MYANMAR_CELLS];

static unsigned
read_class(const struct tsv *t, unsigned cell)
{
	is_for_narrow[cell] = strcmp(t->field[1], "stack-narrow") == 0;
	is_for_wide[cell] = strcmp(t->field[1], "stack-wide") == 0;
	if (is_for_narrow[cell] || is_for_wide[cell])
		return CLASS_STACK;
	for (int i = CLASS_LETTER; i < N_CLASSES; i++) {
		if (strcmp(t->field[1], classes[i]) == 0)
			return (unsigned)i;
	}
	tsv_fail(t, "no such class");
}

static uint32_t
mark_of(const struct tsv *t, unsigned cell)
{
	static const uint8_t cells[] = {0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x31, 0x2D, 0x2E, 0x2F, 0x30,
		0x2B, 0x2C, 0x32, 0x36, 0x37, 0x3A, 0x38};
	for (unsigned bit = 0; bit < sizeof cells; bit++) {
		if (cells[bit] == cell)
			return UINT32_C(1) << bit;
	}
	tsv_fail(t, "no such mark");
}

/* The cell of the next code point; *at moves behind it. */
static unsigned
next_cell(const struct tsv *t, const char **at)
{
	char *end;
	unsigned long cp = strtoul(*at, &end, 16);
	if (end == *at || cp < MYANMAR_FIRST || cp >= MYANMAR_FIRST + MYANMAR_CELLS)
		tsv_fail(t, "no Myanmar code point");
	*at = end;
	return (unsigned)cp - MYANMAR_FIRST;
}

static int
starts_with_letter(unsigned class)
{
	return class != CLASS_MARK && class != CLASS_PREFIX && class != CLASS_STACK;
}

static struct cell
read_row(const struct tsv *t, unsigned of)
{
	static const char kinzi[] = "1004 103A 1039";
	struct cell row = {0, (uint8_t)read_class(t, of), MYANMAR_NONE, MYANMAR_NONE};
	const char *at = t->field[2];
	if (row.class == CLASS_MARK && strncmp(at, kinzi, sizeof kinzi - 1) == 0) {
		row.marks = MARK_KINZI;
		at += sizeof kinzi - 1;
	} else if (starts_with_letter(row.class)) {
		row.letter = (uint8_t)next_cell(t, &at);
	}
	if (row.class == CLASS_FOREIGN)
		row.letter = MYANMAR_NONE;
	while (*at) {
		unsigned cell = next_cell(t, &at);
		if (cell == CELL_VIRAMA)
			row.stacked = (uint8_t)next_cell(t, &at);
		else if (cell == CELL_ASAT && (row.marks & MARKS_AA))
			row.marks |= MARK_ASAT;
		else
			row.marks |= mark_of(t, cell);
	}
	return row;
}

static void
read_table(const char *path, struct cell *cells)
{
	struct tsv t;
	for (unsigned i = 0; i < MYANMAR_CELLS; i++)
		cells[i] = (struct cell){0, CLASS_KEEP, (uint8_t)i, MYANMAR_NONE};
	tsv_open(&t, path);
	while (tsv_next(&t, 4, 4)) {
		const char *at = t.field[0];
		unsigned cell = next_cell(&t, &at);
		if (cells[cell].class != CLASS_KEEP)
			tsv_fail(&t, "twice");
		cells[cell] = read_row(&t, cell);
	}
}

static void
print_table(const struct cell *cells, const char *name)
{
	printf("const struct cell %s[MYANMAR_CELLS + 1] = {\n", name);
	for (unsigned i = 0; i < MYANMAR_CELLS; i++)
		printf("\t{%#lx, %d, %#x, %#x},\n", (unsigned long)cells[i].marks, cells[i].class,
			cells[i].letter, cells[i].stacked);
	printf("\t{0, CLASS_NONE, MYANMAR_NONE, MYANMAR_NONE},\n};\n");
}

/* The way back: what is stacked as one cell, below wide letters and below narrow ones. */
static void
print_stacked(const struct cell *cells)
{
	unsigned stacked[MYANMAR_CELLS + 1][2] = {{0}};
	unsigned n_pairs = 0;
	printf("const struct zawgyi_pair zawgyi_pairs[] = {\n");
	for (unsigned i = 0; i < MYANMAR_CELLS; i++) {
		const struct cell *row = &cells[i];
		if (row->stacked == MYANMAR_NONE || row->marks)
			continue;
		if (row->letter != MYANMAR_NONE) {
			printf("\t{%#x, %#x, %#x},\n", row->letter, row->stacked, i);
			n_pairs++;
		} else {
			if (!is_for_narrow[i])
				stacked[row->stacked][0] = i;
			if (!is_for_wide[i] && (is_for_narrow[i] || !stacked[row->stacked][1]))
				stacked[row->stacked][1] = i;
		}
	}
	printf("};\nconst unsigned zawgyi_n_pairs = %u;\n", n_pairs);
	printf("const uint8_t zawgyi_stacked[MYANMAR_CELLS + 1][2] = {\n");
	for (unsigned i = 0; i <= MYANMAR_CELLS; i++)
		printf("\t{%#x, %#x},\n", stacked[i][0], stacked[i][1]);
	printf("};\n");
}

static void
print_shapes(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	printf("const uint8_t zawgyi_shapes[MYANMAR_CELLS + 1] = {\n");
	while (tsv_next(&t, 4, 4)) {
		const char *at = t.field[0];
		printf("\t[%#x] = %s | %s,\n", next_cell(&t, &at),
			strcmp(t.field[1], "wide") == 0 ? "SHAPE_WIDE" : "0",
			strcmp(t.field[2], "tail") == 0 ? "SHAPE_TAIL" : "0");
	}
	printf("};\n");
}

int
main(int argc, char **argv)
{
	static struct cell zawgyi[MYANMAR_CELLS], burmese[MYANMAR_CELLS];
	if (argc != 4)
		return 1;
	printf("#include \"script/syllable.h\"\n");
	read_table(argv[1], zawgyi);
	read_table(argv[2], burmese);
	print_table(zawgyi, "zawgyi_cells");
	print_table(burmese, "unicode_cells");
	print_stacked(zawgyi);
	print_shapes(argv[3]);
	return 0;
}
