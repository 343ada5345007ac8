/* SPDX-License-Identifier: MIT */
/* The shipped segmentation model as a table.
 * reads: segment_model.tsv */
/* What its rows mean is known to the loader of models.
 * needs: segment/model_row.c segment/pattern.c segment/token_key.c */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "segment/model.h"
#include "segment/model_row.h"

#define MAX_LINE 512

static struct pattern_row *rows;
static uint32_t size;

/* The rest of the line behind a word. */
static const char *
field_of(struct tsv *t, int i)
{
	if (i >= t->n_fields)
		tsv_fail(t, "a field is missing");
	return t->field[i];
}

static void
put_row(struct tsv *t)
{
	char line[MAX_LINE];
	struct model_row row;
	const int n = snprintf(line, sizeof line, "%s\t%s", t->field[0], t->field[1]);
	const char *reason = n < MAX_LINE ? model_row_read(&row, line, (size_t)n) : "too long";
	if (reason)
		tsv_fail(t, reason);
	model_row_put(&row, rows, size);
}

static void
print_rows(void)
{
	printf("static const struct pattern_row rows[] = {\n");
	for (uint32_t i = 0; i < size; i++) {
		const struct pattern_row *row = &rows[i];
		printf("\t{%u, {", row->check);
		for (unsigned k = 0; k < PATTERN_WEIGHTS; k++)
			printf("%d, ", row->weight[k]);
		printf("}},\n");
	}
	printf("};\n");
}

/* Reads the model into a table of that size, or of one that must do for all. */
static int
read_model(const char *path, uint32_t wanted)
{
	struct tsv t;
	int bias = 0;
	long n_rows = -1;
	tsv_open(&t, path);
	while (tsv_next(&t, 2, 3)) {
		if (strcmp(t.field[0], "words") == 0) {
			bias = atoi(field_of(&t, 1));
			n_rows = atol(field_of(&t, 2));
			size = wanted ? wanted
				      : model_table_size(
						(uint32_t)n_rows * (1 + MODEL_ROW_SHORTER));
			rows = calloc(size, sizeof *rows);
		} else if (strcmp(t.field[0], "end") == 0) {
			break;
		} else if (!rows || n_rows-- <= 0) {
			tsv_fail(&t, "a row too many");
		} else {
			put_row(&t);
		}
	}
	return bias;
}

static uint32_t
count_rows(void)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < size; i++)
		n += rows[i].check != 0;
	return n;
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	read_model(argv[1], 0);
	const uint32_t n = count_rows();
	free(rows);
	const int bias = read_model(argv[1], model_table_size(n));
	printf("#include \"segment/model.h\"\n");
	print_rows();
	printf("const struct mymr_segment_model segment_model = {.words = {rows, %uu, %d}};\n",
		size, bias);
	return 0;
}
