/* SPDX-License-Identifier: MIT */
/* Runs of Myanmar code points, and what the model says of each. */
#ifndef SCRIPT_ENCODING_SEGMENT_H
#define SCRIPT_ENCODING_SEGMENT_H

#include <stddef.h>
#include <stdint.h>
#include "script/encoding_model.h"

struct encoding_segment {
	size_t start;
	size_t end;
	size_t n_letters;  /* not digits and punctuation */
	size_t n_evidence; /* code points that said something */
	int64_t score[N_LANES];
	int is_doubtful; /* Zawgyi, but faultless in Unicode: such segments count once */
};

/* Scanner: finds the next run at or behind s[at], joiners and zero-width spaces included, and what
 * may be said of it (encoding_doubt.h). False when there is none. */
int
encoding_segment_next(const char *s, size_t n, size_t at, struct encoding_segment *segment);

/* How sure a segment is up to where it is surest, for Zawgyi (greater than 0) or Unicode (less),
 * where that is, and how sure at its end. A segment with anything seldom in it has nulls. */
struct encoding_extremes {
	int64_t zawgyi;
	int64_t unicode;
	int64_t all;
	size_t zawgyi_end;
	size_t unicode_end;
};

struct encoding_extremes
encoding_segment_extremes(const char *s, const struct encoding_segment *segment);

#endif
