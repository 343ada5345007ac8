/* SPDX-License-Identifier: MIT */
/* Where browsers end lines in wrapped text and no printer does. */
#ifndef DOCUMENT_JOIN_H
#define DOCUMENT_JOIN_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/status.h>

#define JOIN_MAX 64

/* Letters that a browser looks at as one piece of text. */
struct join_piece {
	size_t start;
	size_t end;
	size_t places[JOIN_MAX]; /* for joiners, ascending; inside the piece */
	size_t n_places;
	bool is_tied;   /* one at the end as well */
	bool is_parted; /* a stack in it, where none can be put */
};

/* Gives put the pieces of s[0..n) that need something, from left to right. MYMR_EICU, MYMR_ENOMEM,
 * or what put returns when it is not MYMR_OK. */
enum mymr_status
join_find(const char *s, size_t n,
	enum mymr_status (*put)(void *arg, const struct join_piece *piece), void *arg);

#endif
