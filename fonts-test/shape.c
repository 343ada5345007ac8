/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <mymr/utf8.h>
#include <stdlib.h>

/* Nothing in a line is farther away, in font units: parts of a hundred of it, and differences of
 * these, are numbers still. */
#define FAR 10000000

static const char *const opentype[] = {"ot", NULL};
static const char *const graphite[] = {"graphite2", NULL};

void
shaper_init(struct shaper *s, hb_font_t *font, enum mymr_font_shaper shaper)
{
	*s = (struct shaper){.font = font,
		.names = shaper == MYMR_FONT_GRAPHITE ? graphite : opentype,
		.buffer = hb_buffer_create()};
	s->is_failed = !hb_buffer_allocation_successful(s->buffer);
}

void
shaper_free(struct shaper *s)
{
	hb_buffer_destroy(s->buffer);
}

bool
ink_is_there(const struct ink *ink)
{
	return ink->left < ink->right;
}

static int
within(long long value)
{
	return (int)(value < -FAR ? -FAR : value > FAR ? FAR : value);
}

void
ink_join(struct ink *all, const struct ink *one)
{
	if (!ink_is_there(one))
		return;
	if (!ink_is_there(all)) {
		*all = *one;
		return;
	}
	all->left = one->left < all->left ? one->left : all->left;
	all->right = one->right > all->right ? one->right : all->right;
	all->bottom = one->bottom < all->bottom ? one->bottom : all->bottom;
	all->top = one->top > all->top ? one->top : all->top;
}

struct ink
ink_of(hb_font_t *font, unsigned glyph, int x, int y)
{
	hb_glyph_extents_t e;
	if (!hb_font_get_glyph_extents(font, glyph, &e) || e.width <= 0 || e.height >= 0)
		return (struct ink){0, 0, 0, 0};
	const long long left = (long long)x + e.x_bearing, top = (long long)y + e.y_bearing;
	return (struct ink){
		within(left), within(left + e.width), within(top + e.height), within(top)};
}

static bool
has_room(struct shaper *s, struct shaping *out, size_t n)
{
	if (n <= out->cap)
		return true;
	struct glyph *glyph = realloc(out->glyph, n * sizeof *glyph);
	if (!glyph) {
		s->is_failed = true;
		return false;
	}
	out->glyph = glyph;
	out->cap = n;
	return true;
}

static void
take_glyphs(struct shaper *s, struct shaping *out)
{
	unsigned n;
	const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(s->buffer, &n);
	const hb_glyph_position_t *place = hb_buffer_get_glyph_positions(s->buffer, &n);
	if (!has_room(s, out, n))
		return;
	for (unsigned i = 0; i < n; i++) {
		const unsigned id = info[i].codepoint;
		const int x = within((long long)out->advance + place[i].x_offset);
		const int y = within(place[i].y_offset);
		struct glyph *g = &out->glyph[i];
		*g = (struct glyph){id, info[i].cluster, within(place[i].x_advance), x, y,
			ink_of(s->font, id, x, y)};
		out->advance = within((long long)out->advance + g->advance);
		ink_join(&out->ink, &g->ink);
	}
	out->n = n;
}

void
shape(struct shaper *s, const char *language, const char *text, size_t n, struct shaping *out)
{
	*out = (struct shaping){.glyph = out->glyph, .cap = out->cap};
	if (s->is_failed)
		return;
	hb_buffer_clear_contents(s->buffer);
	hb_buffer_set_script(s->buffer, HB_SCRIPT_MYANMAR);
	hb_buffer_set_direction(s->buffer, HB_DIRECTION_LTR);
	hb_buffer_set_language(s->buffer, hb_language_from_string(language, -1));
	hb_buffer_add_utf8(s->buffer, text, (int)n, 0, (int)n);
	if (!hb_shape_full(s->font, s->buffer, NULL, 0, s->names) ||
		!hb_buffer_allocation_successful(s->buffer)) {
		s->is_failed = true;
		return;
	}
	take_glyphs(s, out);
}

void
shaping_free(struct shaping *shaping)
{
	free(shaping->glyph);
	*shaping = (struct shaping){0};
}

bool
glyph_is_myanmar(const struct glyph *glyph, const char *text, size_t n)
{
	uint32_t cp;
	mymr_utf8_decode(text + glyph->cluster, n - glyph->cluster, &cp);
	return (cp >= 0x1000 && cp <= 0x109F) || (cp >= 0xA9E0 && cp <= 0xA9FF) ||
	       (cp >= 0xAA60 && cp <= 0xAA7F);
}

bool
shaping_is_same(const struct shaping *a, const struct shaping *b)
{
	if (a->n != b->n || a->advance != b->advance)
		return false;
	for (size_t i = 0; i < a->n; i++) {
		const struct glyph *x = &a->glyph[i], *y = &b->glyph[i];
		if (x->id != y->id || x->ink.left != y->ink.left || x->ink.top != y->ink.top)
			return false;
	}
	return true;
}

unsigned
glyph_of(hb_font_t *font, unsigned cp)
{
	hb_codepoint_t glyph = 0;
	return hb_font_get_nominal_glyph(font, cp, &glyph) ? glyph : 0;
}
