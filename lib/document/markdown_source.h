/* SPDX-License-Identifier: MIT */
/* Markdown as its parser gets it. Parts that sites read before Markdown does have no signs there:
 * footnotes, {{shortcodes}}, {% tags %}, and addresses as they stand. */
#ifndef DOCUMENT_MARKDOWN_SOURCE_H
#define DOCUMENT_MARKDOWN_SOURCE_H

#include <mymr/buf.h>
#include <stdbool.h>
#include <stddef.h>

/* Bytes that were put in before an offset. */
struct markdown_insert {
	size_t at;
	size_t added; /* by this one and all before it */
};

struct markdown_source {
	struct mymr_buf text;
	struct markdown_insert *insert;
	size_t n_inserts;
	size_t cap;
	bool has_definitions; /* [name]: address */
	bool is_table;        /* the line before is one of a table */
	size_t lines;         /* of the paragraph that is read, and its brackets */
	size_t brackets;
	size_t cost; /* of all paragraphs */
};

/* Reads s[0..n), in which Markdown begins at start. MYMR_ERANGE for a paragraph with so many lines
 * and links that reading it takes more than linear time. What is before is left out, and offsets
 * are those of s all the same. */
enum mymr_status
markdown_source_read(struct markdown_source *source, const char *s, size_t n, size_t start);

void
markdown_source_free(struct markdown_source *source);

/* The offset in s of one in the text. */
size_t
markdown_source_offset(const struct markdown_source *source, size_t offset);

/* The length of what begins at s[at] and is literal, 0 for nothing. */
size_t
markdown_literal_len(const char *s, size_t n, size_t at);

#endif
