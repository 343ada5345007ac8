/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_name.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>

static const char digits[] = "0123456789abcdef";

static int
value_of(char c)
{
	const char *d = c ? strchr(digits, c) : NULL;
	return d ? (int)(d - digits) : -1;
}

/* Whether "_" there stands for a byte. */
static bool
is_escape(const char *s, size_t n)
{
	return n >= 3 && *s == '_' && value_of(s[1]) >= 0 && value_of(s[2]) >= 0;
}

static bool
is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

enum mymr_status
xliff_name_put(struct mymr_buf *out, const char *id, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const unsigned char c = (unsigned char)id[i];
		const char escape[3] = {'_', digits[c >> 4], digits[c & 15]};
		const bool is_escaped = !is_plain(id[i]) || is_escape(id + i, n - i);
		status = is_escaped ? mymr_buf_append(out, escape, 3) : mymr_buf_putc(out, id[i]);
	}
	return status;
}

enum mymr_status
xliff_name_decode(struct mymr_buf *out, const char *name, size_t n)
{
	const size_t before = out->len;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const bool is_byte = is_escape(name + i, n - i);
		const int c =
			is_byte ? value_of(name[i + 1]) << 4 | value_of(name[i + 2]) : name[i];
		status = mymr_buf_putc(out, (char)c);
		i += is_byte ? 2 : 0;
	}
	struct mymr_buf again = {0};
	if (!status)
		status = xliff_name_put(&again, out->s + before, out->len - before);
	if (!status && (again.len != n || memcmp(again.s, name, n) != 0 ||
			       mymr_utf8_check(out->s + before, out->len - before, NULL))) {
		out->len = before;
		status = mymr_buf_append(out, name, n);
	}
	mymr_buf_free(&again);
	return status;
}
