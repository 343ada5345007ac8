/* SPDX-License-Identifier: MIT */
#include <mymr/train.h>

#include <mymr/normalize.h>
#include <stdlib.h>
#include <string.h>
#include "segment/model_text.h"
#include "segment/train_mix.h"
#include "segment/train_model.h"
#include "segment/train_write.h"

#define MAX_ROWS 30000
#define MAX_WORDS 20000
/* Rounds with all rows, then with those that are kept. */
#define ROUNDS 3
#define ROUNDS_KEPT 2

/* At most so many sentences drawn from the counts, when there is text to go with them. */
#define SAMPLES 25000
#define SAMPLE_WEIGHT 0.5f

/* What is drawn by chance for every line that is not. */
#define PER_LINE 10

/* Of a model for phrases or sentences, as a part of the rows for words. */
#define OUTER_SHARE 2

/* What was not seen is too readily taken for no boundary: phrases and sentences get this much on
 * top, in logits, so that they are missed about as often as they are invented. */
#define OUTER_LEAN 0.75

/* Counts part more than people do. */
#define COUNTS_LEAN (-0.3)

/* A text tells of phrases with this many blanks, of sentences with this many ends. */
#define LEAST_BLANKS 3
#define LEAST_ENDS 4

/* At most so many paragraphs of lines of gold, put together by chance. */
#define MIXED 15000
#define MIXED_WEIGHT 3.0f

struct mymr_trainer {
	struct train_letters letters;
	struct train_corpus words, phrases, sentences;
	struct train_lexicon lexicon;
	struct train_mix mix;
	struct mymr_buf text;      /* the line at hand, normalized */
	struct mymr_buf paragraph; /* lines until there are sentences enough */
	size_t n_ends;
	double paragraph_weight;
	bool has_text;
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
	train_corpus_free(&t->words);
	train_corpus_free(&t->phrases);
	train_corpus_free(&t->sentences);
	train_lexicon_free(&t->lexicon);
	train_mix_free(&t->mix);
	mymr_buf_free(&t->text);
	mymr_buf_free(&t->paragraph);
	free(t);
}

static size_t
count_in(const struct mymr_buf *text, const char *what)
{
	const size_t n = strlen(what);
	size_t count = 0;
	for (size_t i = 0; i + n <= text->len; i++)
		count += memcmp(text->s + i, what, n) == 0;
	return count;
}

static bool
ends_with(const struct mymr_buf *text, const char *what)
{
	const size_t n = strlen(what);
	return text->len >= n && memcmp(text->s + text->len - n, what, n) == 0;
}

static enum mymr_status
end_paragraph(struct mymr_trainer *t)
{
	enum mymr_status status = MYMR_OK;
	if (t->n_ends >= LEAST_ENDS)
		status = train_corpus_add(&t->sentences, &t->letters, t->paragraph.s,
			t->paragraph.len, (float)t->paragraph_weight, TRAIN_SENTENCES);
	t->paragraph.len = t->n_ends = 0;
	return status;
}

/* A line that ends with a sentence goes on with those of the next ones. */
static enum mymr_status
add_sentences(struct mymr_trainer *t, double weight)
{
	const struct mymr_buf *text = &t->text;
	const size_t n = count_in(text, "။") + count_in(text, "?") + count_in(text, "!");
	if (n == 0)
		return MYMR_OK;
	t->paragraph_weight = weight;
	t->n_ends += n;
	enum mymr_status status = mymr_buf_append(&t->paragraph, text->s, text->len);
	if (!status)
		status = mymr_buf_putc(&t->paragraph, ' ');
	return status || t->n_ends < LEAST_ENDS ? status : end_paragraph(t);
}

static enum mymr_status
normalize(struct mymr_trainer *t, const char *s, size_t n)
{
	t->text.len = 0;
	return mymr_normalize(&t->text, s, n, MYMR_NORMALIZE_SAFE);
}

static enum mymr_status
add_line(struct mymr_trainer *t, struct train_corpus *corpus, double weight, enum train_kind kind)
{
	return train_corpus_add(corpus, &t->letters, t->text.s, t->text.len, (float)weight, kind);
}

static bool
ends_sentence(const struct mymr_buf *text)
{
	return ends_with(text, "။") || ends_with(text, "?") || ends_with(text, "!");
}

static enum mymr_status
count_words(struct mymr_trainer *t)
{
	const char *s = t->text.s, *const end = s + t->text.len;
	enum mymr_status status = MYMR_OK;
	while (s < end && !status) {
		const char *blank = memchr(s, ' ', (size_t)(end - s));
		const size_t n = (size_t)((blank ? blank : end) - s);
		status = train_lexicon_add(&t->lexicon, &t->letters, s, n, 1);
		s += n + 1;
	}
	return status;
}

enum mymr_status
mymr_trainer_add_gold(struct mymr_trainer *t, const char *s, size_t n, double weight)
{
	enum mymr_status status = weight > 0 ? normalize(t, s, n) : MYMR_EINVAL;
	if (status || t->text.len == 0)
		return status;
	status = add_line(t, &t->words, weight, TRAIN_GOLD);
	if (!status)
		status = count_words(t);
	if (!status && ends_sentence(&t->text))
		status = train_mix_add(&t->mix, t->text.s, t->text.len);
	return status ? status : add_sentences(t, weight);
}

enum mymr_status
mymr_trainer_add_text(struct mymr_trainer *t, const char *s, size_t n, double weight)
{
	enum mymr_status status = weight > 0 ? normalize(t, s, n) : MYMR_EINVAL;
	if (status || t->text.len == 0)
		return status;
	t->has_text = true;
	status = add_line(t, &t->words, weight, TRAIN_TEXT);
	if (!status && count_in(&t->text, " ") >= LEAST_BLANKS)
		status = add_line(t, &t->phrases, weight, TRAIN_PHRASES);
	return status ? status : add_sentences(t, weight);
}

enum mymr_status
mymr_trainer_add_word(struct mymr_trainer *t, const char *s, size_t n, double count)
{
	enum mymr_status status = count >= 1 ? normalize(t, s, n) : MYMR_EINVAL;
	if (status || t->text.len == 0)
		return status;
	return train_lexicon_add(&t->lexicon, &t->letters, t->text.s, t->text.len, count);
}

static enum mymr_status
learn(struct train_model *model, const struct train_corpus *corpus,
	const struct train_lexicon *lexicon, size_t max_rows)
{
	enum mymr_status status = train_model_init(model, corpus, lexicon);
	unsigned round = 0;
	while (round < ROUNDS && !status)
		status = train_model_round(model, corpus, round++);
	if (!status)
		status = train_model_prune(model, max_rows);
	while (round < ROUNDS + ROUNDS_KEPT && !status)
		status = train_model_round(model, corpus, round++);
	return status;
}

static enum mymr_status
add_section(struct mymr_trainer *t, const char *name, const struct train_corpus *corpus,
	const struct train_lexicon *lexicon, size_t max_rows, struct mymr_buf *out)
{
	struct train_model model = {0};
	if (corpus->n_sentences == 0)
		return MYMR_OK;
	enum mymr_status status = learn(&model, corpus, lexicon, max_rows);
	if (corpus != &t->words)
		model.bias.value += (float)OUTER_LEAN;
	else if (t->has_text)
		model.bias.value += (float)COUNTS_LEAN;
	if (!status)
		status = train_write(out, name, &model, corpus, &t->letters, lexicon);
	train_model_free(&model);
	return status;
}

static enum mymr_status
add_sections(struct mymr_trainer *t, size_t max_rows, struct mymr_buf *out)
{
	static const struct train_lexicon none;
	const size_t outer_rows = max_rows / OUTER_SHARE;
	enum mymr_status status =
		add_section(t, MODEL_WORDS, &t->words, &t->lexicon, max_rows, out);
	if (!status)
		status = add_section(t, MODEL_PHRASES, &t->phrases, &none, outer_rows, out);
	if (!status)
		status = add_section(t, MODEL_SENTENCES, &t->sentences, &none, outer_rows, out);
	return status;
}

static size_t
at_most(size_t n, size_t most)
{
	return n < most ? n : most;
}

enum mymr_status
mymr_trainer_run(
	struct mymr_trainer *t, const struct mymr_train_options *options, struct mymr_buf *out)
{
	const size_t max_rows = options && options->max_rows ? options->max_rows : MAX_ROWS;
	const size_t max_words = options && options->max_words ? options->max_words : MAX_WORDS;
	const size_t before = out->len;
	if (t->words.n_sentences == 0)
		return MYMR_EINVAL;
	const size_t n_mixed = at_most(t->mix.n * PER_LINE, MIXED);
	const size_t n_samples = at_most(t->words.n_sentences * PER_LINE, SAMPLES);
	enum mymr_status status = end_paragraph(t);
	if (!status)
		status = train_mix_run(&t->mix, &t->sentences, &t->letters, n_mixed, MIXED_WEIGHT);
	if (!status && t->has_text)
		status =
			train_sample(&t->words, &t->letters, &t->lexicon, n_samples, SAMPLE_WEIGHT);
	if (!status)
		status = train_label(&t->words, &t->lexicon);
	if (!status)
		status = train_lexicon_keep(&t->lexicon, max_words);
	if (!status)
		status = mymr_buf_puts(out, MODEL_TITLE "\n");
	if (!status)
		status = add_sections(t, max_rows, out);
	if (!status)
		status = train_write_end(out, before);
	if (status)
		out->len = before;
	return status;
}
