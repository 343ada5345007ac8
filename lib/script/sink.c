/* SPDX-License-Identifier: MIT */
#include "script/sink.h"
#include "script/context.h"
#include "script/cut.h"

#include <mymr/utf8.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void
mymr_offset_map_free(struct mymr_offset_map *map)
{
	free(map->pairs);
	*map = (struct mymr_offset_map){0};
}

enum mymr_status
sink_add_pair(struct sink *k, size_t in)
{
	struct mymr_offset_map *map = k->map;
	if (map->n == map->cap) {
		if (map->cap > SIZE_MAX / 2 / sizeof *map->pairs)
			return MYMR_ENOMEM;
		const size_t cap = map->cap ? map->cap * 2 : 64;
		struct mymr_offset_pair *pairs = realloc(map->pairs, cap * sizeof *pairs);
		if (!pairs)
			return MYMR_ENOMEM;
		map->pairs = pairs;
		map->cap = cap;
	}
	map->pairs[map->n++] =
		(struct mymr_offset_pair){k->piece + in, k->out->len - k->out_before};
	return MYMR_OK;
}

static void
take_back(struct sink *k)
{
	k->out->len = k->out_before;
	if (k->map)
		k->map->n = k->map_before;
}

enum mymr_status
sink_convert(struct mymr_buf *out, const struct text *t,
	enum mymr_status (*convert)(struct sink *k, const struct text *t),
	struct mymr_offset_map *map, struct mymr_conversion *info)
{
	const char *s = (const char *)t->u;
	struct sink k = {.out = out, .map = map, .out_before = out->len};
	struct text piece = *t;
	k.map_before = map ? map->n : 0;
	enum mymr_status status = mymr_utf8_check(s, t->n, NULL);
	for (; k.piece < t->n && !status; k.piece += piece.n) {
		piece.u = t->u + k.piece;
		piece.n = cut_piece(s + k.piece, t->n - k.piece);
		status = convert(&k, &piece);
	}
	if (!status && map)
		status = sink_add_pair(&k, 0);
	if (status)
		take_back(&k);
	else if (info)
		*info = k.conversion;
	return status;
}

enum mymr_status
sink_copy(struct sink *k, const char *s, size_t from, size_t to)
{
	enum mymr_status status = sink_start(k, from, to - from);
	if (status)
		return status;
	memcpy(k->out->s + k->out->len, s + from, to - from);
	k->out->len += to - from;
	return MYMR_OK;
}
