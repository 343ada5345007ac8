/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "update_report.h"
#include "json.h"
#include "message.h"

#include <mymr/similar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const fate_names[MYMR_PO_FATES] = {
	[MYMR_PO_KEPT] = "kept",
	[MYMR_PO_REVIVED] = "revived",
	[MYMR_PO_FILLED] = "filled",
	[MYMR_PO_MOVED] = "moved",
	[MYMR_PO_CHANGED] = "changed",
	[MYMR_PO_NEW] = "new",
	[MYMR_PO_OBSOLETE] = "obsolete",
};

void
update_report_add(void *arg, const struct mymr_po_event *event)
{
	struct update_report *r = arg;
	if (event->fate == MYMR_PO_KEPT || r->is_short)
		return;
	if (r->n == r->cap) {
		const size_t cap = r->cap ? r->cap * 2 : 64;
		struct mymr_po_event *grown = realloc(r->event, cap * sizeof *grown);
		r->is_short = !grown;
		if (!grown)
			return;
		r->event = grown;
		r->cap = cap;
	}
	r->event[r->n++] = *event;
}

static struct mymr_po_entry
origin_of(const struct update_report *r, const struct mymr_po_event *event)
{
	struct mymr_po_entry e = {.id = {.s = ""}};
	const struct po_file *file = event->source ? &r->compendia[event->source - 1] : r->old;
	mymr_po_entry_at(file->po, event->entry, &e);
	return e;
}

/* What a translation was made for. */
static struct mymr_po_string
source_of(const struct update_report *r, const struct mymr_po_event *event)
{
	const struct mymr_po_entry e = origin_of(r, event);
	return e.is_fuzzy && e.previous_id.s ? e.previous_id : e.id;
}

/* On one line. */
static void
show_difference(const char *title, size_t line, const struct mymr_buf *diff,
	const struct mymr_po_event *event)
{
	struct mymr_buf text = {0};
	for (size_t i = 0; i < diff->len; i++)
		mymr_buf_puts(&text, diff->s[i] == '\n' ? "\\n" : (char[]){diff->s[i], '\0'});
	if (mymr_buf_cstr(&text))
		complain(_("out of memory"));
	else if (event->fate == MYMR_PO_MOVED)
		complain_at(title, line, 0, _("the same text in another context: %s"), text.s);
	else
		complain_at(title, line, 0, _("%.0f%% alike: %s"), event->score * 100, text.s);
	mymr_buf_free(&text);
}

static void
show_change(const struct update_report *r, const struct mymr_po_event *event, size_t line)
{
	const struct mymr_po_string old = source_of(r, event);
	struct mymr_po_entry fresh = {.id = {.s = ""}};
	struct mymr_buf diff = {0};
	mymr_po_entry_at(r->fresh->po, event->fresh, &fresh);
	if (mymr_word_diff(&diff, old.s, old.len, fresh.id.s, fresh.id.len) == MYMR_OK)
		show_difference(r->title, line, &diff, event);
	mymr_buf_free(&diff);
}

void
update_report_diff(const struct update_report *r, const struct mymr_buf *out)
{
	struct place place = {0, 1, 1};
	for (size_t i = 0; i < r->n; i++) {
		const struct mymr_po_event *event = &r->event[i];
		if (event->fate != MYMR_PO_CHANGED && event->fate != MYMR_PO_MOVED)
			continue;
		place_move(&place, out->s, event->offset);
		show_change(r, event, place.line);
	}
}

static void
print_text(const char *name, const struct mymr_po_string *text)
{
	if (text->s)
		json_print_member(name, text->s, text->len);
}

static void
print_event(const struct update_report *r, const struct mymr_po_event *event, size_t line)
{
	struct mymr_po_entry e;
	if (event->fate == MYMR_PO_OBSOLETE)
		mymr_po_entry_at(r->old->po, event->entry, &e);
	else
		mymr_po_entry_at(r->fresh->po, event->fresh, &e);
	printf("{\"file\":");
	json_print_string(r->title, strlen(r->title));
	printf(",\"line\":%zu,\"fate\":\"%s\"", line, fate_names[event->fate]);
	print_text("context", &e.context);
	print_text("source", &e.id);
	if (event->fate == MYMR_PO_CHANGED || event->fate == MYMR_PO_MOVED) {
		const struct mymr_po_string old = source_of(r, event);
		print_text("previous", &old);
		printf(",\"score\":%.3f", event->score);
	}
	if (event->source) {
		const char *title = r->compendia[event->source - 1].title;
		printf(",\"compendium\":");
		json_print_string(title, strlen(title));
	}
	printf("}\n");
}

void
update_report_json(const struct update_report *r, const struct mymr_buf *out,
	const struct mymr_po_tally *tally)
{
	struct place place = {0, 1, 1};
	for (size_t i = 0; i < r->n; i++) {
		place_move(&place, out->s, r->event[i].offset);
		print_event(r, &r->event[i], place.line);
	}
	printf("{\"file\":");
	json_print_string(r->title, strlen(r->title));
	for (int fate = 0; fate < MYMR_PO_FATES; fate++)
		printf(",\"%s\":%zu", fate_names[fate], tally->fate[fate]);
	printf(",\"fuzzy\":%zu,\"untranslated\":%zu}\n", tally->n_fuzzy, tally->n_untranslated);
}

void
update_report_summary(const struct update_report *r, const struct mymr_po_tally *tally)
{
	const size_t *fate = tally->fate;
	complain_at(r->title, 0, 0,
		_("%zu kept, %zu revived, %zu filled, %zu moved, %zu changed, %zu new, "
		  "%zu obsolete; left to translate: %zu fuzzy, %zu untranslated"),
		fate[MYMR_PO_KEPT], fate[MYMR_PO_REVIVED], fate[MYMR_PO_FILLED],
		fate[MYMR_PO_MOVED], fate[MYMR_PO_CHANGED], fate[MYMR_PO_NEW],
		fate[MYMR_PO_OBSOLETE], tally->n_fuzzy, tally->n_untranslated);
}
