/* SPDX-License-Identifier: MIT */
/* Lines put together anew: a sentence tells where it ends best when another one than in its text
 * stands behind it. */
#ifndef SEGMENT_TRAIN_MIX_H
#define SEGMENT_TRAIN_MIX_H

#include <mymr/buf.h>
#include "segment/train_corpus.h"

struct train_mix {
	struct mymr_buf text;
	size_t *ends; /* of the lines in text */
	size_t n, cap;
};

/* Keeps a line that ends with a sentence. */
enum mymr_status
train_mix_add(struct train_mix *mix, const char *s, size_t n);

/* Adds n paragraphs of a few lines each, taken by chance; none when there are no lines. */
enum mymr_status
train_mix_run(const struct train_mix *mix, struct train_corpus *corpus,
	struct train_letters *letters, size_t n, float weight);

void
train_mix_free(struct train_mix *mix);

#endif
