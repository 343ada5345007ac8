/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PO files as commands open them to be edited. */
#ifndef TOOLS_PO_FILE_H
#define TOOLS_PO_FILE_H

#include <mymr/po_edit.h>
#include <stdbool.h>

struct po_file {
	const char *title;
	struct mymr_buf bytes;
	struct mymr_po *po;
	bool has_problems;
};

/* Whether a file is a translation by its name. */
bool
po_file_is_named(const char *path);

/* Reads and opens path, "-" for standard input, and complains of its problems. Returns an exit
 * code; problems alone are none. po_file_close is due in any case. */
int
po_file_open(struct po_file *file, const char *path);

void
po_file_close(struct po_file *file);

#endif
