/* SPDX-License-Identifier: MIT */
/* Messages made up of words of which some are common and most are rare, as in text. */
#ifndef TESTS_MESSAGES_H
#define TESTS_MESSAGES_H

#include <mymr/buf.h>
#include <stddef.h>
#include <stdint.h>

#define N_WORDS 6000

struct messages_words {
	char word[N_WORDS][12];
};

/* Of two to eight letters, made of syllables. */
void
messages_start(struct messages_words *words, uint32_t *seed);

/* Words and then a number, which makes every message another one. */
void
messages_put(struct mymr_buf *out, const struct messages_words *words, uint32_t *seed, int number);

/* s[0..n) with another word in the place of its first. */
void
messages_put_changed(struct mymr_buf *out, const struct messages_words *words, const char *s,
	size_t n, uint32_t *seed);

#endif
