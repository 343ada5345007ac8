/* SPDX-License-Identifier: MIT */
#include <mymr/list.h>
#include <string.h>
#include "oom.h"
#include "tap.h"

static const struct mymr_text letters[] = {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}};
static const struct mymr_text burmese[] = {{"က", 3}, {"ခ", 3}, {"ဂ", 3}, {"ဃ", 3}};

static void
is_list(size_t n, const char *english, const char *in_burmese)
{
	struct mymr_buf out = {0};
	mymr_buf_putc(&out, '>');
	tap_ok(mymr_list_format(&out, letters, n, MYMR_ENGLISH) == MYMR_OK, "%d items", (int)n);
	tap_is(out.s + 1, out.len - 1, english, "English: '%s'", english);
	out.len = 1;
	tap_ok(mymr_list_format(&out, burmese, n, MYMR_BURMESE) == MYMR_OK, "%d items", (int)n);
	tap_is(out.s + 1, out.len - 1, in_burmese, "Burmese: '%s'", in_burmese);
	mymr_buf_free(&out);
}

/* Items are bytes, whatever they are. */
static void
odd_items(void)
{
	static const struct mymr_text items[] = {{NULL, 0}, {"a\0b", 3}, {", and ", 6}};
	static const char want[] = ", a\0b and , and ";
	struct mymr_buf out = {0};
	mymr_list_format(&out, items, 3, MYMR_ENGLISH);
	tap_ok(out.len == sizeof want - 1 && memcmp(out.s, want, out.len) == 0,
		"an item of nothing, a NUL byte, an item that looks like a list");
	mymr_buf_free(&out);
}

static int
write_list(void *arg)
{
	struct mymr_text items[40];
	struct mymr_buf out = {0};
	for (size_t i = 0; i < 40; i++)
		items[i] = burmese[i % 4];
	enum mymr_status status = mymr_buf_puts(&out, "before");
	if (!status)
		status = mymr_list_format(&out, items, 40, *(enum mymr_language *)arg);
	if (status && out.len != 6 && out.len != 0)
		tap_ok(0, "%d bytes are left over", (int)out.len);
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	enum mymr_language language = MYMR_BURMESE;
	is_list(0, "", "");
	is_list(1, "a", "က");
	is_list(2, "a and b", "က နှင့် ခ");
	is_list(3, "a, b and c", "က၊ ခ နှင့် ဂ");
	is_list(4, "a, b, c and d", "က၊ ခ၊ ဂ နှင့် ဃ");
	odd_items();
	oom_test(write_list, &language, "a list");
	return tap_done();
}
