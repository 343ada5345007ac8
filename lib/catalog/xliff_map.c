/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_map.h"

#include <stdlib.h>
#include <string.h>
#include "base/hash.h"

static struct xliff_row *
place_of(const struct xliff_map *map, uint64_t scope, const char *name, size_t n)
{
	size_t i = hash_bytes(name, n, scope) & (map->cap - 1);
	while (map->row[i].name &&
		(map->row[i].scope != scope || strncmp(map->row[i].name, name, n) != 0 ||
			map->row[i].name[n] != '\0'))
		i = (i + 1) & (map->cap - 1);
	return &map->row[i];
}

static enum mymr_status
make_room(struct xliff_map *map)
{
	const struct xliff_map old = *map;
	if (2 * (map->n + 1) <= map->cap)
		return MYMR_OK;
	const size_t cap = map->cap ? 2 * map->cap : 64;
	struct xliff_row *row = calloc(cap, sizeof *row);
	if (!row)
		return MYMR_ENOMEM;
	map->row = row;
	map->cap = cap;
	for (size_t i = 0; i < old.cap; i++) {
		const struct xliff_row *r = &old.row[i];
		if (r->name)
			*place_of(map, r->scope, r->name, strlen(r->name)) = *r;
	}
	free(old.row);
	return MYMR_OK;
}

enum mymr_status
xliff_map_add(struct xliff_map *map, uint64_t scope, const char *name, uint32_t *value)
{
	if (make_room(map))
		return MYMR_ENOMEM;
	struct xliff_row *row = place_of(map, scope, name, strlen(name));
	if (row->name) {
		*value = row->value;
		return MYMR_OK;
	}
	*row = (struct xliff_row){name, scope, *value};
	map->n++;
	return MYMR_OK;
}

enum mymr_status
xliff_map_count(struct xliff_map *map, uint64_t scope, const char *name, uint32_t *n)
{
	if (make_room(map))
		return MYMR_ENOMEM;
	struct xliff_row *row = place_of(map, scope, name, strlen(name));
	if (!row->name) {
		*row = (struct xliff_row){name, scope, 0};
		map->n++;
	}
	*n = ++row->value;
	return MYMR_OK;
}

bool
xliff_map_find(
	const struct xliff_map *map, uint64_t scope, const char *name, size_t n, uint32_t *value)
{
	const struct xliff_row *row = map->cap ? place_of(map, scope, name, n) : NULL;
	if (!row || !row->name)
		return false;
	*value = row->value;
	return true;
}

void
xliff_map_free(struct xliff_map *map)
{
	free(map->row);
}
