/* SPDX-License-Identifier: MIT */
/* Segments in which one encoding ends and another begins: text of two kinds pasted together without
 * a blank. */
#ifndef SCRIPT_ENCODING_FLIP_H
#define SCRIPT_ENCODING_FLIP_H

#include "script/encoding_segment.h"

/* As encoding_segment_next, but a segment ends where it changes between Unicode and Zawgyi, when
 * both parts are sure, and the next one starts there. */
int
encoding_part_next(const char *s, size_t n, size_t at, struct encoding_segment *part);

#endif
