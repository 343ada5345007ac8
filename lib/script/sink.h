/* SPDX-License-Identifier: MIT */
/* Where a conversion writes: room in the buffer, pairs in the map, and all as before on failure. */
#ifndef SCRIPT_SINK_H
#define SCRIPT_SINK_H

#include <mymr/convert.h>
#include "script/syllable.h"

struct sink {
	struct mymr_buf *out;
	struct mymr_offset_map *map;
	struct mymr_conversion conversion;
	size_t out_before;
	size_t map_before;
	size_t piece; /* where the text that is converted now begins in the input */
};

struct text;

/* A whole conversion: checks t, lets convert walk it piece by piece (cut.h), ends the map and gives
 * info what was kept. A failure takes everything back. map and info may be NULL. */
enum mymr_status
sink_convert(struct mymr_buf *out, const struct text *t,
	enum mymr_status (*convert)(struct sink *k, const struct text *t),
	struct mymr_offset_map *map, struct mymr_conversion *info);

enum mymr_status
sink_add_pair(struct sink *k, size_t in);

/* What is written next, at most n bytes, came from in, a place in the piece. */
static inline enum mymr_status
sink_start(struct sink *k, size_t in, size_t n)
{
	if (k->out->cap - k->out->len < n) {
		enum mymr_status status = mymr_buf_reserve(k->out, n);
		if (status)
			return status;
	}
	return k->map ? sink_add_pair(k, in) : MYMR_OK;
}

/* Writes where sink_start made room. */
static inline void
sink_put_cell(struct sink *k, unsigned cell)
{
	myanmar_put(k->out->s + k->out->len, cell);
	k->out->len += MYANMAR_LEN;
}

static inline void
sink_put_syllable(struct sink *k, const struct syllable *y)
{
	char *o = k->out->s + k->out->len;
	k->out->len += (size_t)(syllable_put(o, y) - o);
}

/* Copies s[from..to). */
enum mymr_status
sink_copy(struct sink *k, const char *s, size_t from, size_t to);

static inline void
sink_keep(struct sink *k, size_t in)
{
	if (k->conversion.n_kept++ == 0)
		k->conversion.first_kept = k->piece + in;
}

#endif
