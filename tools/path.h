/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paths, and the folders on the way to them. */
#ifndef TOOLS_PATH_H
#define TOOLS_PATH_H

/* The three one behind the other; the caller's to free, NULL when memory is out. */
char *
path_join(const char *a, const char *b, const char *c);

/* Makes a folder, and those around it, if they are not there. Complains and returns an exit code.
 */
int
path_make_folder(const char *path);

/* The same for the folders around a file. */
int
path_make_folders_of(const char *path);

#endif
