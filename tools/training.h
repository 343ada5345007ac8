/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files that a model is learned from. */
#ifndef TOOLS_TRAINING_H
#define TOOLS_TRAINING_H

#include <mymr/train.h>

struct training {
	struct mymr_trainer *trainer;
	double weight; /* of a gold sentence */
	size_t n_sentences;
	size_t n_words; /* in the gold sentences */
};

/* Each reads the whole file first. Complains, with the line, and returns an exit code. */
int
training_add_gold(struct training *t, const char *path);

int
training_add_text(struct training *t, const char *path);

/* A word, a tab and how often it was seen on each line. */
int
training_add_counts(struct training *t, const char *path);

/* A word a line. Passed over are a first line that is a number, lines that begin with '#', and what
 * is behind a tab or a slash, as in the .dic files of hunspell. */
int
training_add_dictionary(struct training *t, const char *path);

#endif
