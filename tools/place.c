/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "place.h"

#include <mymr/utf8.h>

void
place_move(struct place *place, const char *s, size_t offset)
{
	if (offset < place->at)
		*place = (struct place){0, 1, 1};
	while (place->at < offset) {
		uint32_t cp;
		place->at += mymr_utf8_decode(s + place->at, offset - place->at, &cp);
		place->column = cp == '\n' ? 1 : place->column + 1;
		place->line += cp == '\n';
	}
}
