/* SPDX-License-Identifier: MIT */
#include <mymr/train.h>

#include <mymr/normalize.h>
#include <stdlib.h>
#include "segment/train_model.h"
#include "segment/train_write.h"

#define MAX_ROWS 30000
#define MAX_WORDS 20000
/* Rounds with all rows, then with those that are kept. */
#define ROUNDS 3
#define ROUNDS_KEPT 2

struct mymr_trainer {
	struct train_letters letters;
	struct train_corpus corpus;
	struct train_lexicon lexicon;
	struct mymr_buf text; /* the line at hand, normalized */
};

enum mymr_status
mymr_trainer_new(struct mymr_trainer **out)
{
	*out = calloc(1, sizeof **out);
	return *out ? MYMR_OK : MYMR_ENOMEM;
}

void
mymr_trainer_free(struct mymr_trainer *t)
{
	if (!t)
		return;
	train_letters_free(&t->letters);
	train_corpus_free(&t->corpus);
	train_lexicon_free(&t->lexicon);
	mymr_buf_free(&t->text);
	free(t);
}

static enum mymr_status
add_line(struct mymr_trainer *t, const char *s, size_t n, double weight, bool is_gold)
{
	if (!(weight > 0))
		return MYMR_EINVAL;
	t->text.len = 0;
	enum mymr_status status = mymr_normalize(&t->text, s, n, MYMR_NORMALIZE_SAFE);
	if (status || t->text.len == 0)
		return status;
	return train_corpus_add(
		&t->corpus, &t->letters, t->text.s, t->text.len, (float)weight, is_gold);
}

enum mymr_status
mymr_trainer_add_gold(struct mymr_trainer *t, const char *s, size_t n, double weight)
{
	return add_line(t, s, n, weight, true);
}

enum mymr_status
mymr_trainer_add_text(struct mymr_trainer *t, const char *s, size_t n, double weight)
{
	return add_line(t, s, n, weight, false);
}

enum mymr_status
mymr_trainer_add_word(struct mymr_trainer *t, const char *s, size_t n, double count)
{
	if (!(count >= 1))
		return MYMR_EINVAL;
	t->text.len = 0;
	enum mymr_status status = mymr_normalize(&t->text, s, n, MYMR_NORMALIZE_SAFE);
	if (status || t->text.len == 0)
		return status;
	return train_lexicon_add(&t->lexicon, &t->letters, t->text.s, t->text.len, count);
}

static enum mymr_status
learn(struct mymr_trainer *t, struct train_model *model, size_t max_rows)
{
	enum mymr_status status = train_model_init(model, &t->corpus, &t->lexicon);
	unsigned round = 0;
	while (round < ROUNDS && !status)
		status = train_model_round(model, &t->corpus, round++);
	if (!status)
		status = train_model_prune(model, max_rows);
	while (round < ROUNDS + ROUNDS_KEPT && !status)
		status = train_model_round(model, &t->corpus, round++);
	return status;
}

enum mymr_status
mymr_trainer_run(
	struct mymr_trainer *t, const struct mymr_train_options *options, struct mymr_buf *out)
{
	const size_t max_rows = options && options->max_rows ? options->max_rows : MAX_ROWS;
	const size_t max_words = options && options->max_words ? options->max_words : MAX_WORDS;
	const size_t before = out->len;
	struct train_model model = {0};
	if (t->corpus.n_sentences == 0)
		return MYMR_EINVAL;
	enum mymr_status status = train_label(&t->corpus, &t->lexicon);
	if (!status)
		status = train_lexicon_keep(&t->lexicon, max_words);
	if (!status)
		status = learn(t, &model, max_rows);
	if (!status)
		status = train_write(out, &model, &t->corpus, &t->letters, &t->lexicon);
	if (status)
		out->len = before;
	train_model_free(&model);
	return status;
}
