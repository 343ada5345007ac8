/* SPDX-License-Identifier: MIT */
/* Values inside a text that otherwise stays as it is. */
#ifndef DOCUMENT_LOCALIZE_PROSE_H
#define DOCUMENT_LOCALIZE_PROSE_H

#include "document/document.h"
#include "document/localizer.h"

/* Replaces the values in [from, to) of s, which is the text of a unit, and leaves the rest of its
 * source untouched. */
enum mymr_status
localize_prose(const struct mymr_localizer *l, struct mymr_document *doc, size_t unit,
	const char *s, size_t from, size_t to);

/* Appends s[0..n) with its values replaced. */
enum mymr_status
localize_prose_text(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n);

#endif
