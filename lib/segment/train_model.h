/* SPDX-License-Identifier: MIT */
/* A linear model while it is learned. */
#ifndef SEGMENT_TRAIN_MODEL_H
#define SEGMENT_TRAIN_MODEL_H

#include "segment/train_lexicon.h"

/* Rows of tokens that are learned one by one; longer ones come from the lexicon. */
#define TRAIN_MAX_ROW 3

struct train_weight {
	float value;
	float gradients; /* squares, added up (AdaGrad) */
};

struct train_row {
	struct train_weight weight[PATTERN_WEIGHTS];
	size_t at;      /* its last token, where it was seen first */
	uint32_t times; /* seen */
	uint8_t n;
	bool is_dropped;
};

/* What words of one length and frequency have in common. */
enum {
	TRAIN_BUCKETS = 8,
	TRAIN_MARGINS = 16,
	TRAIN_PLACES = PATTERN_MAX_TOKENS + 1,
	TRAIN_COMMON_PLACES = PATTERN_MAX_TOKENS * TRAIN_BUCKETS * TRAIN_PLACES,
	TRAIN_COMMON = TRAIN_COMMON_PLACES + PATTERN_MAX_TOKENS * TRAIN_MARGINS
};

/* Numbers in common[] of what a word adds to each of its boundaries; the second one is TRAIN_NONE
 * but inside it. To the sentence that it was counted in it is a word seen once less often: others
 * will not have been counted. */
struct train_common {
	uint32_t number[TRAIN_PLACES][2];
	uint32_t number_own[TRAIN_PLACES][2];
};

/* Marks a word where it was counted. */
#define TRAIN_OWN 0x80000000u

struct train_model {
	struct train_table table; /* of rows */
	struct train_row *rows;
	size_t cap;
	uint32_t *rows_at[TRAIN_MAX_ROW];       /* rows that end at a token of the corpus */
	uint32_t *words_at[PATTERN_MAX_TOKENS]; /* words that end there */
	struct train_common *commons;           /* of the words of the lexicon */
	struct train_weight common[TRAIN_COMMON];
	struct train_weight bias;
};

/* Lists the rows of the corpus and the words of the lexicon in it. */
enum mymr_status
train_model_init(struct train_model *model, const struct train_corpus *corpus,
	const struct train_lexicon *lexicon);

/* One round over all sentences, in an order that round decides. */
enum mymr_status
train_model_round(struct train_model *model, const struct train_corpus *corpus, unsigned round);

/* Drops all but the max_rows rows that weigh most. */
enum mymr_status
train_model_prune(struct train_model *model, size_t max_rows);

/* For every word of the lexicon that is kept; NULL when memory is out. To be freed. */
struct train_common *
train_commons(const struct train_lexicon *lexicon);

void
train_model_free(struct train_model *model);

#endif
