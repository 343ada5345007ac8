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
};

/* Checks s[0..n) and makes a start. */
enum mymr_status
sink_open(
	struct sink *k, struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map);

/* Ends the map, gives info what was kept, and on failure takes everything back. Returns status. */
enum mymr_status
sink_close(struct sink *k, enum mymr_status status, size_t n, struct mymr_conversion *info);

struct text;

/* A whole conversion: opens a sink, lets convert walk t, and closes it. */
enum mymr_status
sink_convert(struct mymr_buf *out, const struct text *t,
	enum mymr_status (*convert)(struct sink *k, const struct text *t),
	struct mymr_offset_map *map, struct mymr_conversion *info);

enum mymr_status
sink_add_pair(struct sink *k, size_t in);

/* What is written next, at most n bytes, came from in. */
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
		k->conversion.first_kept = in;
}

#endif
