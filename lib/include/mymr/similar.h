/* SPDX-License-Identifier: MIT */
/* How alike texts are, by their words, the likest ones of many, and what differs. */
#ifndef MYMR_SIMILAR_H
#define MYMR_SIMILAR_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Sets *score to how alike two texts are, from 0 to 1: what the longest row of words that both have
 * in the same order weighs, against both texts. Words are those of MYMR_BY_WORD, without regard to
 * the case of Latin letters, to accelerators (_File, &File) and to the spelling of Burmese that
 * mymr_normalize mends. A word of one syllable or of three letters weighs three quarters of a
 * longer one, a number a half, a sign, code (<a>) or placeholder ({n}, %s) a quarter; blanks weigh
 * nothing. Two texts without anything that weighs are alike. Of texts whose numbers of words have a
 * product above four million the order is not looked at. MYMR_ENOMEM leaves *score as it was.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_similarity(const char *a, size_t a_len, const char *b, size_t b_len, double *score);

/* Texts among which like ones are looked for. Any number of threads may look while none adds. */
struct mymr_similar;

/* An index without texts. MYMR_ENOMEM leaves *out as it was. */
MYMR_API enum mymr_status
mymr_similar_new(struct mymr_similar **out);

/* NULL is allowed. */
MYMR_API void
mymr_similar_free(struct mymr_similar *index);

/* Adds a text, whose number is how many there were before it. The bytes are not needed afterwards.
 * MYMR_ENOMEM leaves index as it was; MYMR_ERANGE when there are too many. */
MYMR_API enum mymr_status
mymr_similar_add(struct mymr_similar *index, const char *s, size_t n);

/* A text of the index, and how alike it is as mymr_similarity has it. */
struct mymr_similar_match {
	size_t number;
	double score;
};

/* Finds the texts that are most alike to s[0..n), at least by threshold, which is above 0: up to
 * room of them, best first, and of equals the one that was added first. *found gets their number,
 * which may be 0. Nothing is missed: what is not looked at cannot be among them. MYMR_EINVAL for
 * another threshold or a room of 0; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_similar_find(const struct mymr_similar *index, const char *s, size_t n, double threshold,
	struct mymr_similar_match *matches, size_t room, size_t *found);

/* Appends b[0..b_len) with what makes it differ from a[0..a_len), word by word: "Close
 * [-old-]{+new+} window". Words are those of MYMR_BY_WORD, as they stand there. Of texts with too
 * many different words (a product above four million) all is shown as different. out is as before
 * on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_word_diff(struct mymr_buf *out, const char *a, size_t a_len, const char *b, size_t b_len);

#ifdef __cplusplus
}
#endif

#endif
