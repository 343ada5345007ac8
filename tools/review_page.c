/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page around the messages: its head, what is to be shown, its style and script. */
#include "review.h"
#include "message.h"
#include "review_assets.h"

#include <string.h>

static void
put_title(struct html *html)
{
	const char *title = _("Review of translations");
	html_put(html, "<!DOCTYPE html>\n<html lang=\"");
	html_put(html, strcmp(title, "Review of translations") == 0 ? "en" : "my");
	html_put(html, "\">\n<meta charset=\"utf-8\">\n"
		       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
	html_put(html, title);
	html_put(html, "</title>\n<style>\n");
	html_put(html, review_css);
	html_put(html, "</style>\n<h1>");
	html_put(html, title);
	html_put(html, "</h1>\n");
}

/* A button that shows the messages of a class; the key does the same. */
static void
put_button(struct html *html, const char *class, const char *key, const char *label, size_t n)
{
	html_put(html, "<button type=\"button\" aria-pressed=\"false\" data-show=\"");
	html_put(html, class);
	html_put(html, "\" data-key=\"");
	html_put(html, key);
	html_put(html, "\">");
	html_put(html, label);
	html_put(html, " <b>");
	html_put_number(html, n);
	html_put(html, "</b> <kbd>");
	html_put(html, key);
	html_put(html, "</kbd></button>\n");
}

static void
put_tools(struct html *html, const struct review_sums *sums)
{
	const size_t all =
		sums->state[REVIEW_DONE] + sums->state[REVIEW_FUZZY] + sums->state[REVIEW_MISSING];
	html_put(html, "<nav>\n");
	put_button(html, "all", "a", _("all"), all);
	put_button(html, "done", "t", _("translated"), sums->state[REVIEW_DONE]);
	put_button(html, "fuzzy", "f", _("fuzzy"), sums->state[REVIEW_FUZZY]);
	put_button(html, "missing", "u", _("untranslated"), sums->state[REVIEW_MISSING]);
	put_button(html, "found", "w", _("with findings"), sums->with_findings);
	html_put(html, "<input type=\"search\" aria-label=\"");
	html_put(html, _("filter"));
	html_put(html, "\" placeholder=\"");
	html_put(html, _("filter"));
	html_put(html, " /\">\n<output></output>\n<small>");
	html_put(html, _("j next, k previous, / filter, Esc all"));
	html_put(html, "</small>\n</nav>\n");
}

void
review_put_page(struct html *html, const struct html *messages, const struct review_sums *sums)
{
	put_title(html);
	put_tools(html, sums);
	html_put(html, "<main>\n");
	if (!html->status)
		html->status = messages->status;
	if (!html->status && messages->out.len)
		html->status = mymr_buf_append(&html->out, messages->out.s, messages->out.len);
	html_put(html, "</main>\n<script>\n");
	html_put(html, review_js);
	html_put(html, "</script>\n");
}
