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
read_head(struct reader *r, long *bias, long *n_rows)
{
	static const char words[] = "words";
	size_t at = sizeof words - 1;
	if (!next_line(r) || r->line_len != strlen(MODEL_TITLE) ||
		memcmp(r->line, MODEL_TITLE, r->line_len) != 0)
		return fail(r, N_("not a segmentation model"));
	if (!next_line(r) || r->line_len < at || memcmp(r->line, words, at) != 0 ||
		!read_number(r, &at, bias) || !read_number(r, &at, n_rows) || at != r->line_len)
		return fail(r, N_("not \"words\", a bias and a number of rows"));
	/* Every row has a line. */
	if (*n_rows < 0 || *n_rows > MAX_ROWS || (size_t)*n_rows > r->n)
		return fail(r, N_("more rows than a model can have"));
	return MYMR_OK;
}

static enum mymr_status
read_rows(struct reader *r, struct pattern_row *rows, uint32_t size, long n)
{
	struct model_row row;
	while (n-- > 0) {
		if (!next_line(r))
			return fail(r, N_("model that ends too early"));
		const char *reason = model_row_read(&row, r->line, r->line_len);
		if (reason)
			return fail(r, reason);
		model_row_put(&row, rows, size);
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

enum mymr_status
mymr_segment_model_load(
	struct mymr_segment_model **out, const char *s, size_t n, struct mymr_error *error)
{
	struct reader r = {.s = s, .n = n, .error = error};
	long bias, n_rows;
	enum mymr_status status = read_head(&r, &bias, &n_rows);
	if (status)
		return status;
	/* Those that announce a row may not be there. */
	const uint32_t size = model_table_size((uint32_t)n_rows * (1 + MODEL_ROW_SHORTER));
	struct mymr_segment_model *model = calloc(1, sizeof *model);
	struct pattern_row *rows = calloc(size, sizeof *rows);
	status = model && rows ? read_rows(&r, rows, size, n_rows) : MYMR_ENOMEM;
	if (!status)
		status = read_end(&r);
	if (status) {
		free(model);
		free(rows);
		return status;
	}
	*model = (struct mymr_segment_model){.words = {rows, size, (int32_t)bias}, .memory = rows};
	*out = model;
	return MYMR_OK;
}

void
mymr_segment_model_free(struct mymr_segment_model *model)
{
	if (!model)
		return;
	free(model->memory);
	free(model);
}
