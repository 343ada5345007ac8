/* SPDX-License-Identifier: MIT */
/* TrueType fonts made for a test: every character is a box. */
#ifndef TESTS_FONT_BUILD_H
#define TESTS_FONT_BUILD_H

#include <mymr/buf.h>
#include <stddef.h>

#define FONT_EM 1000
#define FONT_ASCENT 900
#define FONT_DESCENT 300

/* A character, its advance, and the edges of its ink in font units; no ink when right <= left. */
struct font_box {
	unsigned cp;
	int advance;
	int left, bottom, right, top;
};

/* Appends a font called name with the boxes, which are in the order of their characters, and a
 * box for .notdef. MYMR_ENOMEM. */
enum mymr_status
font_build(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n);

/* The same with a table more, which comes first: "GSUB" or "GPOS". */
struct font_table {
	const char *tag;
	const char *s;
	size_t n;
};

enum mymr_status
font_build_with(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n,
	const struct font_table *table);

/* The same with a GSUB table that has one script and no lookups. */
enum mymr_status
font_build_tagged(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n,
	const char *script);

#endif
