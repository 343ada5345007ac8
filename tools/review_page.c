/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page around the messages: its head, what is to be shown, its style and script. */
#include "review.h"
#include "message.h"
#include "review_assets.h"

#include <string.h>

static void
put_opening(struct html *html, const char *name, const struct review_editing *editing)
{
	html_put(html, "<");
	html_put(html, name);
	if (editing) {
		html_put(html, " nonce=\"");
		html_put(html, editing->nonce);
		html_put(html, "\"");
	}
	html_put(html, ">\n");
}

static void
put_title(struct html *html, const struct review_editing *editing)
{
	const char *title = _("Review of translations");
	html_put(html, "<!DOCTYPE html>\n<html lang=\"");
	html_put(html, strcmp(title, "Review of translations") == 0 ? "en" : "my");
	html_put(html, "\">\n<meta charset=\"utf-8\">\n"
		       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
	html_put(html, title);
	html_put(html, "</title>\n");
	put_opening(html, "style", editing);
	html_put(html, review_css);
	html_put(html, editing ? review_edit_css : "");
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
put_tools(struct html *html, const struct review_sums *sums, bool is_editable)
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
	html_put(html, "</small>\n");
	if (is_editable) {
		html_put(html, "<small>");
		html_put(html, _("e edit, Ctrl+Enter save, Esc leave"));
		html_put(html, "</small>\n");
	}
	html_put(html, "</nav>\n");
}

static void
put_script(struct html *html, const char *script, const struct review_editing *editing)
{
	put_opening(html, "script", editing);
	html_put(html, script);
	html_put(html, "</script>\n");
}

void
review_put_page(struct html *html, const struct html *messages, const struct review_sums *sums,
	const struct review_editing *editing)
{
	put_title(html, editing);
	put_tools(html, sums, editing != NULL);
	html_put(html, "<main>\n");
	if (!html->status)
		html->status = messages->status;
	if (!html->status && messages->out.len)
		html->status = mymr_buf_append(&html->out, messages->out.s, messages->out.len);
	html_put(html, "</main>\n");
	if (editing)
		review_put_editor(html, editing->token);
	put_script(html, review_js, editing);
	if (editing)
		put_script(html, review_edit_js, editing);
}
