/* SPDX-License-Identifier: MIT */
/* Strings of PO files, written. */
#ifndef CATALOG_PO_TEXT_H
#define CATALOG_PO_TEXT_H

#include <mymr/buf.h>

/* gettext's width of a page. */
#define PO_WIDTH 79

/* How strings are written: what ends a line, what begins those behind the first ("#~ "), and the
 * width at which they are folded. */
struct po_style {
	const char *eol;
	const char *prefix;
	size_t width;
};

/* Appends s[0..n), escaped, quoted and folded, to a line on which there are column columns. Its
 * last line has no end. out is as before on failure. */
enum mymr_status
po_put_string(
	struct mymr_buf *out, const struct po_style *style, size_t column, const char *s, size_t n);

/* Appends s[0..n), escaped. out may have a part of it on failure. */
enum mymr_status
po_escape(struct mymr_buf *out, const char *s, size_t n);

/* Code points in s[0..n). */
size_t
po_columns(const char *s, size_t n);

#endif
