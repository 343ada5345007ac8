/* SPDX-License-Identifier: MIT */
#include "locale/put.h"

#include <string.h>

struct put
put_begin(struct mymr_buf *out, enum mymr_digits digits)
{
	return (struct put){out, out->len, digits, MYMR_OK};
}

enum mymr_status
put_end(struct put *p)
{
	if (p->status)
		p->out->len = p->before;
	return p->status;
}

static void
append(struct put *p, const char *s, size_t n)
{
	if (!p->status)
		p->status = mymr_buf_append(p->out, s, n);
}

void
put_text(struct put *p, const char *s)
{
	append(p, s, strlen(s));
}

void
put_digits(struct put *p, const char *s, size_t n)
{
	if (p->digits == MYMR_DIGITS_LATN) {
		append(p, s, n);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		/* U+1040 is E1 81 80, and the others follow. */
		char digit[3] = {'\xE1', '\x81', (char)(0x80 + s[i] - '0')};
		if (s[i] >= '0' && s[i] <= '9')
			append(p, digit, sizeof digit);
		else
			append(p, s + i, 1);
	}
}

void
put_int(struct put *p, int value, int width)
{
	char digits[16];
	size_t at = sizeof digits;
	do {
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
		width--;
	} while ((value > 0 || width > 0) && at > 0);
	put_digits(p, digits + at, sizeof digits - at);
}
