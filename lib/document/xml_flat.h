/* SPDX-License-Identifier: MIT */
/* The content of an XML element as text, every part of it with its place in the source. */
#ifndef DOCUMENT_XML_FLAT_H
#define DOCUMENT_XML_FLAT_H

#include "document/document.h"

enum xml_run_type {
	XML_RUN_TEXT,  /* the same bytes in text and source */
	XML_RUN_CHAR,  /* a reference, the end of a line */
	XML_RUN_JOINT, /* <![CDATA[ or ]]> or both: no text */
	XML_RUN_OPEN,  /* tags */
	XML_RUN_CLOSE,
	XML_RUN_CODE /* an empty element, a comment, an instruction */
};

struct xml_run {
	enum xml_run_type type;
	bool is_cdata;
	size_t source;
	size_t source_len;
	size_t text;
	size_t text_len;
};

/* Zeroed but for s, it is empty and ready. */
struct xml_flat {
	const char *s;
	struct mymr_buf text;
	struct xml_run *run;
	size_t n;
	size_t cap;
};

/* Adds the source bytes [from, to) between two tags, which are well-formed. */
enum mymr_status
xml_flat_add(struct xml_flat *f, size_t from, size_t to);

/* Adds a tag. */
enum mymr_status
xml_flat_tag(struct xml_flat *f, enum xml_run_type type, size_t from, size_t to);

void
xml_flat_clear(struct xml_flat *f);

void
xml_flat_free(struct xml_flat *f);

/* Whether all text stands in CDATA and there are no codes. Blanks around it count if they are text,
 * has_edges. */
bool
xml_flat_is_cdata(const struct xml_flat *f, bool has_edges);

bool
xml_flat_has_cdata(const struct xml_flat *f);

bool
xml_flat_has_codes(const struct xml_flat *f);

/* The source of text [from, to), whose first byte is in or behind run *at; *at becomes the run of
 * the last. */
void
xml_flat_source(
	const struct xml_flat *f, size_t *at, size_t from, size_t to, size_t *start, size_t *end);

/* The local name of the tag at s, which "<" begins. */
size_t
xml_tag_name(const char *s, size_t n, const char **name);

#endif
