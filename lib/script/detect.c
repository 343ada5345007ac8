/* SPDX-License-Identifier: MIT */
#include <mymr/encoding.h>

#include "script/encoding_score.h"

/* A text is mixed when its second encoding is this sure of segments of its own, in eighths of a
 * nat, and that is no small part of what the first is sure of. */
#define SURE_SEGMENT 48
#define SURE_SECOND 96
#define SECOND_SHARE 6

/* How sure each encoding is of the segments it wins. */
struct winners {
	int64_t lead[N_SCORES];
};

static int64_t
lead_of(const int64_t score[N_SCORES], int best)
{
	int64_t second = INT64_MIN;
	for (int i = 0; i < N_SCORES; i++) {
		if (i != best && score[i] > second)
			second = score[i];
	}
	return score[best] - second;
}

static void
winners_add(struct winners *winners, const struct encoding_segment *segment)
{
	struct encoding_sum one = {0};
	int64_t score[N_SCORES];
	if (segment->n_evidence == 0)
		return;
	encoding_sum_add(&one, segment);
	encoding_sum_scores(&one, score);
	const int best = encoding_best_score(score);
	const int64_t lead = lead_of(score, best);
	if (lead >= SURE_SEGMENT)
		winners->lead[best] += lead;
}

static int
is_mixed(const struct winners *winners)
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

void
mymr_detect(struct mymr_detection *detection, const char *s, size_t n)
{
	struct encoding_segment segment;
	struct encoding_sum sum = {0};
	struct winners winners = {0};
	for (size_t at = 0; encoding_segment_next(s, n, at, &segment); at = segment.end) {
		encoding_sum_add(&sum, &segment);
		winners_add(&winners, &segment);
	}
	encoding_sum_decide(&sum, detection);
	if (is_mixed(&winners))
		detection->encoding = MYMR_ENCODING_MIXED;
}

const char *
mymr_encoding_name(enum mymr_encoding encoding)
{
	static const char *const names[] = {
		"none", "neutral", "unicode", "zawgyi", "visual", "shifted", "mixed"};
	return names[encoding];
}
