/* SPDX-License-Identifier: MIT */
/* Markup of WordPress inside of HTML: shortcodes, and comments that are blocks. */
#ifndef DOCUMENT_WORDPRESS_H
#define DOCUMENT_WORDPRESS_H

#include "document/html_unit.h"

struct shortcode {
	const char *name;
	bool is_skipped; /* what stands between its two tags is no text */
};

extern const struct shortcode shortcodes[];
extern const size_t n_shortcodes;

/* Ends with NULL. */
extern const char *const block_attributes[];

/* Makes elements of the shortcodes in the text of a page. In a post those that WordPress knows need
 * nothing more; elsewhere they must have attributes or a partner. */
enum mymr_status
wordpress_shortcodes(struct html_page *page, const char *s, bool is_post);

/* Whether the bracket at s[0] may begin a shortcode, in text that is to be no markup. has_brackets:
 * the page has shortcodes, which it may be taken for the partner of. */
bool
wordpress_is_bracket(const char *s, size_t n, bool has_brackets);

/* Adds units for the attributes of the block whose comment is [start, end), if it is one. */
enum mymr_status
wordpress_block(struct html_scan *scan, size_t start, size_t end);

/* The mark, in the quote of a unit's detail, of a string in such a comment. */
#define WORDPRESS_BLOCK '-'

enum mymr_status
wordpress_escape_block(
	struct mymr_buf *out, const struct unit_detail *detail, const char *text, size_t n);

#endif
