/* SPDX-License-Identifier: MIT */
/* Which encoding the scores of some text speak for. */
#ifndef SCRIPT_ENCODING_SCORE_H
#define SCRIPT_ENCODING_SCORE_H

#include <mymr/encoding.h>
#include "script/encoding_segment.h"

/* The encodings that text can be in, as scores are kept. */
enum { SCORE_UNICODE, SCORE_ZAWGYI, SCORE_VISUAL, SCORE_SHIFTED, N_SCORES };

/* How much likelier than Unicode another encoding must be to be believed, in eighths of a nat. */
#define ENCODING_MIN_ZAWGYI 15
#define ENCODING_MIN_VISUAL 72
#define ENCODING_MIN_SHIFTED 92

/* How much likelier than Zawgyi visual order and shifted text must be. */
#define ENCODING_LEAD_OVER_ZAWGYI 8

/* Text is in another language when that is likelier by this much. */
#define ENCODING_MIN_MINORITY 12

/* One segment among others is when that is likelier by this much. */
#define ENCODING_MIN_MINORITY_SEGMENT 24

/* Sums over segments. Which language a text in Unicode is in is decided for the whole and for each
 * segment. */
struct encoding_sum {
	size_t n_letters;
	size_t n_evidence;
	int64_t lane[N_LANES];
	int64_t minority; /* of the segments that are clearly not Burmese */
};

/* Inline because most segments are short. */
static inline void
encoding_sum_add(struct encoding_sum *sum, const struct encoding_segment *segment)
{
	const int64_t minority = segment->score[LANE_MINORITY] - ENCODING_MIN_MINORITY_SEGMENT;
	if (segment->n_letters == 0)
		return;
	sum->n_letters += segment->n_letters;
	sum->n_evidence += segment->n_evidence;
	sum->lane[LANE_ZAWGYI] += segment->score[LANE_ZAWGYI];
	sum->lane[LANE_VISUAL] += segment->score[LANE_VISUAL];
	sum->lane[LANE_SHIFTED] += segment->score[LANE_SHIFTED];
	sum->lane[LANE_MINORITY] += segment->score[LANE_MINORITY];
	if (minority > 0)
		sum->minority += minority;
}

/* Scores of one segment, in eighths of a nat, greater is likelier. */
static inline void
encoding_segment_scores(const struct encoding_segment *segment, int64_t score[N_SCORES])
{
	const int64_t minority = segment->score[LANE_MINORITY] - ENCODING_MIN_MINORITY;
	score[SCORE_UNICODE] = minority > 0 ? minority : 0;
	score[SCORE_ZAWGYI] = segment->score[LANE_ZAWGYI];
	score[SCORE_VISUAL] = segment->score[LANE_VISUAL];
	score[SCORE_SHIFTED] = segment->score[LANE_SHIFTED];
}

/* What a sum speaks for; never MIXED. */
void
encoding_sum_decide(const struct encoding_sum *sum, struct mymr_detection *detection);

/* The same when the winner is known. */
void
encoding_sum_describe(const struct encoding_sum *sum, int winner, struct mymr_detection *detection);

#endif
