/* SPDX-License-Identifier: MIT */
/* What a reader sees of a unit: its text without codes. */
#ifndef DOCUMENT_UNIT_PLAIN_H
#define DOCUMENT_UNIT_PLAIN_H

#include "document/document.h"

/* Bytes of the text from a place on, and the piece they are of. */
struct plain_part {
	size_t text;
	const struct piece *piece;
};

/* <wbr> is U+200B, <br> a line end, other things without text U+FFFC; inline tags are nothing. */
struct plain {
	struct mymr_buf text;
	struct plain_part *parts;
	size_t n_parts;
	size_t cap_parts;
	size_t part; /* the last one asked for */
};

/* Begins anew with unit i. */
enum mymr_status
plain_read(struct plain *plain, const struct mymr_document *doc, size_t i);

void
plain_free(struct plain *plain);

/* The source offset behind the text that ends at a place; places are asked for from left to right.
 * False inside a reference. */
bool
plain_source_end(struct plain *plain, size_t text, size_t *source);

#endif
