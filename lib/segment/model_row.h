/* SPDX-License-Identifier: MIT */
/* One row of a model's text, for the loader and for the generator of the shipped model. */
#ifndef SEGMENT_MODEL_ROW_H
#define SEGMENT_MODEL_ROW_H

#include "segment/pattern_draft.h"

#define MODEL_ROW_SHORTER (PATTERN_MAX_TOKENS + 1 - PATTERN_ANNOUNCED)

struct model_row {
	uint32_t key;
	uint32_t shorter[MODEL_ROW_SHORTER]; /* keys of its last tokens, which announce it */
	unsigned n_shorter;
	int8_t weight[PATTERN_WEIGHTS];
};

/* Reads the line s[0..n). The reason, static, when it is no row; otherwise NULL. */
const char *
model_row_read(struct model_row *row, const char *s, size_t n);

/* Puts a row, and what announces it, into a table under construction. */
void
model_row_put(const struct model_row *row, struct pattern_draft *draft);

#endif
