/* SPDX-License-Identifier: MIT */
/* Fonts of boxes that have Burmese letters, for Unicode or for Zawgyi. */
#ifndef TESTS_BURMESE_BOXES_H
#define TESTS_BURMESE_BOXES_H

#include "font_build.h"

#include <stdbool.h>

#define BOXES_MAX 256

/* Where a sign's ink is: a letter's height is 450. */
static inline struct font_box
box_of(unsigned cp, bool is_zawgyi)
{
	const struct font_box letter = {cp, 500, 50, 0, 450, 450},
			      above = {cp, 0, 50, 500, 450, 700},
			      below = {cp, 0, 50, -250, 450, -50},
			      beside = {cp, 200, 0, -200, 150, 450},
			      around = {cp, 100, 50, -200, 500, 620};
	switch (cp) {
	case 0x1039:
		return is_zawgyi ? above : below;
	case 0x103A:
		return is_zawgyi ? beside : above;
	case 0x103B:
		return is_zawgyi ? around : beside;
	case 0x103C:
		return is_zawgyi ? below : around;
	default:
		return is_zawgyi && cp >= 0x1060 ? below : letter;
	}
}

/* U+1000 to U+109F but for skipped, and x, the height of which is 500; returns how many. */
static inline size_t
boxes_of_burmese(struct font_box *box, bool is_zawgyi, unsigned skipped)
{
	size_t n = 0;
	box[n++] = (struct font_box){'x', 480, 20, 0, 460, 500};
	for (unsigned cp = 0x1000; cp < 0x10A0; cp++) {
		if (cp != skipped)
			box[n++] = box_of(cp, is_zawgyi);
	}
	return n;
}

/* All of it as a font file. */
static inline enum mymr_status
build_burmese(struct mymr_buf *out, const char *name, bool is_zawgyi, unsigned skipped,
	const char *script)
{
	struct font_box box[BOXES_MAX];
	const size_t n = boxes_of_burmese(box, is_zawgyi, skipped);
	return script ? font_build_tagged(out, name, box, n, script)
		      : font_build(out, name, box, n);
}

/* The same for Unicode with a table of layout. */
static inline enum mymr_status
build_burmese_with(struct mymr_buf *out, const char *s, size_t n, const char *tag)
{
	struct font_box box[BOXES_MAX];
	const struct font_table table = {tag, s, n};
	const size_t n_boxes = boxes_of_burmese(box, false, 0);
	return font_build_with(out, "Boxes", box, n_boxes, &table);
}

#endif
