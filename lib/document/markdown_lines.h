/* SPDX-License-Identifier: MIT */
/* Lines, and ends of lines, that sites read and Markdown does not know. */
#ifndef DOCUMENT_MARKDOWN_LINES_H
#define DOCUMENT_MARKDOWN_LINES_H

#include <stdbool.h>
#include <stddef.h>

struct markdown_lines {
	size_t code_end; /* of what stands between tags and is code */
	bool is_html;    /* an empty line would end it */
	char fence;      /* that of the code around, or 0 */
	bool is_endless; /* there is no end of code further on */
};

/* Whether a part of the line s[at..end) is to be read as blanks; *from and *to tell which. text is
 * where its prefix ends. Lines must be asked about in their order. */
bool
markdown_lines_blank(struct markdown_lines *lines, const char *s, size_t n, size_t text, size_t end,
	size_t *from, size_t *to);

/* The length of what a line s[at..end) begins with, at text, when it tells what a footnote,
 * [^name]:, or a term, ":" in the line below, is; 0 for nothing. *mark has as many bytes and is the
 * mark of a list, which such lines are for a parser that knows neither. */
size_t
markdown_lines_mark(const char *s, size_t at, size_t text, size_t end, const char **mark);

#endif
