/* SPDX-License-Identifier: MIT */
/* Fonts that are named for Zawgyi, which show Unicode text wrongly. */
#ifndef DOCUMENT_FONTS_H
#define DOCUMENT_FONTS_H

#include "document/document.h"

struct zawgyi_font {
	const char *name; /* in lower case; the last has NULL */
	bool is_prefix;
};

extern const struct zawgyi_font zawgyi_fonts[];

/* Notes the names of such fonts in tags and style sheets of the member that is scanned, and warns
 * of the first. What names a font that the file itself brings is left out. */
enum mymr_status
fonts_find(struct mymr_document *doc, bool is_style_sheet);

#endif
