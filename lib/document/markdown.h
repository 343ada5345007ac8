/* SPDX-License-Identifier: MIT */
/* What the scanner of Markdown and its writer share. */
#ifndef DOCUMENT_MARKDOWN_H
#define DOCUMENT_MARKDOWN_H

#include "document/code_names.h"
#include "document/markdown_parse.h"
#include "document/markdown_source.h"
#include "document/string_unit.h"

/* A comment that reads as nothing: it parts what would be read together. */
#define MARKDOWN_JOINER "<!---->"

/* What a unit's detail notes (how). Its quote is the sign that ends it in an attribute: "]" for the
 * text of an image, that of a title. */
enum markdown_how {
	MARKDOWN_LINE = 1,         /* begins a line */
	MARKDOWN_CELL = 2,         /* in a table, where | ends it */
	MARKDOWN_HEADING = 4,      /* # at its end is none of its text */
	MARKDOWN_PART = 8,         /* is not all that is in its block */
	MARKDOWN_LABEL = 16,       /* has a link whose text is the name of a definition */
	MARKDOWN_DEFINITIONS = 32, /* [x] may be a link */
};

/* Something of a unit in the making. */
struct markdown_piece {
	enum piece_type type;
	size_t start; /* in the source */
	size_t end;
	const char *name; /* of a code */
	size_t name_len;
	size_t partner;
	bool is_html;
	bool is_blank;
	unsigned number;
	size_t n_words; /* pieces with words up to here */
	size_t decoded_len;
	char decoded[8]; /* CHAR */
};

struct markdown_scan {
	struct mymr_document *doc;
	struct markdown_source source;
	struct string_unit unit;
	struct markdown_piece *piece;
	size_t n_pieces;
	size_t cap_pieces;
	size_t *open;
	size_t n_open;
	size_t cap_open;
	size_t *image; /* OPEN marks of images whose texts are still to be read */
	size_t n_images;
	size_t cap_images;
};

/* Whether a code ends a link whose text is the name of its definition: "]" or "][]". */
static inline bool
markdown_is_label(const char *s, size_t n, enum piece_type type)
{
	return type == PIECE_CLOSE && n && s[0] == ']' && (n == 1 || (n == 3 && s[1] == '['));
}

/* Reads marks [from, to) of a block as pieces, notes the images in them and adds titles. */
enum mymr_status
markdown_read(
	struct markdown_scan *scan, const struct markdown_block *block, size_t from, size_t to);

/* Whether s[0..n) has words that are not inside of {{ }} or {% %}. */
bool
markdown_has_own_word(const char *s, size_t n);

/* Adds the units of a block whose marks have their places. */
enum mymr_status
markdown_add_block(struct markdown_scan *scan, struct markdown_block *block);

/* Whether s[0..n) begins with an escape or a reference, which decode reads: its length and text. */
size_t
markdown_unescape(const char *s, size_t n, char *out, size_t *n_out);

/* struct format */
enum mymr_status
markdown_arrange(struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text,
	size_t n);

bool
markdown_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to,
	const char *text, size_t n);

#endif
