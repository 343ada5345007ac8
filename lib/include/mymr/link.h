/* SPDX-License-Identifier: MIT */
/* Links of a page that becomes one of another language: from page to page, to itself (canonical)
 * and to its counterpart (hreflang; WHATWG HTML 4.6.7, sitemaps.org 0.9). */
#ifndef MYMR_LINK_H
#define MYMR_LINK_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/document.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What addresses become: "/en/" followed by a star to "/my/" followed by one. A star stands for
 * anything, and what it stood for stands in its place. Without stars an address must be from, but
 * may go on with "?" or "#". */
struct mymr_link_rule {
	const char *from;
	const char *to;
};

/* MYMR_EINVAL for what is no rule: an empty side, blanks, quotes, angle brackets, two stars on a
 * side or one on one side only. */
MYMR_API enum mymr_status
mymr_link_rule_check(const struct mymr_link_rule *rule);

/* Appends what url[0..n) becomes by the first of n_rules rules that it fits. MYMR_ENOENT, and
 * nothing is appended, when there is none. */
MYMR_API enum mymr_status
mymr_link_map(struct mymr_buf *out, const char *url, size_t n, const struct mymr_link_rule *rules,
	size_t n_rules);

struct mymr_link_options {
	const struct mymr_link_rule *rules; /* each of them checked */
	size_t n_rules;
	enum mymr_language to; /* what the page becomes; it was in the other one */
	const char *url;       /* of the page as it was, for one that does not say it; NULL: none */
};

/* Changes every link that fits a rule, but for those that name a language (hreflang): they lead to
 * another language on purpose. A page whose own address is known, by its canonical link or by url,
 * and fits a rule gets the new address as canonical and, as alternates, both addresses with their
 * languages; what it has of these is brought up to date. It gets them before the end of its head,
 * and none when it has no head. The entries of a sitemap get alternates unless it has some.
 * Formats other than HTML, Markdown, RSS, Atom and sitemaps have no links. Call it once. *n_changed
 * (may be NULL) is how many links have changed or were added. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_localize_links(
	struct mymr_document *doc, const struct mymr_link_options *options, size_t *n_changed);

#ifdef __cplusplus
}
#endif

#endif
