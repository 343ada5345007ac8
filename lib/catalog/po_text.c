/* SPDX-License-Identifier: MIT */
#include "catalog/po_text.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

size_t
po_columns(const char *s, size_t n)
{
	size_t count = 0;
	uint32_t cp;
	for (size_t i = 0; i < n; i += mymr_utf8_decode(s + i, n - i, &cp))
		count++;
	return count;
}

static enum mymr_status
escape_byte(struct mymr_buf *out, char c)
{
	static const char plain[] = "\n\t\r\a\b\f\v\\\"";
	static const char letters[] = "ntrabfv\\\"";
	const char *at = strchr(plain, c);
	const unsigned char u = (unsigned char)c;
	if (at) {
		const char escape[] = {'\\', letters[at - plain]};
		return mymr_buf_append(out, escape, sizeof escape);
	}
	if (u >= ' ' && u != 0x7F)
		return mymr_buf_putc(out, c);
	const char octal[] = {
		'\\', (char)('0' + (u >> 6)), (char)('0' + (u >> 3 & 7)), (char)('0' + (u & 7))};
	return mymr_buf_append(out, octal, sizeof octal);
}

enum mymr_status
po_escape(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = escape_byte(out, s[i]);
	return status;
}

/* Length of the next line of an escaped string: up to a line feed, else to the last space that
 * leaves it within width, else to the first space. */
static size_t
line_length(const char *s, size_t n, size_t width)
{
	size_t last_space = 0;
	size_t column = 0;
	for (size_t i = 0, len; i < n; i += len, column++) {
		uint32_t cp;
		if (column >= width && last_space)
			return last_space;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (s[i] == ' ')
			last_space = i + 1;
		if (s[i] != '\\')
			continue;
		if (s[i + 1] == 'n')
			return i + 2;
		len++;
		column++;
	}
	return n;
}

static enum mymr_status
put_line(struct mymr_buf *out, const char *before, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_puts(out, before);
	if (!status)
		status = mymr_buf_putc(out, '"');
	if (!status)
		status = mymr_buf_append(out, s, n);
	return status ? status : mymr_buf_putc(out, '"');
}

static enum mymr_status
put_lines(struct mymr_buf *out, const struct po_style *style, const char *s, size_t n)
{
	enum mymr_status status = put_line(out, "", "", 0);
	const size_t quotes = strlen(style->prefix) + 2;
	const size_t width = style->width == SIZE_MAX ? SIZE_MAX : style->width - quotes;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = line_length(s + i, n - i, width);
		status = mymr_buf_puts(out, style->eol);
		if (!status)
			status = put_line(out, style->prefix, s + i, len);
	}
	return status;
}

enum mymr_status
po_put_string(
	struct mymr_buf *out, const struct po_style *style, size_t column, const char *s, size_t n)
{
	struct mymr_buf escaped = {0};
	const size_t before = out->len;
	const size_t used = column + 2 < style->width ? column + 2 : style->width;
	const size_t room = style->width == SIZE_MAX ? SIZE_MAX - 1 : style->width - used;
	enum mymr_status status = po_escape(&escaped, s, n);
	const bool fits = !status && po_columns(escaped.s, escaped.len) <= room &&
			  line_length(escaped.s, escaped.len, room + 1) == escaped.len;
	if (!status)
		status = fits ? put_line(out, "", escaped.s, escaped.len)
			      : put_lines(out, style, escaped.s, escaped.len);
	mymr_buf_free(&escaped);
	if (status)
		out->len = before;
	return status;
}
