/* SPDX-License-Identifier: MIT */
/* Sentences to learn from: tokens, and which boundaries between them are known. */
#ifndef SEGMENT_TRAIN_CORPUS_H
#define SEGMENT_TRAIN_CORPUS_H

#include <stdbool.h>
#include "base/arena.h"
#include "segment/token.h"
#include "segment/train_table.h"

/* Tokens are numbered by what they look like to the model. */
struct train_letters {
	struct train_table table;
	const char **spelling; /* of a token, NUL at its end */
	uint32_t *key;
	size_t cap;
	size_t cap_key;
	struct arena arena;
};

/* The number of a token and its spelling in a model file: "-" for the edge, "A", "0" and "." for
 * what is no syllable. */
enum mymr_status
train_letter(
	struct train_letters *letters, uint32_t key, const char *s, size_t n, uint32_t *letter);

void
train_letters_free(struct train_letters *letters);

enum train_label {
	TRAIN_NO,
	TRAIN_YES,
	TRAIN_OPEN,  /* not known: the labeller decides */
	TRAIN_FIXED, /* decided without the model */
};

/* One sentence is a run of tokens between two edges on each side; labels[i] is the boundary before
 * token i. */
struct train_sentence {
	size_t start; /* of the tokens themselves */
	size_t end;
	float weight;
	bool is_gold; /* its words are known, and were counted */
};

struct train_corpus {
	uint32_t *letters;
	uint8_t *labels;
	size_t n, cap, cap_labels;
	struct train_sentence *sentences;
	size_t n_sentences, cap_sentences;
	float weight; /* of the sentence at hand */
	bool is_gold;
	size_t start; /* where it begins */
};

#define TRAIN_EDGES 2

/* What the blanks of a line say.
 *
 * TRAIN_GOLD       every word boundary
 * TRAIN_TEXT       some word boundaries; the others are open
 * TRAIN_PHRASES    where phrases part; signs do so without being asked
 * TRAIN_SENTENCES  nothing: sentences part at ။ ? and !, which are taken out */
enum train_kind { TRAIN_GOLD, TRAIN_TEXT, TRAIN_PHRASES, TRAIN_SENTENCES };

/* Adds a line. One that parts a syllable keeps it whole. */
enum mymr_status
train_corpus_add(struct train_corpus *corpus, struct train_letters *letters, const char *s,
	size_t n, float weight, enum train_kind kind);

/* A sentence token by token. */
enum mymr_status
train_sentence_begin(struct train_corpus *corpus, struct train_letters *letters, float weight);

enum mymr_status
train_sentence_add(struct train_corpus *corpus, uint32_t letter, enum train_label label);

enum mymr_status
train_sentence_end(struct train_corpus *corpus, struct train_letters *letters);

void
train_corpus_free(struct train_corpus *corpus);

#endif
