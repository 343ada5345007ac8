/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes of a PO string and where in the file each of them stands, which mymr/po_edit.h does not
 * tell. */
#ifndef TOOLS_PO_WALK_H
#define TOOLS_PO_WALK_H

#include <stdbool.h>
#include <stddef.h>

/* A walk over the strings of a PO file that follow each other, starting {.at = the first quote}. */
struct po_walk {
	size_t at;
	bool is_open;
	size_t start; /* of the byte's escape, or of itself; it ends at at */
	char byte;
};

/* The next byte; false at the end, where at is behind the last quote. */
bool
po_walk_next(struct po_walk *walk, const char *s, size_t n);

#endif
