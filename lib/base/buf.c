/* SPDX-License-Identifier: MIT */
#include <mymr/buf.h>
#include <mymr/utf8.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void
mymr_buf_free(struct mymr_buf *b)
{
	free(b->s);
	*b = (struct mymr_buf){0};
}

enum mymr_status
mymr_buf_reserve(struct mymr_buf *b, size_t extra)
{
	if (extra <= b->cap - b->len)
		return MYMR_OK;
	if (extra > SIZE_MAX / 2 - b->len)
		return MYMR_ENOMEM;
	size_t cap = b->cap < 64 ? 64 : b->cap;
	while (cap < b->len + extra)
		cap *= 2;
	char *s = realloc(b->s, cap);
	if (!s)
		return MYMR_ENOMEM;
	b->s = s;
	b->cap = cap;
	return MYMR_OK;
}

enum mymr_status
mymr_buf_append(struct mymr_buf *b, const char *s, size_t n)
{
	if (n == 0)
		return MYMR_OK;
	enum mymr_status status = mymr_buf_reserve(b, n);
	if (status)
		return status;
	memcpy(b->s + b->len, s, n);
	b->len += n;
	return MYMR_OK;
}

enum mymr_status
mymr_buf_puts(struct mymr_buf *b, const char *s)
{
	return mymr_buf_append(b, s, strlen(s));
}

enum mymr_status
mymr_buf_putc(struct mymr_buf *b, char c)
{
	return mymr_buf_append(b, &c, 1);
}

enum mymr_status
mymr_buf_put_code_point(struct mymr_buf *b, unsigned long cp)
{
	char bytes[4];
	size_t len = cp <= 0x10ffff ? mymr_utf8_encode((uint32_t)cp, bytes) : 0;
	return len ? mymr_buf_append(b, bytes, len) : MYMR_EINVAL;
}

enum mymr_status
mymr_buf_cstr(struct mymr_buf *b)
{
	enum mymr_status status = mymr_buf_reserve(b, 1);
	if (!status)
		b->s[b->len] = '\0';
	return status;
}
