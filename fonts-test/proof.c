/* SPDX-License-Identifier: MIT */
#include "proof.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool
is_kind(const struct mymr_font_rule *rule, const char *kind)
{
	return strcmp(rule->kind, kind) == 0;
}

static bool
is_burmese(const struct mymr_font_rule *rule)
{
	return strcmp(rule->language, "my") == 0;
}

static bool
is_stack(const struct mymr_font_rule *rule)
{
	return rule->looks & (MYMR_FONT_STACK | MYMR_FONT_KINZI | MYMR_FONT_VIRAMA);
}

static bool
is_wrong(const struct mymr_font_rule *rule)
{
	return rule->looks & MYMR_FONT_DOTTED;
}

static bool
is_plain(const struct mymr_font_rule *rule)
{
	return !is_wrong(rule) && !is_stack(rule) && !(rule->looks & MYMR_FONT_INVISIBLE);
}

static bool
is_hard(const struct mymr_font_rule *rule)
{
	return is_burmese(rule) && is_plain(rule) && !is_kind(rule, "letters") &&
	       !is_kind(rule, "latin");
}

static bool
is_of_others(const struct mymr_font_rule *rule)
{
	return !is_burmese(rule) && is_plain(rule);
}

const struct proof_block proof_blocks[] = {
	{"Headline", 34, "headline", NULL},
	{"Body, 24 pixels", 24, "body", NULL},
	{"Body, 18 pixels", 18, "body", NULL},
	{"Body, 14 pixels", 14, "body", NULL},
	{"Numbers and dates", 18, "numbers", NULL},
	{"With English", 18, "english", NULL},
	{"Kinzi and stacks", 22, NULL, is_stack},
	{"Hard syllables", 22, NULL, is_hard},
	{"Other languages", 22, NULL, is_of_others},
	{"Misspelt: a dotted circle shows it", 22, NULL, is_wrong},
};
const size_t proof_n_blocks = sizeof proof_blocks / sizeof *proof_blocks;

enum mymr_status
proof_each(const struct proof_block *block, const struct proof_font *font,
	enum mymr_status (*on_text)(void *user, const char *text, bool is_bad), void *user)
{
	size_t n;
	enum mymr_status status = MYMR_OK;
	const struct mymr_font_rule *rule = mymr_font_rules(&n);
	for (size_t i = 0; block->section && i < proof_n_texts && !status; i++) {
		if (strcmp(proof_texts[i].section, block->section) == 0)
			status = on_text(user, proof_texts[i].text, false);
	}
	for (size_t i = 0; block->takes && i < n && !status; i++) {
		if (block->takes(&rule[i]))
			status = on_text(user, rule[i].text, font->faults[i] != 0);
	}
	return status;
}

static const char *
encoding_of(enum mymr_font_encoding encoding)
{
	static const char *const names[] = {[MYMR_FONT_NO_BURMESE] = "without Burmese",
		[MYMR_FONT_UNICODE] = "for Unicode",
		[MYMR_FONT_ZAWGYI] = "for Zawgyi",
		[MYMR_FONT_VISUAL] = "for text in visual order",
		[MYMR_FONT_OTHER] = "for another encoding"};
	return names[encoding];
}

void
proof_verdict(const struct proof_font *font, char *s, size_t size)
{
	if (font->n_musts + font->n_mays == 0)
		snprintf(s, size, "%s; no rule fails", font->encoding);
	else
		snprintf(s, size, "%s; fails: %zu rules of Burmese, %zu others", font->encoding,
			font->n_musts, font->n_mays);
}

static enum mymr_status
judge(struct proof_font *to, const struct mymr_font *font)
{
	struct mymr_font_evidence evidence;
	enum mymr_status status = mymr_font_check(font, MYMR_FONT_OPENTYPE, to->faults);
	if (!status)
		status = mymr_font_encoding(font, &evidence);
	if (!status)
		to->encoding = encoding_of(evidence.encoding);
	return status;
}

/* is_page: the browser that shows it will have a web font. */
static enum mymr_status
examine(struct proof_font *to, const struct mymr_font *font, bool is_page)
{
	size_t n;
	const struct mymr_font_rule *rule = mymr_font_rules(&n);
	struct mymr_font *page = is_page ? face_on_page(font) : NULL;
	to->font = font;
	to->faults = calloc(n, sizeof *to->faults);
	enum mymr_status status = to->faults && (page || !is_page) ? MYMR_OK : MYMR_ENOMEM;
	if (!status)
		status = judge(to, page ? page : font);
	mymr_font_free(page);
	if (status)
		return status;
	for (size_t i = 0; i < n; i++) {
		to->n_musts += to->faults[i] && rule[i].is_must;
		to->n_mays += to->faults[i] && !rule[i].is_must;
	}
	return MYMR_OK;
}

enum mymr_status
mymr_font_proof(struct mymr_buf *out, enum mymr_font_proof form,
	const struct mymr_font *const *fonts, size_t n)
{
	struct proof proof = {.n_fonts = n};
	const size_t len = out->len;
	enum mymr_status status = n && n <= MYMR_FONT_MAX_PROOF ? MYMR_OK : MYMR_EINVAL;
	for (size_t i = 0; i < n && !status; i++)
		status = examine(&proof.font[i], fonts[i], form == MYMR_FONT_HTML);
	if (!status && form == MYMR_FONT_HTML)
		status = proof_html(out, &proof);
	else if (!status)
		status = proof_picture(out, &proof, form == MYMR_FONT_PDF);
	for (size_t i = 0; i < n && i < MYMR_FONT_MAX_PROOF; i++)
		free(proof.font[i].faults);
	if (status)
		out->len = len;
	return status;
}
