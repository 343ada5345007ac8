/* SPDX-License-Identifier: MIT */
/* Logistic regression by stochastic gradient descent, a step size for each weight (AdaGrad: Duchi,
 * Hazan and Singer, 2011). */
#include <math.h>
#include <stdlib.h>
#include "segment/train_model.h"
#include "segment/train_random.h"

#define STEP 0.3
#define STEP_COMMON 0.15
/* So that what was seen little moves little. */
#define DAMPING 0.1f
#define DAMPING_COMMON 1.0f
/* What is as good as right teaches nothing. */
#define SMALL 1e-3

/* The weights that add up at one boundary. */
#define MAX_FEATURES 64

struct features {
	struct train_weight *own[MAX_FEATURES];
	struct train_weight *common[MAX_FEATURES];
	unsigned n_own;
	unsigned n_common;
};

struct round {
	struct train_model *model;
	const struct train_corpus *c;
	double step;
};

static void
collect_rows(const struct round *r, size_t boundary, struct features *f)
{
	for (unsigned n = 1; n <= TRAIN_MAX_ROW; n++) {
		for (unsigned i = 0; i < pattern_n_weights(n); i++) {
			const size_t at = boundary - i - (size_t)pattern_first(n);
			const uint32_t row =
				at < r->c->n ? r->model->rows_at[n - 1][at] : TRAIN_NONE;
			if (row != TRAIN_NONE && !r->model->rows[row].is_dropped)
				f->own[f->n_own++] = &r->model->rows[row].weight[i];
		}
	}
}

static void
collect_words(const struct round *r, size_t boundary, struct features *f)
{
	for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
		for (unsigned place = 0; place <= n; place++) {
			const size_t at = boundary - place + n - 1;
			const uint32_t word =
				at < r->c->n ? r->model->words_at[n - 1][at] : TRAIN_NONE;
			if (word == TRAIN_NONE)
				continue;
			const struct train_common *commons = &r->model->commons[word & ~TRAIN_OWN];
			const uint32_t *common = word & TRAIN_OWN ? commons->number_own[place]
								  : commons->number[place];
			f->common[f->n_common++] = &r->model->common[common[0]];
			if (common[1] != TRAIN_NONE)
				f->common[f->n_common++] = &r->model->common[common[1]];
		}
	}
}

static void
move_weight(struct train_weight *w, double gradient, double step, float damping)
{
	w->gradients += (float)(gradient * gradient);
	w->value -= (float)(step * gradient) / sqrtf(w->gradients + damping);
}

static void
learn_boundary(const struct round *r, size_t boundary, float weight)
{
	struct features f = {.n_own = 0, .n_common = 1, .common = {&r->model->bias}};
	double score = 0;
	collect_rows(r, boundary, &f);
	collect_words(r, boundary, &f);
	for (unsigned i = 0; i < f.n_own; i++)
		score += f.own[i]->value;
	for (unsigned i = 0; i < f.n_common; i++)
		score += f.common[i]->value;
	const double wanted = r->c->labels[boundary] == TRAIN_YES;
	const double gradient = (1 / (1 + exp(-score)) - wanted) * weight;
	if (fabs(gradient) < SMALL)
		return;
	for (unsigned i = 0; i < f.n_own; i++)
		move_weight(f.own[i], gradient, r->step * STEP, DAMPING);
	for (unsigned i = 0; i < f.n_common; i++)
		move_weight(f.common[i], gradient, r->step * STEP_COMMON, DAMPING_COMMON);
}

static size_t *
shuffled(size_t n, unsigned round)
{
	uint64_t state = TRAIN_RANDOM_START + round;
	size_t *order = malloc((n + 1) * sizeof *order);
	for (size_t i = 0; order && i < n; i++) {
		const size_t k = (size_t)(train_random(&state) % (i + 1));
		order[i] = order[k];
		order[k] = i;
	}
	return order;
}

enum mymr_status
train_model_round(struct train_model *model, const struct train_corpus *c, unsigned round)
{
	const struct round r = {model, c, 1 / (1 + 0.5 * round)};
	size_t *order = shuffled(c->n_sentences, round);
	if (!order)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < c->n_sentences; i++) {
		const struct train_sentence *s = &c->sentences[order[i]];
		for (size_t b = s->start + 1; b < s->end; b++) {
			if (c->labels[b] == TRAIN_YES || c->labels[b] == TRAIN_NO)
				learn_boundary(&r, b, s->weight);
		}
	}
	free(order);
	return MYMR_OK;
}
