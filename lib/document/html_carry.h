/* SPDX-License-Identifier: MIT */
/* HTML inside of another text: in XML, in a string of SQL, in an attribute. Its units become units
 * of the document around it, each part with its place in the bytes there. */
#ifndef DOCUMENT_HTML_CARRY_H
#define DOCUMENT_HTML_CARRY_H

#include "document/string_unit.h"

struct html_carry {
	const struct string_unit *page; /* the text of the page, and its places in page->doc */
	const struct format *format;    /* format_html or format_post */
	const char *context;            /* before the contexts of the page */
	size_t context_len;
	unsigned char how;   /* what the details of units get */
	unsigned char layer; /* the quotes around the page if it is in an attribute, or 0 */
	unsigned level;      /* attributes around the page */
	/* Why the document cannot hold a text, or NULL for any. */
	const char *(*refuse)(const char *text, size_t n, size_t *offset);
};

/* Adds the units and links of the page; what cannot be read is left alone with a warning. */
enum mymr_status
html_carry(const struct html_carry *c);

#endif
