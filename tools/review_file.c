/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The messages of a file: sources, translations, what is known of them, what was found. */
#include "review.h"
#include "message.h"

#include <string.h>

static const char *const state_classes[REVIEW_STATES] = {"done", "fuzzy", "missing"};
static const char *const state_names[REVIEW_STATES] = {
	N_("translated"), N_("fuzzy"), N_("untranslated")};

static enum review_state
state_of(const struct mymr_po *po, size_t i, const struct mymr_po_entry *entry)
{
	for (size_t form = 0; form < entry->n_forms; form++) {
		struct mymr_po_string text;
		if (mymr_po_form_at(po, i, form, &text) || text.len == 0)
			return REVIEW_MISSING;
	}
	return entry->is_fuzzy ? REVIEW_FUZZY : REVIEW_DONE;
}

/* How many of the findings that are left begin before an offset of the file. */
static size_t
findings_before(const struct review_file *file, size_t end)
{
	size_t n = 0;
	while (file->finding + n < file->findings->n &&
		file->findings->finding[file->finding + n].start < end)
		n++;
	return n;
}

static void
put_findings(struct html *html, const struct review_file *file, size_t n)
{
	const struct finding *f = &file->findings->finding[file->finding];
	html_put(html, n ? "<ul>\n" : "");
	for (size_t i = 0; i < n; i++) {
		html_put(html, "<li class=\"");
		html_put(html, level_name(f[i].level));
		html_put(html, "\"><b>");
		html_put(html, mymr_check_rule_at(f[i].rule)->name);
		html_put(html, "</b> ");
		html_put_text(html, file->findings->texts.s + f[i].message.at, f[i].message.n);
		html_put(html, "\n");
	}
	html_put(html, n ? "</ul>\n" : "");
}

/* Forms one below the other, each with what was found in it. */
static void
put_forms(struct html *html, struct review_file *file, size_t i, const struct mymr_po_entry *entry)
{
	for (size_t form = 0; form < entry->n_forms; form++) {
		struct mymr_po_string text;
		if (mymr_po_form_at(file->po, i, form, &text) || !text.s)
			continue;
		const size_t n = findings_before(file, text.end);
		const struct finding *finding = &file->findings->finding[file->finding];
		html_put(html, "<p class=\"text\" lang=\"my\">");
		review_put_translation(html, &text, n ? finding : NULL, n);
		html_put(html, "</p>\n");
		put_findings(html, file, n);
		file->finding += n;
	}
}

static void
put_sources(struct html *html, const struct mymr_po_entry *entry)
{
	html_put(html, "<p class=\"text\" lang=\"en\">");
	review_put_source(html, &entry->previous_id, &entry->id);
	html_put(html, "</p>\n");
	if (!entry->plural_id.s)
		return;
	html_put(html, "<p class=\"text\" lang=\"en\">");
	review_put_source(html, &entry->previous_plural_id, &entry->plural_id);
	html_put(html, "</p>\n");
}

/* Comments of translators ("# "), of authors ("#.") and places ("#:") before the first string. */
static void
put_comments(struct html *html, const struct mymr_buf *bytes, const struct mymr_po_entry *entry)
{
	const char *s = bytes->s;
	const size_t end = entry->context.s ? entry->context.start : entry->id.start;
	for (size_t i = entry->start; i < end;) {
		const char *stop = memchr(s + i, '\n', end - i);
		size_t n = stop ? (size_t)(stop - (s + i)) : end - i;
		const size_t next = i + n + 1;
		n -= n > 0 && s[i + n - 1] == '\r';
		if (n > 2 && s[i] == '#' && memchr(" .:", s[i + 1], 3)) {
			html_put(html, "<p class=\"note\">");
			const size_t from = i + 2 + (s[i + 2] == ' ');
			html_put_text(html, s + from, i + n - from);
			html_put(html, "</p>\n");
		}
		i = next;
	}
	if (entry->context.s) {
		html_put(html, "<p class=\"note\">");
		html_put_text(html, entry->context.s, entry->context.len);
		html_put(html, "</p>\n");
	}
}

static void
put_head(struct html *html, const struct review_file *file, size_t i,
	const struct mymr_po_entry *entry, size_t n_findings)
{
	const enum review_state state = state_of(file->po, i, entry);
	file->sums->state[state]++;
	file->sums->with_findings += n_findings > 0;
	html_put(html, "<article class=\"");
	html_put(html, state_classes[state]);
	html_put(html, n_findings ? " found\" tabindex=\"-1\"" : "\" tabindex=\"-1\"");
	if (file->is_editable && !entry->is_duplicate)
		review_put_data(html, file, i, entry);
	html_put(html, ">\n<h2>");
	html_put_text(html, file->title, strlen(file->title));
	html_put(html, ":");
	html_put_number(html, entry->line);
	html_put(html, " <span>");
	html_put(html, _(state_names[state]));
	html_put(html, "</span></h2>\n");
}

static void
put_message(
	struct html *html, struct review_file *file, size_t i, const struct mymr_po_entry *entry)
{
	put_head(html, file, i, entry, findings_before(file, entry->end));
	html_put(html, "<div><section>\n");
	put_sources(html, entry);
	put_comments(html, file->bytes, entry);
	html_put(html, "</section><section>\n");
	put_forms(html, file, i, entry);
	html_put(html, "</section></div>\n</article>\n");
}

void
review_put_message(struct html *html, struct review_file *file, size_t i)
{
	struct mymr_po_entry entry;
	if (mymr_po_entry_at(file->po, i, &entry))
		return;
	file->finding = 0;
	file->finding = findings_before(file, entry.start);
	put_message(html, file, i, &entry);
}

void
review_put_file(struct html *html, struct review_file *file)
{
	for (size_t i = 0; i < mymr_po_size(file->po) && !html->status; i++) {
		struct mymr_po_entry entry;
		if (mymr_po_entry_at(file->po, i, &entry) || entry.is_header || entry.is_obsolete)
			continue;
		put_message(html, file, i, &entry);
	}
}
