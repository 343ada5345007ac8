/* SPDX-License-Identifier: MIT */
/* A table of patterns before it has its form. */
#ifndef SEGMENT_PATTERN_DRAFT_H
#define SEGMENT_PATTERN_DRAFT_H

#include <stdbool.h>
#include <mymr/status.h>
#include "segment/pattern.h"

struct pattern_entry {
	uint32_t key;
	bool is_there;
	bool goes_on;
	int8_t weight[PATTERN_WEIGHTS];
};

struct pattern_draft {
	struct pattern_entry *entries;
	uint32_t size;
	uint32_t n;
};

/* Has room for n rows. MYMR_ENOMEM. */
enum mymr_status
pattern_draft_start(struct pattern_draft *draft, uint32_t n);

void
pattern_draft_free(struct pattern_draft *draft);

/* Puts a row in. False, and nothing happens, when there is one of that key. */
int
pattern_put(struct pattern_draft *draft, uint32_t key, const int8_t *weight);

/* Marks the row of key, put there without weights when there is none, as the end of a longer one.
 */
void
pattern_announce(struct pattern_draft *draft, uint32_t key);

/* Makes the table, one block of memory that begins with its rows. Rows that find no place are left
 * out and counted in *n_left_out, which takes keys that were chosen for it. MYMR_ENOMEM. */
enum mymr_status
pattern_build(struct pattern_table *table, const struct pattern_draft *draft, uint32_t *n_left_out);

#endif
