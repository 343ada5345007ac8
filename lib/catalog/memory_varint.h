/* SPDX-License-Identifier: MIT */
/* Numbers in one to five bytes, seven bits in each, the lowest first. */
#ifndef CATALOG_MEMORY_VARINT_H
#define CATALOG_MEMORY_VARINT_H

#include <mymr/buf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline enum mymr_status
varint_put(struct mymr_buf *out, uint32_t number)
{
	char bytes[5];
	size_t n = 0;
	for (; number > 0x7F; number >>= 7)
		bytes[n++] = (char)((number & 0x7F) + 0x80);
	bytes[n++] = (char)number;
	return mymr_buf_append(out, bytes, n);
}

/* Reads the number at s[*at], which moves behind it; false when there is none. */
static inline bool
varint_next(const unsigned char *s, size_t n, size_t *at, uint32_t *number)
{
	uint64_t sum = 0;
	for (unsigned shift = 0; *at < n && shift < 35; shift += 7) {
		const unsigned char byte = s[(*at)++];
		sum += (uint64_t)(byte & 0x7F) << shift;
		if (byte < 0x80) {
			*number = (uint32_t)sum;
			return sum <= UINT32_MAX;
		}
	}
	return false;
}

#endif
