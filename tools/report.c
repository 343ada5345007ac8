/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report.h"
#include "file.h"
#include "message.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct report {
	const char *name;
	json_t *units;
	json_t *pages;
	bool is_incomplete; /* memory ran out: better no report than half of one */
};

struct report *
report_new(const char *name)
{
	struct report *report = calloc(1, sizeof *report);
	if (report) {
		report->units = json_array();
		report->pages = json_array();
	}
	if (!report || !report->units || !report->pages) {
		complain(_("out of memory"));
		report_free(report);
		return NULL;
	}
	report->name = name;
	return report;
}

void
report_free(struct report *report)
{
	if (!report)
		return;
	json_decref(report->units);
	json_decref(report->pages);
	free(report);
}

static const char *
kind_name(enum mymr_kind kind)
{
	switch (kind) {
	case MYMR_KIND_PROSE:
		return "prose";
	case MYMR_KIND_STRING:
		return "string";
	case MYMR_KIND_VALUE:
		return "value";
	}
	return "";
}

/* NULL: memory was out when the item was made. */
static void
append_to(json_t *list, struct report *report, json_t *item)
{
	if (!item || json_array_append_new(list, item) != 0)
		report->is_incomplete = true;
}

static void
append(struct report *report, json_t *unit)
{
	append_to(report->units, report, unit);
}

static void
add_member(json_t *unit, const char *member)
{
	if (unit && member)
		json_object_set_new(unit, "member", json_string(member));
}

void
report_add(struct report *report, const char *file, const struct mymr_unit *u,
	const struct mymr_localize_event *event)
{
	json_t *unit = json_pack("{s:s, s:I, s:I, s:s, s:s%, s:s%}", "file", file, "line",
		(json_int_t)u->line, "column", (json_int_t)u->column, "kind",
		kind_name(event->kind), "context", u->context, u->context_len, "text", u->text,
		u->text_len);
	add_member(unit, u->member);
	if (unit && event->outcome == MYMR_REJECTED)
		json_object_set_new(unit, "error", json_string(event->error.reason));
	append(report, unit);
}

void
report_add_span(struct report *report, const char *file, const struct mymr_unit *u,
	const struct mymr_recode_event *event)
{
	const char *text = u->text + event->start;
	const size_t n = event->end - event->start;
	json_t *span = json_pack("{s:s, s:I, s:I, s:s, s:f, s:I, s:b, s:I, s:s%}", "file", file,
		"line", (json_int_t)event->line, "column", (json_int_t)event->column, "encoding",
		mymr_encoding_name(event->detection.encoding), "log_odds",
		event->detection.log_odds, "evidence", (json_int_t)event->detection.evidence,
		"changed", (int)event->is_changed, "not_carried", (json_int_t)event->n_kept, "text",
		text, n);
	add_member(span, u->member);
	append(report, span);
}

void
report_add_page(struct report *report, const char *file, const size_t *count)
{
	const json_int_t missing = (json_int_t)(count[MYMR_UNTRANSLATED] + count[MYMR_REJECTED]);
	append_to(report->pages, report,
		json_pack("{s:s, s:I, s:I, s:I, s:I}", "file", file, "translated",
			(json_int_t)count[MYMR_TRANSLATED], "by_rule",
			(json_int_t)count[MYMR_BY_RULE], "untranslated", missing, "left_alone",
			(json_int_t)count[MYMR_LEFT_ALONE]));
}

void
report_join(struct report *report, const struct report *other)
{
	if (!other)
		return;
	report->is_incomplete |= other->is_incomplete;
	if (json_array_extend(report->units, other->units) != 0 ||
		json_array_extend(report->pages, other->pages) != 0)
		report->is_incomplete = true;
}

int
report_write(const struct report *report, const char *path)
{
	json_t *root = json_pack("{s:O}", report->name, report->units);
	if (root && json_array_size(report->pages) &&
		json_object_set(root, "pages", report->pages) != 0) {
		json_decref(root);
		root = NULL;
	}
	char *text = root && !report->is_incomplete ? json_dumps(root, JSON_INDENT(2)) : NULL;
	json_decref(root);
	if (!text) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	size_t n = strlen(text);
	text[n] = '\n'; /* in the place of its NUL: length is kept apart */
	int rc = file_write(path, text, n + 1);
	free(text);
	return rc;
}
