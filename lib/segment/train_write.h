/* SPDX-License-Identifier: MIT */
/* A model written as text. */
#ifndef SEGMENT_TRAIN_WRITE_H
#define SEGMENT_TRAIN_WRITE_H

#include <mymr/buf.h>
#include "segment/train_model.h"

/* Appends a section of a model as text: what was learned row by row and what words have in common,
 * added up. */
enum mymr_status
train_write(struct mymr_buf *out, const char *name, const struct train_model *model,
	const struct train_corpus *corpus, const struct train_letters *letters,
	const struct train_lexicon *lexicon);

/* Appends the last line of a model that begins at from. */
enum mymr_status
train_write_end(struct mymr_buf *out, size_t from);

#endif
