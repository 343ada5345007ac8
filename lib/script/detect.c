/* SPDX-License-Identifier: MIT */
#include <mymr/encoding.h>

#include <stdbool.h>
#include "script/encoding_doubt.h"
#include "script/encoding_score.h"

/* A text is mixed when its second encoding is this sure of segments of its own, in eighths of a
 * nat, and that is no small part of what the first is sure of. */
#define SURE_SEGMENT 48
#define SURE_SECOND 96
#define SECOND_SHARE 6
#define SURE_MIXTURE 24

/* How sure each encoding is of the segments it wins, and the score of the text when each segment
 * is in Unicode or in Zawgyi as it likes. */
struct winners {
	int64_t lead[N_SCORES];
	int64_t two;
};

/* Whether nothing but Burmese in Unicode is likely at all, as it is of most segments. */
static bool
is_plain(const struct encoding_segment *segment)
{
	return segment->score[LANE_ZAWGYI] <= 0 && segment->score[LANE_VISUAL] <= 0 &&
	       segment->score[LANE_SHIFTED] <= 0 &&
	       segment->score[LANE_MINORITY] <= ENCODING_MIN_MINORITY;
}

static void
winners_add(struct winners *winners, const struct encoding_segment *segment)
{
	int64_t score[N_SCORES];
	if (is_plain(segment)) {
		const int64_t lead = -segment->score[LANE_ZAWGYI];
		winners->lead[SCORE_UNICODE] += lead >= SURE_SEGMENT ? lead : 0;
		return;
	}
	if (segment->n_evidence == 0)
		return;
	encoding_segment_scores(segment, score);
	int best = score[SCORE_ZAWGYI] > score[SCORE_UNICODE] ? SCORE_ZAWGYI : SCORE_UNICODE;
	const int64_t first = score[best];
	int64_t lead = first - score[SCORE_ZAWGYI + SCORE_UNICODE - best];
	winners->two += first;
	for (int i = SCORE_VISUAL; i < N_SCORES; i++) {
		if (score[i] - first >= SURE_SEGMENT && score[i] > score[best]) {
			best = i;
			lead = score[i] - first;
		}
	}
	if (lead >= SURE_SEGMENT)
		winners->lead[best] += lead;
}

static int
has_second(const struct winners *winners)
{
	int64_t first = 0, second = 0;
	for (int i = 0; i < N_SCORES; i++) {
		const int64_t lead = winners->lead[i];
		if (lead > first) {
			second = first;
			first = lead;
		} else if (lead > second) {
			second = lead;
		}
	}
	return second >= SURE_SECOND && second * SECOND_SHARE >= first;
}

/* Unicode beside Zawgyi has the code points of visual order, and the other way round. */
static int
is_mixture(const struct winners *winners, const struct encoding_sum *sum, enum mymr_encoding whole)
{
	if (whole == MYMR_ENCODING_VISUAL)
		return winners->two > sum->lane[LANE_VISUAL] + SURE_MIXTURE;
	return has_second(winners);
}

void
mymr_detect(struct mymr_detection *detection, const char *s, size_t n)
{
	struct encoding_segment segment;
	struct encoding_sum sum = {0};
	struct winners winners = {0};
	int64_t doubtful = 0;
	for (size_t at = 0; encoding_segment_next(s, n, at, &segment); at = segment.end) {
		if (segment.is_doubtful)
			encoding_doubt_again(&segment, &doubtful);
		encoding_sum_add(&sum, &segment);
		winners_add(&winners, &segment);
	}
	encoding_sum_decide(&sum, detection);
	if (is_mixture(&winners, &sum, detection->encoding))
		detection->encoding = MYMR_ENCODING_MIXED;
}

const char *
mymr_encoding_name(enum mymr_encoding encoding)
{
	static const char *const names[] = {
		"none", "neutral", "unicode", "zawgyi", "visual", "shifted", "mixed"};
	return names[encoding];
}
