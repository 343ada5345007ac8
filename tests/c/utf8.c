/* SPDX-License-Identifier: MIT */
#include <mymr/utf8.h>
#include <stdio.h>
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

/* The first place where decoding meets an ill-formed sequence. */
static size_t
first_error(const char *s, size_t n)
{
	size_t i = 0;
	for (size_t len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (cp == 0xFFFD && !(len == 3 && s[i] == '\xEF'))
			break;
	}
	return i;
}

/* Pieces, whole and cut, at every place of a text longer than the blocks the check works in. */
static void
check_agrees_with_decoding(void)
{
	static const char *const pieces[] = {"\x80", "\xC2", "\xC2\x80", "\xC1\x80", "\xE0\x9F\x80",
		"\xE0\xA0", "\xE0\xA0\x80", "\xE1", "\xE1\x80", "\xE1\x80\x80", "\xED\x9F\xBF",
		"\xED\xA0\x80", "\xEF\xBF\xBD", "\xF0\x8F\x80\x80", "\xF0\x90\x80\x80",
		"\xF0\x90\x80", "\xF1\x80\x80\x80", "\xF4\x8F\xBF\xBF", "\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80", "\xFF"};
	static const char *const fillers[] = {"x", "\xE1\x80\x80", "\xC3\xA9"};
	int bad = 0;
	for (size_t k = 0; k < sizeof pieces / sizeof *pieces * 3 * 50 * 2; k++) {
		char s[256] = "";
		const char *piece = pieces[k / 300];
		const char *filler = fillers[k / 100 % 3];
		for (size_t i = 0; i < k / 2 % 50; i++)
			strcat(s, filler);
		strcat(s, piece);
		if (k % 2)
			strcat(s, "some text behind it");
		const size_t n = strlen(s);
		size_t offset = n;
		mymr_utf8_check(s, n, &offset);
		bad += offset != first_error(s, n);
	}
	tap_ok(bad == 0, "checking finds what decoding finds");
}

static void
place_row(char **field, const char *place)
{
	size_t line, column;
	mymr_utf8_place(field[0], strlen(field[0]), (size_t)atoi(field[1]), &line, &column);
	char got[64];
	snprintf(got, sizeof got, "%zu:%zu", line, column);
	tap_is(got, strlen(got), field[2], "%s", place);
}

int
main(void)
{
	uint32_t cp;
	tap_ok(mymr_utf8_decode("", 0, &cp) == 0, "nothing decodes to nothing");
	tap_rows("tests/cases/utf8.tsv", 3, check_row);
	tap_rows("tests/cases/utf8_place.tsv", 3, place_row);
	check_agrees_with_decoding();
	round_trip();
	advance();
	return tap_done();
}
