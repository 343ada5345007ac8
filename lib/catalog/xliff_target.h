/* SPDX-License-Identifier: MIT */
/* A new text for a target, with the codes in it. */
#ifndef CATALOG_XLIFF_TARGET_H
#define CATALOG_XLIFF_TARGET_H

#include "catalog/xliff_doc.h"
#include "catalog/xliff_map.h"

/* A code in the new text, and where its bytes are: an item of the target or of the source. */
struct xliff_token {
	size_t at;
	size_t len;
	const struct xliff_content *from;
	const struct xliff_item *item;
};

struct xliff_target {
	const struct mymr_xliff *x;
	const struct xliff_segment *segment;
	struct xliff_content source;
	struct xliff_content target;
	const char *s;
	size_t n;
	struct xliff_token *token;
	size_t n_tokens;
	size_t tokens_cap;
	struct xliff_map codes;    /* what codes are written as: 2 * item + 1 for the source's */
	struct xliff_map literals; /* what looks like a code and is none */
	struct arena arena;
};

/* Finds the codes in the text. MYMR_ECODES with the place in *error. */
enum mymr_status
xliff_target_find_codes(struct xliff_target *t, struct mymr_error *error);

/* Makes the bytes for the text: those of [from, to) of the file, which are inside of the target or,
 * where there is none, nothing. */
enum mymr_status
xliff_target_render(struct xliff_target *t, struct mymr_buf *out, size_t *from, size_t *to);

static inline const struct xliff_code *
xliff_token_code(const struct xliff_token *token)
{
	return &token->from->code[token->item->code];
}

/* Whether the token ends a pair. */
static inline bool
xliff_token_closes(const struct xliff_token *token)
{
	const struct xliff_code *c = xliff_token_code(token);
	return token->item->is_close || (c->is_paired && c->sort == XLIFF_END);
}

#endif
