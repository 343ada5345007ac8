/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HTML that commands write. */
#ifndef TOOLS_HTML_H
#define TOOLS_HTML_H

#include <mymr/buf.h>

/* A page in the making; the first failure stays and ends writing. */
struct html {
	struct mymr_buf out;
	enum mymr_status status;
};

/* Markup as it is. */
void
html_put(struct html *html, const char *markup);

/* Text, with what is markup in it escaped, and U+FFFD for what no page may have. */
void
html_put_text(struct html *html, const char *s, size_t n);

/* The same with a name for U+200B, which cannot be seen. */
void
html_put_visible(struct html *html, const char *s, size_t n);

void
html_put_number(struct html *html, size_t n);

/* Writes the page to path and frees it. Complains and returns an exit code. */
int
html_write(struct html *html, const char *path);

#endif
