/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the page has for an editor who changes messages. Its script does the rest. */
#include "json.h"
#include "message.h"
#include "review.h"

#include <string.h>

/* JSON in an attribute: nothing but markup needs escapes, and every character comes back. */
static void
put_value(struct html *html, const char *s, size_t n)
{
	for (size_t i = 0; i < n && !html->status; i++) {
		if (s[i] == '"')
			html_put(html, "&quot;");
		else if (s[i] == '&')
			html_put(html, "&amp;");
		else
			html->status = mymr_buf_putc(&html->out, s[i]);
	}
}

/* JSON in the making; the first failure stays. */
struct json {
	struct mymr_buf out;
	enum mymr_status status;
};

static void
json_put(struct json *json, const char *markup)
{
	if (!json->status)
		json->status = mymr_buf_puts(&json->out, markup);
}

static void
json_put_text(struct json *json, const struct mymr_po_string *text)
{
	if (!text->s)
		json_put(json, "null");
	else if (!json->status)
		json->status = json_put_string(&json->out, text->s, text->len);
}

static void
json_put_forms(struct json *json, const struct mymr_po *po, size_t i, size_t n)
{
	static const struct mymr_po_string empty = {"", 0, 0, 0};
	json_put(json, ",\"forms\":[");
	for (size_t form = 0; form < n; form++) {
		struct mymr_po_string text;
		const bool is_there = mymr_po_form_at(po, i, form, &text) == MYMR_OK && text.s;
		json_put(json, form ? "," : "");
		json_put_text(json, is_there ? &text : &empty);
	}
	json_put(json, "]");
}

static void
json_put_message(struct json *json, const struct review_file *file, size_t i,
	const struct mymr_po_entry *entry)
{
	struct html number = {.status = MYMR_OK};
	html_put_number(&number, file->number);
	json_put(json, "{\"file\":");
	if (!json->status)
		json->status = number.status
				       ? number.status
				       : mymr_buf_append(&json->out, number.out.s, number.out.len);
	mymr_buf_free(&number.out);
	json_put(json, ",\"context\":");
	json_put_text(json, &entry->context);
	json_put(json, ",\"id\":");
	json_put_text(json, &entry->id);
	json_put_forms(json, file->po, i, entry->n_forms);
	json_put(json, entry->is_fuzzy ? ",\"fuzzy\":true}" : ",\"fuzzy\":false}");
}

void
review_put_data(struct html *html, const struct review_file *file, size_t i,
	const struct mymr_po_entry *entry)
{
	struct json json = {.status = MYMR_OK};
	json_put_message(&json, file, i, entry);
	html_put(html, " data-message=\"");
	if (!html->status)
		html->status = json.status;
	if (!html->status)
		put_value(html, json.out.s, json.out.len);
	html_put(html, "\"");
	mymr_buf_free(&json.out);
}

static void
put_attribute(struct html *html, const char *name, const char *text)
{
	html_put(html, " data-");
	html_put(html, name);
	html_put(html, "=\"");
	html_put_text(html, text, strlen(text));
	html_put(html, "\"");
}

static void
put_button(struct html *html, const char *type, const char *class, const char *label)
{
	html_put(html, "<button type=\"");
	html_put(html, type);
	html_put(html, "\" class=\"");
	html_put(html, class);
	html_put(html, "\">");
	html_put(html, label);
	html_put(html, "</button>\n");
}

/* What the script says of a message, by the names it has for that. */
static void
put_words(struct html *html)
{
	put_attribute(html, "translation", _("translation"));
	put_attribute(html, "edit", _("edit"));
	put_attribute(html, "unsaved", _("not saved"));
	put_attribute(html, "saving", _("saving"));
	put_attribute(html, "saved", _("saved"));
	put_attribute(html, "conflict",
		_("another editor has changed this message: above is what the file has now, below "
		  "is yours"));
	put_attribute(html, "silent", _("mymr does not answer; nothing is saved"));
}

void
review_put_editor(struct html *html, const char *token)
{
	html_put(html, "<template id=\"editor\"");
	put_attribute(html, "token", token);
	put_words(html);
	html_put(html, "><form>\n<output></output>\n<p class=\"forms\"></p>\n<label>");
	html_put(html, _("comment to add"));
	html_put(html, "<textarea class=\"comment\" rows=\"1\"></textarea></label>\n"
		       "<label><input type=\"checkbox\"> ");
	html_put(html, _("fuzzy"));
	html_put(html, "</label>\n<p class=\"actions\">");
	put_button(html, "submit", "save", _("save"));
	put_button(html, "button", "discard", _("discard"));
	put_button(html, "button", "keep", _("keep mine"));
	put_button(html, "button", "take", _("take the other"));
	html_put(html, "</p>\n</form></template>\n");
}
