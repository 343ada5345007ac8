/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that is written piece by piece, and replaced as a whole. */
#ifndef TOOLS_FILE_OUTPUT_H
#define TOOLS_FILE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

/* What mkstemp is given behind the name of a file. */
#define FILE_TEMPORARY ".mymr-XXXXXX"

struct file_output {
	int fd;
	char *path;      /* what is replaced, NULL for what is written directly */
	char *temporary; /* what is written until then */
	const char *title;
};

/* Begins to write path, which must stay while it is written; NULL or "-" is standard output. What
 * is no regular file is written directly. Through a symbolic link, the file it leads to is
 * replaced, not the link. Complains and returns an exit code, as the others do. */
int
file_output_begin(struct file_output *o, const char *path);

int
file_output_put(struct file_output *o, const char *s, size_t n);

/* Ends it, due in any case: the file is replaced when everything is on the disk, or else stays as
 * it was. */
int
file_output_end(struct file_output *o, bool keeps);

#endif
