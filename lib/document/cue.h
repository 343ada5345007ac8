/* SPDX-License-Identifier: MIT */
/* The lines of a subtitle. */
#ifndef DOCUMENT_CUE_H
#define DOCUMENT_CUE_H

#include "document/document.h"

/* What cue_arrange puts where a line is to end; in a text it is a blank. */
#define CUE_BREAK '\x1E'

/* Whether a line end s[from, to) stands between Burmese letters, where it reads as nothing. */
bool
cue_joins(const char *s, size_t from, size_t to, size_t n);

/* What a line end reads as, of which s[from, to) is the only one: a line end before a dash, with
 * which someone else speaks (n_lead bytes of markup and blanks before it aside); nothing at blanks
 * and between Burmese letters; otherwise a blank. */
const char *
cue_read_break(const char *s, size_t from, size_t to, size_t n, size_t n_lead);

/* struct format */
enum mymr_status
cue_arrange(struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text,
	size_t n);

#endif
