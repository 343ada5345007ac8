/* SPDX-License-Identifier: MIT */
/* Makes a filter of locale/filter.h out of words: begin with an empty draft, add, print. */
#ifndef GEN_FILTER_H
#define GEN_FILTER_H

#include <stddef.h>
#include "locale/filter.h"

/* What may stand at each position. */
struct filter_pattern {
	unsigned char has[FILTER_BYTES][256];
	double likelihood;
};

struct filter_draft {
	struct filter_pattern *patterns;
	size_t n;
	unsigned n_bytes[256]; /* in words */
};

/* Each of the ASCII signs, whatever stands around it. */
void
filter_signs(struct filter_draft *draft, const char *signs);

/* U+1040..1049 and U+1090..1099. */
void
filter_myanmar_digits(struct filter_draft *draft);

/* A word as phrase_en reads it: in any case, no letter or digit before it, no letter behind. Before
 * a word that begins with a sign anything may stand. */
void
filter_word_en(struct filter_draft *draft, const char *word);

/* A word as phrase_my reads it. */
void
filter_word_my(struct filter_draft *draft, const char *word);

/* Prints the filter as C and empties the draft. */
void
filter_print(struct filter_draft *draft, const char *name);

#endif
