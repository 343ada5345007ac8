/* SPDX-License-Identifier: MIT */
/* What formats have in their text beyond XML: blanks that are one, escapes, quotes. */
#ifndef DOCUMENT_XML_READ_H
#define DOCUMENT_XML_READ_H

#include "document/xml_strings.h"

/* Reads parts from front to back. */
struct xml_reader {
	const char *s;
	enum xml_how how;
	bool (*is_loose)(void *arg, size_t at); /* whether the blank at s[at] may be collapsed */
	void *arg;
	bool in_quotes;
};

/* Text that is as it stands there, or another. */
struct xml_part {
	bool is_verbatim;
	char text[4];
	size_t n;
};

/* Scanner: the length of the part at s[i], up to s[end]. */
size_t
xml_read_part(struct xml_reader *r, size_t i, size_t end, struct xml_part *part);

/* Whether s[0..n) names an Android resource instead of being text. */
bool
xml_is_resource(const char *s, size_t n);

#endif
