/* SPDX-License-Identifier: MIT */
#include "signs.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_LETTER 0x1000
#define LAST_LETTER 0x1021
#define N_LETTERS (LAST_LETTER - FIRST_LETTER + 1)

/* What a sign's form hangs on: what else is below and above. U+1031 is not asked beyond medials. */
static const unsigned short contexts[][2] = {{0, 0}, {0x103D, 0}, {0x103E, 0}, {0x102D, 0},
	{0x102F, 0}, {0x102D, 0x102F}, {0x103D, 0x102D}, {0x1036, 0}};
#define N_CONTEXTS (sizeof contexts / sizeof *contexts)
#define N_MEDIALS 3

/* All letters in one line, with spaces between. */
struct line {
	char text[N_LETTERS * 16];
	size_t n;
	size_t start[N_LETTERS]; /* of each letter */
	struct shaping shaping;
};

static size_t
put(char *s, size_t n, unsigned cp)
{
	return cp ? n + mymr_utf8_encode(cp, s + n) : n;
}

static size_t
put_letter(char *s, size_t n, unsigned letter, unsigned sign, const unsigned short *context)
{
	const bool is_medial = context[0] == 0x103D || context[0] == 0x103E;
	n = put(s, n, letter);
	/* U+103C is typed before the other medials, U+1031 behind them */
	n = put(s, n, sign == 0x103C || !is_medial ? sign : 0);
	n = put(s, n, context[0]);
	n = put(s, n, sign != 0x103C && is_medial ? sign : 0);
	n = put(s, n, context[1]);
	return put(s, n, ' ');
}

static void
shape_letters(
	struct line *line, struct shaper *shaper, unsigned sign, const unsigned short *context)
{
	line->n = 0;
	for (unsigned i = 0; i < N_LETTERS; i++) {
		line->start[i] = line->n;
		if (glyph_of(shaper->font, FIRST_LETTER + i))
			line->n = put_letter(line->text, line->n, FIRST_LETTER + i, sign, context);
	}
	shape(shaper, "my", line->text, line->n, &line->shaping);
}

/* The last letter that begins there or before. */
static unsigned
letter_at(const struct line *line, unsigned cluster)
{
	unsigned i = N_LETTERS - 1;
	while (i > 0 && line->start[i] > cluster)
		i--;
	return i;
}

static bool
letter_has_glyph(const struct line *line, unsigned letter, unsigned id)
{
	for (size_t i = 0; i < line->shaping.n; i++) {
		const struct glyph *g = &line->shaping.glyph[i];
		if (g->id == id && letter_at(line, g->cluster) == letter)
			return true;
	}
	return false;
}

/* Whether all that stands before in what belongs to the letter is without ink. */
static bool
is_first(const struct line *line, size_t i, unsigned letter)
{
	const struct glyph *g = line->shaping.glyph;
	for (size_t k = i; k-- > 0 && letter_at(line, g[k].cluster) == letter;) {
		if (ink_is_there(&g[k].ink))
			return false;
	}
	return true;
}

/* Counts what a sign brought, once for each letter. */
static void
count(struct sign *sign, const struct line *with, const struct line *without)
{
	for (size_t i = 0; i < with->shaping.n; i++) {
		const struct glyph *g = &with->shaping.glyph[i];
		const unsigned letter = letter_at(with, g->cluster);
		if (g->id >= sign->n_glyphs || letter_has_glyph(without, letter, g->id))
			continue;
		struct sign_glyph *found = &sign->glyph[g->id];
		found->is_of_more |= found->letter && found->letter != letter + 1;
		found->is_first |= is_first(with, i, letter);
		found->letter = letter + 1;
	}
}

bool
sign_has(const struct sign *sign, unsigned glyph)
{
	return glyph < sign->n_glyphs && sign->glyph[glyph].is_of_more;
}

/* A sign also brings other forms of what stands below. It is what is ever first, if any is. */
static void
keep_first(struct sign *sign)
{
	bool has_first = false;
	for (unsigned id = 0; id < sign->n_glyphs; id++)
		has_first |= sign_has(sign, id) && sign->glyph[id].is_first;
	for (unsigned id = 0; id < sign->n_glyphs && has_first; id++)
		sign->glyph[id].is_of_more &= sign->glyph[id].is_first;
}

static int
height_of_letter(hb_font_t *font)
{
	const unsigned glyph = glyph_of(font, FIRST_LETTER);
	return glyph ? ink_of(font, glyph, 0, 0).top : 0;
}

/* Whether a glyph goes around a letter; other signs change beside U+103C, too. */
static bool
is_around(hb_font_t *font, unsigned glyph, int letter)
{
	const struct ink ink = ink_of(font, glyph, 0, 0);
	return ink.bottom < 0 && ink.top * 10 > letter * 7 &&
	       (ink.right - ink.left) * 10 > letter * 8;
}

static void
keep_around(struct sign *sign, hb_font_t *font)
{
	const int letter = height_of_letter(font);
	for (unsigned id = 0; id < sign->n_glyphs; id++) {
		if (sign->glyph[id].is_of_more && !is_around(font, id, letter))
			sign->glyph[id].is_of_more = false;
	}
}

enum mymr_status
sign_learn(struct sign *sign, struct shaper *shaper, const unsigned *cps)
{
	struct line with = {.n = 0}, without = {.n = 0};
	sign->n_glyphs = hb_face_get_glyph_count(hb_font_get_face(shaper->font));
	sign->glyph = calloc(sign->n_glyphs, sizeof *sign->glyph);
	const size_t n = *cps == 0x103C ? N_CONTEXTS : N_MEDIALS;
	for (size_t i = 0; i < n && sign->glyph; i++) {
		shape_letters(&without, shaper, 0, contexts[i]);
		for (const unsigned *cp = cps; *cp; cp++) {
			if (!glyph_of(shaper->font, *cp))
				continue;
			shape_letters(&with, shaper, *cp, contexts[i]);
			count(sign, &with, &without);
		}
	}
	const bool is_failed = shaper->is_failed || !sign->glyph;
	shaping_free(&with.shaping);
	shaping_free(&without.shaping);
	if (!is_failed && *cps == 0x103C)
		keep_around(sign, shaper->font);
	if (is_failed)
		sign_free(sign);
	else
		keep_first(sign);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}

void
sign_free(struct sign *sign)
{
	free(sign->glyph);
	*sign = (struct sign){0};
}
