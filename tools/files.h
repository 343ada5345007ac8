/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files that a command works on. */
#ifndef TOOLS_FILES_H
#define TOOLS_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct files {
	char **path;
	size_t *size; /* bytes, 0 when unknown */
	size_t n;
	size_t cap;
};

/* Adds a file, or with is_recursive all regular files below a folder, in order of their names.
 * Passed over there: symbolic links, names that begin with a dot, what a killed run of this
 * program left behind (file_is_temporary), and names that end in skip (NULL for none), the copies
 * of an earlier run. Complains and returns an exit code. */
int
files_add(struct files *files, const char *path, bool is_recursive, const char *skip);

/* What of a folder is worked on; what is named by itself always is. */
typedef bool
files_wanted(const char *path);

/* Works through the files that operand[0..n) name, standard input when there are none; in folders
 * through those that are wanted, all when that is NULL. One that fails does not keep the others
 * from being worked on. The worst exit code. */
int
files_each(char **operand, int n, bool is_recursive, files_wanted *wanted,
	int (*work)(void *arg, const char *path), void *arg);

void
files_free(struct files *files);

#endif
