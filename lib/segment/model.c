/* SPDX-License-Identifier: MIT */
#include "segment/model.h"

#include <stdlib.h>
#include <string.h>
#include "base/hash.h"
#include "base/reason.h"
#include "segment/model_row.h"
#include "segment/model_text.h"

#define MAX_ROWS 4000000
#define HASH_DIGITS 16

/* The text of a model, line by line. */
struct reader {
	const char *s;
	size_t n;
	const char *line;
	size_t line_len;
	size_t next;
	struct mymr_error *error;
};

static enum mymr_status
fail(const struct reader *r, const char *reason)
{
	if (r->error)
		*r->error = (struct mymr_error){(size_t)(r->line - r->s), reason};
	return MYMR_ESYNTAX;
}

/* The next line without its end; false behind the last. */
static int
next_line(struct reader *r)
{
	const char *end = memchr(r->s + r->next, '\n', r->n - r->next);
	r->line = r->s + r->next;
	r->line_len = end ? (size_t)(end - r->line) : 0;
	if (end)
		r->next += r->line_len + 1;
	return end != NULL;
}

/* A decimal number behind a tab at *at, which moves behind it. */
static int
read_number(const struct reader *r, size_t *at, long *number)
{
	size_t i = *at;
	if (i >= r->line_len || r->line[i++] != '\t')
		return 0;
	const int is_negative = i < r->line_len && r->line[i] == '-';
	const size_t first = i += (size_t)is_negative;
	for (*number = 0; i < r->line_len && i < first + 9; i++) {
		if (r->line[i] < '0' || r->line[i] > '9')
			break;
		*number = *number * 10 + (r->line[i] - '0');
	}
	*number = is_negative ? -*number : *number;
	*at = i;
	return i > first;
}

static enum mymr_status
read_title(struct reader *r)
{
	if (!next_line(r) || r->line_len != strlen(MODEL_TITLE) ||
		memcmp(r->line, MODEL_TITLE, r->line_len) != 0)
		return fail(r, N_("not a segmentation model"));
	return MYMR_OK;
}

static bool
is_section(const struct reader *r, const char *name, size_t *at)
{
	*at = strlen(name);
	return r->line_len > *at && memcmp(r->line, name, *at) == 0 && r->line[*at] == '\t';
}

/* The table that the section at hand is for; NULL when it is none. */
static struct pattern_table *
section_of(const struct reader *r, struct mymr_segment_model *model, size_t *at)
{
	if (is_section(r, MODEL_WORDS, at))
		return &model->words;
	if (is_section(r, MODEL_PHRASES, at))
		return &model->phrases;
	return is_section(r, MODEL_SENTENCES, at) ? &model->sentences : NULL;
}

static enum mymr_status
read_rows(struct reader *r, struct pattern_draft *draft, long n)
{
	struct model_row row;
	while (n-- > 0) {
		if (!next_line(r))
			return fail(r, N_("model that ends too early"));
		const char *reason = model_row_read(&row, r->line, r->line_len);
		if (reason)
			return fail(r, reason);
		model_row_put(&row, draft);
	}
	return MYMR_OK;
}

static enum mymr_status
read_end(struct reader *r)
{
	static const char end[] = "end\t";
	uint64_t wanted = 0;
	const size_t n = r->next;
	if (!next_line(r) || r->line_len != sizeof end - 1 + HASH_DIGITS ||
		memcmp(r->line, end, sizeof end - 1) != 0 || r->next != r->n)
		return fail(r, N_("not the end of a model"));
	for (size_t i = sizeof end - 1; i < r->line_len; i++) {
		const char *digit = strchr("0123456789abcdef", r->line[i]);
		if (!digit)
			return fail(r, N_("not the end of a model"));
		wanted = wanted << 4 | (uint64_t)(digit - "0123456789abcdef");
	}
	return hash_bytes(r->s, n, MODEL_SEED) == wanted
		       ? MYMR_OK
		       : fail(r, N_("damaged model: its hash is another one"));
}

/* A section, whose first line was read. */
static enum mymr_status
read_section(struct reader *r, struct pattern_table *table, size_t at)
{
	long bias, n_rows;
	if (!read_number(r, &at, &bias) || !read_number(r, &at, &n_rows) || at != r->line_len ||
		labs(bias) > PATTERN_MAX_BIAS)
		return fail(r, N_("not a bias and a number of rows"));
	/* Every row has a line. */
	if (n_rows < 0 || n_rows > MAX_ROWS || (size_t)n_rows > r->n)
		return fail(r, N_("more rows than a model can have"));
	if (table->rows)
		return fail(r, N_("the same section twice"));
	/* Those that announce a row may not be there. */
	struct pattern_draft draft;
	uint32_t n_left_out;
	enum mymr_status status =
		pattern_draft_start(&draft, (uint32_t)n_rows * (1 + MODEL_ROW_SHORTER));
	if (!status)
		status = read_rows(r, &draft, n_rows);
	if (!status)
		status = pattern_build(table, &draft, &n_left_out);
	table->bias = (int32_t)bias;
	pattern_draft_free(&draft);
	return status;
}

static enum mymr_status
read_sections(struct reader *r, struct mymr_segment_model *model)
{
	enum mymr_status status = MYMR_OK;
	struct pattern_table *table;
	size_t before, at;
	for (before = r->next; !status && next_line(r); before = r->next) {
		table = section_of(r, model, &at);
		if (!table)
			break;
		status = read_section(r, table, at);
	}
	r->next = before;
	if (!status && !model->words.rows)
		return fail(r, N_("model without words"));
	return status ? status : read_end(r);
}

enum mymr_status
mymr_segment_model_load(
	struct mymr_segment_model **out, const char *s, size_t n, struct mymr_error *error)
{
	struct reader r = {.s = s, .n = n, .error = error};
	struct mymr_segment_model *model = calloc(1, sizeof *model);
	enum mymr_status status = model ? read_title(&r) : MYMR_ENOMEM;
	if (!status)
		status = read_sections(&r, model);
	if (status)
		mymr_segment_model_free(model);
	else
		*out = model;
	return status;
}

void
mymr_segment_model_free(struct mymr_segment_model *model)
{
	if (!model)
		return;
	free((void *)(uintptr_t)model->own.rows);
	if (model->is_borrowed) {
		free(model);
		return;
	}
	free((void *)(uintptr_t)model->words.rows);
	free((void *)(uintptr_t)model->phrases.rows);
	free((void *)(uintptr_t)model->sentences.rows);
	free(model);
}
