/* SPDX-License-Identifier: MIT */
/* The scalars of YAML: plain, in quotes, and blocks of lines. */
#ifndef DOCUMENT_YAML_SCALAR_H
#define DOCUMENT_YAML_SCALAR_H

#include "document/string_unit.h"

#define YAML_PLAIN 'p'
#define YAML_FLOW 1 /* how: inside of brackets, where commas end a plain one */

/* What begins a scalar is its style: a quote, | or >, or YAML_PLAIN. */
struct yaml_scalar {
	char style;
	size_t start; /* with its quotes, or the header of a block */
	size_t end;
	size_t indent; /* of a block's lines */
	size_t text;   /* where a block's lines begin */
	bool is_readable;
	bool has_lines; /* more than one */
};

/* Whether s[i] is a blank, ends a line, or is none of s[0..n). */
bool
yaml_is_space(const char *s, size_t n, size_t i);

/* Whether a line of three dashes or dots begins at s[i]. */
bool
yaml_is_marker(const char *s, size_t n, size_t i);

/* Reads the scalar in quotes at start. False when it has no end. */
bool
yaml_read_quoted(const char *s, size_t n, size_t start, struct yaml_scalar *scalar);

/* Reads a plain scalar. Its further lines are indented by at least indent. */
void
yaml_read_plain(const char *s, size_t n, size_t start, size_t indent, bool is_flow,
	struct yaml_scalar *scalar);

/* Reads a block, whose lines are indented by at least indent. False for a header that is none. */
bool
yaml_read_block(const char *s, size_t n, size_t start, size_t indent, struct yaml_scalar *scalar);

/* The end of what is read with a scalar: of its lines, the last line end included. */
size_t
yaml_block_end(const char *s, size_t n, const struct yaml_scalar *scalar);

/* Whether a plain scalar s[0..n) is null, a number, a date or true or false, for any reader. */
bool
yaml_is_typed(const char *s, size_t n);

/* An escape in double quotes, as string_decode. */
size_t
yaml_unescape(const char *s, size_t n, char *out, size_t *n_out);

/* The same for single quotes. */
size_t
yaml_unescape_single(const char *s, size_t n, char *out, size_t *n_out);

/* Adds the text of a scalar. */
enum mymr_status
yaml_add_scalar(struct string_unit *unit, const struct yaml_scalar *scalar);

/* struct format */
enum mymr_status
yaml_arrange(struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text,
	size_t n);

bool
yaml_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text,
	size_t n);

#endif
