/* SPDX-License-Identifier: MIT */
/* What a sheet of Office Open XML can have. */
#ifndef DOCUMENT_SHEET_H
#define DOCUMENT_SHEET_H

#include <mymr/buf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SHEET_ROWS 1048576
#define SHEET_COLUMNS 16384
#define SHEET_TEXT 32767 /* units of UTF-16 in a cell */

/* Appends a text with what XML cannot have escaped. */
enum mymr_status
sheet_put_escaped(struct mymr_buf *out, const char *s, size_t n);

#define SHEET_ESCAPE 7 /* bytes of "_x000D_" */

/* The code point of an escape at s; false when there is none. */
bool
sheet_read_escape(const char *s, size_t n, unsigned long *cp);

/* Replaces the escapes of a text by what they stand for. */
void
sheet_unescape(struct mymr_buf *text);

/* In units of UTF-16. */
size_t
sheet_text_length(const char *s, size_t n);
/* As CSV: of a text that is shared, each cell has its own. */
#define SHEET_BYTES ((size_t)1 << 28)

#endif
