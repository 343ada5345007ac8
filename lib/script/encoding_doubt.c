/* SPDX-License-Identifier: MIT */
/* A column of a table repeats a word, and a list has many of a kind: what says little of one would
 * add up to certainty, though it is the same evidence again. */
#include "script/encoding_doubt.h"

#include <mymr/normalize.h>
#include "script/encoding_score.h"
#include "script/syllable.h"

/* Whether s[0..n) are Burmese letters and marks without a fault in Unicode. */
static int
is_faultless(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	struct mymr_fault fault;
	for (size_t i = 0; i < n; i += MYANMAR_LEN) {
		const unsigned class = unicode_cells[myanmar_at(u + i, n - i)].class;
		if (class == CLASS_NONE || class == CLASS_KEEP || class == CLASS_FOREIGN)
			return 0;
	}
	size_t at = 0;
	return !mymr_fault_next(s, n, &at, &fault);
}

static int64_t
lesser(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t
greater(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* What visual order or shifted text have, when they must lead Unicode by least. */
static int64_t
believed(const struct encoding_segment *segment, int lane, int64_t least)
{
	const int64_t score = segment->score[lane], zawgyi = segment->score[LANE_ZAWGYI];
	const int64_t minority = segment->score[LANE_MINORITY] - ENCODING_MIN_MINORITY;
	if (score - greater(minority, 0) < least)
		return lesser(score, 0);
	return score - zawgyi < ENCODING_LEAD_OVER_ZAWGYI ? lesser(score, zawgyi) : score;
}

void
encoding_doubt(const char *s, struct encoding_segment *segment)
{
	int64_t *score = segment->score;
	score[LANE_VISUAL] = believed(segment, LANE_VISUAL, ENCODING_MIN_VISUAL);
	score[LANE_SHIFTED] = believed(segment, LANE_SHIFTED, ENCODING_MIN_SHIFTED);
	if (score[LANE_ZAWGYI] < ENCODING_MIN_ZAWGYI)
		score[LANE_ZAWGYI] = lesser(score[LANE_ZAWGYI], 0);
	else if (score[LANE_ZAWGYI] < ENCODING_SURE_ZAWGYI &&
		 score[LANE_ZAWGYI] >= greater(score[LANE_VISUAL], score[LANE_SHIFTED]))
		segment->is_doubtful =
			is_faultless(s + segment->start, segment->end - segment->start);
}
