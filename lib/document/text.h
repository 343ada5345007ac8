/* SPDX-License-Identifier: MIT */
/* Lines of plain text. */
#ifndef DOCUMENT_TEXT_H
#define DOCUMENT_TEXT_H

#include "document/document.h"

/* The length of what stands before the words of a line: blanks, a byte order mark, bullets. */
size_t
text_lead_len(const char *s, size_t n);

/* And of the blanks behind them. */
size_t
text_trail_len(const char *s, size_t n);

/* The end of the line that begins at start: LF, CR or both. */
size_t
text_line_end(const struct mymr_document *doc, size_t start);

/* struct format: a line stays a line. */
enum mymr_status
text_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

#endif
