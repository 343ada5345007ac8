/* SPDX-License-Identifier: MIT */
/* The shipped segmentation model as a table.
 * reads: segment_model.tsv */
/* What its rows mean is known to the loader of models.
 * needs: segment/model_row.c segment/pattern_draft.c segment/token_key.c */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "segment/model.h"
#include "segment/model_row.h"

#define MAX_LINE 512

static const char *const sections[] = {"words", "phrases", "sentences"};
#define N_SECTIONS 3

/* A section while it is read. */
static struct section {
	struct pattern_draft draft;
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
	model_row_put(&row, &section->draft);
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
		if (pattern_draft_start(
			    &section->draft, (uint32_t)section->n_rows * (1 + MODEL_ROW_SHORTER)))
			tsv_fail(t, "out of memory");
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

static void
print_rows(const char *name, const struct pattern_table *table)
{
	printf("static const pattern_row %s[] = {\n", name);
	for (uint32_t i = 0; i < table->size; i++)
		printf("\t%#llxu,\n", (unsigned long long)table->rows[i]);
	printf("};\nstatic const uint16_t %s_seeds[] = {\n", name);
	for (uint32_t i = 0; i < table->n_seeds; i++)
		printf("%u,%s", table->seeds[i], i % 16 == 15 ? "\n" : " ");
	printf("};\n");
}

/* Prints the rows of a section; an empty one has no table. */
static void
finish(const char *name, struct section *section, struct pattern_table *table)
{
	uint32_t n_left_out = 0;
	if (section->draft.n == 0)
		return;
	if (pattern_build(table, &section->draft, &n_left_out) || n_left_out) {
		fprintf(stderr, "segment_model: rows without a place\n");
		exit(1);
	}
	print_rows(name, table);
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	read_model(argv[1]);
	printf("#include \"segment/model.h\"\n");
	struct pattern_table built[N_SECTIONS] = {{0}};
	for (size_t i = 0; i < N_SECTIONS; i++)
		finish(sections[i], &tables[i], &built[i]);
	printf("const struct mymr_segment_model segment_model = {\n");
	for (size_t i = 0; i < N_SECTIONS; i++) {
		if (built[i].size)
			printf("\t.%s = {%s, %s_seeds, %uu, %uu, %d},\n", sections[i], sections[i],
				sections[i], built[i].size, built[i].n_seeds, tables[i].bias);
	}
	printf("};\n");
	return 0;
}
