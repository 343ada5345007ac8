/* SPDX-License-Identifier: MIT */
/* Counts of n-grams in several kinds of text, and how likely each makes its last symbol. */
#ifndef TRAIN_NGRAM_H
#define TRAIN_NGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NGRAM_ORDER 4

/* Kinds of text. */
enum { KIND_UNICODE, KIND_ZAWGYI, KIND_VISUAL, KIND_SHIFTED, KIND_MINORITY, N_KINDS };

/* The last byte of key is the last symbol; order tells how many bytes count. */
struct ngram {
	uint32_t key;
	uint8_t order; /* 0: an empty slot; the empty context has order 5 */
	bool keep;
	float count[N_KINDS];
	float total[N_KINDS]; /* of what follows */
	float types[N_KINDS];
	float p[N_KINDS]; /* of the last symbol behind the others */
	float odds[N_KINDS];
	float importance;
};

struct ngrams {
	struct ngram *slot;
	size_t cap; /* a power of two */
	size_t n;
};

void
ngrams_new(struct ngrams *g);

/* Counts symbol behind the three before it, in all orders; symbol 0 begins anew. */
void
ngrams_count(struct ngrams *g, int kind, uint32_t context, unsigned symbol, float weight);

/* Turns counts into p and odds: interpolated, Witten and Bell's estimate. */
void
ngrams_estimate(struct ngrams *g, unsigned n_symbols);

/* Marks the n n-grams that change most, and what they need. */
void
ngrams_prune(struct ngrams *g, size_t n);

#endif
