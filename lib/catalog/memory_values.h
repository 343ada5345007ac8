/* SPDX-License-Identifier: MIT */
/* A translation with other values in it: "၅ မိနစ် ဖတ်ရန်" of "5 mins read" for "12 mins read". */
#ifndef CATALOG_MEMORY_VALUES_H
#define CATALOG_MEMORY_VALUES_H

#include <mymr/buf.h>
#include <stdbool.h>
#include <stddef.h>

/* A text and its length. */
struct text {
	const char *s;
	size_t n;
};

/* Appends what texts that are the same but for their values have in common. */
enum mymr_status
values_key(struct mymr_buf *out, bool *has_values, const struct text *text);

/* How a translation became that of another text. */
struct moved_values {
	bool is_same_but_for_values; /* the two sources */
	bool is_certain; /* and each value that changed stood at one place that was its */
	size_t n_moved;
};

/* Appends translation, which is that of old, with the values of old that new has others for as
 * those, written as they are written there. What has no certain place stays. Values are numbers,
 * dates, times and placeholders ({n}). Sources that have not the same kinds of values in the same
 * order have none moved. MYMR_ENOMEM leaves out as it was. */
enum mymr_status
values_move(struct moved_values *moved, struct mymr_buf *out, const struct text *old,
	const struct text *translation, const struct text *fresh);

#endif
