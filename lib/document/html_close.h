/* SPDX-License-Identifier: MIT */
/* Elements that are open where a page is cut. */
#ifndef DOCUMENT_HTML_CLOSE_H
#define DOCUMENT_HTML_CLOSE_H

#include <mymr/buf.h>

/* Appends the end tags of the elements of s[0..n) that are open at an offset. */
enum mymr_status
html_close(struct mymr_buf *out, const char *s, size_t n, size_t at);

#endif
