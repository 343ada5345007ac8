/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <string.h>

struct extremes {
	struct ink ink;
	const char *highest;
	const char *lowest;
};

/* The ink of what the font has of a text: other letters come from other fonts. Nothing when a
 * letter of the Myanmar script is missing. */
static struct ink
own_ink(const struct shaping *s, const char *text, size_t n)
{
	struct ink ink = {0, 0, 0, 0};
	for (size_t i = 0; i < s->n; i++) {
		const struct glyph *g = &s->glyph[i];
		if (g->id != 0)
			ink_join(&ink, &g->ink);
		else if (glyph_is_myanmar(g, text, n))
			return (struct ink){0, 0, 0, 0};
	}
	return ink;
}

static void
widen(struct extremes *e, const struct ink *ink, const char *text)
{
	if (!ink_is_there(ink))
		return;
	if (!e->highest || ink->top > e->ink.top) {
		e->ink.top = ink->top;
		e->highest = text;
	}
	if (!e->lowest || ink->bottom < e->ink.bottom) {
		e->ink.bottom = ink->bottom;
		e->lowest = text;
	}
}

static double
height_of(hb_font_t *font, unsigned cp)
{
	const unsigned glyph = glyph_of(font, cp);
	return glyph ? ink_of(font, glyph, 0, 0).top : 0;
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
		const size_t len = strlen(texts[i]);
		shape(&shaper, "my", texts[i], len, &shaping);
		const struct ink ink = own_ink(&shaping, texts[i], len);
		widen(&e, &ink, texts[i]);
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
