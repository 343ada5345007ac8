/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file changed in pieces: memory does not grow with it. */
#ifndef TOOLS_STREAM_H
#define TOOLS_STREAM_H

#include <mymr/buf.h>
#include <stdbool.h>

struct stream {
	const char *path;   /* "-" for standard input */
	const char *output; /* NULL or "-" for standard output */
	bool in_place;      /* path is replaced, if that changes it */
	size_t n_head;      /* how much can_stream wants to see, or all there is */
	bool (*can_stream)(void *arg, const char *path, const char *head, size_t n);
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out);
	void *arg;
};

/* Text is given to change piece by piece: whole lines, or what mymr_cut gives of a line of a
 * megabyte and more; where it is cut follows from the text, not from how it comes. What cannot be
 * streamed is given to change as a whole. When change fails, a file that was to be written stays as
 * it was. Returns an exit code; change complains itself. */
int
stream_run(const struct stream *stream);

#endif
