/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a command that changes one file writes it. */
#ifndef TOOLS_TARGET_H
#define TOOLS_TARGET_H

#include <mymr/buf.h>
#include <stdbool.h>

struct target {
	const char *source; /* the file, "-" for standard input */
	const char *output; /* of --output; NULL for standard output */
	bool in_place;
	bool json; /* standard output is for a report, so the file has to go elsewhere */
	int lock;  /* -1 for none */
};

/* Complains of options that do not go together, and returns an exit code. */
int
target_check(const struct target *target);

/* Keeps others from a file that is to be changed in place, before it is read and until
 * target_unlock. Complains and returns an exit code. */
int
target_lock(struct target *target);

void
target_unlock(struct target *target);

/* Where it goes; NULL for standard output. */
const char *
target_path(const struct target *target);

/* Writes what came of the file. One that is changed in place and stays as it was is not written, so
 * that it is not newer than it was. Complains and returns an exit code. */
int
target_write(
	const struct target *target, const struct mymr_buf *before, const struct mymr_buf *after);

#endif
