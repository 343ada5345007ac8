/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a change would do, line by line. */
#ifndef TOOLS_DIFF_H
#define TOOLS_DIFF_H

#include <mymr/buf.h>
#include <stdbool.h>

/* Prints the lines that differ, old and new, as a unified diff without context. The texts have
 * the same lines in the same order: changes here never add or take one. */
void
diff_print(const char *title, const struct mymr_buf *before, const struct mymr_buf *after);

/* Says that an archive, which has no lines, would change. */
void
diff_print_archive(const char *path, bool is_json);

/* The same as JSON: an object for every line, with file, line, before and after. */
void
diff_print_json(const char *title, const struct mymr_buf *before, const struct mymr_buf *after);

#endif
