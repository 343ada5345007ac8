/* SPDX-License-Identifier: MIT */
/* The likeliest words of a sentence by their counts alone: a shortest path (Viterbi), a word
 * costing minus the logarithm of its share. */
#include <math.h>
#include <stdlib.h>
#include "segment/train_lexicon.h"

/* Counts favour long words over what the written standard parts. What a word of one, two, three ...
 * syllables is worth more, in nats, was found by trying on annotated text. */
static const double worth[PATTERN_MAX_TOKENS] = {1.5, 2.0, 0.0, 0.0, 0.0};

/* A syllable that is no word. */
#define UNKNOWN (-14.0)

struct path {
	double score;
	size_t from;
};

static double
score_of(const struct train_lexicon *lexicon, const uint32_t *letters, size_t n)
{
	const struct train_word *word = train_lexicon_find(lexicon, letters, n);
	if (word && word->count > 0)
		return log(word->count / lexicon->total) + worth[n - 1];
	return n == 1 ? UNKNOWN : -INFINITY;
}

static bool
is_closed(uint8_t label)
{
	return label == TRAIN_YES || label == TRAIN_FIXED;
}

/* paths[i] is the best way to the boundary before token start + i. */
static void
find_paths(const struct train_corpus *c, const struct train_lexicon *lexicon,
	const struct train_sentence *sentence, struct path *paths)
{
	const size_t n = sentence->end - sentence->start;
	const uint32_t *letters = c->letters + sentence->start;
	const uint8_t *labels = c->labels + sentence->start;
	for (size_t i = 1; i <= n; i++)
		paths[i].score = -INFINITY;
	paths[0].score = 0;
	for (size_t i = 0; i < n; i++) {
		for (size_t len = 1; len <= PATTERN_MAX_TOKENS && i + len <= n; len++) {
			if (len > 1 && is_closed(labels[i + len - 1]))
				break;
			const double score = paths[i].score + score_of(lexicon, letters + i, len);
			if (score > paths[i + len].score)
				paths[i + len] = (struct path){score, i};
		}
	}
}

static void
label_sentence(struct train_corpus *c, const struct train_lexicon *lexicon,
	const struct train_sentence *sentence, struct path *paths)
{
	uint8_t *labels = c->labels + sentence->start;
	find_paths(c, lexicon, sentence, paths);
	for (size_t i = sentence->end - sentence->start; i > 0; i = paths[i].from) {
		for (size_t k = i - 1; k > paths[i].from; k--)
			labels[k] = TRAIN_NO;
		if (labels[paths[i].from] == TRAIN_OPEN)
			labels[paths[i].from] = TRAIN_YES;
	}
}

enum mymr_status
train_label(struct train_corpus *c, const struct train_lexicon *lexicon)
{
	size_t longest = 0;
	for (size_t i = 0; i < c->n_sentences; i++) {
		const size_t n = c->sentences[i].end - c->sentences[i].start;
		longest = n > longest ? n : longest;
	}
	struct path *paths = malloc((longest + 1) * sizeof *paths);
	if (!paths)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < c->n_sentences; i++)
		label_sentence(c, lexicon, &c->sentences[i], paths);
	free(paths);
	return MYMR_OK;
}
