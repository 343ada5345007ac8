/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_name.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>
#include "base/ascii.h"

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

/* Whether capitals begin or end there. */
static bool
is_switch(const char *s, size_t n)
{
	return n >= 2 && s[0] == '_' && s[1] == '-';
}

static bool
is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static char
ascii_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c & ~0x20) : c;
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Whether a word of capitals begins there: START_TAG, not Start. */
static bool
is_capital_word(const char *s, size_t n)
{
	return n >= 2 && is_capital(s[0]) && (is_capital(s[1]) || s[1] == '_');
}

/* Whether "_" there would be read as another thing. */
static bool
is_misread(const char *s, size_t n)
{
	const char lower[3] = {s[0], n > 1 ? ascii_lower(s[1]) : 0, n > 2 ? ascii_lower(s[2]) : 0};
	return is_escape(lower, n) || is_switch(lower, n);
}

enum mymr_status
xliff_name_put(struct mymr_buf *out, const char *id, size_t n)
{
	bool is_upper = false;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const unsigned char c = (unsigned char)id[i];
		const char escape[3] = {'_', digits[c >> 4], digits[c & 15]};
		const bool is_other =
			is_upper ? id[i] >= 'a' && id[i] <= 'z' : is_capital_word(id + i, n - i);
		if (is_other) {
			status = mymr_buf_puts(out, "_-");
			is_upper = !is_upper;
		}
		const bool is_kept = is_plain(id[i]) || (is_upper && is_capital(id[i]));
		if (!status && is_kept && !(id[i] == '_' && is_misread(id + i, n - i)))
			status = mymr_buf_putc(out, ascii_lower(id[i]));
		else if (!status)
			status = mymr_buf_append(out, escape, 3);
	}
	return status;
}

enum mymr_status
xliff_name_decode(struct mymr_buf *out, const char *name, size_t n)
{
	const size_t before = out->len;
	enum mymr_status status = MYMR_OK;
	bool is_upper = false;
	for (size_t i = 0; i < n && !status; i++) {
		if (is_escape(name + i, n - i)) {
			const int c = value_of(name[i + 1]) << 4 | value_of(name[i + 2]);
			status = mymr_buf_putc(out, (char)c);
			i += 2;
		} else if (is_switch(name + i, n - i)) {
			is_upper = !is_upper;
			i++;
		} else {
			status = mymr_buf_putc(out, is_upper ? ascii_upper(name[i]) : name[i]);
		}
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
