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

/* A place the filter lets through. */
struct place {
	size_t at;
	bool is_digit; /* of any script; otherwise the start of a word or a sign */
};

/* Needs its text and filter, and walk_from. */
struct walk {
	struct text text;
	const struct filter *filter;
	size_t seen; /* where the filter is, ahead of the places it gives */
	uint64_t state;
};

/* Begins a walk at i, outside of guards; goes on there when what stands before i is done with. */
void
walk_from(struct walk *w, size_t i);

/* The next place, behind the one before; false at the end of the text. */
bool
walk_next(struct walk *w, struct place *place);

#endif
