/* SPDX-License-Identifier: MIT */
#ifndef DOCUMENT_HTML_ESCAPE_H
#define DOCUMENT_HTML_ESCAPE_H

#include "document/document.h"

/* See struct format. */
enum mymr_status
html_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

const char *
html_lang_attribute(enum mymr_language language);

#endif
