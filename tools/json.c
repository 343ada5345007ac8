/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

enum mymr_status
json_put_string(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_putc(out, '"');
	for (size_t len; n > 0 && !status; s += len, n -= len) {
		char escape[8];
		uint32_t cp;
		len = mymr_utf8_decode(s, n, &cp);
		if (cp >= 0x20 && cp != '"' && cp != '\\') {
			status = mymr_buf_put_code_point(out, cp);
			continue;
		}
		snprintf(escape, sizeof escape, cp < 0x20 ? "\\u%04x" : "\\%c", (unsigned)cp);
		status = mymr_buf_puts(out, escape);
	}
	return status ? status : mymr_buf_putc(out, '"');
}

void
json_print_string(const char *s, size_t n)
{
	putchar('"');
	for (size_t len; n > 0; s += len, n -= len) {
		char bytes[4];
		uint32_t cp;
		len = mymr_utf8_decode(s, n, &cp);
		if (cp < 0x20)
			printf("\\u%04x", (unsigned)cp);
		else if (cp == '"' || cp == '\\')
			printf("\\%c", (char)cp);
		else
			fwrite(bytes, 1, mymr_utf8_encode(cp, bytes), stdout);
	}
	putchar('"');
}

void
json_print_member(const char *name, const char *s, size_t n)
{
	printf(",\"%s\":", name);
	if (s)
		json_print_string(s, n);
	else
		printf("null");
}

void
json_print_text(const char *name, const char *s)
{
	json_print_member(name, s, s ? strlen(s) : 0);
}
