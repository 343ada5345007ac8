/* SPDX-License-Identifier: MIT */
#include "segment/line.h"

#include <string.h>
#include <mymr/utf8.h>
#include "script/break_class.h"

#define SIGN_LEN 3
/* What begins with a lower byte is no ideograph. */
#define CJK_LEAD 0xE3

struct sign {
	char s[SIGN_LEN + 1];
};

static const struct sign sections[] = {{"၊"}, {"။"}};
static const struct sign opening[] = {{"“"}, {"‘"}, {"«"}, {"‹"}, {"„"}};
static const struct sign closing[] = {{"”"}, {"’"}, {"»"}, {"›"}};

#define HAS(signs, s, token) has(signs, sizeof(signs) / sizeof *(signs), s, token)

static bool
has(const struct sign *signs, size_t n_signs, const char *s,
	const struct mymr_segmenter_token *token)
{
	for (size_t i = 0; i < n_signs; i++) {
		const size_t len = strlen(signs[i].s);
		if (token->end - token->start >= len &&
			memcmp(s + token->start, signs[i].s, len) == 0)
			return true;
	}
	return false;
}

/* Belongs to what is before it, also behind a blank, be it U+200B. */
static bool
is_dependent(const struct line_place *p)
{
	const unsigned char *u = (const unsigned char *)p->s;
	size_t len;
	if (u[p->after.start] && strchr(")]}!?,.:;", u[p->after.start]))
		return true;
	return break_class_at(u + p->after.start, u + p->n, &len) < BREAK_LETTER ||
	       HAS(sections, p->s, &p->after);
}

static bool
is_burmese(const struct line_place *p, const struct mymr_segmenter_token *token)
{
	return token->piece == MYMR_PIECE_SYLLABLE ||
	       (token->piece == MYMR_PIECE_NUMBER &&
		       (unsigned char)p->s[token->start] == MYANMAR_LEAD) ||
	       HAS(sections, p->s, token);
}

/* U+200B says where words part, other blanks more. */
static bool
has_space(const struct line_place *p)
{
	for (size_t i = p->before.end; i < p->after.start; i += 3) {
		if (p->after.start - i < 3 || memcmp(p->s + i, "\xE2\x80\x8B", 3) != 0)
			return true;
	}
	return false;
}

static bool
is_regional(const struct line_place *p, const struct mymr_segmenter_token *token)
{
	uint32_t cp;
	mymr_utf8_decode(p->s + token->start, token->end - token->start, &cp);
	return cp >= 0x1F1E6 && cp <= 0x1F1FF;
}

/* Quotes with two sides: UAX #14 takes them all for the same sign, because languages differ. Next
 * to Burmese text they have the sides of English. */
static bool
rules_quotes(const struct line_place *p, bool *may_end)
{
	if (is_burmese(p, &p->before) && HAS(closing, p->s, &p->after))
		*may_end = false;
	else if (is_burmese(p, &p->after) && HAS(opening, p->s, &p->before))
		*may_end = false;
	else if (is_burmese(p, &p->before) && HAS(opening, p->s, &p->after))
		*may_end = true;
	else if (is_burmese(p, &p->after) && HAS(closing, p->s, &p->before))
		*may_end = true;
	else
		return false;
	return true;
}

/* Most of English text. */
static bool
is_plain(const struct line_place *p)
{
	return p->before.end < p->after.start && (unsigned char)p->s[p->before.end - 1] < 0x80 &&
	       (unsigned char)p->s[p->after.start] < 0x80 && p->before.piece == MYMR_PIECE_WORD &&
	       p->after.piece == MYMR_PIECE_WORD;
}

/* UAX #14 LB29, which libunistring leaves out: a full stop or comma holds on to a letter. */
static bool
is_infix(const struct line_place *p)
{
	const struct mymr_segmenter_token *before = &p->before;
	return before->end == p->after.start && before->end - before->start == 1 &&
	       strchr(".,:;", p->s[before->start]) && p->s[before->start] &&
	       p->after.piece == MYMR_PIECE_WORD && (unsigned char)p->s[p->after.start] < CJK_LEAD;
}

static bool
is_joining(const struct line_place *p, const struct mymr_segmenter_token *token)
{
	const char c = p->s[token->start];
	return token->piece == MYMR_PIECE_SIGN && c && strchr("#@&*+=<>~^_\\", c);
}

/* Signs that UAX #14 takes for letters: a tag, a name, a formula. */
static bool
is_joined(const struct line_place *p)
{
	return p->before.end == p->after.start &&
	       (is_joining(p, &p->before) || is_joining(p, &p->after));
}

static bool
may_end_beside_sign(const struct line_place *p)
{
	bool may_end;
	if (is_regional(p, &p->before) && is_regional(p, &p->after))
		return p->before.end < p->after.start;
	if (is_plain(p))
		return true;
	if (is_infix(p))
		return false;
	if ((is_burmese(p, &p->before) || is_burmese(p, &p->after)) && is_joined(p))
		return false;
	return rules_quotes(p, &may_end) ? may_end
					 : line_uax14(p->s, p->n, p->before.start, p->after.start);
}

/* ၌, ၍ and ၏ are words of one letter that no printer puts first in a line. */
static bool
is_tail(const struct line_place *p)
{
	static const struct sign tails[] = {{"၌"}, {"၍"}, {"၏"}};
	return p->after.end - p->after.start == SIGN_LEN && HAS(tails, p->s, &p->after);
}

static enum mymr_break
strength_of(const struct line_place *p)
{
	const bool has_blank = p->before.end < p->after.start;
	if (HAS(sections, p->s, &p->before))
		return MYMR_BREAK_PREFERRED;
	if (has_blank && (is_burmese(p, &p->before) || is_burmese(p, &p->after)))
		return has_space(p) ? MYMR_BREAK_PREFERRED : MYMR_BREAK_WORD;
	if (!has_blank && is_tail(p))
		return MYMR_BREAK_SYLLABLE;
	if (!has_blank && p->before.piece == MYMR_PIECE_NUMBER &&
		p->after.piece == MYMR_PIECE_SYLLABLE)
		return MYMR_BREAK_SYLLABLE;
	return p->is_word || has_blank ? MYMR_BREAK_WORD : MYMR_BREAK_SYLLABLE;
}

/* ၁ဝဝ: letters that stand for zeros, in a number or where a word has two of them. */
static bool
is_in_zeros(const struct line_place *p)
{
	return !p->is_word && p->before.flags & p->after.flags & TOKEN_WA &&
	       p->before.end == p->after.start;
}

bool
line_may_end(const struct line_place *p, enum mymr_break *strength)
{
	const bool has_blank = p->before.end < p->after.start;
	if (is_dependent(p) || is_in_zeros(p) || (!has_blank && p->before.flags & TOKEN_GLUED))
		return false;
	if (p->before.piece != MYMR_PIECE_SYLLABLE || p->after.piece != MYMR_PIECE_SYLLABLE) {
		if (!has_blank && !p->is_word)
			return false;
		if (!may_end_beside_sign(p))
			return false;
	}
	*strength = strength_of(p);
	return true;
}
