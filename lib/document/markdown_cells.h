/* SPDX-License-Identifier: MIT */
/* A new text on its way into Markdown, character by character. */
#ifndef DOCUMENT_MARKDOWN_CELLS_H
#define DOCUMENT_MARKDOWN_CELLS_H

#include <stdint.h>
#include "document/markdown.h"

enum cell_class { CELL_BLANK, CELL_SIGN, CELL_LETTER, CELL_UNSURE };

enum cell_way { CELL_PLAIN, CELL_LITERAL, CELL_ESCAPED, CELL_REFERENCE };

/* A character or a code. */
struct cell {
	const struct piece *code; /* NULL for a character */
	size_t at;                /* in the text */
	size_t len;
	uint32_t cp;
	enum cell_way way;
	bool is_joined; /* has a joiner before it */
	bool is_tag;    /* is written as HTML */
};

struct cells {
	const struct mymr_document *doc;
	const struct unit_detail *detail;
	const struct mymr_unit *unit;
	const char *text;
	struct cell *cell;
	size_t n;
	bool has_links;      /* or images: brackets count */
	size_t count[128];   /* of ASCII characters that are not literal */
	bool has_codes[128]; /* whose source begins so */
};

/* Whether a code is a line end. */
bool
cells_is_break(const struct cells *c, const struct cell *cell);

/* What cell i is for what stands before and behind it; i == n and SIZE_MAX are the edges. */
enum cell_class
cells_before(const struct cells *c, size_t i);

enum cell_class
cells_after(const struct cells *c, size_t i);

/* Whether cell i is the character, not in what is literal. */
bool
cells_is(const struct cells *c, size_t i, uint32_t cp);

/* Parts codes that would be read together, and those that would not be read beside a letter. */
enum mymr_status
cells_join(struct cells *c);

/* Decides what is escaped at the beginning of a line, which is cell i. */
void
cells_begin_line(struct cells *c, size_t i, bool is_first);

/* The same anywhere. */
void
cells_escape(struct cells *c);

#endif
