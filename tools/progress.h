/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far the work has come: a line on a terminal, nothing elsewhere. */
#ifndef TOOLS_PROGRESS_H
#define TOOLS_PROGRESS_H

#include "files.h"

#include <sys/types.h>

struct progress_counts;

struct progress {
	struct progress_counts *counts; /* shared with worker processes */
	size_t n_files;
	size_t n_bytes;
	double started;
	double drawn; /* seconds after that */
	pid_t owner;  /* the one process that draws */
	bool is_shown;
};

/* has_output: the work itself prints; on a terminal the two would mingle, and nothing is drawn. */
void
progress_begin(struct progress *p, const struct files *files, bool has_output);

/* A file is done. May be called by worker processes. */
void
progress_add(struct progress *p, size_t bytes);

/* The same without drawing, for threads of the process that draws. */
void
progress_count(struct progress *p, size_t bytes);

/* Whether all files are done. */
bool
progress_is_done(const struct progress *p);

/* Draws the line and waits a little. */
void
progress_wait(struct progress *p);

void
progress_end(struct progress *p);

#endif
