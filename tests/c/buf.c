/* SPDX-License-Identifier: MIT */
#include <mymr/buf.h>
#include <stdint.h>
#include "tap.h"

int
main(void)
{
	struct mymr_buf b = {0};
	tap_ok(mymr_buf_append(&b, NULL, 0) == MYMR_OK && b.len == 0, "appending nothing");
	for (int i = 0; i < 1000; i++)
		mymr_buf_putc(&b, (char)('a' + i % 26));
	tap_ok(b.len == 1000 && b.s[27] == 'b', "a thousand bytes");
	tap_ok(mymr_buf_reserve(&b, SIZE_MAX) == MYMR_ENOMEM && b.len == 1000,
		"an impossible size is an error and changes nothing");
	b.len = 0;
	mymr_buf_puts(&b, "က");
	mymr_buf_put_code_point(&b, 0x1001);
	tap_is(b.s, b.len, "ကခ", "code points are appended as UTF-8");
	tap_ok(mymr_buf_put_code_point(&b, 0xD800) == MYMR_EINVAL, "no surrogates");
	tap_ok(mymr_buf_put_code_point(&b, 0x110000) == MYMR_EINVAL, "nothing above U+10FFFF");
	tap_ok(mymr_buf_cstr(&b) == MYMR_OK && b.s[b.len] == '\0' && b.len == 6, "NUL behind");
	mymr_buf_free(&b);
	tap_ok(b.s == NULL && b.len == 0 && b.cap == 0, "free leaves it ready");
	return tap_done();
}
