/* SPDX-License-Identifier: MIT */
/* Any bytes as a message: UTF-8 with as many lines comes out, spelt right where English came in, or
 * nothing. */
#include <mymr/normalize.h>
#include <mymr/pseudo.h>
#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>
#include "fuzz.h"

static size_t
count_lines(const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0; i < n; i++)
		count += s[i] == '\n';
	return count;
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

static void
check_spelling(const char *s, size_t n)
{
	struct mymr_buf normal = {0};
	REQUIRE(mymr_normalize(&normal, s, n, MYMR_NORMALIZE_SAFE) == MYMR_OK);
	REQUIRE(normal.len == n && memcmp(normal.s, s, n) == 0);
	mymr_buf_free(&normal);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	struct mymr_buf out = {0};
	const enum mymr_status status = mymr_pseudo_write(&out, s, n);
	REQUIRE(status == mymr_utf8_check(s, n, NULL));
	REQUIRE(status == MYMR_OK || out.len == 0);
	if (out.len > 0) {
		REQUIRE(mymr_utf8_check(out.s, out.len, NULL) == MYMR_OK);
		REQUIRE(count_lines(out.s, out.len) == count_lines(s, n));
		if (is_ascii(s, n))
			check_spelling(out.s, out.len);
	}
	mymr_buf_free(&out);
	return 0;
}
