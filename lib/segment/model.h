/* SPDX-License-Identifier: MIT */
#ifndef SEGMENT_MODEL_H
#define SEGMENT_MODEL_H

#include <mymr/segment.h>
#include "segment/pattern.h"

struct mymr_segment_model {
	struct pattern_table words;
	struct pattern_table own; /* rows that the user's words are; size 0: none */
	struct pattern_row *memory;
};

/* The shipped one. */
extern const struct mymr_segment_model segment_model;

#endif
