/* SPDX-License-Identifier: MIT */
/* Entries of an open PO file, written anew in part. */
#ifndef CATALOG_PO_RENDER_H
#define CATALOG_PO_RENDER_H

#include "catalog/po_doc.h"
#include "catalog/po_text.h"
#include "catalog/writer.h"

/* What becomes of "#~". */
enum po_mark { PO_MARK_KEEP, PO_MARK_ADD, PO_MARK_DROP };

/* Writes the lines of po->s[start..end). With is_inside the first is the rest of a line. eol takes
 * the place of their line ends unless it is NULL. */
void
po_put_lines(struct writer *w, const struct mymr_po *po, size_t start, size_t end, bool is_inside,
	const char *eol, enum po_mark mark);

/* A line of the comments of an entry, its end with it. Blank lines among them have the kind
 * PO_COMMENTS. */
struct po_line {
	size_t start;
	size_t end;
	enum po_comment kind;
};

/* The next line at or behind *at, which starts as e->start; false when there is none. */
bool
po_line_next(const struct mymr_po *po, const struct po_entry *e, size_t *at, struct po_line *line);

/* What stands in a line without its mark, its end and blanks around. */
const char *
po_line_text(const struct mymr_po *po, const struct po_line *line, size_t *n);

/* Comments written anew: a block takes the place of all lines of its kind; NULL leaves them. */
struct po_comments {
	const struct mymr_buf *block[PO_COMMENTS];
	const struct mymr_buf *added; /* behind the translator's */
	enum po_mark mark;
};

void
po_put_comments(struct writer *w, const struct mymr_po *po, const struct po_entry *e,
	const struct po_comments *comments);

/* Writes a string as a previous one, "#|"; keyword has a blank behind. */
void
po_put_previous(
	struct writer *w, const struct mymr_po *po, const char *keyword, const char *s, size_t n);

/* Which flags po_add_flags takes. */
enum po_flags { PO_ALL_FLAGS, PO_FLAGS_OF_TRANSLATOR };

/* Appends the flags of an entry, "fuzzy" not among them, that are not in the list yet. */
enum mymr_status
po_add_flags(struct mymr_buf *list, const struct mymr_po *po, const struct po_entry *e,
	enum po_flags which);

/* Makes a list a line, or nothing. */
enum mymr_status
po_flags_line(struct mymr_buf *line, bool is_fuzzy, const struct mymr_buf *list, const char *eol);

static inline struct po_style
po_style_of(const struct mymr_po *po, bool is_obsolete)
{
	return (struct po_style){po->eol, is_obsolete ? "#~ " : "", po->width};
}

#endif
