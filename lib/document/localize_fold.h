/* SPDX-License-Identifier: MIT */
/* Folding: what two spellings of one string of a site have in common. */
#ifndef DOCUMENT_LOCALIZE_FOLD_H
#define DOCUMENT_LOCALIZE_FOLD_H

#include <mymr/buf.h>

/* s[0..n) without the decorations at its ends: bullets, arrows, colons, dots, blanks. */
struct core {
	size_t start;
	size_t end;
};

struct core
fold_core(const char *s, size_t n);

/* Appends s[0..n) folded: ASCII in lower case, curly quotes straight, dashes one, white space
 * one blank, placeholders without numbers. One code point stays one. */
enum mymr_status
fold(struct mymr_buf *out, const char *s, size_t n);

/* The length of the start of text that folds to the same as all of literal; 0 when it does not. */
size_t
fold_match(const char *literal, size_t n_literal, const char *text, size_t n_text);

#endif
