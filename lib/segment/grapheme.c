/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include <mymr/utf8.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>
#include "script/break_class.h"

/* Pictures begin with no lower byte; © and ® do, which nobody joins. */
#define PICTURE_LEAD 0xE2

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

static uint32_t
code_point_at(const unsigned char *u, const unsigned char *end)
{
	uint32_t cp = 0;
	if (u < end)
		mymr_utf8_decode((const char *)u, (size_t)(end - u), &cp);
	return cp;
}

static bool
is_joined(const unsigned char *u, const unsigned char *next)
{
	static const unsigned char joiner[] = {0xE2, 0x80, 0x8D};
	return (size_t)(next - u) > sizeof joiner &&
	       memcmp(next - sizeof joiner, joiner, sizeof joiner) == 0;
}

/* UAX #29 GB11 to GB13, which libunistring leaves out: pictures that a joiner makes one, and the
 * two halves of a flag. The cluster at u ends at next as far as it knows. */
static const uint8_t *
picture_end(const uint8_t *u, const uint8_t *next, const uint8_t *end)
{
	if (uc_is_property_regional_indicator(code_point_at(u, end)) && next - u == 4 &&
		uc_is_property_regional_indicator(code_point_at(next, end)))
		return u8_grapheme_next(next, end);
	while (is_joined(u, next) && uc_is_property_extended_pictographic(code_point_at(u, end)) &&
		uc_is_property_extended_pictographic(code_point_at(next, end))) {
		u = next;
		next = u8_grapheme_next(u, end);
	}
	return next;
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
	if (*u >= PICTURE_LEAD)
		next = picture_end(u, next, end);
	/* A sequence that is cut off has no length of its own there. */
	return next > u ? (size_t)(next - u) : len;
}
