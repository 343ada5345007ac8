/* SPDX-License-Identifier: MIT */
#include "alike.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_LETTER 0x1000
#define LAST_LETTER 0x1021
/* In parts of a thousand of an em. What is less is not seen in text; outlines that are the same are
 * rounded at most. */
#define PLACE 25
#define OUTLINE 8
#define MAX_GLYPHS 512

void
alike_init(struct alike *alike, const struct mymr_font *original, const struct mymr_font *made)
{
	*alike = (struct alike){.em = {original->em, made->em}};
	shaper_init(&alike->shaper[0], original->font, MYMR_FONT_OPENTYPE);
	shaper_init(&alike->shaper[1], made->font, MYMR_FONT_OPENTYPE);
}

void
alike_free(struct alike *alike)
{
	for (int i = 0; i < 2; i++) {
		shaping_free(&alike->line[i]);
		shaper_free(&alike->shaper[i]);
	}
}

bool
alike_is_failed(const struct alike *alike)
{
	return alike->shaper[0].is_failed || alike->shaper[1].is_failed;
}

static bool
is_near(const struct alike *alike, long long a, long long b, int tolerance)
{
	const long long em_a = alike->em[0], em_b = alike->em[1];
	return llabs(a * em_b - b * em_a) * 1000 <= em_a * em_b * tolerance;
}

/* Ink of glyphs whose clusters begin at from_a and from_b. */
static bool
is_same_ink(const struct alike *alike, const struct ink *a, long long from_a, const struct ink *b,
	long long from_b, int tolerance)
{
	return is_near(alike, a->left - from_a, b->left - from_b, tolerance) &&
	       is_near(alike, a->right - from_a, b->right - from_b, tolerance) &&
	       is_near(alike, a->top, b->top, tolerance) &&
	       is_near(alike, a->bottom, b->bottom, tolerance);
}

static bool
has_same_outline(const struct alike *alike, unsigned cp)
{
	struct ink ink[2];
	for (int i = 0; i < 2; i++)
		ink[i] = ink_of(alike->shaper[i].font, glyph_of(alike->shaper[i].font, cp), 0, 0);
	return is_same_ink(alike, &ink[0], 0, &ink[1], 0, OUTLINE);
}

bool
alike_letters(struct alike *alike)
{
	int n = 0, n_same = 0;
	for (unsigned cp = FIRST_LETTER; cp <= LAST_LETTER; cp++) {
		if (!glyph_of(alike->shaper[0].font, cp) || !glyph_of(alike->shaper[1].font, cp))
			continue;
		n++;
		n_same += has_same_outline(alike, cp);
	}
	return n_same * 2 > n;
}

/* Where the cluster of each glyph begins. */
static void
find_starts(const struct shaping *s, long long *start)
{
	long long pen = 0;
	for (size_t i = 0; i < s->n; i++) {
		const bool is_new = i == 0 || s->glyph[i].cluster != s->glyph[i - 1].cluster;
		start[i] = is_new ? pen : start[i - 1];
		pen += s->glyph[i].advance;
	}
}

static size_t
count_ink(const struct shaping *s)
{
	size_t n = 0;
	for (size_t i = 0; i < s->n; i++)
		n += ink_is_there(&s->glyph[i].ink);
	return n;
}

/* Whether each glyph of the one has one of the other in its place, in any order, counted from where
 * its cluster begins, or from the beginning of the line. */
static bool
has_same_glyphs(const struct alike *alike, const long long *from_a, const long long *from_b)
{
	const struct shaping *a = &alike->line[0], *b = &alike->line[1];
	bool is_taken[MAX_GLYPHS] = {false};
	for (size_t i = 0; i < a->n; i++) {
		size_t k = 0;
		if (!ink_is_there(&a->glyph[i].ink))
			continue;
		while (k < b->n && (is_taken[k] || !is_same_ink(alike, &a->glyph[i].ink, from_a[i],
							   &b->glyph[k].ink, from_b[k], PLACE)))
			k++;
		if (k == b->n)
			return false;
		is_taken[k] = true;
	}
	return true;
}

static bool
is_same_line(const struct alike *alike)
{
	const struct shaping *a = &alike->line[0], *b = &alike->line[1];
	long long from_a[MAX_GLYPHS] = {0}, from_b[MAX_GLYPHS] = {0};
	if (a->n > MAX_GLYPHS || b->n > MAX_GLYPHS)
		return false;
	/* a letter and its sign may be one glyph here and two there */
	if (count_ink(a) != count_ink(b))
		return is_same_ink(alike, &a->ink, 0, &b->ink, 0, PLACE);
	if (has_same_glyphs(alike, from_a, from_b))
		return true;
	find_starts(a, from_a);
	find_starts(b, from_b);
	return has_same_glyphs(alike, from_a, from_b);
}

/* What the original does not have, it cannot lose. */
static bool
is_whole(const struct shaping *s)
{
	for (size_t i = 0; i < s->n; i++) {
		if (s->glyph[i].id == 0)
			return false;
	}
	return true;
}

bool
alike_text(struct alike *alike, const char *language, const char *text)
{
	for (int i = 0; i < 2; i++)
		shape(&alike->shaper[i], language, text, strlen(text), &alike->line[i]);
	return !is_whole(&alike->line[0]) || is_same_line(alike);
}
