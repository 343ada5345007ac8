/* SPDX-License-Identifier: MIT */
/* Facts about Zawgyi's places from UTN #11 and from the outlines of its font: U+1039 is its asat,
 * U+103A its medial ya, U+103B its medial ra, U+103C its medial wa, and U+1060 to U+1097 are
 * letters that stand below others. */
#include "reason.h"
#include "retag.h"
#include "signs.h"

#include <string.h>

#define KA 0x1000
#define MYM2 HB_TAG('m', 'y', 'm', '2')
#define MYMR HB_TAG('m', 'y', 'm', 'r')

/* Glyphs against the height of U+1000, which every encoding has in the same place. */
struct outlines {
	hb_font_t *font;
	int letter; /* its height */
};

/* What a character's glyph is; false without ink. */
static bool
look_at(const struct outlines *o, unsigned cp, struct ink *ink)
{
	const unsigned glyph = glyph_of(o->font, cp);
	*ink = ink_of(o->font, glyph, 0, 0);
	return glyph && ink_is_there(ink);
}

static bool
is_above(const struct outlines *o, const struct ink *ink)
{
	return ink->bottom * 10 > o->letter * 8;
}

static bool
is_below(const struct outlines *o, const struct ink *ink)
{
	return ink->top * 10 < o->letter * 2;
}

static bool
is_tall(const struct outlines *o, const struct ink *ink)
{
	return ink->top * 10 > o->letter * 13;
}

enum vote { VOTE_NONE, VOTE_UNICODE, VOTE_ZAWGYI };

static enum vote
vote_1039(const struct outlines *o)
{
	struct ink ink;
	if (!look_at(o, 0x1039, &ink))
		return VOTE_NONE;
	return is_above(o, &ink) ? VOTE_ZAWGYI : VOTE_UNICODE;
}

static enum vote
vote_103a(const struct outlines *o)
{
	struct ink ink;
	if (!look_at(o, 0x103A, &ink))
		return VOTE_NONE;
	return is_tall(o, &ink) ? VOTE_UNICODE : VOTE_ZAWGYI;
}

static enum vote
vote_103b(const struct outlines *o)
{
	struct ink ink;
	if (!look_at(o, 0x103B, &ink))
		return VOTE_NONE;
	return is_tall(o, &ink) ? VOTE_ZAWGYI : VOTE_UNICODE;
}

static enum vote
vote_103c(const struct outlines *o)
{
	struct ink ink;
	if (!look_at(o, 0x103C, &ink))
		return VOTE_NONE;
	return is_tall(o, &ink) ? VOTE_UNICODE : is_below(o, &ink) ? VOTE_ZAWGYI : VOTE_NONE;
}

/* Letters of Karen and Shan in Unicode. */
static enum vote
vote_letters(const struct outlines *o)
{
	static const unsigned short letters[] = {0x1061, 0x1065, 0x1066, 0x1075, 0x1076, 0x1077,
		0x1078, 0x1079, 0x107A, 0x107B, 0x107C};
	const size_t n = sizeof letters / sizeof *letters;
	size_t n_below = 0, n_there = 0;
	struct ink ink;
	for (size_t i = 0; i < n; i++) {
		if (!look_at(o, letters[i], &ink))
			continue;
		n_there++;
		n_below += is_below(o, &ink);
	}
	if (n_there < n / 2)
		return VOTE_NONE;
	return n_below * 2 > n_there ? VOTE_ZAWGYI : VOTE_UNICODE;
}

static const struct {
	enum vote (*vote)(const struct outlines *o);
	const char *unicode;
	const char *zawgyi;
} votes[] = {
	{vote_1039, N_("U+1039 does not stand above"), N_("U+1039 stands above, as Zawgyi's asat")},
	{vote_103a, N_("U+103A stands above, as asat"),
		N_("U+103A does not stand above: Zawgyi's medial ya")},
	{vote_103b, N_("U+103B is a medial ya"), N_("U+103B goes around, as Zawgyi's medial ra")},
	{vote_103c, N_("U+103C goes around, as medial ra"),
		N_("U+103C stands below, as Zawgyi's medial wa")},
	{vote_letters, N_("U+1061 to U+107C are letters"),
		N_("U+1061 to U+107C stand below, as in Zawgyi")},
};
#define N_VOTES (sizeof votes / sizeof *votes)

static void
add_reason(struct mymr_font_evidence *e, const char *reason)
{
	if (e->n_reasons < MYMR_FONT_MAX_EVIDENCE)
		e->reason[e->n_reasons++] = reason;
}

/* ---- what the font does with text ---- */

struct behaviour {
	struct shaper shaper;
	struct shaping a;
	struct shaping b;
};

static void
shape_text(struct behaviour *b, const char *s, struct shaping *out)
{
	shape(&b->shaper, "my", s, strlen(s), out);
}

static bool
has_moved(struct behaviour *b, const char *text, unsigned cp)
{
	const unsigned sign = glyph_of(b->shaper.font, cp);
	shape_text(b, text, &b->a);
	if (!sign || b->a.n < 2)
		return false;
	return b->a.glyph[0].id == sign;
}

/* Whether the same sign looks otherwise beside a wide letter than beside a narrow one. */
static bool
fits(struct behaviour *b, const char *wide, const char *narrow)
{
	shape_text(b, wide, &b->a);
	shape_text(b, narrow, &b->b);
	return b->a.n > 1 && b->b.n > 1 && b->a.glyph[0].id != b->b.glyph[0].id;
}

/* Whether two letters make one stack: U+1039 is gone, and the line is not longer. */
static bool
stacks(struct behaviour *b)
{
	shape_text(b, "\u1000\u1039\u1001", &b->a);
	shape_text(b, "\u1000", &b->b);
	const unsigned virama = glyph_of(b->shaper.font, 0x1039);
	for (size_t i = 0; i < b->a.n; i++) {
		if (b->a.glyph[i].id == virama)
			return false;
	}
	return b->a.n && b->a.advance * 4 < b->b.advance * 5;
}

/* One way of shaping; each asks what it can tell. */
static void
begin(struct behaviour *b, hb_font_t *font, enum mymr_font_shaper shaper)
{
	shaper_init(&b->shaper, font, shaper);
}

static bool
finish(struct behaviour *b)
{
	const bool is_failed = b->shaper.is_failed;
	shaping_free(&b->a);
	shaping_free(&b->b);
	shaper_free(&b->shaper);
	return is_failed;
}

/* Left to itself: a font that moves U+1031 is for Unicode; one that fits U+103C to the letter
 * behind it wants it typed before. */
static enum mymr_status
ask_alone(const struct mymr_font *font, struct mymr_font_evidence *e)
{
	struct behaviour b = {0};
	hb_font_t *alone = retag(font, MYMR);
	if (!alone)
		return MYMR_ENOMEM;
	begin(&b, alone, MYMR_FONT_OPENTYPE);
	if (has_moved(&b, "\u1000\u1031", 0x1031)) {
		e->encoding = MYMR_FONT_UNICODE;
		add_reason(e, "it puts U+1031 before its letter");
	} else if (fits(&b, "\u103C\u1000", "\u103C\u1001")) {
		e->encoding = MYMR_FONT_VISUAL;
		add_reason(e, "it leaves U+1031 where it is typed");
		add_reason(e, "it fits U+103C to a letter that is typed behind it");
	}
	const bool is_failed = finish(&b);
	hb_font_destroy(alone);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}

static enum mymr_status
ask_ordered(const struct mymr_font *font, struct mymr_font_evidence *e)
{
	struct behaviour b = {0};
	hb_font_t *ordered = retag(font, MYM2);
	if (!ordered)
		return MYMR_ENOMEM;
	begin(&b, ordered, MYMR_FONT_OPENTYPE);
	if (stacks(&b)) {
		e->encoding = MYMR_FONT_UNICODE;
		add_reason(e, "letters behind U+1039 stand below");
	}
	if (fits(&b, "\u1000\u103C", "\u1001\u103C")) {
		e->encoding = MYMR_FONT_UNICODE;
		add_reason(e, "it fits U+103C to the letter it is typed behind");
	}
	const bool is_failed = finish(&b);
	hb_font_destroy(ordered);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}

static enum mymr_status
ask_graphite(const struct mymr_font *font, struct mymr_font_evidence *e)
{
	struct behaviour b = {0};
	begin(&b, font->font, MYMR_FONT_GRAPHITE);
	if (has_moved(&b, "\u1000\u1031", 0x1031)) {
		e->encoding = MYMR_FONT_UNICODE;
		add_reason(e, "Graphite puts U+1031 before its letter");
	}
	return finish(&b) ? MYMR_ENOMEM : MYMR_OK;
}

/* Letters as in Unicode: what does the font make of them? */
static enum mymr_status
ask(const struct mymr_font *font, struct mymr_font_evidence *e)
{
	e->encoding = MYMR_FONT_OTHER;
	enum mymr_status status = ask_alone(font, e);
	if (!status && e->encoding == MYMR_FONT_OTHER)
		status = ask_ordered(font, e);
	if (!status && e->encoding == MYMR_FONT_OTHER &&
		mymr_font_has_shaper(font, MYMR_FONT_GRAPHITE))
		status = ask_graphite(font, e);
	if (!status && e->encoding == MYMR_FONT_OTHER)
		add_reason(e, "it has Unicode's letters, and nothing that joins them");
	return status;
}

/* What the outlines say: MYMR_FONT_UNICODE where it is not Zawgyi. */
static void
count_votes(const struct outlines *o, struct mymr_font_evidence *evidence)
{
	size_t n[3] = {0};
	enum vote vote[N_VOTES];
	for (size_t i = 0; i < N_VOTES; i++)
		n[vote[i] = votes[i].vote(o)]++;
	const enum vote winner = n[VOTE_ZAWGYI] > n[VOTE_UNICODE] ? VOTE_ZAWGYI : VOTE_UNICODE;
	for (size_t i = 0; i < N_VOTES; i++) {
		if (vote[i] == winner)
			add_reason(evidence,
				winner == VOTE_ZAWGYI ? votes[i].zawgyi : votes[i].unicode);
	}
	evidence->confidence = (double)n[winner] / N_VOTES;
	evidence->encoding = winner == VOTE_ZAWGYI ? MYMR_FONT_ZAWGYI : MYMR_FONT_UNICODE;
}

enum mymr_status
mymr_font_encoding(const struct mymr_font *font, struct mymr_font_evidence *evidence)
{
	struct outlines o = {font->font, 0};
	struct ink ka;
	*evidence = (struct mymr_font_evidence){.encoding = MYMR_FONT_NO_BURMESE, .confidence = 1};
	if (!glyph_of(font->font, KA)) {
		add_reason(evidence, "it has no U+1000");
		return MYMR_OK;
	}
	if (!look_at(&o, KA, &ka) || ka.top <= 0) {
		evidence->encoding = MYMR_FONT_OTHER;
		evidence->confidence = 0;
		add_reason(evidence, "nothing is to be seen of its U+1000");
		return MYMR_OK;
	}
	o.letter = ka.top;
	count_votes(&o, evidence);
	return evidence->encoding == MYMR_FONT_ZAWGYI ? MYMR_OK : ask(font, evidence);
}
