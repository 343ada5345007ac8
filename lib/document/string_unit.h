/* SPDX-License-Identifier: MIT */
/* A unit in the making: its text, and what each part of it is in the source. */
#ifndef DOCUMENT_STRING_UNIT_H
#define DOCUMENT_STRING_UNIT_H

#include "document/document.h"

/* Zeroed but for doc, it is empty and ready. */
struct string_unit {
	struct mymr_document *doc;
	char quote; /* of its units */
	struct mymr_buf text;
	struct piece *piece;
	size_t n;
	size_t cap;
	unsigned char how; /* what the details of units get */
	size_t start;      /* of units that have more than their pieces: their quotes; else 0 */
	size_t end;
};

/* Adds text[0..n), which is source bytes [source, source + source_len). Plain text goes on in the
 * piece before it. */
enum mymr_status
string_unit_add(struct string_unit *u, enum piece_type type, size_t source, size_t source_len,
	const char *text, size_t n);

/* How an escape reads at s, which begins with a mark: its length and at most 4 bytes in out; 0 when
 * it is none, so that the mark stands for itself. */
typedef size_t
string_decode(const char *s, size_t n, char *out, size_t *n_out);

/* Adds the source bytes [start, end), escapes decoded; decode may be NULL when there are none. */
enum mymr_status
string_unit_read(struct string_unit *u, size_t start, size_t end, char mark, string_decode *decode);

/* Gives the document the unit, if there is a word in it, and is empty again. */
enum mymr_status
string_unit_end(struct string_unit *u, enum mymr_place place, const char *context);

/* Drops what has been added. */
void
string_unit_drop(struct string_unit *u);

void
string_unit_free(struct string_unit *u);

#endif
