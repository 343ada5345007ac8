/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GNU gettext's own checks of a PO file. */
#ifndef TOOLS_PO_H
#define TOOLS_PO_H

#include <mymr/buf.h>
#include <stddef.h>

/* Reads a PO file, whose bytes are there already, as gettext does and checks header, plural forms
 * and format strings, complaining of each fault. *n_faults counts them, but for what gettext only
 * warns of: header fields that are missing. Returns an exit code: TROUBLE only when it cannot be
 * read.
 */
int
po_check(const char *path, const struct mymr_buf *bytes, size_t *n_faults);

#endif
