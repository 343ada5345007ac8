/* SPDX-License-Identifier: MIT */
/* What a proof shows: blocks one below the other, each in every font. */
#ifndef FONTS_TEST_PROOF_H
#define FONTS_TEST_PROOF_H

#include "face.h"

/* Rows of proof.tsv, made at build time. */
struct proof_text {
	const char *section;
	const char *text;
};

extern const struct proof_text proof_texts[];
extern const size_t proof_n_texts;

/* Paragraphs of a section, or words of rules. */
struct proof_block {
	const char *title;
	int size;            /* CSS pixels */
	const char *section; /* NULL for words */
	bool (*takes)(const struct mymr_font_rule *rule);
};

extern const struct proof_block proof_blocks[];
extern const size_t proof_n_blocks;

struct proof_font {
	const struct mymr_font *font;
	unsigned *faults; /* of each rule */
	const char *encoding;
	size_t n_musts; /* rules that fail */
	size_t n_mays;
};

struct proof {
	struct proof_font font[MYMR_FONT_MAX_PROOF];
	size_t n_fonts;
};

/* Calls on_text with each text of a block, and whether it fails in the font; the first failure
 * ends it. */
enum mymr_status
proof_each(const struct proof_block *block, const struct proof_font *font,
	enum mymr_status (*on_text)(void *user, const char *text, bool is_bad), void *user);

/* "for Unicode; 3 of 480 rules of Burmese fail" */
void
proof_verdict(const struct proof_font *font, char *s, size_t size);

/* The two ways to write it, appended to out. */
enum mymr_status
proof_html(struct mymr_buf *out, const struct proof *proof);

enum mymr_status
proof_picture(struct mymr_buf *out, const struct proof *proof, bool is_pdf);

#endif
