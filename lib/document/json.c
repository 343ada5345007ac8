/* SPDX-License-Identifier: MIT */
#include "document/json.h"

#include <mymr/utf8.h>
#include <string.h>

static size_t
string_end(const char *s, size_t n, size_t i)
{
	for (; i < n && s[i] != '"'; i++) {
		if (s[i] == '\\')
			i++;
	}
	return i;
}

bool
json_next_string(const char *s, size_t n, size_t *at, struct json_string *string)
{
	const char *quote = *at < n ? memchr(s + *at, '"', n - *at) : NULL;
	if (!quote)
		return false;
	string->start = (size_t)(quote - s) + 1;
	string->end = string_end(s, n, string->start);
	if (string->end >= n)
		return false;
	*at = string->end + 1;
	size_t i = *at;
	while (i < n && strchr(" \t\r\n", s[i]))
		i++;
	string->is_key = i < n && s[i] == ':';
	return true;
}

static size_t
skip_blanks(const char *s, size_t i, size_t n)
{
	while (i < n && s[i] && strchr(" \t\r\n", s[i]))
		i++;
	return i;
}

bool
json_probe(const char *s, size_t n)
{
	const size_t first = skip_blanks(s, 0, n);
	const size_t second = skip_blanks(s, first + 1, n);
	if (second >= n || (s[first] != '{' && s[first] != '['))
		return false;
	return s[second] == '"' || (s[first] == '[' && s[second] == '{');
}

static bool
read_hex(const char *s, size_t n, uint32_t *value)
{
	if (n < 6 || s[0] != '\\' || s[1] != 'u')
		return false;
	*value = 0;
	for (size_t i = 2; i < 6; i++) {
		char c = s[i];
		int digit = c >= '0' && c <= '9'   ? c - '0'
			    : c >= 'a' && c <= 'f' ? c - 'a' + 10
			    : c >= 'A' && c <= 'F' ? c - 'A' + 10
						   : -1;
		if (digit < 0)
			return false;
		*value = *value << 4 | (uint32_t)digit;
	}
	return true;
}

static size_t
unescape_hex(const char *s, size_t n, char *out, size_t *out_len)
{
	uint32_t high, low;
	if (!read_hex(s, n, &high))
		return 0;
	if (high < 0xD800 || high > 0xDFFF) {
		*out_len = mymr_utf8_encode(high, out);
		return 6;
	}
	if (high > 0xDBFF || !read_hex(s + 6, n - 6, &low) || low < 0xDC00 || low > 0xDFFF)
		return 0;
	*out_len = mymr_utf8_encode(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), out);
	return 12;
}

size_t
json_unescape(const char *s, size_t n, char *out, size_t *out_len)
{
	static const char escapes[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	if (n < 2)
		return 0;
	if (s[1] == 'u')
		return unescape_hex(s, n, out, out_len);
	const char *escape = s[1] ? strchr(escapes, s[1]) : NULL;
	if (!escape)
		return 0;
	out[0] = meanings[escape - escapes];
	*out_len = 1;
	return 2;
}

static enum mymr_status
put_control(struct mymr_buf *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
	switch (c) {
	case '\n':
		return mymr_buf_puts(out, "\\n");
	case '\r':
		return mymr_buf_puts(out, "\\r");
	case '\t':
		return mymr_buf_puts(out, "\\t");
	default:
		return mymr_buf_append(out, escape, sizeof escape);
	}
}

static enum mymr_status
escape_with(struct mymr_buf *out, const char *s, size_t n, const char *less_than)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		unsigned char c = (unsigned char)s[i];
		if (c < 0x20)
			status = put_control(out, c);
		else if (c == '<')
			status = mymr_buf_puts(out, less_than);
		else if (c != '"' && c != '\\')
			status = mymr_buf_putc(out, s[i]);
		else
			status = mymr_buf_append(out, (char[]){'\\', s[i]}, 2);
	}
	return status;
}

enum mymr_status
json_escape(struct mymr_buf *out, const char *s, size_t n)
{
	return escape_with(out, s, n, "<");
}

static enum mymr_status
put_unit(struct mymr_buf *out, uint32_t unit, char letter)
{
	static const char hex[] = "0123456789abcdef";
	const char escape[6] = {'\\', letter, hex[unit >> 12 & 15], hex[unit >> 8 & 15],
		hex[unit >> 4 & 15], hex[unit & 15]};
	return mymr_buf_append(out, escape, sizeof escape);
}

enum mymr_status
json_put_code_point(struct mymr_buf *out, uint32_t cp, char letter)
{
	if (cp < 0x10000)
		return put_unit(out, cp, letter);
	const enum mymr_status status = put_unit(out, 0xD800 + ((cp - 0x10000) >> 10), letter);
	return status ? status : put_unit(out, 0xDC00 + ((cp - 0x10000) & 0x3FF), letter);
}

enum mymr_status
json_escape_ascii(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		status = cp < 0x80 ? json_escape(out, s + i, len)
				   : json_put_code_point(out, cp, 'u');
	}
	return status;
}

enum mymr_status
json_escape_in_script(struct mymr_buf *out, const char *s, size_t n)
{
	return escape_with(out, s, n, "\\u003c");
}
