/* SPDX-License-Identifier: MIT */
#include <mymr/digits.h>
#include <mymr/utf8.h>
#include <string.h>
#include "script/digit_letter.h"

#define MYANMAR_ZERO 0x1040
#define SHAN_ZERO 0x1090
#define LETTER_LEN 3

size_t
mymr_digit_next(const char *s, size_t n, int *value)
{
	static const uint32_t zeros[] = {'0', MYANMAR_ZERO, SHAN_ZERO};
	uint32_t cp;
	size_t len = mymr_utf8_decode(s, n, &cp);
	for (size_t i = 0; len && i < sizeof zeros / sizeof *zeros; i++) {
		if (cp >= zeros[i] && cp <= zeros[i] + 9) {
			*value = (int)(cp - zeros[i]);
			return len;
		}
	}
	return 0;
}

enum mymr_status
mymr_digits_convert(struct mymr_buf *out, const char *s, size_t n, enum mymr_digits digits)
{
	const size_t before = out->len;
	const uint32_t zero = digits == MYMR_DIGITS_MYMR ? MYANMAR_ZERO : '0';
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		int value;
		len = mymr_digit_next(s + i, n - i, &value);
		if (len) {
			status = mymr_buf_put_code_point(out, zero + (uint32_t)value);
			continue;
		}
		len = 1;
		status = mymr_buf_putc(out, s[i]);
	}
	if (status)
		out->len = before;
	return status;
}

/* What stands before the place behind s[0..len), which is no letter for a digit. */
static enum behind
behind_piece(const char *s, size_t len, enum behind behind)
{
	const int is_myanmar = len == LETTER_LEN && s[0] == '\xE1' && s[1] == '\x81';
	int value;
	if (is_myanmar && mymr_digit_next(s, len, &value))
		return behind == BEHIND_DIGIT_LETTER ? behind : BEHIND_DIGIT;
	if (behind != BEHIND_DIGIT && behind != BEHIND_DIGIT_LETTER)
		return BEHIND_OTHER;
	return (len == 1 && *s && strchr(DIGIT_SEPARATORS, *s)) ||
			       (len == LETTER_LEN && memcmp(s, "\u1038", LETTER_LEN) == 0)
		       ? BEHIND_SEPARATOR
		       : BEHIND_OTHER;
}

enum mymr_status
mymr_digits_repair(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	enum behind behind = BEHIND_OTHER;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t cp;
		const int value = digit_letter_at(s, n, i, behind);
		len = mymr_utf8_decode(s + i, n - i, &cp);
		len = len ? len : 1;
		behind = value < 0 ? behind_piece(s + i, len, behind) : BEHIND_DIGIT_LETTER;
		status = value < 0 ? mymr_buf_append(out, s + i, len)
				   : mymr_buf_put_code_point(out, MYANMAR_ZERO + (uint32_t)value);
	}
	if (status)
		out->len = before;
	return status;
}
