/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How often texts were seen. */
#ifndef TOOLS_TALLY_H
#define TOOLS_TALLY_H

#include <mymr/buf.h>

struct tally_entry {
	char *s;
	size_t n;
	size_t count;
};

/* A hash table; set to zero it is empty. */
struct tally {
	struct tally_entry *entry;
	size_t n;
	size_t cap; /* a power of two */
};

/* Counts s[0..n). MYMR_ENOMEM. */
enum mymr_status
tally_add(struct tally *tally, const char *s, size_t n);

/* Puts the entries in order, the most frequent first, those seen equally often by their bytes.
 * Nothing can be added afterwards. */
void
tally_sort(struct tally *tally);

void
tally_free(struct tally *tally);

#endif
