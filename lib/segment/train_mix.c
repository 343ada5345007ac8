/* SPDX-License-Identifier: MIT */
#include "segment/train_mix.h"

#include <stdlib.h>
#include "base/grow.h"
#include "segment/train_random.h"

#define LINES_PER_PARAGRAPH 4

enum mymr_status
train_mix_add(struct train_mix *mix, const char *s, size_t n)
{
	enum mymr_status status = grow(&mix->ends, &mix->cap, mix->n, sizeof *mix->ends);
	if (!status)
		status = mymr_buf_append(&mix->text, s, n);
	if (!status)
		mix->ends[mix->n++] = mix->text.len;
	return status;
}

static enum mymr_status
put_line(struct mymr_buf *paragraph, const struct train_mix *mix, size_t i)
{
	const size_t start = i ? mix->ends[i - 1] : 0;
	return mymr_buf_append(paragraph, mix->text.s + start, mix->ends[i] - start);
}

enum mymr_status
train_mix_run(const struct train_mix *mix, struct train_corpus *corpus,
	struct train_letters *letters, size_t n, float weight)
{
	uint64_t state = TRAIN_RANDOM_START;
	struct mymr_buf paragraph = {0};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && mix->n > 0 && !status; i++) {
		paragraph.len = 0;
		for (int k = 0; k < LINES_PER_PARAGRAPH && !status; k++)
			status = put_line(&paragraph, mix, (size_t)(train_random(&state) % mix->n));
		if (!status)
			status = train_corpus_add(corpus, letters, paragraph.s, paragraph.len,
				weight, TRAIN_SENTENCES);
	}
	mymr_buf_free(&paragraph);
	return status;
}

void
train_mix_free(struct train_mix *mix)
{
	mymr_buf_free(&mix->text);
	free(mix->ends);
}
