/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fonts that a command is given: files, all below a folder, or installed families. */
#ifndef TOOLS_FONT_FILE_H
#define TOOLS_FONT_FILE_H

#include "font_library.h"

struct font_file {
	const struct font_library *library;
	const char *path;
	unsigned face; /* in a file of more than one, from 0 */
	unsigned n_faces;
	struct mymr_font *font;
	struct mymr_buf bytes; /* of the file, which font reads */
};

/* Works through the faces of all fonts that operand[0..n) name. One that cannot be opened is
 * complained of and does not keep the others from being looked at. Files in folders that are not
 * called as fonts are passed over. work may keep a font: it moves font and bytes out of the
 * struct. is_first_only: of a file with many faces the first, or the one that a family names.
 * Returns the worst exit code. */
int
font_file_each(char **operand, int n, bool is_first_only,
	int (*work)(void *arg, struct font_file *file), void *arg);

void
font_file_close(struct font_file *file);

/* Its name, or that of the file where it has none. */
const char *
font_file_name(const struct font_file *file);

/* Prints {"font":…,"file":…,"face":… without the end of the object. */
void
font_file_print_json(const struct font_file *file);

#endif
