/* SPDX-License-Identifier: MIT */
#include "train/ngram.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define FIRST_CAP (1u << 20)
#define EMPTY_CONTEXT 5

/* What an n-gram is worth that changes nothing: it saves a look at the shorter one. */
#define FREQUENT 0.3f

static void *
must(void *p)
{
	if (p)
		return p;
	fprintf(stderr, "encoding_train: out of memory\n");
	exit(1);
}

void
ngrams_new(struct ngrams *g)
{
	g->cap = FIRST_CAP;
	g->n = 0;
	g->slot = must(calloc(g->cap, sizeof *g->slot));
}

static uint32_t
cut_key(uint32_t key, unsigned order)
{
	return order == 4 ? key : key & ((1u << 8 * order) - 1);
}

static struct ngram *
slot_of(const struct ngrams *g, uint32_t key, unsigned order)
{
	uint64_t h = ((uint64_t)order << 32 | key) * 0x9E3779B97F4A7C15u;
	size_t i = (size_t)(h >> 32) & (g->cap - 1);
	while (g->slot[i].order && (g->slot[i].key != key || g->slot[i].order != order))
		i = (i + 1) & (g->cap - 1);
	return &g->slot[i];
}

static void
grow(struct ngrams *g)
{
	struct ngrams old = *g;
	g->cap *= 2;
	g->slot = must(calloc(g->cap, sizeof *g->slot));
	for (size_t i = 0; i < old.cap; i++) {
		if (old.slot[i].order)
			*slot_of(g, old.slot[i].key, old.slot[i].order) = old.slot[i];
	}
	free(old.slot);
}

static struct ngram *
add(struct ngrams *g, uint32_t key, unsigned order)
{
	if (2 * g->n >= g->cap)
		grow(g);
	struct ngram *s = slot_of(g, key, order);
	if (!s->order) {
		s->key = key;
		s->order = (uint8_t)order;
		g->n++;
	}
	return s;
}

/* What stands before the last symbol. */
static struct ngram *
context_of(struct ngrams *g, const struct ngram *s)
{
	if (s->order == 1)
		return add(g, 0, EMPTY_CONTEXT);
	return add(g, s->key >> 8, s->order - 1);
}

void
ngrams_count(struct ngrams *g, int kind, uint32_t context, unsigned symbol, float weight)
{
	const uint32_t key = context << 8 | symbol;
	for (unsigned order = 1; order <= NGRAM_ORDER; order++) {
		add(g, cut_key(key, order), order)->count[kind] += weight;
		if (order > 1 && (key >> 8 * (order - 1) & 0xFF) == 0)
			break;
	}
}

static void
sum_contexts(struct ngrams *g)
{
	for (size_t i = 0; i < g->cap; i++) {
		const struct ngram s = g->slot[i];
		if (!s.order || s.order == EMPTY_CONTEXT)
			continue;
		struct ngram *context = context_of(g, &s);
		for (int k = 0; k < N_KINDS; k++) {
			context->total[k] += s.count[k];
			context->types[k] += s.count[k] > 0;
		}
	}
}

static void
estimate(struct ngrams *g, struct ngram *s, unsigned n_symbols)
{
	const struct ngram *context = context_of(g, s);
	const struct ngram *shorter =
		s->order > 1 ? slot_of(g, cut_key(s->key, s->order - 1u), s->order - 1u) : NULL;
	for (int k = 0; k < N_KINDS; k++) {
		const float below = shorter ? shorter->p[k] : 1.0f / (float)n_symbols;
		const float unseen = 1.25f * context->types[k] + 1.0f;
		s->p[k] = (s->count[k] + unseen * below) / (context->total[k] + unseen);
		s->odds[k] = logf(s->p[k] / s->p[KIND_UNICODE]);
	}
}

static void
weigh(const struct ngrams *g, struct ngram *s, const float *mass)
{
	const struct ngram *shorter = slot_of(g, cut_key(s->key, s->order - 1u), s->order - 1u);
	float change = 0, share = 0;
	for (int k = 0; k < N_KINDS; k++) {
		change = fmaxf(change, fabsf(s->odds[k] - shorter->odds[k]));
		share += s->count[k] / mass[k];
	}
	s->importance = (change + FREQUENT) * share;
}

void
ngrams_estimate(struct ngrams *g, unsigned n_symbols)
{
	/* Contexts of order 5 and 1 to 3 are there before slots are walked. */
	add(g, 0, EMPTY_CONTEXT);
	sum_contexts(g);
	const struct ngram all = *slot_of(g, 0, EMPTY_CONTEXT);
	for (unsigned order = 1; order <= NGRAM_ORDER; order++) {
		for (size_t i = 0; i < g->cap; i++) {
			struct ngram *s = &g->slot[i];
			if (s->order != order)
				continue;
			estimate(g, s, n_symbols);
			if (order > 1)
				weigh(g, s, all.total);
		}
	}
}

static int
by_importance(const void *a, const void *b)
{
	const struct ngram *x = *(struct ngram *const *)a, *y = *(struct ngram *const *)b;
	if (x->importance != y->importance)
		return x->importance < y->importance ? 1 : -1;
	if (x->order != y->order)
		return x->order < y->order ? -1 : 1;
	return x->key < y->key ? -1 : x->key > y->key;
}

void
ngrams_prune(struct ngrams *g, size_t n)
{
	size_t n_all = 0, n_kept = 0;
	struct ngram **all = must(malloc(g->n * sizeof *all));
	for (size_t i = 0; i < g->cap; i++) {
		if (g->slot[i].order == 1)
			g->slot[i].keep = true;
		else if (g->slot[i].order && g->slot[i].order <= NGRAM_ORDER)
			all[n_all++] = &g->slot[i];
	}
	qsort(all, n_all, sizeof(struct ngram *), by_importance);
	for (size_t i = 0; i < n_all && n_kept < n; i++) {
		for (struct ngram *s = all[i]; !s->keep; s = context_of(g, s)) {
			s->keep = true;
			n_kept++;
		}
	}
	free(all);
}
