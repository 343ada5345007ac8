/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>
#include <mymr/train.h>
#include <stdlib.h>
#include <string.h>
#include "oom.h"
#include "random.h"
#include "tap.h"

static const char *const gold[] = {"သူ ကျောင်း သား ဖြစ် သည် ။", "ကျောင်း သား များ လာ သည် ။",
	"မြန်မာ နိုင်ငံ တွင် နေ သည် ။", "သူ abc ၁၂ သွား ခဲ့ သည် ။"};
#define N_GOLD (sizeof gold / sizeof *gold)

static enum mymr_status
fill(struct mymr_trainer *t)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < N_GOLD && !status; i++)
		status = mymr_trainer_add_gold(t, gold[i], strlen(gold[i]), 1);
	if (!status)
		status = mymr_trainer_add_word(t, "ဆရာမ", strlen("ဆရာမ"), 3);
	if (!status)
		status = mymr_trainer_add_text(t, "သူလာသည်", strlen("သူလာသည်"), 1);
	return status;
}

static enum mymr_status
train(struct mymr_buf *model, const struct mymr_train_options *options)
{
	struct mymr_trainer *t;
	enum mymr_status status = mymr_trainer_new(&t);
	if (status)
		return status;
	status = fill(t);
	if (!status)
		status = mymr_trainer_run(t, options, model);
	mymr_trainer_free(t);
	return status;
}

static int
train_all(void *arg)
{
	struct mymr_buf model = {0};
	(void)arg;
	const enum mymr_status status = train(&model, NULL);
	if (status && model.len)
		return MYMR_EINVAL;
	mymr_buf_free(&model);
	return status;
}

static int
load_all(void *arg)
{
	const struct mymr_buf *text = arg;
	struct mymr_segment_model *model;
	struct mymr_error error = {0, NULL};
	const enum mymr_status status = mymr_segment_model_load(&model, text->s, text->len, &error);
	if (!status)
		mymr_segment_model_free(model);
	return status;
}

static void
test_same_bytes(const struct mymr_buf *model)
{
	struct mymr_buf again = {0};
	mymr_buf_puts(&again, "before");
	tap_ok(train(&again, NULL) == MYMR_OK && again.len == model->len + 6 &&
			memcmp(again.s + 6, model->s, model->len) == 0,
		"the same input gives the same bytes, behind what was there");
	mymr_buf_free(&again);
}

static size_t
count_lines(const struct mymr_buf *text)
{
	size_t n = 0;
	for (size_t i = 0; i < text->len; i++)
		n += text->s[i] == '\n';
	return n;
}

static void
test_limits(const struct mymr_buf *model)
{
	struct mymr_buf small = {0}, same = {0};
	const struct mymr_train_options few = {4, 1}, none = {0, 0};
	tap_ok(train(&small, &few) == MYMR_OK && count_lines(&small) < count_lines(model),
		"limits hold");
	tap_ok(load_all(&small) == MYMR_OK, "what is left is a model");
	tap_ok(train(&same, &none) == MYMR_OK && same.len == model->len &&
			memcmp(same.s, model->s, same.len) == 0,
		"0 is as it is without options");
	mymr_buf_free(&small);
	mymr_buf_free(&same);
}

/* A gold sentence is found again. */
static void
test_use(const struct mymr_buf *text)
{
	static const char s[] = "ကျောင်းသားများလာသည်";
	struct mymr_segment_model *model = NULL;
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	size_t n = 0;
	tap_ok(mymr_segment_model_load(&model, text->s, text->len, NULL) == MYMR_OK,
		"a model is loaded without a place for errors");
	mymr_segmenter_start(&segmenter, model, MYMR_BY_WORD, s, sizeof s - 1);
	while (mymr_segmenter_next(&segmenter, &segment))
		n++;
	tap_ok(n == 5, "words are found as they were learned (%zu)", n);
	mymr_segment_model_free(model);
	mymr_segment_model_free(NULL);
	mymr_trainer_free(NULL);
}

static int
is_refused(const char *s, size_t n)
{
	struct mymr_segment_model *model = NULL;
	struct mymr_error error = {n + 1, NULL};
	const enum mymr_status status = mymr_segment_model_load(&model, s, n, &error);
	if (!status)
		mymr_segment_model_free(model);
	return status == MYMR_ESYNTAX && error.offset <= n && error.reason;
}

/* Cut off anywhere, with a line less, or with one bit changed. */
static void
test_damage(const struct mymr_buf *text)
{
	struct mymr_buf copy = {0};
	int n_cut = 0, n_line = 0, n_bit = 0;
	uint32_t seed = 4715;
	for (size_t n = 0; n + 1 < text->len; n++)
		n_cut += !is_refused(text->s, n);
	tap_ok(n_cut == 0, "a model that is cut off is refused (%d are not)", n_cut);
	for (size_t i = 0; i < text->len;) {
		const char *end = memchr(text->s + i, '\n', text->len - i);
		const size_t next = (size_t)(end - text->s) + 1;
		copy.len = 0;
		mymr_buf_append(&copy, text->s, i);
		mymr_buf_append(&copy, text->s + next, text->len - next);
		n_line += !is_refused(copy.s, copy.len);
		i = next;
	}
	tap_ok(n_line == 0, "a model without a line is refused (%d are not)", n_line);
	for (int round = 0; round < 3000; round++) {
		copy.len = 0;
		mymr_buf_append(&copy, text->s, text->len);
		const uint32_t r = random_next(&seed) >> 4;
		/* Digits of the hash may be capitals, and the last line end is not missed. */
		copy.s[r / 8 % (text->len - 12)] ^= (char)(1u << r % 8);
		n_bit += !is_refused(copy.s, copy.len);
	}
	tap_ok(n_bit == 0, "a model with another bit is refused (%d are not)", n_bit);
	mymr_buf_free(&copy);
}

/* A bias that sums have no room for. */
static void
test_bias(void)
{
	static const char high[] = "# mymr segmentation model 1\nwords\t401\t0\n",
			  low[] = "# mymr segmentation model 1\nwords\t-401\t0\n",
			  most[] = "# mymr segmentation model 1\nwords\t400\t0\n";
	const size_t line = (size_t)(strchr(high, '\n') + 1 - high);
	struct mymr_segment_model *model;
	struct mymr_error error;
	mymr_segment_model_load(&model, high, sizeof high - 1, &error);
	tap_ok(error.offset == line, "a bias of 401 is refused in its line");
	mymr_segment_model_load(&model, low, sizeof low - 1, &error);
	tap_ok(error.offset == line, "one of -401, too");
	mymr_segment_model_load(&model, most, sizeof most - 1, &error);
	tap_ok(error.offset > line, "one of 400 is not");
}

static void
test_refusals(void)
{
	struct mymr_trainer *t = NULL;
	struct mymr_buf out = {0};
	mymr_trainer_new(&t);
	tap_ok(mymr_trainer_add_gold(t, "a\xFF", 2, 1) == MYMR_EUTF8, "gold is UTF-8");
	tap_ok(mymr_trainer_add_text(t, "a\xFF", 2, 1) == MYMR_EUTF8, "text is UTF-8");
	tap_ok(mymr_trainer_add_word(t, "a\xFF", 2, 1) == MYMR_EUTF8, "a word is UTF-8");
	tap_ok(mymr_trainer_add_gold(t, "a", 1, 0) == MYMR_EINVAL, "a weight is above 0");
	tap_ok(mymr_trainer_add_text(t, "a", 1, -1) == MYMR_EINVAL, "of text, too");
	tap_ok(mymr_trainer_add_word(t, "a", 1, 0.5) == MYMR_EINVAL, "a count is 1 or more");
	mymr_buf_puts(&out, "before");
	tap_ok(mymr_trainer_run(t, NULL, &out) == MYMR_EINVAL && out.len == 6,
		"nothing is learned from nothing");
	mymr_trainer_free(t);
	mymr_buf_free(&out);
}

int
main(void)
{
	struct mymr_buf model = {0};
	tap_ok(train(&model, NULL) == MYMR_OK && model.len > 0, "a model is learned");
	test_same_bytes(&model);
	test_limits(&model);
	test_use(&model);
	test_damage(&model);
	test_bias();
	test_refusals();
	oom_test(train_all, NULL, "learning");
	oom_test(load_all, &model, "loading");
	mymr_buf_free(&model);
	return tap_done();
}
