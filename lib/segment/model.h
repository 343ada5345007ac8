/* SPDX-License-Identifier: MIT */
#ifndef SEGMENT_MODEL_H
#define SEGMENT_MODEL_H

#include <mymr/segment.h>
#include "segment/pattern.h"

struct mymr_segment_model {
	struct pattern_table words;
	struct pattern_row *memory; /* NULL for the built-in one */
};

#endif
