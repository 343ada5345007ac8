/* SPDX-License-Identifier: MIT */
/* What rules.tsv asks of a font; what each look means is explained there. */
#include "rules.h"
#include "signs.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define VIRAMA "\xE1\x80\xB9"
#define DOTTED_CIRCLE 0x25CC
/* In parts of a hundred: of an em, of a letter's width, of a base's ink. */
#define SAME_LENGTH 2
#define KINZI_LENGTH 20
#define MARK_LENGTH 3
#define STACK_LENGTH 35
#define RA_REACH 85

/* One font and one rule. */
struct looking {
	struct shaper shaper;
	const struct mymr_font *font;
	const struct mymr_font_rule *rule;
	struct shaping text;
	struct shaping other;
	struct shaping scratch;
	struct sign e;
	struct sign ra;
	unsigned virama;
	unsigned dotted;
	int ascender;
	int descender;
};

static bool
has_glyph(const struct shaping *s, unsigned id)
{
	for (size_t i = 0; i < s->n; i++) {
		if (s->glyph[i].id == id)
			return true;
	}
	return false;
}

static bool
is_near(const struct looking *l, int a, int b, int percent)
{
	return abs(a - b) * 100 <= l->font->em * percent;
}

static bool
shown(struct looking *l)
{
	return !has_glyph(&l->text, 0) && !(l->dotted && has_glyph(&l->text, l->dotted));
}

static bool
dotted(struct looking *l)
{
	return l->dotted && has_glyph(&l->text, l->dotted);
}

static bool
virama(struct looking *l)
{
	for (size_t i = 0; i < l->text.n; i++) {
		const struct glyph *g = &l->text.glyph[i];
		if (l->virama && g->id == l->virama && ink_is_there(&g->ink))
			return false;
	}
	return true;
}

/* Shapes the text without the bytes [from, to). */
static void
shape_without(struct looking *l, size_t from, size_t to)
{
	char s[256];
	const char *text = l->rule->text;
	const size_t n = strlen(text);
	if (n >= sizeof s)
		return;
	memcpy(s, text, from);
	memcpy(s + from, text + to, n - to);
	shape(&l->shaper, l->rule->language, s, n - (to - from), &l->scratch);
}

/* U+1039 with the two before it: nga, ra or Mon nga, and asat. */
static bool
kinzi(struct looking *l)
{
	const char *asat = strstr(l->rule->text, "\xE1\x80\xBA" VIRAMA);
	if (!asat || asat - l->rule->text < 3 || !virama(l))
		return false;
	const size_t at = (size_t)(asat - l->rule->text) - 3;
	shape_without(l, at, at + 9);
	/* shorter where U+102B bows over the sign */
	return (l->text.advance - l->scratch.advance) * 100 <= l->font->em * KINZI_LENGTH &&
	       !shaping_is_same(&l->text, &l->scratch);
}

static int
width_of(struct looking *l, const char *s, size_t n)
{
	shape(&l->shaper, l->rule->language, s, n, &l->other);
	return l->other.advance;
}

static bool
stack(struct looking *l)
{
	const char *s = l->rule->text;
	if (!virama(l))
		return false;
	for (const char *at = strstr(s, VIRAMA); at; at = strstr(at + 3, VIRAMA)) {
		const size_t from = (size_t)(at - s), len = strlen(at) < 6 ? strlen(at) : 6;
		if (from >= 3 && memcmp(at - 3, "\xE1\x80\xBA", 3) == 0)
			continue; /* kinzi */
		shape_without(l, from, from + len);
		const int more = l->text.advance - l->scratch.advance;
		if (more * 100 > width_of(l, at + 3, len - 3) * STACK_LENGTH)
			return false;
		if (shaping_is_same(&l->text, &l->scratch))
			return false;
	}
	return true;
}

/* Whether all glyphs before i that are parts of the same are of U+1031. */
static bool
is_first(const struct looking *l, size_t i)
{
	const struct glyph *g = l->text.glyph;
	for (size_t k = i; k-- > 0 && g[k].cluster == g[i].cluster;) {
		if (!sign_has(&l->e, g[k].id))
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

static bool
e_left(struct looking *l)
{
	size_t n = 0;
	for (size_t i = 0; i < l->text.n; i++) {
		if (!sign_has(&l->e, l->text.glyph[i].id))
			continue;
		if (!is_first(l, i) || !has_base(l, i))
			return false;
		n++;
	}
	return n > 0;
}

/* Where fonts have a letter and U+103C as one glyph, the sign is nowhere. */
static bool
ra_left(struct looking *l)
{
	for (size_t i = 0; i < l->text.n; i++) {
		if (sign_has(&l->ra, l->text.glyph[i].id) && (!is_first(l, i) || !has_base(l, i)))
			return false;
	}
	return l->text.n > 0;
}

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

static bool
ra_wide(struct looking *l)
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

static void
shape_other(struct looking *l)
{
	shape(&l->shaper, l->rule->language, l->rule->other, strlen(l->rule->other), &l->other);
}

static bool
mark(struct looking *l)
{
	shape_other(l);
	return is_near(l, l->text.advance, l->other.advance, MARK_LENGTH) &&
	       !shaping_is_same(&l->text, &l->other);
}

static bool
same(struct looking *l)
{
	shape_other(l);
	return shaping_is_same(&l->text, &l->other);
}

static bool
different(struct looking *l)
{
	return !same(l);
}

static bool
tabular(struct looking *l)
{
	for (size_t i = 1; i < l->text.n; i++) {
		if (!is_near(l, l->text.glyph[i].advance, l->text.glyph[0].advance, SAME_LENGTH))
			return false;
	}
	return l->text.n > 0;
}

static bool
invisible(struct looking *l)
{
	shape_other(l);
	return !has_glyph(&l->text, 0) && l->text.advance == l->other.advance &&
	       memcmp(&l->text.ink, &l->other.ink, sizeof l->text.ink) == 0;
}

static bool
clip(struct looking *l)
{
	return l->text.ink.top <= l->ascender && l->text.ink.bottom >= l->descender;
}

static const struct {
	enum mymr_font_look look;
	bool (*passes)(struct looking *l);
} looks[] = {{MYMR_FONT_SHOWN, shown}, {MYMR_FONT_DOTTED, dotted}, {MYMR_FONT_VIRAMA, virama},
	{MYMR_FONT_KINZI, kinzi}, {MYMR_FONT_STACK, stack}, {MYMR_FONT_E_LEFT, e_left},
	{MYMR_FONT_RA_LEFT, ra_left}, {MYMR_FONT_RA_WIDE, ra_wide}, {MYMR_FONT_MARK, mark},
	{MYMR_FONT_SAME, same}, {MYMR_FONT_DIFFERENT, different}, {MYMR_FONT_TABULAR, tabular},
	{MYMR_FONT_INVISIBLE, invisible}, {MYMR_FONT_CLIP, clip}};
_Static_assert(sizeof looks / sizeof *looks == MYMR_FONT_N_LOOKS, "a look has no function");

const char *
mymr_font_look_name(enum mymr_font_look look)
{
	for (size_t i = 0; i < MYMR_FONT_N_LOOKS; i++) {
		if (look == font_look_names[i].look)
			return font_look_names[i].name;
	}
	return "";
}

const struct mymr_font_rule *
mymr_font_rules(size_t *n)
{
	*n = font_n_rules;
	return font_rules;
}

static unsigned
faults_of(struct looking *l, const struct mymr_font_rule *rule)
{
	unsigned faults = 0;
	l->rule = rule;
	shape(&l->shaper, rule->language, rule->text, strlen(rule->text), &l->text);
	for (unsigned i = 0; i < MYMR_FONT_N_LOOKS; i++) {
		if ((rule->looks & looks[i].look) && !looks[i].passes(l))
			faults |= looks[i].look;
	}
	return faults;
}

static void
init(struct looking *l, const struct mymr_font *font, enum mymr_font_shaper shaper)
{
	hb_font_extents_t line = {0};
	*l = (struct looking){.font = font,
		.virama = glyph_of(font->font, 0x1039),
		.dotted = glyph_of(font->font, DOTTED_CIRCLE)};
	hb_font_get_h_extents(font->font, &line);
	l->ascender = line.ascender;
	l->descender = line.descender;
	shaper_init(&l->shaper, font->font, shaper);
}

enum mymr_status
mymr_font_check(const struct mymr_font *font, enum mymr_font_shaper shaper, unsigned *faults)
{
	struct looking l;
	if (!mymr_font_has_shaper(font, shaper))
		return MYMR_EINVAL;
	init(&l, font, shaper);
	enum mymr_status status = sign_learn(&l.e, &l.shaper, 0x1031);
	if (!status)
		status = sign_learn(&l.ra, &l.shaper, 0x103C);
	for (size_t i = 0; i < font_n_rules && !status; i++) {
		faults[i] = faults_of(&l, &font_rules[i]);
		status = l.shaper.is_failed ? MYMR_ENOMEM : MYMR_OK;
	}
	sign_free(&l.e);
	sign_free(&l.ra);
	shaping_free(&l.text);
	shaping_free(&l.other);
	shaping_free(&l.scratch);
	shaper_free(&l.shaper);
	return status;
}
