/* SPDX-License-Identifier: MIT */
/* HTML as a list of events in source order, made from gumbo's tree. */
#ifndef DOCUMENT_HTML_PARSE_H
#define DOCUMENT_HTML_PARSE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/status.h>

enum html_event_type {
	HTML_START,
	HTML_END,
	HTML_TEXT,
	HTML_COMMENT,
	HTML_STRAY /* bytes gumbo's tree has no place for: ignored tags, doctype */
};

/* source bytes [start, end). For START, END and TEXT, element is an index into the elements: the
 * element itself, or the one the text is in. */
struct html_event {
	size_t start;
	size_t end;
	size_t element;
	enum html_event_type type;
};

/* An attribute as it stands in the source; the value with its quotes, if any. One without a value
 * has an empty one right behind its name. */
struct html_attribute_span {
	size_t name;
	size_t name_len;
	size_t value;
	size_t value_len;
};

#define HTML_NO_ELEMENT ((size_t)-1)

/* An element that has a start tag in the source; [start, end) is all of it. */
struct html_element_span {
	size_t parent; /* index, or HTML_NO_ELEMENT */
	size_t start;
	size_t tag_end; /* behind the '>' of the start tag */
	size_t end;
	bool has_end_tag;
	const char *name; /* in the source, original case */
	size_t name_len;
	bool is_shortcode;      /* [caption]: no element of HTML, whatever its name */
	bool is_skipped;        /* one whose text is not for readers */
	size_t first_attribute; /* in the page's attributes */
	size_t n_attributes;
};

struct html_page {
	struct html_event *events;
	size_t n_events;
	size_t cap_events;
	struct html_element_span *elements;
	size_t n_elements;
	size_t cap_elements;
	struct html_attribute_span *attributes;
	size_t n_attributes;
	size_t cap_attributes;
	bool has_brackets; /* shortcodes, or what may be part of one */
};

/* Parses s[0..n), well-formed UTF-8. MYMR_ERANGE with a place in *error for markup nested so deep
 * that the tree could not be built in linear time; MYMR_ENOMEM. */
enum mymr_status
html_parse(struct html_page *page, const char *s, size_t n, struct mymr_error *error);

void
html_page_free(struct html_page *page);

/* The length of the markup construct at s, which starts with '<': a tag, comment, declaration or
 * processing instruction; 0 when the '<' is text (WHATWG HTML 13.2.5.6). */
size_t
html_markup_len(const char *s, size_t n);

/* Whether text in the element has no markup in it. */
bool
html_is_plain(const struct html_page *page, size_t element);

/* The cost of building gumbo's tree: tags times the elements open around them. */
enum mymr_status
html_check_depth(const char *s, size_t n, struct mymr_error *error);

/* Sorts the events by place, drops doubles and fills gaps with STRAY. */
enum mymr_status
html_order_events(struct html_page *page, const char *s, size_t n);

#endif
