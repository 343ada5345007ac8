/* SPDX-License-Identifier: MIT */
/* What is no text in Markdown: code, addresses of links, tags. */
#ifndef DOCUMENT_MARKDOWN_CODE_H
#define DOCUMENT_MARKDOWN_CODE_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>

/* Bytes [start, end). */
struct code_span {
	size_t start;
	size_t end;
};

struct code_spans {
	struct code_span *span; /* from left to right */
	size_t n;
	size_t cap;
	size_t at; /* the first that may be ahead */
};

/* Finds them in s[0..n), in linear time. They are the caller's to free, also after MYMR_ENOMEM. */
enum mymr_status
markdown_code(struct code_spans *spans, const char *s, size_t n);

void
code_spans_free(struct code_spans *spans);

/* Whether offset is in one of them. Offsets must not descend. */
bool
code_spans_have(struct code_spans *spans, size_t offset);

#endif
