/* SPDX-License-Identifier: MIT */
/* A content while it is read. */
#ifndef CATALOG_XLIFF_CONTENT_READER_H
#define CATALOG_XLIFF_CONTENT_READER_H

#include "catalog/xliff_content.h"

struct content_reader {
	struct xliff_content *content;
	const struct xliff_tree *tree;
	size_t root;
	size_t open;
	size_t next; /* the node and the piece that come next */
	size_t piece;
	enum mymr_status status;
};

/* One more item; NULL when memory is out, which r->status says then. */
struct xliff_item *
xliff_content_add(struct content_reader *r, enum xliff_item_kind kind, size_t start, size_t end);

/* Names for all codes, with n_more "_" behind. */
void
xliff_content_name(struct content_reader *r, size_t n_more);

void
xliff_content_find_indentation(struct content_reader *r);

/* The text, once codes have names. */
void
xliff_content_write(struct content_reader *r);

#endif
