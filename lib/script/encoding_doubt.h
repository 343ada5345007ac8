/* SPDX-License-Identifier: MIT */
/* What of a segment's evidence is none: what is weak stays weak however often it comes again. */
#ifndef SCRIPT_ENCODING_DOUBT_H
#define SCRIPT_ENCODING_DOUBT_H

#include <stdbool.h>
#include <string.h>
#include "script/encoding_segment.h"

/* No correct word in Unicode is taken for Zawgyi by so much. */
#define ENCODING_SURE_ZAWGYI 96

/* False of most segments, which say nothing for anything but Unicode or are surely Zawgyi. */
static inline bool
encoding_may_be_doubted(const struct encoding_segment *segment)
{
	const int64_t zawgyi = segment->score[LANE_ZAWGYI];
	const int64_t least = zawgyi >= ENCODING_SURE_ZAWGYI ? zawgyi : 0;
	return segment->score[LANE_VISUAL] > least || segment->score[LANE_SHIFTED] > least ||
	       zawgyi > least;
}

/* Takes back the scores of a segment of s that would not be believed of it alone, and says whether
 * what is left for Zawgyi is doubtful. */
void
encoding_doubt(const char *s, struct encoding_segment *segment);

/* What a doubtful segment has for Zawgyi beyond the greatest before it, which is brought up to
 * date. */
static inline int64_t
encoding_doubtful_rest(const struct encoding_segment *segment, int64_t *greatest)
{
	const int64_t score = segment->score[LANE_ZAWGYI];
	const int64_t rest = score > *greatest ? score - *greatest : 0;
	*greatest += rest;
	return rest;
}

/* Takes from a doubtful segment what was counted of those before it. */
static inline void
encoding_doubt_again(struct encoding_segment *segment, int64_t *greatest)
{
	const int64_t rest = encoding_doubtful_rest(segment, greatest);
	if (rest == 0)
		memset(segment->score, 0, sizeof segment->score);
	segment->score[LANE_ZAWGYI] = rest;
}

#endif
