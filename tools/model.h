/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The segmentation model that the user names. */
#ifndef TOOLS_MODEL_H
#define TOOLS_MODEL_H

#include <mymr/segment.h>

/* What text can be taken apart into: the values of the option --by, and what one of them means. */
extern const char *const segment_kinds[];

enum mymr_segment_by
segment_kind(int choice);

/* Set to zero it is the shipped model. */
struct model {
	struct mymr_segment_model *learned;
	struct mymr_segment_model *extended;
	const struct mymr_segment_model *use;
};

/* Loads the model of the file path and the words of the file words, either of which may be NULL.
 * Complains and returns an exit code; model_free is due in any case. */
int
model_load(struct model *model, const char *path, const char *words);

void
model_free(struct model *model);

#endif
