/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Standard input to standard output in pieces: memory does not grow with the input. */
#ifndef TOOLS_STREAM_H
#define TOOLS_STREAM_H

#include <mymr/buf.h>
#include <stdbool.h>

/* Asks can_stream with the first n_head bytes or all there are. Text is then given to change piece
 * by piece: whole lines, or what mymr_cut gives of a line of a megabyte and more; where it is cut
 * follows from the text, not from how it comes. Other input is given to change as a whole. Returns
 * an exit code; change complains itself. */
int
stream_run(size_t n_head, bool (*can_stream)(void *arg, const char *head, size_t n),
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out),
	void *arg);

#endif
