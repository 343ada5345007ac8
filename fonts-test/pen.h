/* SPDX-License-Identifier: MIT */
/* Draws text in a font with Cairo. What the font has no letters for, such as English in a font for
 * Burmese alone, comes from a font of the system, as on a page. */
#ifndef FONTS_TEST_PEN_H
#define FONTS_TEST_PEN_H

#include "shape.h"

#include <cairo.h>

struct pen {
	const struct mymr_font *font;
	struct shaper shaper;
	struct shaping shaping;
	cairo_font_face_t *face;
	double size;
};

/* MYMR_ESYNTAX when FreeType cannot read the font. */
enum mymr_status
pen_init(struct pen *pen, const struct mymr_font *font);

void
pen_free(struct pen *pen);

/* The width of s[0..n), which is drawn from (x, y) on, y the baseline; is_drawn: not only measured.
 */
double
pen_write(struct pen *pen, cairo_t *cr, double x, double y, const char *s, size_t n, bool is_drawn);

#endif
