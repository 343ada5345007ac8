/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <string.h>

struct extremes {
	struct ink ink;
	const char *highest;
	const char *lowest;
};

static bool
is_shown(const struct shaping *s)
{
	for (size_t i = 0; i < s->n; i++) {
		if (s->glyph[i].id == 0)
			return false;
	}
	return ink_is_there(&s->ink);
}

static void
widen(struct extremes *e, const struct shaping *s, const char *text)
{
	if (!e->highest || s->ink.top > e->ink.top) {
		e->ink.top = s->ink.top;
		e->highest = text;
	}
	if (!e->lowest || s->ink.bottom < e->ink.bottom) {
		e->ink.bottom = s->ink.bottom;
		e->lowest = text;
	}
}

static double
height_of(hb_font_t *font, unsigned cp)
{
	hb_glyph_extents_t e;
	const unsigned glyph = glyph_of(font, cp);
	return glyph && hb_font_get_glyph_extents(font, glyph, &e) ? e.y_bearing : 0;
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
}

/* CSS 2.2, 10.8.1: what a line-height has more than ascent and descent goes half above, half below.
 * Nothing is cut off when both halves reach the ink; then no line touches another either. */
static double
least_line_height(const struct mymr_font_metrics *m)
{
	return larger(2 * m->top - m->ascent + m->descent, 2 * m->bottom - m->descent + m->ascent);
}

enum mymr_status
mymr_font_measure(const struct mymr_font *font, const char *const *texts, size_t n,
	struct mymr_font_metrics *metrics)
{
	struct shaper shaper;
	struct shaping shaping = {0};
	struct extremes e = {.highest = NULL};
	hb_font_extents_t line = {0};
	const double em = font->em;
	shaper_init(&shaper, font->font, MYMR_FONT_OPENTYPE);
	for (size_t i = 0; i < n; i++) {
		shape(&shaper, "my", texts[i], strlen(texts[i]), &shaping);
		if (is_shown(&shaping))
			widen(&e, &shaping, texts[i]);
	}
	const bool is_failed = shaper.is_failed;
	shaping_free(&shaping);
	shaper_free(&shaper);
	if (is_failed || !e.highest)
		return is_failed ? MYMR_ENOMEM : MYMR_EINVAL;
	hb_font_get_h_extents(font->font, &line);
	*metrics = (struct mymr_font_metrics){.ascent = line.ascender / em,
		.descent = -line.descender / em,
		.line_gap = line.line_gap / em,
		.top = e.ink.top / em,
		.bottom = -e.ink.bottom / em,
		.letter_height = height_of(font->font, 0x1000) / em,
		.x_height = height_of(font->font, 'x') / em,
		.highest = e.highest,
		.lowest = e.lowest};
	metrics->line_height = least_line_height(metrics);
	return MYMR_OK;
}
