/* SPDX-License-Identifier: MIT */
/* What is in a source or a target: as text with codes, and item by item with its bytes. */
#ifndef CATALOG_XLIFF_CONTENT_H
#define CATALOG_XLIFF_CONTENT_H

#include <mymr/buf.h>
#include "base/arena.h"
#include "catalog/xliff_tree.h"

enum xliff_sort {
	XLIFF_PAIRED, /* an element around text: <pc>, <g> */
	XLIFF_LONE,   /* <ph/>, <x/>, <it> */
	XLIFF_START,  /* <sc/>, <bx/>, <bpt> */
	XLIFF_END     /* <ec/>, <ex/>, <ept> */
};

struct xliff_code {
	enum xliff_sort sort;
	uint32_t node;
	uint32_t partner; /* of a start and an end that belong together: number of the other code */
	uint32_t nth;     /* of those of the same name, from 1 on */
	bool is_paired;
	const char *key;  /* its id, or what it has in common with its partner */
	const char *name; /* NUL-terminated */
	size_t n_name;
};

enum xliff_item_kind {
	XLIFF_ITEM_TEXT,
	XLIFF_ITEM_CODE,
	XLIFF_ITEM_MARK /* annotations, and what is not known: not seen in the text */
};

struct xliff_item {
	enum xliff_item_kind kind;
	bool is_close;  /* of a paired code or a mark */
	bool is_exact;  /* text: its bytes are the text */
	bool is_paired; /* mark: has an end */
	bool is_blank;  /* text: blanks in the file, not references to such */
	uint32_t code;
	uint32_t at; /* of the text: [at, at + n); of indentation that is left out n is 0 */
	uint32_t n;
	uint32_t start; /* bytes of the file */
	uint32_t end;
};

struct xliff_content {
	struct xliff_item *item;
	size_t n_items;
	size_t items_cap;
	struct xliff_code *code;
	size_t n_codes;
	size_t codes_cap;
	struct mymr_buf text;
	/* indentation at the ends, which is no part of the text: items */
	size_t n_lead;
	size_t n_trail;
	struct arena arena;
};

/* Reads what is in a node. Names get n_more "_" behind, for texts that have them literally.
 * MYMR_ENOMEM; the content is to be freed in any case. */
enum mymr_status
xliff_content_read(
	struct xliff_content *content, const struct xliff_tree *tree, size_t node, size_t n_more);

void
xliff_content_free(struct xliff_content *content);

/* Finds the starts and ends among items that belong together and nest. MYMR_ENOMEM. */
enum mymr_status
xliff_content_pair(struct xliff_code *code, const struct xliff_item *item, size_t n);

#endif
