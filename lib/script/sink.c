/* SPDX-License-Identifier: MIT */
#include "script/sink.h"
#include "script/context.h"

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
sink_open(
	struct sink *k, struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map)
{
	*k = (struct sink){.out = out, .map = map, .out_before = out->len};
	k->map_before = map ? map->n : 0;
	return mymr_utf8_check(s, n, NULL);
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
	map->pairs[map->n++] = (struct mymr_offset_pair){in, k->out->len - k->out_before};
	return MYMR_OK;
}

enum mymr_status
sink_close(struct sink *k, enum mymr_status status, size_t n, struct mymr_conversion *info)
{
	if (!status && k->map)
		status = sink_add_pair(k, n);
	if (status) {
		k->out->len = k->out_before;
		if (k->map)
			k->map->n = k->map_before;
		return status;
	}
	if (info)
		*info = k->conversion;
	return MYMR_OK;
}

enum mymr_status
sink_convert(struct mymr_buf *out, const struct text *t,
	enum mymr_status (*convert)(struct sink *k, const struct text *t),
	struct mymr_offset_map *map, struct mymr_conversion *info)
{
	struct sink k;
	enum mymr_status status = sink_open(&k, out, (const char *)t->u, t->n, map);
	if (!status)
		status = convert(&k, t);
	return sink_close(&k, status, t->n, info);
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
