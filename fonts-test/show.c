/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <string.h>

#define DOTTED_CIRCLE 0x25CC

/* Other letters and signs come from other fonts where this one has none. */
static bool
is_shown(const struct shaping *s, const char *text, size_t n, unsigned dotted)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct glyph *g = &s->glyph[i];
		if ((g->id == 0 || g->id == dotted) && glyph_is_myanmar(g, text, n))
			return false;
	}
	return true;
}

enum mymr_status
mymr_font_show(const struct mymr_font *font, enum mymr_font_shaper shaper, const char *const *texts,
	size_t n, bool *shown)
{
	struct shaper s;
	struct shaping shaping = {0};
	if (!mymr_font_has_shaper(font, shaper))
		return MYMR_EINVAL;
	const unsigned dotted = glyph_of(font->font, DOTTED_CIRCLE);
	shaper_init(&s, font->font, shaper);
	for (size_t i = 0; i < n && !s.is_failed; i++) {
		const size_t len = strlen(texts[i]);
		shape(&s, "my", texts[i], len, &shaping);
		shown[i] = is_shown(&shaping, texts[i], len, dotted);
	}
	const bool is_failed = s.is_failed;
	shaping_free(&shaping);
	shaper_free(&s);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}
