/* SPDX-License-Identifier: MIT */
/* Segmentation models learned from text. */
#ifndef MYMR_TRAIN_H
#define MYMR_TRAIN_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a model is learned from: collect it, then train once. One thread at a time. */
struct mymr_trainer;

/* MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_trainer_new(struct mymr_trainer **out);

/* NULL is allowed. */
MYMR_API void
mymr_trainer_free(struct mymr_trainer *trainer);

/* Adds a sentence s[0..n) whose words stand between blanks; weight is how many ordinary sentences
 * it counts for, above 0. The text is normalized first. MYMR_EUTF8, MYMR_EINVAL, MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_trainer_add_gold(struct mymr_trainer *trainer, const char *s, size_t n, double weight);

/* Adds a line of text whose words are not known but where it has blanks: they are found by the
 * counts, so it teaches what counts say in context. Errors as above. */
MYMR_API enum mymr_status
mymr_trainer_add_text(struct mymr_trainer *trainer, const char *s, size_t n, double weight);

/* Adds count, at least 1, to how often a word was seen. Words of more than five syllables, and what
 * has other signs than Burmese letters, are passed over. Errors as above. */
MYMR_API enum mymr_status
mymr_trainer_add_word(struct mymr_trainer *trainer, const char *s, size_t n, double count);

/* How large a model becomes. */
struct mymr_train_options {
	size_t max_rows;  /* rows of one to three syllables; 0: 30,000 */
	size_t max_words; /* of the words, the most frequent; 0: 20,000 */
};

/* Learns a model and appends it as text, which mymr_segment_model_load reads and a person can. The
 * same input in the same order gives the same bytes. options may be NULL. MYMR_EINVAL when there is
 * nothing to learn from; MYMR_ENOMEM. out is as it was on failure. The trainer can only be freed
 * afterwards. */
MYMR_API enum mymr_status
mymr_trainer_run(struct mymr_trainer *trainer, const struct mymr_train_options *options,
	struct mymr_buf *out);

#ifdef __cplusplus
}
#endif

#endif
