/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files with texts and their translations, spreadsheets among them. */
#ifndef TOOLS_BITEXT_FILE_H
#define TOOLS_BITEXT_FILE_H

#include "place.h"

#include <mymr/bitext.h>
#include <stdbool.h>

struct bitext_file {
	const char *title;
	struct mymr_buf bytes; /* of a workbook, the CSV of its first sheet */
	enum mymr_bitext_format format;
	bool is_sheet;
	struct place place;
};

/* Whether a file is one of these by its name. */
bool
bitext_file_is_named(const char *path);

/* Reads a file and finds its format. Complains and returns an exit code; bitext_file_close is due
 * in any case. */
int
bitext_file_open(struct bitext_file *file, const char *path);

/* The line and column of an offset, for complaints; of a workbook its rows, without columns.
 * Offsets that grow are found in one walk. */
void
bitext_file_place(struct bitext_file *file, size_t offset, size_t *line, size_t *column);

void
bitext_file_close(struct bitext_file *file);

#endif
