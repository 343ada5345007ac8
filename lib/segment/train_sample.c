/* SPDX-License-Identifier: MIT */
/* Sentences of words drawn by their counts: no sense, but every frequent word among others. */
#include <math.h>
#include <stdlib.h>
#include "segment/train_lexicon.h"
#include "segment/train_random.h"

#define WORDS_PER_SENTENCE 12
/* Rare words come more often than they would. */
#define FLATTENING 0.75

/* cumulative[i] is what the words up to i weigh together. */
static double *
weigh(const struct train_lexicon *lexicon)
{
	double *cumulative = malloc((lexicon->table.n + 1) * sizeof *cumulative);
	double sum = 0;
	for (size_t i = 0; cumulative && i < lexicon->table.n; i++)
		cumulative[i] = sum += pow(lexicon->words[i].count, FLATTENING);
	return cumulative;
}

static const struct train_word *
draw(const struct train_lexicon *lexicon, const double *cumulative, uint64_t *state)
{
	const double at = train_random_part(state) * cumulative[lexicon->table.n - 1];
	size_t low = 0, high = lexicon->table.n - 1;
	while (low < high) {
		const size_t middle = (low + high) / 2;
		if (cumulative[middle] <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return &lexicon->words[low];
}

enum mymr_status
train_sample(struct train_corpus *corpus, struct train_letters *letters,
	const struct train_lexicon *lexicon, size_t n_sentences, float weight)
{
	uint64_t state = TRAIN_RANDOM_START;
	enum mymr_status status = MYMR_OK;
	if (lexicon->table.n == 0)
		return MYMR_OK;
	double *cumulative = weigh(lexicon);
	if (!cumulative)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n_sentences && !status; i++) {
		status = train_sentence_begin(corpus, letters, weight);
		for (int k = 0; k < WORDS_PER_SENTENCE && !status; k++) {
			const struct train_word *word = draw(lexicon, cumulative, &state);
			for (unsigned j = 0; j < word->n && !status; j++)
				status = train_sentence_add(
					corpus, word->letters[j], j ? TRAIN_OPEN : TRAIN_YES);
		}
		if (!status)
			status = train_sentence_end(corpus, letters);
	}
	free(cumulative);
	return status;
}
