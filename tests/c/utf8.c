/* SPDX-License-Identifier: MIT */
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static void
check_row(char **field, const char *place)
{
	size_t n = strlen(field[0]);
	size_t offset = n;
	enum mymr_status status = mymr_utf8_check(field[0], n, &offset);
	tap_ok(status == (offset < n ? MYMR_EUTF8 : MYMR_OK) && offset == (size_t)atoi(field[1]),
		"%s: %s", place, field[2]);
}

static void
round_trip(void)
{
	int bad = 0;
	for (uint32_t cp = 0; cp <= 0x110000; cp++) {
		char bytes[4];
		uint32_t back = 0;
		size_t len = mymr_utf8_encode(cp, bytes);
		int encodable = cp <= 0x10FFFF && (cp < 0xD800 || cp > 0xDFFF);
		if ((len != 0) != encodable)
			bad++;
		else if (len && (mymr_utf8_decode(bytes, len, &back) != len || back != cp ||
					mymr_utf8_check(bytes, len, NULL)))
			bad++;
	}
	tap_ok(bad == 0, "every code point encodes and decodes to itself");
}

/* Decoding must advance and stop at the end for every pair and triple of bytes. */
static void
advance(void)
{
	int bad = 0;
	for (unsigned i = 0; i < 1u << 16; i++) {
		char s[3] = {(char)(i >> 8), (char)i, '\x80'};
		for (size_t n = 1; n <= sizeof s; n++) {
			uint32_t cp;
			size_t len = mymr_utf8_decode(s, n, &cp);
			bad += len < 1 || len > n;
		}
	}
	tap_ok(bad == 0, "decoding always advances within its input");
}

int
main(void)
{
	uint32_t cp;
	tap_ok(mymr_utf8_decode("", 0, &cp) == 0, "nothing decodes to nothing");
	tap_rows("tests/cases/utf8.tsv", 3, check_row);
	round_trip();
	advance();
	return tap_done();
}
