/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One change to many files: to standard output, in place, or as a diff to look at. */
#ifndef TOOLS_BATCH_H
#define TOOLS_BATCH_H

#include <stdbool.h>
#include <mymr/buf.h>

struct batch {
	bool in_place;
	bool is_recursive;
	bool is_dry_run;    /* show what would change, change nothing */
	bool is_json;       /* show it as JSON */
	const char *backup; /* suffix for a copy of what was there, NULL for none */
	const char *output;
	/* Whether change may get standard input, which begins with head[0..n), in pieces of lines.
	 */
	bool (*can_stream)(void *arg, const char *head, size_t n);
	size_t n_head; /* how much it wants to see, or all there is */
	int jobs;      /* processes for work in place, at least 1 */
	/* Appends the new form of a file to out. Complains itself and returns an exit code;
	 * NEGATIVE lets the file be written all the same. */
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out);
	void *arg;
};

/* Runs over the operands, standard input when there are none. Returns the worst exit code.
 * Options that do not go together are complained of before anything is read. */
int
batch_run(const struct batch *batch, char **operand, int n);

#endif
