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

static const char *const sections[] = {"words", "phrases", "sentences"};
#define N_SECTIONS 3

/* A section while it is read; the first time in a table that is large enough for all. */
static struct section {
	struct pattern_row *rows;
	uint32_t size;
	int bias;
	long n_rows;
} tables[N_SECTIONS];

static void
put_row(struct tsv *t, struct section *section)
{
	char line[MAX_LINE];
	struct model_row row;
	const int n = snprintf(line, sizeof line, "%s\t%s", t->field[0], t->field[1]);
	const char *reason = n < MAX_LINE ? model_row_read(&row, line, (size_t)n) : "too long";
	if (reason)
		tsv_fail(t, reason);
	if (section->n_rows-- <= 0)
		tsv_fail(t, "a row too many");
	model_row_put(&row, section->rows, section->size);
}

static struct section *
begin_section(const struct tsv *t)
{
	for (size_t i = 0; i < N_SECTIONS; i++) {
		struct section *section = &tables[i];
		if (strcmp(t->field[0], sections[i]) != 0)
			continue;
		section->bias = atoi(t->field[1]);
		section->n_rows = atol(t->field[2]);
		if (!section->size)
			section->size = model_table_size(
				(uint32_t)section->n_rows * (1 + MODEL_ROW_SHORTER));
		section->rows = calloc(section->size, sizeof *section->rows);
		return section;
	}
	tsv_fail(t, "no such section");
}

static void
read_model(const char *path)
{
	struct tsv t;
	struct section *section = NULL;
	tsv_open(&t, path);
	while (tsv_next(&t, 2, 3) && strcmp(t.field[0], "end") != 0) {
		if (t.n_fields == 3)
			section = begin_section(&t);
		else if (section)
			put_row(&t, section);
		else
			tsv_fail(&t, "no section");
	}
}

/* Makes the tables as large as they need to be. */
static void
fit(void)
{
	for (size_t i = 0; i < N_SECTIONS; i++) {
		uint32_t n = 0;
		for (uint32_t k = 0; k < tables[i].size; k++)
			n += tables[i].rows[k].check != 0;
		free(tables[i].rows);
		tables[i] = (struct section){.size = n ? model_table_size(n) : 0};
	}
}

static void
print_rows(const char *name, const struct section *section)
{
	if (section->size == 0)
		return;
	printf("static const struct pattern_row %s[] = {\n", name);
	for (uint32_t i = 0; i < section->size; i++) {
		const struct pattern_row *row = &section->rows[i];
		printf("\t{%u, {", row->check);
		for (unsigned k = 0; k < PATTERN_WEIGHTS; k++)
			printf("%d, ", row->weight[k]);
		printf("}},\n");
	}
	printf("};\n");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	read_model(argv[1]);
	fit();
	read_model(argv[1]);
	printf("#include \"segment/model.h\"\n");
	for (size_t i = 0; i < N_SECTIONS; i++)
		print_rows(sections[i], &tables[i]);
	printf("const struct mymr_segment_model segment_model = {\n");
	for (size_t i = 0; i < N_SECTIONS; i++) {
		if (tables[i].size)
			printf("\t.%s = {%s, %uu, %d},\n", sections[i], sections[i], tables[i].size,
				tables[i].bias);
	}
	printf("};\n");
	return 0;
}
