/* SPDX-License-Identifier: MIT */
/* A part of a document that is of another format: HTML or front matter in Markdown. */
#ifndef DOCUMENT_EMBEDDED_H
#define DOCUMENT_EMBEDDED_H

#include "document/document.h"

/* Whether a unit is wanted; NULL: all are. */
typedef bool
embedded_wants(const struct mymr_unit *unit);

/* Adds the units and links of source bytes [start, end), which are of a format, and its warnings
 * when asked for. What that format cannot read is left alone, *error says why. */
enum mymr_status
embedded_add(struct mymr_document *doc, size_t start, size_t end, const struct format *format,
	embedded_wants *wants, struct mymr_error *error);

#endif
