/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much text there is, and how long it takes to read. */
#ifndef TOOLS_COUNTS_H
#define TOOLS_COUNTS_H

#include <mymr/segment.h>

struct counts {
	size_t words;
	size_t syllables; /* of the Myanmar script */
	size_t graphemes;
	size_t sentences;
	size_t code_points;
	size_t bytes;
	size_t other_words; /* in other scripts, and numbers */
};

/* Adds what is in s[0..n). Signs and blanks are no words; what has no word is no sentence. */
void
counts_add_text(
	struct counts *counts, const struct mymr_segment_model *model, const char *s, size_t n);

/* Takes inline codes, <a>, </a2>, <br/>, out of a unit's text s[0..n), in place, and returns its
 * new length. An empty code leaves a blank. */
size_t
counts_strip_codes(char *s, size_t n);

void
counts_add(struct counts *sum, const struct counts *counts);

/* Burmese by its syllables, the rest by its words. */
double
counts_minutes(const struct counts *counts);

#endif
