/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whole files in and out. Each function complains itself and returns an exit code. */
#ifndef TOOLS_FILE_H
#define TOOLS_FILE_H

#include <stdbool.h>
#include <mymr/buf.h>

/* What a file is called in messages: "-" is standard input. */
const char *
file_title(const char *path);

/* Complains of a file, by its title, with what errno says; returns TROUBLE. */
int
file_trouble(const char *title, int error);

/* Opens path to be read, "-" for standard input, which can be had once. -1 after a complaint. */
int
file_open(const char *path);

void
file_close(int fd);

/* Reads all of path, "-" for standard input. */
int
file_read(const char *path, struct mymr_buf *out);

/* The same, and no more once out has limit bytes or more: of what may have no end. */
int
file_read_most(const char *path, struct mymr_buf *out, size_t limit);

/* Writes to path, NULL or "-" for standard output. A regular file is replaced as a whole, by
 * rename, when everything is on the disk; until then the old one stays. */
int
file_write(const char *path, const char *s, size_t n);

/* Whether a path ends in a suffix such as ".po". */
bool
file_has_suffix(const char *path, const char *suffix);

/* Whether a name is that of a file which file_write had not finished when it was killed. */
bool
file_is_temporary(const char *name);

#endif
