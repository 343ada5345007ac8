/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One text after another into another encoding, and what was doubtful about it. */
#ifndef TOOLS_CONVERTER_H
#define TOOLS_CONVERTER_H

#include "report.h"

#include <mymr/recode.h>

struct converter {
	struct mymr_recode_options options;
	const char *format;       /* of all input, NULL: of each file its own */
	const char *piece_format; /* of the file that comes in pieces, NULL for none */
	bool replaces;            /* U+FFFD for invalid UTF-8 */
	struct report *report;
	/* The text under way. */
	const char *path;
	const char *title;
	const struct mymr_document *doc;
	size_t n_unsure;
	size_t n_kept;
};

/* Appends in, read from path, to out in the other encoding; an exit code. */
int
converter_change(
	void *converter, const char *path, const struct mymr_buf *in, struct mymr_buf *out);

/* Whether a file that begins with head[0..n) can be given in pieces; its format is then that of all
 * pieces. */
bool
converter_can_stream(void *converter, const char *path, const char *head, size_t n);

/* A file has been converted: tells of its doubts. */
void
converter_end(void *converter, const char *path);

#endif
