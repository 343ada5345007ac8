/* SPDX-License-Identifier: MIT */
/* Words that are looked up where they may start: what the generators of word tables share. */
#ifndef GEN_WORD_LIST_H
#define GEN_WORD_LIST_H

#include "gen/tsv.h"
#include "locale/words.h"

#define MAX_LIST_WORDS 1024

struct word_list {
	struct word words[MAX_LIST_WORDS];
	size_t n;
	bool is_burmese;
};

/* Adds the spellings of a cell, which '|' separates; English ones in lower case. */
void
word_list_add(const struct tsv *t, struct word_list *list, const char *cell, struct word word);

/* Prints the words as name, in groups of those that begin alike, and name_group, as words.h has it.
 * A spelling may stand twice only for different kinds; repeated is the kind that may repeat, 0 for
 * none. */
void
word_list_print(struct word_list *list, const char *name, unsigned repeated);

#endif
