/* SPDX-License-Identifier: MIT */
/* A new text on its way into Markdown, character by character. */
#ifndef DOCUMENT_MARKDOWN_ATOMS_H
#define DOCUMENT_MARKDOWN_ATOMS_H

#include <stdint.h>
#include "document/markdown.h"

enum atom_class { ATOM_BLANK, ATOM_SIGN, ATOM_LETTER, ATOM_UNSURE };

enum atom_way { ATOM_PLAIN, ATOM_LITERAL, ATOM_ESCAPED, ATOM_REFERENCE };

/* A character or a code. */
struct atom {
	const struct piece *code; /* NULL for a character */
	size_t at;                /* in the text */
	size_t len;
	uint32_t cp;
	enum atom_way way;
	bool is_joined; /* has a joiner before it */
	bool is_tag;    /* is written as HTML */
};

struct atoms {
	const struct mymr_document *doc;
	const struct unit_detail *detail;
	const struct mymr_unit *unit;
	const char *text;
	struct atom *atom;
	size_t n;
	bool has_links;      /* or images: brackets count */
	size_t count[128];   /* of ASCII characters that are not literal */
	bool has_codes[128]; /* whose source begins so */
};

/* Whether a code is a line end. */
bool
atoms_is_break(const struct atoms *c, const struct atom *atom);

/* What atom i is for what stands before and behind it; i == n and SIZE_MAX are the edges. */
enum atom_class
atoms_before(const struct atoms *c, size_t i);

enum atom_class
atoms_after(const struct atoms *c, size_t i);

/* Whether atom i is the character, not in what is literal. */
bool
atoms_is(const struct atoms *c, size_t i, uint32_t cp);

/* Parts codes that would be read together, and those that would not be read beside a letter. */
enum mymr_status
atoms_join(struct atoms *c);

/* Decides what is escaped at the beginning of a line, which is atom i. */
void
atoms_begin_line(struct atoms *c, size_t i, bool is_first);

/* The same anywhere. */
void
atoms_escape(struct atoms *c);

#endif
