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

/* mymr_utf8_check runs table 3-7 as an automaton: the row of a byte holds, at the bit number of
 * each state, the bit number of the state that follows, so a byte costs one load and one shift
 * and no branch. STOP is zero, absorbs, and is what every byte not named leads to. */
enum {
	STOP = 0,
	START = 6,
	NEED_1 = 12,
	NEED_2 = 18,
	NEED_3 = 24,
	AFTER_E0 = 30,
	AFTER_ED = 36,
	AFTER_F0 = 42,
	AFTER_F4 = 48
};

#define GO(from, to) ((uint64_t)(to) << (from))
#define LEAD(to) GO(START, to)
#define TAIL (GO(NEED_1, START) | GO(NEED_2, NEED_1) | GO(NEED_3, NEED_2))
#define TAIL_8 (TAIL | GO(AFTER_ED, NEED_1) | GO(AFTER_F4, NEED_2))
#define TAIL_9 (TAIL | GO(AFTER_ED, NEED_1) | GO(AFTER_F0, NEED_2))
#define TAIL_AB (TAIL | GO(AFTER_E0, NEED_1) | GO(AFTER_F0, NEED_2))
#define TIMES_4(x) x, x, x, x
#define TIMES_16(x) TIMES_4(x), TIMES_4(x), TIMES_4(x), TIMES_4(x)

static const uint64_t rows[256] = {
	TIMES_16(LEAD(START)), TIMES_16(LEAD(START)), TIMES_16(LEAD(START)), TIMES_16(LEAD(START)),
	TIMES_16(LEAD(START)), TIMES_16(LEAD(START)), TIMES_16(LEAD(START)), TIMES_16(LEAD(START)),
	/* 80 */ TIMES_16(TAIL_8),
	/* 90 */ TIMES_16(TAIL_9),
	/* A0 */ TIMES_16(TAIL_AB), TIMES_16(TAIL_AB),
	/* C0 */ STOP, STOP, LEAD(NEED_1), LEAD(NEED_1), TIMES_4(LEAD(NEED_1)),
	TIMES_4(LEAD(NEED_1)), TIMES_4(LEAD(NEED_1)),
	/* D0 */ TIMES_16(LEAD(NEED_1)),
	/* E0 */ LEAD(AFTER_E0), TIMES_4(LEAD(NEED_2)), TIMES_4(LEAD(NEED_2)),
	TIMES_4(LEAD(NEED_2)), LEAD(AFTER_ED), LEAD(NEED_2), LEAD(NEED_2),
	/* F0 */ LEAD(AFTER_F0), LEAD(NEED_3), LEAD(NEED_3), LEAD(NEED_3), LEAD(AFTER_F4),
	/* F5 and above: STOP */
};

static unsigned
step(unsigned state, unsigned char byte)
{
	return rows[byte] >> state & 63;
}

static unsigned
step_4(unsigned state, const char *s)
{
	const unsigned char *u = (const unsigned char *)s;
	return step(step(step(step(state, u[0]), u[1]), u[2]), u[3]);
}

#define BLOCK 16

/* A block of ASCII leaves START as it is. */
static unsigned
step_block(unsigned state, const char *s)
{
	uint64_t word[2];
	memcpy(word, s, BLOCK);
	if (state == START && !((word[0] | word[1]) & 0x8080808080808080u))
		return START;
	return step_4(step_4(step_4(step_4(state, s), s + 4), s + 8), s + 12);
}

/* Where the first ill-formed sequence starts: at s[i], behind it, or over the boundary at i. */
static size_t
find_error(const char *s, size_t n, size_t i)
{
	if (i > 0)
		i--;
	while (i > 0 && ((unsigned char)s[i] & 0xC0) == 0x80)
		i--;
	for (size_t len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		/* A real U+FFFD is three bytes long and starts with EF; no error is. */
		if (cp == REPLACEMENT && !(len == 3 && s[i] == '\xEF'))
			break;
	}
	return i;
}

enum mymr_status
mymr_utf8_check(const char *s, size_t n, size_t *offset)
{
	unsigned state = START;
	size_t i = 0;
	size_t block = 0;
	for (; state && n - i >= BLOCK; i += BLOCK) {
		block = i;
		state = step_block(state, s + i);
	}
	if (state)
		block = i;
	for (; state && i < n; i++)
		state = step(state, (unsigned char)s[i]);
	if (state == START)
		return MYMR_OK;
	if (offset)
		*offset = find_error(s, n, block);
	return MYMR_EUTF8;
}

void
mymr_utf8_place(const char *s, size_t n, size_t offset, size_t *line, size_t *column)
{
	const size_t end = offset < n ? offset : n;
	*line = 1;
	*column = 1;
	for (size_t i = 0, len; i < end; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, end - i, &cp);
		++*column;
		if (cp == '\n') {
			++*line;
			*column = 1;
		}
	}
}
