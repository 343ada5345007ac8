/* SPDX-License-Identifier: MIT */
#include "alike.h"

#include <hb-ot.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>

#define N_AT_ONCE 64
#define N_NONE ((unsigned)-1)

struct comparison {
	const struct mymr_font *original;
	const struct mymr_font *subset;
	mymr_font_on_loss *on_loss;
	void *user;
	unsigned *before; /* the faults of both, as mymr_font_check has them */
	unsigned *after;
	bool *differs;         /* whether both keep a rule, and show it differently */
	bool has_lost_burmese; /* a rule that Burmese needs */
};

/* Myanmar, Extended-B, Extended-A, and what Burmese text has of other blocks. U+1022, U+1028 and
 * U+1033 to U+1035 are for Shan and Mon. */
static const struct {
	unsigned first;
	unsigned last;
	bool matters;
} blocks[] = {{0x1000, 0x1021, true}, {0x1022, 0x1022, false}, {0x1023, 0x1027, true},
	{0x1028, 0x1028, false}, {0x1029, 0x1032, true}, {0x1033, 0x1035, false},
	{0x1036, 0x104F, true}, {0x1050, 0x109F, false}, {0xA9E0, 0xA9FF, false},
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

/* The first place of a feature in the list of a table, which has it for each script and language;
 * N_NONE for none. */
static unsigned
find_feature(hb_face_t *face, hb_tag_t table, hb_tag_t tag)
{
	hb_tag_t tags[N_AT_ONCE];
	unsigned n = N_AT_ONCE;
	for (unsigned start = 0; n == N_AT_ONCE; start += n) {
		hb_ot_layout_table_get_feature_tags(face, table, start, &n, tags);
		for (unsigned i = 0; i < n; i++) {
			if (tags[i] == tag)
				return start + i;
		}
	}
	return N_NONE;
}

/* Those that only change how letters look are no loss of Burmese; the others are when its texts
 * have changed. */
static bool
joins_letters(hb_tag_t tag)
{
	static const char *const names[] = {"ccmp", "rphf", "pref", "blwf", "pstf", "pres", "abvs",
		"blws", "psts", "rlig", "liga", "clig", "calt", "mark", "mkmk", "abvm", "blwm",
		"dist", "kern", "locl"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (tag == hb_tag_from_string(names[i], 4))
			return true;
	}
	return false;
}

static void
compare_feature(const struct comparison *c, hb_tag_t table, hb_tag_t tag)
{
	char what[16], name[2][5] = {"", ""};
	if (find_feature(c->subset->face, table, tag) != N_NONE)
		return;
	hb_tag_to_string(table, name[0]);
	hb_tag_to_string(tag, name[1]);
	snprintf(what, sizeof what, "%s %s", name[0], name[1]);
	c->on_loss(c->user, MYMR_FONT_LOST_FEATURE, what, NULL,
		c->has_lost_burmese && joins_letters(tag));
}

static void
compare_features(const struct comparison *c, hb_tag_t table)
{
	hb_tag_t tags[N_AT_ONCE];
	unsigned n = N_AT_ONCE;
	for (unsigned start = 0; n == N_AT_ONCE; start += n) {
		hb_ot_layout_table_get_feature_tags(c->original->face, table, start, &n, tags);
		for (unsigned i = 0; i < n; i++) {
			if (find_feature(c->original->face, table, tags[i]) == start + i)
				compare_feature(c, table, tags[i]);
		}
	}
}

static bool
is_lost(const struct comparison *c, size_t i)
{
	return (c->after[i] & ~c->before[i]) != 0 || c->differs[i];
}

/* Whether both keep a rule of what is spelt right. */
static bool
is_kept(const struct comparison *c, const struct mymr_font_rule *rule, size_t i)
{
	return !c->before[i] && !c->after[i] && !(rule->looks & MYMR_FONT_DOTTED);
}

/* A sign may be where no rule forbids it, and still not where the original has it. */
static enum mymr_status
look_at_both(struct comparison *c)
{
	size_t n;
	struct alike alike;
	const struct mymr_font_rule *rules = mymr_font_rules(&n);
	alike_init(&alike, c->original, c->subset);
	const bool is_same_design = alike_letters(&alike);
	for (size_t i = 0; i < n && is_same_design; i++)
		c->differs[i] = is_kept(c, &rules[i], i) &&
				!alike_text(&alike, rules[i].language, rules[i].text);
	const bool is_failed = alike_is_failed(&alike);
	alike_free(&alike);
	return is_failed ? MYMR_ENOMEM : MYMR_OK;
}

/* Which rules each font keeps. */
static enum mymr_status
check_both(struct comparison *c)
{
	size_t n;
	const struct mymr_font_rule *rules = mymr_font_rules(&n);
	c->before = calloc(n, sizeof *c->before);
	c->after = calloc(n, sizeof *c->after);
	c->differs = calloc(n, sizeof *c->differs);
	enum mymr_status status = c->before && c->after && c->differs ? MYMR_OK : MYMR_ENOMEM;
	if (!status)
		status = mymr_font_check(c->original, MYMR_FONT_OPENTYPE, c->before);
	if (!status)
		status = mymr_font_check(c->subset, MYMR_FONT_OPENTYPE, c->after);
	if (!status)
		status = look_at_both(c);
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

static enum mymr_status
compare(struct comparison *c)
{
	const enum mymr_status status = check_both(c);
	if (!status) {
		compare_letters(c);
		compare_features(c, HB_OT_TAG_GSUB);
		compare_features(c, HB_OT_TAG_GPOS);
		compare_rules(c);
	}
	free(c->before);
	free(c->after);
	free(c->differs);
	return status;
}

enum mymr_status
mymr_font_compare(const struct mymr_font *original, const struct mymr_font *subset,
	mymr_font_on_loss *on_loss, void *user)
{
	struct mymr_font *before = face_on_page(original), *after = face_on_page(subset);
	struct comparison c = {
		.original = before, .subset = after, .on_loss = on_loss, .user = user};
	const enum mymr_status status = before && after ? compare(&c) : MYMR_ENOMEM;
	mymr_font_free(before);
	mymr_font_free(after);
	return status;
}
