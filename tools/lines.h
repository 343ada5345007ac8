/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text that comes in whole lines: memory grows with the longest line, not with the text. */
#ifndef TOOLS_LINES_H
#define TOOLS_LINES_H

#include <mymr/buf.h>
#include <stdbool.h>

/* Gives use what path ("-" for standard input) has, some lines at a time.
 * Ill-formed UTF-8 becomes U+FFFD with replaces; otherwise it is complained of with its place and
 * ends the reading, as does use with anything but DONE. Returns an exit code. One text a process:
 * places are counted from the first. */
int
lines_read(
	const char *path, bool replaces, int (*use)(void *arg, const char *s, size_t n), void *arg);

/* The length of the first line of s[0..n), and of its line end in *n_end. */
size_t
line_len(const char *s, size_t n, size_t *n_end);

#endif
