/* SPDX-License-Identifier: MIT */
/* From the text and inline markup between two block boundaries to units. */
#ifndef DOCUMENT_HTML_UNIT_H
#define DOCUMENT_HTML_UNIT_H

#include "document/document.h"
#include "document/html_charref.h"
#include "document/html_parse.h"

struct html_attribute;

/* What the scanner must know of an element beyond its place. */
struct html_info {
	bool is_block;
	bool is_skipped;    /* its text is not human text, or must not be translated */
	bool is_title;      /* <title>: content without markup */
	bool is_annotation; /* of <ruby> */
	bool has_annotation_around;
	size_t lang_owner; /* nearest element with a lang attribute of its own, or none */
};

/* A piece before it has a place in a unit's text. */
struct html_piece {
	enum piece_type type;
	size_t source;
	size_t source_len;
	size_t element;   /* OPEN and the CODE of an element; otherwise HTML_NO_ELEMENT */
	size_t partner;   /* OPEN, CLOSE: index of the other one */
	bool is_visible;  /* more than white space */
	bool is_word;     /* has a letter or digit */
	bool is_line_end; /* CODE: read as <br> */
	unsigned number;  /* OPEN, CODE: the how-manieth of its name in the unit */
	size_t n_words;   /* pieces with words up to here */
	unsigned char decoded_len;
	char decoded[CHARREF_MAX]; /* CHAR */
};

/* Events [from, to) in an element whose text is read when all else has been. */
struct html_aside {
	size_t from;
	size_t to;
	size_t element;
};

struct html_scan {
	struct mymr_document *doc;
	const char *s;
	bool has_lines;  /* a post of WordPress, where empty lines part paragraphs */
	bool has_blocks; /* and they do so only outside of elements */
	struct html_page page;
	struct html_info *info; /* one for each element of the page */
	struct html_piece *pieces;
	size_t n_pieces;
	size_t cap_pieces;
	size_t block; /* the block element the pieces stand in */
	struct mymr_buf text;
	struct mymr_buf context; /* of the unit that comes next */
	struct piece *out;
	size_t cap_out;
	struct html_aside *aside;
	size_t n_asides;
	size_t cap_asides;
};

/* Scans the document; its markup is parsed from masked, which has as many bytes. */
enum mymr_status
html_scan_masked(struct mymr_document *doc, const char *masked, struct mymr_error *error);

/* Adds source text [start, end) with its references decoded and white space collapsed. */
enum mymr_status
html_add_text(struct html_scan *scan, size_t start, size_t end);

/* Adds markup: OPEN, CLOSE or CODE. element may be HTML_NO_ELEMENT. */
enum mymr_status
html_add_code(
	struct html_scan *scan, enum piece_type type, size_t start, size_t end, size_t element);

/* Decodes what a mark ('&', a backslash) begins; 0 when it begins nothing. */
typedef size_t
html_decoder(const char *s, size_t n, char *out, size_t *out_len);

/* Sets the context to the name of an element in lower case, to "" for none. */
enum mymr_status
html_set_context(struct html_scan *scan, size_t element);

/* Appends a name to the context, in lower case. */
enum mymr_status
html_add_to_context(struct html_scan *scan, const char *name, size_t n);

/* A value without markup, source bytes [start, end). Its context is set before. */
struct html_value {
	size_t start;
	size_t end;
	enum mymr_place place;
	char mark; /* what decode reads begins with it */
	html_decoder *decode;
	char quote;
	enum unit_language language;
};

/* Adds the unit of a value, if it has words. */
enum mymr_status
html_add_value(struct html_scan *scan, const struct html_value *v);

/* Whether an element is <rt> or the like. */
bool
html_is_annotation(const struct html_element_span *e);

/* Adds the annotations from that on which event *i begins as one code, and moves *i to their last
 * event. */
enum mymr_status
html_add_annotations(struct html_scan *scan, size_t *i);

/* Whether a piece is a line break. */
bool
html_is_break(const struct html_scan *scan, const struct html_piece *p);

/* Whether the pieces collected so far have words. */
bool
html_has_words(const struct html_scan *scan);

/* Makes units of the pieces collected so far, and begins anew. */
enum mymr_status
html_flush(struct html_scan *scan);

/* Adds the units of an element's human attributes. */
enum mymr_status
html_add_attributes(struct html_scan *scan, size_t element);

/* The value of an attribute, without quotes; false when the element lacks it. */
bool
html_attribute(const struct html_scan *scan, size_t element, const char *name,
	struct html_attribute_span *value);

/* The same attribute without its quotes. */
struct html_attribute_span
html_without_quotes(const char *s, const struct html_attribute_span *a);

/* Whether an attribute of an element is what a row of a table says. Where another attribute must
 * have one of some values, it is enough that one of its words is one. */
bool
html_attribute_is(const struct html_scan *scan, size_t element, const struct html_attribute_span *a,
	const struct html_attribute *row);

/* Adds the links of the page and finds the place for new ones. */
enum mymr_status
html_add_links(struct html_scan *scan);

/* Adds the units of a JSON-LD script whose text is [start, end). */
enum mymr_status
html_add_json_ld(struct html_scan *scan, size_t start, size_t end);

/* Whether s[0..n) is name, ASCII case aside. */
bool
name_is(const char *s, size_t n, const char *name);

/* The element that carries the lang attribute for text inside element. */
struct owner
html_owner(const struct html_scan *scan, size_t element);

/* What the lang attribute of element itself says. */
enum unit_language
html_stated_language(const struct html_scan *scan, size_t element);

/* What the nearest lang attribute around element says, those of html and body apart. */
enum unit_language
html_language(const struct html_scan *scan, size_t element);

#endif
