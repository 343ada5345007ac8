/* SPDX-License-Identifier: MIT */
/* Unicode as Zawgyi: each syllable with the glyphs that fit together. */
#include "script/sink.h"
#include "script/unicode_read.h"

/* Zawgyi's own cells. */
enum {
	Z_ASAT = 0x39,
	Z_YA = 0x3A,
	Z_RA = 0x3B,
	Z_WA = 0x3C,
	Z_HA = 0x3D,
	Z_U_LONG = 0x33,
	Z_UU_LONG = 0x34,
	Z_TALL_AA_ASAT = 0x5A,
	Z_KINZI = 0x64,
	Z_NYA_SHORT = 0x6A,
	Z_NNYA_SHORT = 0x6B,
	Z_YA_SHORT = 0x7D,
	Z_RA_WIDE = 0x7E,
	Z_RA_ABOVE = 0x7F,
	Z_RA_BELOW = 0x81,
	Z_RA_BOTH = 0x83,
	Z_GREAT_SA = 0x86,
	Z_HA_SHORT = 0x87,
	Z_HA_U = 0x88,
	Z_HA_UU = 0x89,
	Z_WA_HA = 0x8A,
	Z_KINZI_I = 0x8B,
	Z_KINZI_II = 0x8C,
	Z_KINZI_ANUSVARA = 0x8D,
	Z_I_ANUSVARA = 0x8E,
	Z_NA_SHORT = 0x8F,
	Z_RA_SHORT = 0x90,
	Z_DOT_RIGHT = 0x94,
	Z_DOT_FAR = 0x95,
	Z_STACKED_TA_WA = 0x96
};

#define CELL_STACKED_TA 0x10
#define MARKS_U (MARK_U | MARK_UU)
#define MARKS_ABOVE (MARK_I | MARK_II | MARK_AI | MARK_KINZI | MARK_ASAT_EARLY)

/* A syllable on its way into Zawgyi: what is written is taken out of the set. */
struct glyphs {
	char *o;
	uint32_t left;
	uint32_t marks; /* all of them */
	unsigned letter;
	unsigned shape;
	int has_below; /* stacked, or two letters in one */
};

static inline void
put(struct glyphs *g, unsigned cell)
{
	g->o = myanmar_put(g->o, cell);
}

/* Writes cell for all of these marks when all are left. */
static inline void
put_all(struct glyphs *g, uint32_t marks, unsigned cell)
{
	if ((g->left & marks) == marks) {
		put(g, cell);
		g->left &= ~marks;
	}
}

static void
put_ra(struct glyphs *g)
{
	const int is_wide = (g->shape & SHAPE_WIDE) != 0;
	const int above = (g->marks & MARKS_ABOVE) != 0;
	const int below = g->has_below || (g->marks & MARK_WA);
	if (above || below)
		put(g, (above && below ? Z_RA_BOTH : above ? Z_RA_ABOVE : Z_RA_BELOW) + is_wide);
	else
		put(g, is_wide ? Z_RA_WIDE : Z_RA);
	g->left &= ~(uint32_t)MARK_RA;
}

static unsigned
letter_glyph(const struct glyphs *g)
{
	const int crowded = g->has_below || (g->marks & MARK_WA);
	switch (g->letter) {
	case CELL_GREAT_SA:
		return Z_GREAT_SA;
	case CELL_NA:
		return crowded || (g->marks & (MARKS_MEDIAL | MARKS_U)) ? Z_NA_SHORT : CELL_NA;
	case CELL_RA:
		return crowded || (g->marks & MARKS_U) ? Z_RA_SHORT : CELL_RA;
	case CELL_NNYA:
		return crowded ? Z_NNYA_SHORT : CELL_NNYA;
	case CELL_NYA:
		return crowded ? Z_NYA_SHORT : g->marks & MARKS_ASAT ? CELL_U : CELL_NYA;
	default:
		return g->letter;
	}
}

/* The letter with what is stacked below it. Returns how many stacked letters have no glyph. */
static unsigned
put_letter(struct glyphs *g, const struct syllable *y)
{
	unsigned i = 0, n_kept = 0;
	for (unsigned k = 0; y->n_stacked && k < zawgyi_n_pairs; k++) {
		const struct zawgyi_pair *pair = &zawgyi_pairs[k];
		if (pair->letter == y->letter && pair->stacked == y->stacked[0]) {
			put(g, pair->cell);
			i = 1;
		}
	}
	if (i == 0 && y->letter == CELL_SA && y->n_stacked && y->stacked[0] == CELL_SA) {
		put(g, Z_GREAT_SA);
		i = 1;
	}
	if (i == 0 && y->letter != MYANMAR_NONE)
		put(g, letter_glyph(g));
	for (; i < y->n_stacked; i++) {
		const unsigned cell = y->stacked[i];
		const unsigned glyph = zawgyi_stacked[cell][!(g->shape & SHAPE_WIDE)];
		if (cell == CELL_STACKED_TA && i + 1 == y->n_stacked &&
			(g->left & (MARK_WA | MARK_HA)) == MARK_WA) {
			put_all(g, MARK_WA, Z_STACKED_TA_WA);
		} else if (glyph) {
			put(g, glyph);
		} else {
			put(g, CELL_VIRAMA);
			put(g, cell);
			n_kept++;
		}
	}
	return n_kept;
}

static void
put_medials(struct glyphs *g)
{
	const int is_tailed = (g->shape & SHAPE_TAIL) || (g->marks & MARK_RA);
	const int is_low = is_tailed || g->has_below || (g->marks & (MARK_YA | MARK_WA));
	put_all(g, MARK_WA | MARK_HA, Z_WA_HA);
	put_all(g, MARK_WA, Z_WA);
	/* ှု in one, unless a vowel stands between. */
	if (!is_low && !(g->left & (MARK_AI | MARKS_AA))) {
		put_all(g, MARK_HA | MARK_U, Z_HA_U);
		put_all(g, MARK_HA | MARK_UU, Z_HA_UU);
	}
	put_all(g, MARK_HA, is_tailed ? Z_HA_SHORT : Z_HA);
	/* စ with the long one is read as ဈ. */
	put_all(g, MARK_YA,
		g->has_below || (g->marks & MARK_WA) || g->letter == CELL_CA ? Z_YA_SHORT : Z_YA);
	const int is_long = is_low || (is_tailed && (g->marks & MARK_HA));
	put_all(g, MARK_KINZI | MARK_I, Z_KINZI_I);
	put_all(g, MARK_KINZI | MARK_II, Z_KINZI_II);
	put_all(g, MARK_KINZI | MARK_ANUSVARA, Z_KINZI_ANUSVARA);
	put_all(g, MARK_KINZI, Z_KINZI);
	put_all(g, MARK_I | MARK_ANUSVARA, Z_I_ANUSVARA);
	put_all(g, MARK_I, 0x2D);
	put_all(g, MARK_II, 0x2E);
	put_all(g, MARK_AI, 0x32);
	put_all(g, MARK_U, is_long ? Z_U_LONG : 0x2F);
	put_all(g, MARK_UU, is_long ? Z_UU_LONG : 0x30);
	put_all(g, MARK_ANUSVARA, 0x36);
}

static unsigned
dot_glyph(const struct glyphs *g)
{
	const uint32_t marks = g->marks;
	if (marks & MARKS_AA)
		return CELL_DOT;
	if (marks & (MARK_WA | MARK_YA) || g->letter == CELL_RA || (marks & MARK_UU))
		return Z_DOT_FAR;
	if (marks & MARK_U)
		return (marks & (MARK_RA | MARK_HA)) || (g->shape & SHAPE_TAIL) ? Z_DOT_FAR
										: Z_DOT_RIGHT;
	return g->letter == CELL_NA || (marks & MARK_HA) ? Z_DOT_RIGHT : CELL_DOT;
}

static void
put_ends(struct glyphs *g)
{
	put_all(g, MARK_TALL_AA | MARK_ASAT, Z_TALL_AA_ASAT);
	put_all(g, MARK_TALL_AA, 0x2B);
	put_all(g, MARK_AA, 0x2C);
	/* The dot stands before the asat, except to the right of န. */
	if (dot_glyph(g) == CELL_DOT)
		put_all(g, MARK_DOT, CELL_DOT);
	put_all(g, MARK_ASAT, Z_ASAT);
	put_all(g, MARK_DOT, dot_glyph(g));
	put_all(g, MARK_VISARGA, CELL_VISARGA);
}

/* Writes y as Zawgyi at o and returns the place behind. */
static char *
put_syllable(char *o, const struct syllable *y, unsigned *n_kept)
{
	struct glyphs g = {
		o, y->marks, y->marks, y->letter, zawgyi_shapes[y->letter], y->n_stacked != 0};
	put_all(&g, MARK_E, 0x31);
	if (g.left & MARK_RA)
		put_ra(&g);
	*n_kept = put_letter(&g, y);
	put_all(&g, MARK_ASAT_EARLY, Z_ASAT);
	if (g.left & (MARK_DOT - 1 - MARKS_AA))
		put_medials(&g);
	else
		put_all(&g, MARK_KINZI, Z_KINZI);
	if (g.left)
		put_ends(&g);
	return g.o;
}

/* Copies s[from..to) and counts its code points, all of three bytes, as kept. */
static enum mymr_status
keep(struct sink *k, const struct text *t, size_t from, size_t to)
{
	for (size_t i = from; i < to; i += MYANMAR_LEN)
		sink_keep(k, i);
	return sink_copy(k, (const char *)t->u, from, to);
}

static enum mymr_status
convert_syllable(struct sink *k, const struct text *t, size_t *i)
{
	struct syllable y;
	const size_t start = *i;
	unsigned n_kept = 0;
	*i = unicode_read(t, start, &y);
	if (y.is_foreign || y.letter == CELL_VIRAMA)
		return keep(k, t, start, *i);
	enum mymr_status status = sink_start(k, start, SYLLABLE_MAX_BYTES);
	if (status)
		return status;
	if (y.letter == CELL_AFOREMENTIONED && !y.marks)
		context_nga_asat_visarga(t, *i, i);
	char *o = k->out->s + k->out->len;
	k->out->len += (size_t)(put_syllable(o, &y, &n_kept) - o);
	while (n_kept--)
		sink_keep(k, start);
	return MYMR_OK;
}

static enum mymr_status
convert(struct sink *k, const struct text *t)
{
	return unicode_walk(k, t, convert_syllable);
}

enum mymr_status
mymr_unicode_to_zawgyi(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info)
{
	const struct text t = {(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
	return sink_convert(out, &t, convert, map, info);
}
