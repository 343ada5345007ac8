/* SPDX-License-Identifier: MIT */
/* Texts of cells: what XML cannot have, and a line end of an old kind, is "_x000D_" (ECMA-376,
 * ST_Xstring), and what looks like that has "_x005F_" for its first sign. */
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "document/hex.h"
#include "document/sheet.h"

bool
sheet_read_escape(const char *s, size_t n, unsigned long *cp)
{
	*cp = 0;
	if (n < SHEET_ESCAPE || s[0] != '_' || s[1] != 'x' || s[SHEET_ESCAPE - 1] != '_')
		return false;
	for (size_t i = 2; i < SHEET_ESCAPE - 1; i++) {
		if (hex_digit(s[i]) < 0)
			return false;
		*cp = *cp * 16 + (unsigned long)hex_digit(s[i]);
	}
	return true;
}

enum mymr_status
sheet_put_escaped(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		char escape[16];
		unsigned long cp;
		const unsigned char c = (unsigned char)s[i];
		const bool is_control = c < ' ' && c != '\t' && c != '\n';
		snprintf(escape, sizeof escape, "_x%04X_", c);
		status = is_control || sheet_read_escape(s + i, n - i, &cp)
				 ? mymr_buf_puts(out, escape)
				 : mymr_buf_putc(out, s[i]);
	}
	return status;
}

/* NUL and halves of surrogate pairs stay as they are written. */
void
sheet_unescape(struct mymr_buf *text)
{
	size_t n = 0;
	for (size_t i = 0, len; i < text->len; i += len) {
		unsigned long cp;
		char bytes[4];
		const bool is_escape = sheet_read_escape(text->s + i, text->len - i, &cp) && cp;
		const size_t n_bytes = is_escape ? mymr_utf8_encode((uint32_t)cp, bytes) : 0;
		len = n_bytes ? SHEET_ESCAPE : 1;
		memmove(text->s + n, n_bytes ? bytes : text->s + i, n_bytes ? n_bytes : 1);
		n += n_bytes ? n_bytes : 1;
	}
	text->len = n;
}

size_t
sheet_text_length(const char *s, size_t n)
{
	size_t length = 0;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		length += cp > 0xFFFF ? 2 : 1;
	}
	return length;
}
