/* SPDX-License-Identifier: MIT */
/* Text on its way back into HTML, through the attributes that a page may stand in. */
#ifndef DOCUMENT_HTML_ESCAPE_H
#define DOCUMENT_HTML_ESCAPE_H

#include "document/document.h"

/* The quotes of an attribute that a page stands in. In a unit's detail the outermost attribute has
 * the lowest bits. */
enum html_layer { HTML_IN_DOUBLE = 1, HTML_IN_SINGLE, HTML_UNQUOTED };
#define HTML_LAYER_BITS 2
#define HTML_MAX_LEVEL 3

/* See struct format. */
enum mymr_status
html_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

const char *
html_lang_attribute(enum mymr_language language);

#endif
