/* SPDX-License-Identifier: MIT */
#include "face.h"
#include "shape.h"

#include <hb-ot.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX_FEATURES 256

struct comparison {
	const struct mymr_font *original;
	const struct mymr_font *subset;
	mymr_font_on_loss *on_loss;
	void *user;
	unsigned *before; /* the faults of both, as mymr_font_check has them */
	unsigned *after;
	bool has_lost_burmese; /* a rule that Burmese needs */
};

/* Myanmar, Extended-B, Extended-A, and what Burmese text has of other blocks. */
static const struct {
	unsigned first;
	unsigned last;
	bool matters;
} blocks[] = {{0x1000, 0x104F, true}, {0x1050, 0x109F, false}, {0xA9E0, 0xA9FF, false},
	{0xAA60, 0xAA7F, false}, {0x25CC, 0x25CC, true}, {0x200B, 0x200D, false},
	{0x2060, 0x2060, false}};

static void
compare_letters(const struct comparison *c)
{
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
		for (unsigned cp = blocks[i].first; cp <= blocks[i].last; cp++) {
			char text[8], what[24];
			if (!glyph_of(c->original->font, cp) || glyph_of(c->subset->font, cp))
				continue;
			const size_t len = mymr_utf8_encode(cp, text);
			const bool is_seen = cp >= 0x1000 && (cp < 0x200B || cp > 0x2060);
			snprintf(what, sizeof what, "U+%04X%s%.*s", cp, is_seen ? " " : "",
				is_seen ? (int)len : 0, text);
			c->on_loss(c->user, MYMR_FONT_LOST_LETTER, what, NULL, blocks[i].matters);
		}
	}
}

static unsigned
features_of(hb_face_t *face, hb_tag_t table, hb_tag_t *tags)
{
	unsigned n = MAX_FEATURES;
	hb_ot_layout_table_get_feature_tags(face, table, 0, &n, tags);
	return n;
}

static bool
has_tag(const hb_tag_t *tags, unsigned n, hb_tag_t tag)
{
	for (unsigned i = 0; i < n; i++) {
		if (tags[i] == tag)
			return true;
	}
	return false;
}

/* Those that only change how letters look are no loss of Burmese; the others are when its texts
 * have changed. */
static bool
joins_letters(hb_tag_t tag)
{
	static const char *const names[] = {"ccmp", "rphf", "pref", "blwf", "pstf", "pres", "abvs",
		"blws", "psts", "rlig", "liga", "clig", "calt", "mark", "mkmk", "abvm", "blwm",
		"dist"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (tag == hb_tag_from_string(names[i], 4))
			return true;
	}
	return false;
}

static void
compare_features(const struct comparison *c, hb_tag_t table, const char *name)
{
	hb_tag_t had[MAX_FEATURES], has[MAX_FEATURES];
	const unsigned n_had = features_of(c->original->face, table, had);
	const unsigned n_has = features_of(c->subset->face, table, has);
	for (unsigned i = 0; i < n_had; i++) {
		char what[16], tag[5] = "";
		if (has_tag(has, n_has, had[i]) || has_tag(had, i, had[i]))
			continue;
		hb_tag_to_string(had[i], tag);
		snprintf(what, sizeof what, "%s %s", name, tag);
		c->on_loss(c->user, MYMR_FONT_LOST_FEATURE, what, NULL,
			c->has_lost_burmese && joins_letters(had[i]));
	}
}

static bool
is_lost(const struct comparison *c, size_t i)
{
	return c->after[i] & ~c->before[i];
}

/* Which rules each font keeps. */
static enum mymr_status
check_both(struct comparison *c)
{
	size_t n;
	const struct mymr_font_rule *rules = mymr_font_rules(&n);
	c->before = calloc(n, sizeof *c->before);
	c->after = calloc(n, sizeof *c->after);
	enum mymr_status status = c->before && c->after ? MYMR_OK : MYMR_ENOMEM;
	if (!status)
		status = mymr_font_check(c->original, MYMR_FONT_OPENTYPE, c->before);
	if (!status)
		status = mymr_font_check(c->subset, MYMR_FONT_OPENTYPE, c->after);
	for (size_t i = 0; i < n && !status; i++)
		c->has_lost_burmese |= rules[i].is_must && is_lost(c, i);
	return status;
}

static void
compare_rules(const struct comparison *c)
{
	size_t n;
	const struct mymr_font_rule *rules = mymr_font_rules(&n);
	for (size_t i = 0; i < n; i++) {
		if (is_lost(c, i))
			c->on_loss(c->user, MYMR_FONT_LOST_RULE, rules[i].text, &rules[i],
				rules[i].is_must);
	}
}

enum mymr_status
mymr_font_compare(const struct mymr_font *original, const struct mymr_font *subset,
	mymr_font_on_loss *on_loss, void *user)
{
	struct comparison c = {
		.original = original, .subset = subset, .on_loss = on_loss, .user = user};
	const enum mymr_status status = check_both(&c);
	if (!status) {
		compare_letters(&c);
		compare_features(&c, HB_OT_TAG_GSUB, "GSUB");
		compare_features(&c, HB_OT_TAG_GPOS, "GPOS");
		compare_rules(&c);
	}
	free(c.before);
	free(c.after);
	return status;
}
