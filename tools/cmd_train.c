/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr train: a segmentation model out of text. */
#include "command.h"
#include "file.h"
#include "message.h"
#include "training.h"

#include <mymr/train.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* How many sentences of plain text a segmented one is worth. */
#define WEIGHT_BESIDE_TEXT 6

struct values {
	struct string_list gold;
	struct string_list counts;
	struct string_list dictionary;
	struct string_list text;
	const char *weight;
	const char *max_rows;
	const char *max_words;
	const char *output;
	bool quiet;
};

static const struct option options[] = {
	{'g', "gold", OPTION_LIST, offsetof(struct values, gold), N_("FILE"),
		N_("learn from sentences, one a line, with blanks between the words; may be given "
		   "again"),
		NULL},
	{'c', "counts", OPTION_LIST, offsetof(struct values, counts), N_("FILE"),
		N_("learn how often words are seen: a word, a tab and a count a line; may be given "
		   "again"),
		NULL},
	{'d', "dictionary", OPTION_LIST, offsetof(struct values, dictionary), N_("FILE"),
		N_("learn the words of a list, one a line; may be given again"), NULL},
	{'t', "text", OPTION_LIST, offsetof(struct values, text), N_("FILE"),
		N_("learn from text as people write it; may be given again"), NULL},
	{'w', "weight", OPTION_STRING, offsetof(struct values, weight), N_("N"),
		N_("how many lines of text a gold sentence is worth; 6 when there is text, "
		   "otherwise 1"),
		NULL},
	{0, "max-rows", OPTION_STRING, offsetof(struct values, max_rows), N_("N"),
		N_("the most rows of one to three syllables; 30000 when it is not given"), NULL},
	{0, "max-words", OPTION_STRING, offsetof(struct values, max_words), N_("N"),
		N_("the most words that are kept as such; 20000 when it is not given"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write the model to FILE"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL,
		N_("do not tell what was learned"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
read_weight(const struct values *v, double *weight)
{
	char *end;
	*weight = v->text.n ? WEIGHT_BESIDE_TEXT : 1;
	if (!v->weight)
		return DONE;
	*weight = strtod(v->weight, &end);
	if (!*end && *weight > 0 && *weight <= 1e6)
		return DONE;
	complain(_("--%s '%s' is not a number above 0"), "weight", v->weight);
	return TROUBLE;
}

static int
read_limit(const char *name, const char *value, size_t *limit)
{
	char *end;
	if (!value)
		return DONE;
	const long n = strtol(value, &end, 10);
	*limit = (size_t)n;
	if (!*end && n >= 1 && n <= 100000000)
		return DONE;
	complain(_("--%s '%s' is not a number above 0"), name, value);
	return TROUBLE;
}

static int
check_operands(const struct values *v, char **operand, int n)
{
	if (n > 0) {
		complain(_("'%s' is too much: each file stands behind its own option"), operand[0]);
		return TROUBLE;
	}
	if (!v->output)
		complain(_("'--output' is needed: where the model goes"));
	else if (!v->gold.n)
		complain(_("'--gold' is needed: sentences with blanks between the words"));
	return v->output && v->gold.n ? DONE : TROUBLE;
}

static int
collect(struct training *t, const struct values *v)
{
	static int (*const add[])(struct training * t, const char *path) = {
		training_add_gold, training_add_counts, training_add_dictionary, training_add_text};
	const struct string_list *const lists[] = {&v->gold, &v->counts, &v->dictionary, &v->text};
	int rc = DONE;
	for (size_t i = 0; i < 4; i++) {
		for (size_t k = 0; k < lists[i]->n && rc == DONE; k++)
			rc = add[i](t, lists[i]->s[k]);
	}
	return rc;
}

static size_t
count_rows(const struct mymr_buf *model)
{
	size_t n = 0;
	for (size_t i = 0; i < model->len; i++)
		n += model->s[i] == '\n';
	return n > 3 ? n - 3 : 0; /* title, numbers and end */
}

static double
now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int
learn(struct training *t, const struct mymr_train_options *limits, const struct values *v,
	double started)
{
	struct mymr_buf model = {0};
	const enum mymr_status status = mymr_trainer_run(t->trainer, limits, &model);
	int rc = TROUBLE;
	if (status == MYMR_EINVAL)
		complain(_("there is nothing to learn from"));
	else if (status)
		complain("%s", _(mymr_status_text(status)));
	else
		rc = file_write(v->output, model.s, model.len);
	if (rc == DONE && !v->quiet)
		complain(
			ngettext("%zu sentence, %zu words, %zu rows, %.1f seconds",
				"%zu sentences, %zu words, %zu rows, %.1f seconds", t->n_sentences),
			t->n_sentences, t->n_words, count_rows(&model), now() - started);
	mymr_buf_free(&model);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	const double started = now();
	struct mymr_train_options limits = {0, 0};
	struct training t = {0};
	if (check_operands(v, operand, n) != DONE || read_weight(v, &t.weight) != DONE ||
		read_limit("max-rows", v->max_rows, &limits.max_rows) != DONE ||
		read_limit("max-words", v->max_words, &limits.max_words) != DONE)
		return TROUBLE;
	if (mymr_trainer_new(&t.trainer)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	int rc = collect(&t, v);
	if (rc == DONE)
		rc = learn(&t, &limits, v, started);
	mymr_trainer_free(t.trainer);
	return rc;
}

const struct command command_train = {
	.name = "train",
	.summary = N_("learn a model that 'mymr segment' finds words with"),
	.operands = N_("--gold FILE -o FILE"),
	.example = "mymr train --gold sentences.txt -o words.model",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
