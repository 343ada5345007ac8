/* SPDX-License-Identifier: MIT */
/* What rules.tsv asks of a font; what each look means is explained there. */
#include "looking.h"
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#define VIRAMA "\xE1\x80\xB9"
#define ASAT "\xE1\x80\xBA"
#define U "\xE1\x80\xAF"
#define UU "\xE1\x80\xB0"
#define DOTTED_CIRCLE 0x25CC
/* In parts of a hundred of an em, and of a letter's width. */
#define SAME_LENGTH 2
#define KINZI_LENGTH 30
#define MARK_LENGTH 3
#define STACK_LENGTH 50

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

static bool
is_below(const char *s)
{
	return strncmp(s, U, 3) == 0 || strncmp(s, UU, 3) == 0;
}

/* The text without the bytes [from, to), and without U+102F and U+1030 if they are not wanted.
 * No text of rules.tsv is too long for s. */
static void
shape_without(struct looking *l, size_t from, size_t to, bool has_below, struct shaping *out)
{
	char s[256];
	size_t n = 0;
	const char *text = l->rule->text;
	for (size_t i = 0; text[i] && n < sizeof s;) {
		if (i == from && from < to)
			i = to;
		else if (!has_below && is_below(text + i))
			i += 3;
		else
			s[n++] = text[i++];
	}
	shape(&l->shaper, l->rule->language, s, n, out);
}

/* U+1039 with the two before it: nga, ra or Mon nga, and asat. */
static bool
kinzi(struct looking *l)
{
	const char *asat = strstr(l->rule->text, ASAT VIRAMA);
	if (!asat || asat - l->rule->text < 3 || !virama(l))
		return false;
	const size_t at = (size_t)(asat - l->rule->text) - 3;
	shape_without(l, at, at + 9, true, &l->scratch);
	/* shorter where U+102B bows over the sign */
	return (l->text.advance - l->scratch.advance) * 100 <= l->font->em * KINZI_LENGTH &&
	       !shaping_is_same(&l->text, &l->scratch);
}

static int
width_of(struct looking *l, const char *s, size_t n)
{
	shape(&l->shaper, l->rule->language, s, n, &l->scratch);
	return l->scratch.advance;
}

/* The text without U+102F and U+1030, which go aside when there is a stack above them. */
static const struct shaping *
shape_bare(struct looking *l)
{
	const char *s = l->rule->text;
	if (!strstr(s, U) && !strstr(s, UU))
		return &l->text;
	shape_without(l, 0, 0, false, &l->other);
	return &l->other;
}

/* Whether the letter in [from, to), which U+1039 begins, makes the line little longer. */
static bool
is_stacked(struct looking *l, const struct shaping *bare, size_t from, size_t to)
{
	shape_without(l, from, to, false, &l->scratch);
	if (shaping_is_same(bare, &l->scratch))
		return false;
	const int more = bare->advance - l->scratch.advance;
	return more * 100 <= width_of(l, l->rule->text + from + 3, to - from - 3) * STACK_LENGTH;
}

static bool
stack(struct looking *l)
{
	const char *s = l->rule->text;
	const struct shaping *bare = shape_bare(l);
	if (!virama(l))
		return false;
	for (const char *at = strstr(s, VIRAMA); at; at = strstr(at + 3, VIRAMA)) {
		const size_t from = (size_t)(at - s), len = strlen(at) < 6 ? strlen(at) : 6;
		const bool is_kinzi = from >= 3 && memcmp(at - 3, ASAT, 3) == 0;
		if (!is_kinzi && !is_stacked(l, bare, from, from + len))
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
has_glyph_there(const struct shaping *s, const struct glyph *glyph)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct glyph *g = &s->glyph[i];
		if (g->id == glyph->id && g->ink.left == glyph->ink.left &&
			g->ink.top == glyph->ink.top)
			return true;
	}
	return false;
}

/* In any order: marks that do not touch may come either way. */
static bool
same(struct looking *l)
{
	shape_other(l);
	bool is_same = l->text.n == l->other.n && l->text.advance == l->other.advance;
	for (size_t i = 0; i < l->text.n && is_same; i++)
		is_same = has_glyph_there(&l->other, &l->text.glyph[i]);
	return is_same;
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

static const struct {
	enum mymr_font_look look;
	bool (*passes)(struct looking *l);
} looks[] = {{MYMR_FONT_SHOWN, shown}, {MYMR_FONT_DOTTED, dotted}, {MYMR_FONT_VIRAMA, virama},
	{MYMR_FONT_KINZI, kinzi}, {MYMR_FONT_STACK, stack}, {MYMR_FONT_E_LEFT, look_e_left},
	{MYMR_FONT_RA_LEFT, look_ra_left}, {MYMR_FONT_RA_WIDE, look_ra_wide},
	{MYMR_FONT_MARK, mark}, {MYMR_FONT_SAME, same}, {MYMR_FONT_DIFFERENT, different},
	{MYMR_FONT_TABULAR, tabular}, {MYMR_FONT_INVISIBLE, invisible},
	{MYMR_FONT_CLIP, look_clip}};
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
	enum mymr_status status =
		sign_learn(&l.e, &l.shaper, (const unsigned[]){0x1031, 0x1084, 0});
	if (!status)
		status = sign_learn(&l.ra, &l.shaper, (const unsigned[]){0x103C, 0});
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
