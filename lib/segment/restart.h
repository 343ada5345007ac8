/* SPDX-License-Identifier: MIT */
/* Going to a place in the middle of a text. */
#ifndef SEGMENT_RESTART_H
#define SEGMENT_RESTART_H

#include <mymr/segment.h>

/* Goes to offset as if a line began there. */
void
segmenter_go(struct mymr_segmenter *w, size_t offset);

#endif
