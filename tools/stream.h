/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Standard input to standard output in pieces: memory does not grow with the input. */
#ifndef TOOLS_STREAM_H
#define TOOLS_STREAM_H

#include <mymr/buf.h>

/* Gives text to change piece by piece: whole lines, or a line too long for that cut where no
 * cluster is cut. Returns an exit code; change complains itself. */
int
stream_run(
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out),
	void *arg);

#endif
