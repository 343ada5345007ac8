/* SPDX-License-Identifier: MIT */
#include "burmese.h"
#include "random.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

static void
put_random(struct mymr_buf *text, uint32_t *seed)
{
	static const unsigned common[] = {0x1000, 0x1004, 0x1005, 0x1009, 0x101E, 0x1025, 0x1027,
		0x1031, 0x102B, 0x102C, 0x102D, 0x102E, 0x102F, 0x1030, 0x1032, 0x1036, 0x1037,
		0x1038, 0x1039, 0x103A, 0x103B, 0x103C, 0x103D, 0x103E, 0x1040, 0x1044, 0x1047,
		0x1042, 0x104B, 0x104E, 0x1012, 0x1019};
	static const char *const others[] = {" ", "\xE2\x80\x8B", "a", "7", ".", "\n", "-",
		"\xEA\xA9\xA0", "\xF0\x9F\x98\x80", "\xC2\xA0", ":", "\xE1\x83\x90"};
	const uint32_t r = random_next(seed) >> 8;
	if (r % 8 == 0)
		mymr_buf_puts(text, others[r / 8 % 12]);
	else if (r % 8 == 1)
		mymr_buf_put_code_point(text, 0x1000 + r / 8 % 0xA0);
	else
		mymr_buf_put_code_point(text, common[r / 8 % 32]);
}

void
random_text(struct mymr_buf *text, uint32_t *seed, int n)
{
	text->len = 0;
	for (int i = 0; i < n; i++)
		put_random(text, seed);
}

int
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

/* Adds step for every code point of text: of the block U+1000 in places of its own, of others in
 * those beyond, where they may meet. */
static void
count_letters(const struct mymr_buf *text, long step, long counts[256])
{
	for (size_t i = 0, len; i < text->len; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(text->s + i, text->len - i, &cp);
		if (cp == 0x1026) {
			counts[0x25] += step;
			cp = 0x102E;
		}
		counts[cp - 0x1000 < 0xA0 ? cp - 0x1000 : 0xA0 + cp % 0x60] += step;
	}
}

int
has_same_letters(const struct mymr_buf *a, const struct mymr_buf *b)
{
	long counts[256] = {0};
	count_letters(a, 1, counts);
	count_letters(b, -1, counts);
	for (int i = 0; i < 256; i++) {
		if (counts[i])
			return 0;
	}
	return 1;
}

void
show(const struct mymr_buf *text, const char *why)
{
	printf("# %s: %.*s\n#", why, (int)text->len, text->s);
	for (size_t i = 0, len; i < text->len; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(text->s + i, text->len - i, &cp);
		printf(" %04lX", (unsigned long)cp);
	}
	printf("\n");
}

void
random_digits(struct mymr_buf *text)
{
	uint32_t seed = 7;
	text->len = 0;
	for (int i = 0; i < 10000; i++) {
		const uint32_t r = random_next(&seed) >> 8;
		if (r % 5 == 0)
			mymr_buf_putc(text, ",. /\n"[r / 5 % 5]);
		else
			mymr_buf_put_code_point(text, 0x1040 + r / 5 % 10);
	}
}
