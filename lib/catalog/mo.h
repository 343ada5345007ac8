/* SPDX-License-Identifier: MIT */
/* An MO file while it is read: bounds, byte order and budget. */
#ifndef CATALOG_MO_H
#define CATALOG_MO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "catalog/catalog.h"

/* The header of the file; every table it names lies inside. */
struct mo_header {
	uint32_t revision;
	uint32_t n_strings;
	uint32_t ids;
	uint32_t texts;
	uint32_t n_hash;
	uint32_t hash;
	uint32_t n_segments; /* the rest is 0 before minor revision 1 */
	uint32_t segments;
	uint32_t n_sysdep;
	uint32_t sysdep_ids;
	uint32_t sysdep_texts;
};

struct mo {
	const char *bytes;
	size_t n;
	bool is_big_endian;
	uint64_t budget; /* bytes of strings that may still be read */
	struct mo_header header;
	struct builder builder;
};

/* The 32-bit number at offset, which must be inside. */
static inline uint32_t
mo_word(const struct mo *mo, size_t offset)
{
	const unsigned char *u = (const unsigned char *)mo->bytes + offset;
	if (mo->is_big_endian)
		return (uint32_t)u[0] << 24 | (uint32_t)u[1] << 16 | (uint32_t)u[2] << 8 | u[3];
	return (uint32_t)u[3] << 24 | (uint32_t)u[2] << 16 | (uint32_t)u[1] << 8 | u[0];
}

/* Whether count items of size bytes from offset on lie inside the file. */
static inline bool
mo_fits(const struct mo *mo, uint32_t offset, uint32_t count, size_t size)
{
	return offset <= mo->n && (uint64_t)count * size <= mo->n - offset;
}

static inline enum mymr_status
mo_fail(struct mo *mo, enum mymr_status status, size_t offset, const char *reason)
{
	return builder_fail(&mo->builder, status, offset, reason);
}

/* Takes n bytes from the budget, which is what keeps reading linear when strings overlap. */
static inline bool
mo_spend(struct mo *mo, uint64_t n)
{
	if (n > mo->budget)
		return false;
	mo->budget -= n;
	return true;
}

/* Adds the system-dependent messages. */
enum mymr_status
mo_read_sysdep(struct mo *mo);

#endif
