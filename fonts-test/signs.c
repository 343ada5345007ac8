/* SPDX-License-Identifier: MIT */
#include "signs.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_LETTER 0x1000
#define LAST_LETTER 0x1021

/* What a sign's form hangs on: what else is above and below. */
static const unsigned short contexts[][2] = {{0, 0}, {0x102D, 0}, {0x102F, 0}, {0x102D, 0x102F},
	{0x103D, 0}, {0x103E, 0}, {0x103D, 0x102D}, {0x103A, 0}};
#define N_CONTEXTS (sizeof contexts / sizeof *contexts)

static size_t
put(char *s, size_t n, unsigned cp)
{
	return cp ? n + mymr_utf8_encode(cp, s + n) : n;
}

static void
shape_letter(struct shaper *shaper, unsigned letter, unsigned sign, const unsigned short *context,
	struct shaping *out)
{
	char s[32];
	size_t n = put(s, 0, letter);
	/* U+1031 is typed behind medials, U+103C before the others */
	n = put(s, n, sign == 0x103C ? sign : 0);
	if (context[0] == 0x103D || context[0] == 0x103E) {
		n = put(s, n, context[0]);
		n = put(s, n, sign == 0x1031 ? sign : 0);
	} else {
		n = put(s, n, sign == 0x1031 ? sign : 0);
		n = put(s, n, context[0]);
	}
	n = put(s, n, context[1]);
	shape(shaper, "my", s, n, out);
}

static bool
has_glyph(const struct shaping *s, unsigned id)
{
	for (size_t i = 0; i < s->n; i++) {
		if (s->glyph[i].id == id)
			return true;
	}
	return false;
}

/* Counts what a letter brought, once for each letter. */
static void
count(struct sign *sign, unsigned char *is_seen, const struct shaping *with,
	const struct shaping *without)
{
	for (size_t i = 0; i < with->n; i++) {
		const unsigned id = with->glyph[i].id;
		if (id >= sign->n_glyphs || is_seen[id] || has_glyph(without, id))
			continue;
		is_seen[id] = 1;
		sign->n_bases[id] += sign->n_bases[id] < 2;
	}
}

static int
height_of_letter(hb_font_t *font)
{
	hb_glyph_extents_t e;
	const unsigned glyph = glyph_of(font, FIRST_LETTER);
	return glyph && hb_font_get_glyph_extents(font, glyph, &e) ? e.y_bearing : 0;
}

/* Whether a glyph goes around a letter; other signs change beside U+103C, too. */
static bool
is_around(hb_font_t *font, unsigned glyph, int letter)
{
	hb_glyph_extents_t e;
	return hb_font_get_glyph_extents(font, glyph, &e) && e.y_bearing + e.height < 0 &&
	       e.y_bearing * 10 > letter * 7 && e.width * 10 > letter * 8;
}

static void
keep_around(struct sign *sign, hb_font_t *font)
{
	const int letter = height_of_letter(font);
	for (unsigned id = 0; id < sign->n_glyphs; id++) {
		if (sign->n_bases[id] && !is_around(font, id, letter))
			sign->n_bases[id] = 0;
	}
}

enum mymr_status
sign_learn(struct sign *sign, struct shaper *shaper, unsigned cp)
{
	struct shaping with = {0}, without = {0};
	sign->n_glyphs = hb_face_get_glyph_count(hb_font_get_face(shaper->font));
	sign->n_bases = calloc(sign->n_glyphs, 1);
	unsigned char *is_seen = malloc(sign->n_glyphs);
	for (unsigned letter = FIRST_LETTER; letter <= LAST_LETTER; letter++) {
		if (!is_seen || !sign->n_bases || !glyph_of(shaper->font, letter))
			continue;
		memset(is_seen, 0, sign->n_glyphs);
		for (size_t i = 0; i < N_CONTEXTS; i++) {
			shape_letter(shaper, letter, cp, contexts[i], &with);
			shape_letter(shaper, letter, 0, contexts[i], &without);
			count(sign, is_seen, &with, &without);
		}
	}
	const bool is_failed = shaper->is_failed || !is_seen || !sign->n_bases;
	free(is_seen);
	shaping_free(&with);
	shaping_free(&without);
	if (is_failed)
		sign_free(sign);
	else if (cp == 0x103C)
		keep_around(sign, shaper->font);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}

bool
sign_has(const struct sign *sign, unsigned glyph)
{
	return glyph < sign->n_glyphs && sign->n_bases[glyph] > 1;
}

void
sign_free(struct sign *sign)
{
	free(sign->n_bases);
	*sign = (struct sign){0};
}
