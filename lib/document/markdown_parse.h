/* SPDX-License-Identifier: MIT */
/* Markdown as md4c reads it: block by block, with the place of everything in the text. */
#ifndef DOCUMENT_MARKDOWN_PARSE_H
#define DOCUMENT_MARKDOWN_PARSE_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>

#define MARK_NOWHERE ((size_t)-1)

enum mark_type {
	MARK_TEXT,
	MARK_ENTITY,
	MARK_HTML,  /* a tag or a comment */
	MARK_CODE,  /* text of a code span */
	MARK_SOFT,  /* a line end that reads as a blank */
	MARK_HARD,  /* one that ends the line */
	MARK_OTHER, /* what has no place of its own: a line end in code or in a tag */
	MARK_PART,  /* of the tag before it */
	MARK_OPEN,
	MARK_CLOSE
};

enum mark_span { SPAN_EM, SPAN_STRONG, SPAN_DEL, SPAN_CODE, SPAN_LINK, SPAN_IMAGE };

struct mark {
	enum mark_type type;
	enum mark_span span; /* OPEN, CLOSE */
	size_t start;        /* MARK_NOWHERE until it is found */
	size_t end;
	size_t partner;  /* OPEN, CLOSE */
	size_t address;  /* OPEN of a link or image: where its address stands, if that is known */
	bool is_escaped; /* TEXT: has a backslash before it, which is in start */
	bool is_label;   /* CLOSE: what is between the brackets is the name of a definition */
	bool is_address; /* OPEN, CLOSE: <address> */
	size_t title;    /* CLOSE: the text of a title, if there is one */
	size_t title_end;
};

struct markdown_block {
	const char *context; /* "p", "h1", "li", "th", "td", "html" */
	struct mark *mark;
	size_t n;
	size_t cap;
	bool is_crossed; /* md4c has spans that are not inside of each other */
};

typedef enum mymr_status
markdown_on_block(void *user, struct markdown_block *block);

/* Hands every block with text to on_block, whose marks are its own until it returns. MYMR_ERANGE
 * for what takes more than linear time, MYMR_ENOENT without md4c. */
enum mymr_status
markdown_parse(const char *s, size_t n, markdown_on_block *on_block, void *user);

/* Finds the place of every mark in s[0..n); those without words at the start of a block may stay
 * nowhere. False when it cannot be told. */
bool
markdown_place(struct markdown_block *block, const char *s, size_t n);

#endif
