/* SPDX-License-Identifier: MIT */
/* Tables made from lib/data by lib/gen. */
#ifndef DOCUMENT_HTML_TABLES_H
#define DOCUMENT_HTML_TABLES_H

#include "document/document.h"

/* No pointers, which every start of a program would pay for. */
struct charref {
	char name[34]; /* behind "&", with ";" unless it may be left out */
	char text[9];
};

extern const struct charref html_charrefs[];
extern const size_t html_n_charrefs;
extern const unsigned short html_c1[32];

struct html_element {
	const char *name;
	bool is_block;
	bool is_skipped;
};

extern const struct html_element html_elements[];
extern const size_t html_n_elements;

/* Whether what is in elements of the name is no human text. */
bool
html_is_skipped(const char *name, size_t n);

/* An attribute is human text on an element ("*": any) where another attribute, if one is named,
 * has one of the values. */
struct html_attribute {
	const char *element;
	const char *attribute;
	const char *where;
	const char *values;
};

extern const struct html_attribute html_attributes[];
extern const size_t html_n_attributes;

/* The same for links. */
struct html_link {
	struct html_attribute where;
	enum link_type type;
};

extern const struct html_link html_links[];
extern const size_t html_n_links;

struct json_ld_key {
	const char *name;
	const char *types; /* of what it must be, with blanks between; empty for anything */
	bool is_link;      /* otherwise its value is human text */
};

extern const struct json_ld_key json_ld_keys[];
extern const size_t json_ld_n_keys;

#endif
