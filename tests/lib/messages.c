/* SPDX-License-Identifier: MIT */
#include "messages.h"

#include <stdio.h>
#include <string.h>
#include "random.h"

void
messages_start(struct messages_words *words, uint32_t *seed)
{
	for (size_t i = 0; i < N_WORDS; i++) {
		char *at = words->word[i];
		for (uint32_t n = 1 + random_next(seed) % 4; n > 0; n--) {
			*at++ = "bcdfghklmnprst"[(random_next(seed) >> 4) % 14];
			*at++ = "aeiou"[(random_next(seed) >> 4) % 5];
		}
	}
}

/* Zipf's law. */
static const char *
draw_word(const struct messages_words *words, uint32_t *seed)
{
	const double part = (random_next(seed) >> 8) / (double)(1 << 24);
	double at = 1;
	for (double left = part * 12.6; left > 0 && at < N_WORDS; left -= 0.6931)
		at *= 2;
	const size_t last = at < N_WORDS ? (size_t)at : N_WORDS;
	return words->word[last / 2 + (random_next(seed) >> 4) % (last - last / 2)];
}

void
messages_put(struct mymr_buf *out, const struct messages_words *words, uint32_t *seed, int number)
{
	char end[24];
	for (uint32_t n = 2 + (random_next(seed) >> 4) % 12; n > 0; n--) {
		mymr_buf_puts(out, draw_word(words, seed));
		mymr_buf_puts(out, " ");
	}
	snprintf(end, sizeof end, "%d", number);
	mymr_buf_puts(out, end);
}

void
messages_put_changed(struct mymr_buf *out, const struct messages_words *words, const char *s,
	size_t n, uint32_t *seed)
{
	const char *blank = memchr(s, ' ', n);
	const size_t first = blank ? (size_t)(blank - s) : n;
	mymr_buf_puts(out, draw_word(words, seed));
	mymr_buf_puts(out, "o");
	mymr_buf_append(out, s + first, n - first);
}
