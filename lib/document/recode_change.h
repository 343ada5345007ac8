/* SPDX-License-Identifier: MIT */
/* Units whose text becomes another one syllable by syllable: only what differs is edited, and what
 * was written as references or escapes is so again. */
#ifndef DOCUMENT_RECODE_CHANGE_H
#define DOCUMENT_RECODE_CHANGE_H

#include <mymr/convert.h>
#include "document/document.h"

/* One unit on its way; the pieces of a unit are walked once, from left to right. Zeroed but for
 * doc, it is ready. */
struct recode_change {
	struct mymr_document *doc;
	const char *font; /* what fonts in the edits are renamed to, NULL for nothing */
	bool joins;       /* clusters that tags part are put together, as archives need it */
	size_t unit;
	size_t piece;               /* where the last place was found; 0 for another unit */
	struct mymr_buf out;        /* the new text, */
	struct mymr_offset_map map; /* and where it comes from */
	struct mymr_buf bytes;
};

/* Edits where out differs from in, which starts at a place in the unit's text. *is_changed is set
 * when there is a difference. */
enum mymr_status
recode_change_differences(
	struct recode_change *change, const char *in, size_t start, bool *is_changed);

/* Where in the source a text begins that begins at a place, or ends that ends there. */
size_t
recode_change_source(struct recode_change *change, size_t text, bool is_end);

void
recode_change_free(struct recode_change *change);

#endif
