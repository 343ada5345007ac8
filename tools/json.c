/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json.h"

#include <mymr/utf8.h>
#include <stdio.h>

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
