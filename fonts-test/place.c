/* SPDX-License-Identifier: MIT */
#include "looking.h"

#include <mymr/utf8.h>
#include <string.h>

#define E 0x1031
#define SHAN_E 0x1084
#define VIRAMA 0x1039
#define ASAT 0x103A
#define RA 0x103C
/* In parts of a hundred: of a base's ink, and of an em. */
#define RA_REACH 66
#define CLIP 1
#define MAX_TEXT 128

/* ---- in the line ---- */

/* Whether all glyphs before i that are parts of the same are of U+1031, or without ink. */
static bool
is_first(const struct looking *l, size_t i)
{
	const struct glyph *g = l->text.glyph;
	for (size_t k = i; k-- > 0 && g[k].cluster == g[i].cluster;) {
		if (!sign_has(&l->e, g[k].id) && ink_is_there(&g[k].ink))
			return false;
	}
	return true;
}

/* Whether a glyph of the same cluster stands behind i. */
static bool
has_base(const struct looking *l, size_t i)
{
	return i + 1 < l->text.n && l->text.glyph[i + 1].cluster == l->text.glyph[i].cluster;
}

/* Whether all glyphs of a sign are before what they are written with; *n tells how many. */
static bool
is_left(const struct looking *l, const struct sign *sign, size_t *n)
{
	*n = 0;
	for (size_t i = 0; i < l->text.n; i++) {
		if (!sign_has(sign, l->text.glyph[i].id))
			continue;
		if (!is_first(l, i) || !has_base(l, i))
			return false;
		++*n;
	}
	return true;
}

/* ---- letter by letter ----
 * Some fonts make parts of several letters one cluster, which no longer tells whose sign it is. */

struct letters {
	uint32_t cp[MAX_TEXT];
	size_t at[MAX_TEXT + 1]; /* the byte where each begins */
	size_t n;
};

static void
take_apart(struct letters *t, const char *s)
{
	size_t i = 0;
	const size_t n = strlen(s);
	for (t->n = 0; i < n && t->n < MAX_TEXT; t->n++) {
		t->at[t->n] = i;
		i += mymr_utf8_decode(s + i, n - i, &t->cp[t->n]);
	}
	t->at[t->n] = i;
}

static bool
is_mark(uint32_t cp)
{
	switch (hb_unicode_general_category(hb_unicode_funcs_get_default(), cp)) {
	case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
	case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
		return true;
	default:
		return false;
	}
}

/* The letter that the mark at i belongs to: neither a mark nor stacked below another. */
static size_t
base_before(const struct letters *t, size_t i)
{
	while (i > 0 &&
		(is_mark(t->cp[i]) || (t->cp[i - 1] == VIRAMA && (i < 2 || t->cp[i - 2] != ASAT))))
		i--;
	return i;
}

/* Whether the letter of i, by itself, begins with the sign; U+1031 may stand before U+103C. */
static bool
is_first_alone(struct looking *l, const struct letters *t, const struct sign *sign, size_t i)
{
	const size_t from = t->at[base_before(t, i)];
	while (i < t->n && is_mark(t->cp[i]))
		i++;
	shape(&l->shaper, l->rule->language, l->rule->text + from, t->at[i] - from, &l->scratch);
	for (i = 0; i < l->scratch.n; i++) {
		const struct glyph *g = &l->scratch.glyph[i];
		if (!ink_is_there(&g->ink))
			continue;
		if (sign_has(sign, g->id))
			return true;
		if (!sign_has(&l->e, g->id))
			return false;
	}
	return false;
}

static bool
is_left_of_each(struct looking *l, const struct sign *sign, uint32_t cp, uint32_t cp2)
{
	struct letters t;
	take_apart(&t, l->rule->text);
	for (size_t i = 0; i < t.n; i++) {
		if ((t.cp[i] == cp || t.cp[i] == cp2) && !is_first_alone(l, &t, sign, i))
			return false;
	}
	return true;
}

bool
look_e_left(struct looking *l)
{
	size_t n;
	return is_left(l, &l->e, &n) ? n > 0 : is_left_of_each(l, &l->e, E, SHAN_E);
}

/* Where fonts have a letter and U+103C as one glyph, the sign is nowhere. */
bool
look_ra_left(struct looking *l)
{
	size_t n;
	return l->text.n > 0 && (is_left(l, &l->ra, &n) || is_left_of_each(l, &l->ra, RA, RA));
}

/* ---- reach ---- */

/* The base of the sign at i: the first glyph behind it that takes room. */
static const struct glyph *
base_of(const struct looking *l, size_t i)
{
	for (size_t k = i + 1; k < l->text.n; k++) {
		const struct glyph *g = &l->text.glyph[k];
		if (g->cluster != l->text.glyph[i].cluster)
			return NULL;
		if (g->advance > 0 && ink_is_there(&g->ink) && !sign_has(&l->ra, g->id))
			return g;
	}
	return NULL;
}

bool
look_ra_wide(struct looking *l)
{
	for (size_t i = 0; i < l->text.n; i++) {
		const struct glyph *g = &l->text.glyph[i];
		const struct glyph *base = sign_has(&l->ra, g->id) ? base_of(l, i) : NULL;
		if (base && (g->ink.right - base->ink.left) * 100 <
				    (base->ink.right - base->ink.left) * RA_REACH)
			return false;
	}
	return true;
}

bool
look_clip(struct looking *l)
{
	const int little = l->font->em * CLIP / 100;
	return l->text.ink.top <= l->ascender + little &&
	       l->text.ink.bottom >= l->descender - little;
}
