/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include <unigbrk.h>
#include "script/break_class.h"

/* Behind the letters stacked from the virama at p on. */
static const unsigned char *
stacked_end(const unsigned char *p, const unsigned char *end)
{
	size_t len;
	while (break_class_fast(p, end) == BREAK_VIRAMA) {
		p += MYANMAR_LEN;
		if (break_class_at(p, end, &len) == BREAK_LETTER)
			p += len;
	}
	return p;
}

/* Behind all that belongs to the letter or mark that ends at p. A virama behind an asat is kinzi:
 * the next letter carries it. */
static const unsigned char *
cluster_end(const unsigned char *p, const unsigned char *end)
{
	for (;;) {
		size_t len;
		const enum break_class class = break_class_at(p, end, &len);
		if (class == BREAK_VIRAMA)
			p = stacked_end(p, end);
		else if (class < BREAK_VIRAMA)
			p += len;
		else
			return p;
	}
}

size_t
mymr_grapheme_next(const char *s, size_t n)
{
	const unsigned char *const u = (const unsigned char *)s, *const end = u + n;
	size_t len;
	const enum break_class class = break_class_at(u, end, &len);
	if (class == BREAK_LETTER || class < BREAK_EXTEND || class == BREAK_VIRAMA)
		return (size_t)(cluster_end(u + len, end) - u);
	const uint8_t *next = u8_grapheme_next(u, end);
	if (!next)
		return 0;
	/* A sequence that is cut off has no length of its own there. */
	return next > u ? (size_t)(next - u) : len;
}
