/* SPDX-License-Identifier: MIT */
/* Fonts of boxes, opened. */
#ifndef TESTS_BUILT_FONT_H
#define TESTS_BUILT_FONT_H

#include <mymr/font.h>
#include "burmese_boxes.h"
#include "tap.h"

struct built {
	struct mymr_buf bytes;
	struct mymr_font *font;
};

static inline struct built
built_of(const char *name, bool is_zawgyi, unsigned skipped, const char *script)
{
	struct built b = {.font = NULL};
	struct mymr_error error = {0};
	enum mymr_status status = build_burmese(&b.bytes, name, is_zawgyi, skipped, script);
	if (!status)
		status = mymr_font_open(&b.font, b.bytes.s, b.bytes.len, 0, &error);
	tap_ok(!status, "%s is built%s%s", name, status ? ": " : "",
		status && error.reason ? error.reason : "");
	return b;
}

static inline void
built_free(struct built *b)
{
	mymr_font_free(b->font);
	mymr_buf_free(&b->bytes);
}

#endif
