/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines and columns of offsets that mostly grow, so that each byte is counted once. */
#ifndef TOOLS_PLACE_H
#define TOOLS_PLACE_H

#include <stddef.h>

/* As editors count, from 1 on; columns in code points. Starts as {0, 1, 1}. */
struct place {
	size_t at;
	size_t line;
	size_t column;
};

/* Moves to an offset in s; going back begins anew. */
void
place_move(struct place *place, const char *s, size_t offset);

#endif
