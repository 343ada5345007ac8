/* SPDX-License-Identifier: MIT */
/* A walk over the places of a text where a value may begin, outside of braces, markup and quoted
 * code. */
#ifndef LOCALE_WALK_H
#define LOCALE_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "locale/filter.h"
#include "locale/text.h"

struct walk {
	struct text text;
	const struct filter *filter;
	size_t seen; /* where the filter is, ahead of the places it gives */
	uint64_t state;
};

/* Begins a walk at i, or anew when the places before i are done with. */
void
walk_from(struct walk *w, size_t i);

/* The next place the filter lets through; false at the end of the text. */
bool
walk_next(struct walk *w, size_t *place);

#endif
