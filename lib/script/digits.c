/* SPDX-License-Identifier: MIT */
#include <mymr/digits.h>
#include <mymr/utf8.h>

#define MYANMAR_ZERO 0x1040
#define SHAN_ZERO 0x1090

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
