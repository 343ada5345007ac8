/* SPDX-License-Identifier: MIT */
#include <mymr/utf8.h>
#include <string.h>

#define REPLACEMENT 0xFFFD

/* The second byte of a sequence is confined by the first (Unicode 15, table 3-7); the others
 * are always 80..BF. */
struct lead {
	unsigned char len;
	unsigned char low;
	unsigned char high;
};

static struct lead
lead_of(unsigned char c)
{
	if (c >= 0xC2 && c <= 0xDF)
		return (struct lead){2, 0x80, 0xBF};
	if (c >= 0xE0 && c <= 0xEF)
		return (struct lead){3, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF};
	if (c >= 0xF0 && c <= 0xF4)
		return (struct lead){4, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF};
	return (struct lead){1, 0, 0};
}

size_t
mymr_utf8_decode(const char *s, size_t n, uint32_t *cp)
{
	if (n == 0)
		return 0;
	const unsigned char *u = (const unsigned char *)s;
	if (u[0] < 0x80) {
		*cp = u[0];
		return 1;
	}
	struct lead lead = lead_of(u[0]);
	*cp = REPLACEMENT;
	if (lead.len == 1 || n < 2 || u[1] < lead.low || u[1] > lead.high)
		return 1;
	uint32_t value = (u[0] & (0x7Fu >> lead.len)) << 6 | (u[1] & 0x3F);
	for (size_t i = 2; i < lead.len; i++) {
		if (i >= n || (u[i] & 0xC0) != 0x80)
			return i;
		value = value << 6 | (u[i] & 0x3F);
	}
	*cp = value;
	return lead.len;
}

size_t
mymr_utf8_encode(uint32_t cp, char out[4])
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		return 0;
	size_t len = cp < 0x10000 ? 3 : 4;
	out[0] = (char)(len == 3 ? 0xE0 | cp >> 12 : 0xF0 | cp >> 18);
	for (size_t i = 1; i < len; i++)
		out[i] = (char)(0x80 | (cp >> (6 * (len - 1 - i)) & 0x3F));
	return len;
}

/* Length of the ASCII run at the start of s, counted in whole words. */
static size_t
ascii_run(const char *s, size_t n)
{
	size_t i = 0;
	uint64_t word;
	for (; i + sizeof word <= n; i += sizeof word) {
		memcpy(&word, s + i, sizeof word);
		if (word & 0x8080808080808080u)
			break;
	}
	return i;
}

/* Myanmar letters are E1 80..82 xx: the sequence this library meets most. */
static size_t
myanmar_run(const unsigned char *s, size_t n)
{
	size_t i = 0;
	while (i + 3 <= n && s[i] == 0xE1 && (s[i + 1] & 0xC0) == 0x80 && (s[i + 2] & 0xC0) == 0x80)
		i += 3;
	return i;
}

enum mymr_status
mymr_utf8_check(const char *s, size_t n, size_t *offset)
{
	for (size_t i = 0; i < n;) {
		i += ascii_run(s + i, n - i);
		i += myanmar_run((const unsigned char *)s + i, n - i);
		uint32_t cp;
		size_t len = mymr_utf8_decode(s + i, n - i, &cp);
		/* A real U+FFFD is three bytes long and starts with EF; no error is. */
		if (cp == REPLACEMENT && len && !(len == 3 && s[i] == '\xEF')) {
			if (offset)
				*offset = i;
			return MYMR_EUTF8;
		}
		i += len;
	}
	return MYMR_OK;
}
