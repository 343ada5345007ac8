/* SPDX-License-Identifier: MIT */
/* The likeliest way to cut a text into runs (Viterbi 1967): a change of encoding costs, less
 * where markup or another script stands between than where only a blank does. */
#include <mymr/encoding.h>

#include <stdbool.h>
#include <string.h>
#include "base/ascii.h"
#include "script/encoding_doubt.h"
#include "script/encoding_flip.h"
#include "script/encoding_score.h"

/* What a change costs, in eighths of a nat. */
#define CHANGE_AT_BLANK 40
#define CHANGE_AT_OTHER 16
#define CHANGE_AT_MARKUP 8

/* More bytes than this between words are taken for markup or a word of another script. */
#define MAX_PUNCTUATION 3

/* What a run in each encoding costs: Unicode and Zawgyi are what is common. */
static const int run_cost[N_SCORES] = {0, 8, 40, 64};

/* So many segments behind a possible cut decide on it. */
#define LOOKAHEAD 64

/* The likeliest way to have reached an encoding: what its first run is in and where that ended, 0
 * when it has not. */
struct path {
	int64_t score;
	int first;
	size_t first_end;
	size_t n_since;
	int64_t doubtful; /* the greatest doubtful segment of the run under way */
};

static int64_t
change_cost(const char *s, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		if (!ascii_is_space(s[i]))
			return end - start > MAX_PUNCTUATION ? CHANGE_AT_MARKUP : CHANGE_AT_OTHER;
	}
	return CHANGE_AT_BLANK;
}

static int
best_path(const struct path *path)
{
	int best = 0;
	for (int i = 1; i < N_SCORES; i++) {
		if (path[i].score > path[best].score)
			best = i;
	}
	return best;
}

/* What a segment adds to a run in one encoding: nothing when it is doubtful and comes again. */
static int64_t
gain(const struct encoding_segment *segment, int encoding, int64_t score, int64_t *doubtful)
{
	if (!segment->is_doubtful)
		return score;
	const int64_t rest = encoding_doubtful_rest(segment, doubtful);
	return encoding == SCORE_ZAWGYI || rest == 0 ? rest : score;
}

static void
extend(struct path *path, const struct encoding_segment *segment, int64_t cost)
{
	int64_t score[N_SCORES];
	const struct path best = path[best_path(path)];
	encoding_segment_scores(segment, score);
	if (segment->n_letters == 0)
		memset(score, 0, sizeof score);
	for (int i = 0; i < N_SCORES; i++) {
		if (best.score - cost - run_cost[i] > path[i].score) {
			path[i] = best;
			path[i].score -= cost + run_cost[i];
			path[i].doubtful = 0;
			if (path[i].first_end == 0)
				path[i].first_end = segment->start;
		}
		path[i].score += gain(segment, i, score[i], &path[i].doubtful);
		path[i].n_since += path[i].first_end != 0;
	}
}

/* Whether the first cut is known: all paths agree, or the best has had its time. */
static bool
is_known(const struct path *path)
{
	const struct path *best = &path[best_path(path)];
	if (best->first_end == 0)
		return false;
	for (int i = 0; i < N_SCORES; i++) {
		if (path[i].first_end != best->first_end || path[i].first != best->first)
			return best->n_since >= LOOKAHEAD;
	}
	return true;
}

/* Where the run that starts at s[at] ends, and what it is in. */
static size_t
run_end(const char *s, size_t n, size_t at, int *winner)
{
	struct encoding_segment segment;
	struct path path[N_SCORES];
	size_t end = at;
	for (int i = 0; i < N_SCORES; i++)
		path[i] = (struct path){.score = -run_cost[i], .first = i};
	for (bool first = true; encoding_part_next(s, n, end, &segment); first = false) {
		extend(path, &segment, first ? INT64_MAX / 4 : change_cost(s, end, segment.start));
		if (is_known(path))
			break;
		end = segment.end;
	}
	const struct path *best = &path[best_path(path)];
	*winner = best->first;
	return best->first_end ? best->first_end : n;
}

bool
mymr_encoding_span_next(const char *s, size_t n, size_t *at, struct mymr_encoding_span *span)
{
	if (*at >= n)
		return false;
	struct encoding_segment segment;
	struct encoding_sum sum = {0};
	int winner;
	span->start = *at;
	span->end = run_end(s, n, *at, &winner);
	int64_t doubtful = 0;
	for (size_t i = span->start; encoding_segment_next(s, span->end, i, &segment);
		i = segment.end) {
		if (segment.is_doubtful)
			encoding_doubt_again(&segment, &doubtful);
		encoding_sum_add(&sum, &segment);
	}
	encoding_sum_describe(&sum, winner, &span->detection);
	*at = span->end;
	return true;
}
