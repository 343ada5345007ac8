/* SPDX-License-Identifier: MIT */
/* What words of one length and frequency have in common. */
#include <math.h>
#include <stdlib.h>
#include "segment/train_model.h"

static unsigned
bucket_of(double count)
{
	const double bucket = log2(count + 1) / 1.3;
	return bucket < TRAIN_BUCKETS - 1 ? (unsigned)bucket : TRAIN_BUCKETS - 1;
}

/* How much likelier a word is than its two parts, in steps of 1.5 nats; the last number where a
 * part is no word. */
static unsigned
margin_of(const struct train_lexicon *lexicon, const struct train_word *word, unsigned place)
{
	const struct train_word *left = train_lexicon_find(lexicon, word->letters, place);
	const struct train_word *right =
		train_lexicon_find(lexicon, word->letters + place, word->n - place);
	if (!left || !right || left->count <= 0 || right->count <= 0)
		return TRAIN_MARGINS - 1;
	const double margin =
		log(word->count) + log(lexicon->total) - log(left->count) - log(right->count);
	const double step = (margin - 2) / 1.5 + 6;
	return step < 0 ? 0 : step > TRAIN_MARGINS - 2 ? TRAIN_MARGINS - 2 : (unsigned)step;
}

static void
common_of(const struct train_lexicon *lexicon, const struct train_word *word, double count,
	unsigned place, uint32_t common[2])
{
	const unsigned length = word->n - 1u;
	common[0] = (length * TRAIN_BUCKETS + bucket_of(count)) * TRAIN_PLACES + place;
	common[1] = TRAIN_NONE;
	if (place > 0 && place < word->n)
		common[1] = TRAIN_COMMON_PLACES + length * TRAIN_MARGINS +
			    margin_of(lexicon, word, place);
}

struct train_common *
train_commons(const struct train_lexicon *lexicon)
{
	struct train_common *commons = malloc((lexicon->table.n + 1) * sizeof *commons);
	for (size_t i = 0; commons && i < lexicon->table.n; i++) {
		const struct train_word *word = &lexicon->words[i];
		for (unsigned place = 0; word->is_kept && place <= word->n; place++) {
			common_of(lexicon, word, word->count, place, commons[i].number[place]);
			common_of(lexicon, word, word->count - 1, place,
				commons[i].number_own[place]);
		}
	}
	return commons;
}
