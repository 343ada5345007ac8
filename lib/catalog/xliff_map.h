/* SPDX-License-Identifier: MIT */
/* Names in their scopes, looked up in constant time. */
#ifndef CATALOG_XLIFF_MAP_H
#define CATALOG_XLIFF_MAP_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xliff_row {
	const char *name; /* NULL for a place that is free */
	uint64_t scope;
	uint32_t value;
};

/* Starts zeroed. Names are borrowed. */
struct xliff_map {
	struct xliff_row *row;
	size_t n;
	size_t cap;
};

/* Adds a name, unless its scope has it: then *value becomes that of the first. */
enum mymr_status
xliff_map_add(struct xliff_map *map, uint64_t scope, const char *name, uint32_t *value);

/* Counts a name: how often it has been counted in its scope, this time too. */
enum mymr_status
xliff_map_count(struct xliff_map *map, uint64_t scope, const char *name, uint32_t *n);

bool
xliff_map_find(
	const struct xliff_map *map, uint64_t scope, const char *name, size_t n, uint32_t *value);

void
xliff_map_free(struct xliff_map *map);

#endif
