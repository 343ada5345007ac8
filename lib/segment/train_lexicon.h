/* SPDX-License-Identifier: MIT */
/* Words and how often they were seen. */
#ifndef SEGMENT_TRAIN_LEXICON_H
#define SEGMENT_TRAIN_LEXICON_H

#include "segment/pattern.h"
#include "segment/train_corpus.h"

struct train_word {
	double count;
	uint32_t letters[PATTERN_MAX_TOKENS];
	uint8_t n;
	bool is_kept; /* has a row in the model */
};

struct train_lexicon {
	struct train_table table; /* by letters */
	struct train_word *words;
	size_t cap;
	double total;
};

/* Adds count to a word. One that is not made of one to PATTERN_MAX_TOKENS syllables is passed over.
 */
enum mymr_status
train_lexicon_add(struct train_lexicon *lexicon, struct train_letters *letters, const char *s,
	size_t n, double count);

static inline uint64_t
train_letters_key(const uint32_t *letters, size_t n)
{
	uint64_t key = 0;
	for (size_t i = 0; i < n; i++)
		key = train_row_add(key, letters[i]);
	return key;
}

/* NULL when there is no such word. */
static inline const struct train_word *
train_lexicon_find(const struct train_lexicon *lexicon, const uint32_t *letters, size_t n)
{
	const uint32_t i = train_table_find(&lexicon->table, train_letters_key(letters, n));
	return i == TRAIN_NONE ? NULL : &lexicon->words[i];
}

/* Keeps the n most frequent words. */
enum mymr_status
train_lexicon_keep(struct train_lexicon *lexicon, size_t n);

void
train_lexicon_free(struct train_lexicon *lexicon);

/* Adds sentences of words drawn by their counts, none when there are no words. */
enum mymr_status
train_sample(struct train_corpus *corpus, struct train_letters *letters,
	const struct train_lexicon *lexicon, size_t n_sentences, float weight);

/* Decides the open boundaries of a corpus: the likeliest words by their counts. */
enum mymr_status
train_label(struct train_corpus *corpus, const struct train_lexicon *lexicon);

#endif
