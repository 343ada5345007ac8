/* SPDX-License-Identifier: MIT */
#include "script/encoding_score.h"

static const int least_lead[N_SCORES] = {
	0, ENCODING_MIN_ZAWGYI, ENCODING_MIN_VISUAL, ENCODING_MIN_SHIFTED};

static int64_t
greater(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* Scores from sums, in eighths of a nat, greater is likelier. */
static void
sum_scores(const struct encoding_sum *sum, int64_t score[N_SCORES])
{
	const int64_t minority = sum->lane[LANE_MINORITY] - ENCODING_MIN_MINORITY;
	score[SCORE_UNICODE] = greater(0, greater(minority, sum->minority));
	score[SCORE_ZAWGYI] = sum->lane[LANE_ZAWGYI];
	score[SCORE_VISUAL] = sum->lane[LANE_VISUAL];
	score[SCORE_SHIFTED] = sum->lane[LANE_SHIFTED];
}

static int
leads(const int64_t score[N_SCORES], int i, int best)
{
	if (score[i] - score[SCORE_UNICODE] < least_lead[i])
		return 0;
	const int least = best == SCORE_ZAWGYI ? ENCODING_LEAD_OVER_ZAWGYI : 1;
	return best == SCORE_UNICODE || score[i] - score[best] >= least;
}

/* The score that wins. */
static int
best_score(const int64_t score[N_SCORES])
{
	int best = SCORE_UNICODE;
	for (int i = 1; i < N_SCORES; i++) {
		if (leads(score, i, best))
			best = i;
	}
	return best;
}

void
encoding_sum_describe(const struct encoding_sum *sum, int winner, struct mymr_detection *detection)
{
	static const enum mymr_encoding encodings[N_SCORES] = {MYMR_ENCODING_UNICODE,
		MYMR_ENCODING_ZAWGYI, MYMR_ENCODING_VISUAL, MYMR_ENCODING_SHIFTED};
	int64_t score[N_SCORES];
	*detection = (struct mymr_detection){MYMR_ENCODING_NONE, 0, sum->n_evidence};
	if (sum->n_letters == 0)
		return;
	detection->encoding = MYMR_ENCODING_NEUTRAL;
	if (sum->n_evidence == 0)
		return;
	sum_scores(sum, score);
	const int other = winner == SCORE_UNICODE ? SCORE_ZAWGYI : winner;
	const int64_t odds = score[other] - score[SCORE_UNICODE] - least_lead[other];
	detection->encoding = encodings[winner];
	detection->log_odds = (double)odds / ENCODING_UNITS_PER_NAT;
}

void
encoding_sum_decide(const struct encoding_sum *sum, struct mymr_detection *detection)
{
	int64_t score[N_SCORES];
	sum_scores(sum, score);
	encoding_sum_describe(sum, best_score(score), detection);
}
