/* SPDX-License-Identifier: MIT */
/* A line of text as a font shows it: glyphs from left to right, with their ink. */
#ifndef FONTS_TEST_SHAPE_H
#define FONTS_TEST_SHAPE_H

#include "face.h"

/* Where ink is; nothing when right <= left. */
struct ink {
	int left, right;
	int bottom, top;
};

struct glyph {
	unsigned id;
	unsigned cluster; /* the byte that begins what it is a part of */
	int advance;
	int x, y; /* where it is drawn */
	struct ink ink;
};

struct shaping {
	struct glyph *glyph;
	size_t n;
	size_t cap;
	int advance;
	struct ink ink;
};

/* Shapes lines one after the other. Once memory ends, is_failed is set and lines are empty. */
struct shaper {
	hb_font_t *font;
	const char *const *names;
	hb_buffer_t *buffer;
	bool is_failed;
};

void
shaper_init(struct shaper *s, hb_font_t *font, enum mymr_font_shaper shaper);

void
shaper_free(struct shaper *s);

/* language is that of the text, "my". The line replaces what is in out. */
void
shape(struct shaper *s, const char *language, const char *text, size_t n, struct shaping *out);

void
shaping_free(struct shaping *shaping);

bool
ink_is_there(const struct ink *ink);

/* The ink of a glyph drawn at (x, y), cut to what a font can mean. */
struct ink
ink_of(hb_font_t *font, unsigned glyph, int x, int y);

/* Makes all as large as it and one are together. */
void
ink_join(struct ink *all, const struct ink *one);

/* Whether a glyph of the line that text became begins with a letter or sign of the Myanmar
 * script. */
bool
glyph_is_myanmar(const struct glyph *glyph, const char *text, size_t n);

/* Whether both have the same glyphs at the same places. */
bool
shaping_is_same(const struct shaping *a, const struct shaping *b);

/* The glyph of a character by itself; 0 for none. */
unsigned
glyph_of(hb_font_t *font, unsigned cp);

#endif
