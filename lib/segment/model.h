/* SPDX-License-Identifier: MIT */
/* A model inside. */
#ifndef SEGMENT_MODEL_H
#define SEGMENT_MODEL_H

#include <mymr/segment.h>
#include "segment/pattern.h"

struct mymr_segment_model {
	/* Word boundaries, and which of them part phrases and sentences; a table that the model
	 * does not have is empty. */
	struct pattern_table words;
	struct pattern_table phrases;
	struct pattern_table sentences;
	struct pattern_table own; /* the user's words */
	bool is_borrowed;         /* the first three belong to another model */
};

/* The shipped one. */
extern const struct mymr_segment_model segment_model;

#endif
