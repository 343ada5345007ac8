/* SPDX-License-Identifier: MIT */
/* Character references of HTML. */
#ifndef DOCUMENT_HTML_CHARREF_H
#define DOCUMENT_HTML_CHARREF_H

#include <stdbool.h>
#include <stddef.h>

#define CHARREF_MAX 8

/* Scanner. When s[0..n), which starts with '&', is a character reference, writes what it stands
 * for to out and returns its length; otherwise 0 (WHATWG HTML 13.2.5.72 to 13.2.5.80). */
size_t
html_charref(const char *s, size_t n, bool in_attribute, char out[CHARREF_MAX], size_t *out_len);

#endif
