/* SPDX-License-Identifier: MIT */
/* The Burmese text of a document in another encoding, or in one spelling. */
#include "document/document.h"
#include "document/recode_change.h"
#include "document/runs.h"
#include "script/normalize.h"

#include <mymr/convert.h>
#include <mymr/recode.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Odds of 7 to 1. */
#define SURE_LOG_ODDS 2.0

typedef enum mymr_status
converter(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

/* NULL: text of this encoding stays as it is. */
static converter *
converter_for(enum mymr_encoding from, bool to_zawgyi)
{
	if (to_zawgyi)
		return from == MYMR_ENCODING_UNICODE ? mymr_unicode_to_zawgyi : NULL;
	switch (from) {
	case MYMR_ENCODING_ZAWGYI:
		return mymr_zawgyi_to_unicode;
	case MYMR_ENCODING_VISUAL:
		return mymr_visual_to_unicode;
	case MYMR_ENCODING_SHIFTED:
		return mymr_shifted_to_unicode;
	default:
		return NULL;
	}
}

struct recode {
	const struct mymr_recode_options *options;
	struct recode_change change;
	struct place_counter place;
	bool has_changed;
};

/* A run may have been given an encoding that its odds speak against. */
static bool
is_sure(const struct mymr_detection *d)
{
	if (d->encoding == MYMR_ENCODING_MIXED)
		return false;
	if (d->encoding == MYMR_ENCODING_UNICODE)
		return d->log_odds <= -SURE_LOG_ODDS;
	return d->log_odds >= SURE_LOG_ODDS;
}

static enum mymr_status
insert(struct recode *r, size_t source, const char *text)
{
	struct edit edit = {source, source, text, strlen(text), NO_UNIT};
	return document_add_edit(r->change.doc, &edit);
}

/* A span without what is not Myanmar at its ends: blanks, signs, marks of an earlier run. */
static struct mymr_encoding_span
letters_of(const char *s, struct mymr_encoding_span span)
{
	uint32_t cp;
	for (size_t len; span.start < span.end; span.start += len) {
		len = mymr_utf8_decode(s + span.start, span.end - span.start, &cp);
		if (is_myanmar(cp))
			break;
	}
	for (; span.end > span.start; span.end--) {
		const size_t left = span.end - span.start;
		if (left >= 3 && mymr_utf8_decode(s + span.end - 3, 3, &cp) == 3 && is_myanmar(cp))
			break;
	}
	return span;
}

/* Between ⟦ and ⟧, unless it stands there already. */
static enum mymr_status
mark(struct recode *r, const struct mymr_encoding_span *whole)
{
	static const char open[] = "\xE2\x9F\xA6", close[] = "\xE2\x9F\xA7";
	const struct mymr_encoding_span span =
		letters_of(r->change.doc->units[r->change.unit].text, *whole);
	if (span.start == span.end)
		return MYMR_OK;
	const size_t start = recode_change_source(&r->change, span.start, false);
	const size_t end = recode_change_source(&r->change, span.end, true);
	if (start >= 3 && memcmp(r->change.doc->s + start - 3, open, 3) == 0)
		return MYMR_OK;
	enum mymr_status status = insert(r, start, open);
	return status ? status : insert(r, end, close);
}

static enum mymr_status
recode_span(
	struct recode *r, const struct mymr_encoding_span *span, struct mymr_recode_event *event)
{
	const char *in = r->change.doc->units[r->change.unit].text + span->start;
	const size_t n = span->end - span->start;
	converter *convert = converter_for(span->detection.encoding, r->options->to_zawgyi);
	if (!convert || (!event->is_sure && r->options->unsure == MYMR_UNSURE_KEEP))
		return MYMR_OK;
	if (!event->is_sure && r->options->unsure == MYMR_UNSURE_MARK)
		return mark(r, span);
	struct mymr_conversion info = {0};
	r->change.out.len = 0;
	r->change.map.n = 0;
	enum mymr_status status = convert(&r->change.out, in, n, &r->change.map, &info);
	if (!status && r->options->respells && !r->options->to_zawgyi)
		status = respell_converted(&r->change.out, &r->change.map);
	event->n_kept = info.n_kept;
	return status ? status
		      : recode_change_differences(&r->change, in, span->start, &event->is_changed);
}

static bool
next_span(const struct recode *r, size_t *at, struct mymr_encoding_span *span)
{
	const struct mymr_unit *u = &r->change.doc->units[r->change.unit];
	if (r->options->is_auto)
		return mymr_encoding_span_next(u->text, u->text_len, at, span);
	if (*at == u->text_len)
		return false;
	*span = (struct mymr_encoding_span){0, u->text_len, {.encoding = r->options->from}};
	*at = u->text_len;
	return true;
}

static enum mymr_status
recode_unit(struct recode *r, void (*report)(void *, const struct mymr_recode_event *), void *arg)
{
	struct mymr_encoding_span span;
	enum mymr_status status = MYMR_OK;
	r->change.piece = 0;
	for (size_t at = 0; !status && next_span(r, &at, &span);) {
		const size_t offset = recode_change_source(&r->change, span.start, false);
		if (offset < r->place.at)
			r->place = (struct place_counter){0};
		document_count_to(r->change.doc, &r->place, offset);
		struct mymr_recode_event event = {.unit = r->change.unit,
			.start = span.start,
			.end = span.end,
			.offset = offset,
			.line = r->place.line,
			.column = r->place.column,
			.detection = span.detection,
			.is_sure = !r->options->is_auto || is_sure(&span.detection)};
		status = recode_span(r, &span, &event);
		r->has_changed |= event.is_changed;
		if (!status && report)
			report(arg, &event);
	}
	return status;
}

static enum mymr_status
rename_fonts(const struct recode *r)
{
	const struct mymr_document *doc = r->change.doc;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < doc->n_fonts && !status; i++) {
		const struct edit edit = {doc->fonts[i].start, doc->fonts[i].end, r->options->font,
			strlen(r->options->font), NO_UNIT};
		status = document_add_edit(r->change.doc, &edit);
	}
	return status;
}

enum mymr_status
mymr_document_recode(struct mymr_document *doc, const struct mymr_recode_options *options,
	void (*report)(void *arg, const struct mymr_recode_event *event), void *arg)
{
	const char *font = options->to_zawgyi ? NULL : options->font;
	struct recode r = {.options = options, .change = {.doc = doc, .font = font}};
	r.change.joins = doc->archive && !options->to_zawgyi;
	enum mymr_status status = MYMR_OK;
	for (; r.change.unit < doc->n_units && !status; r.change.unit++)
		status = recode_unit(&r, report, arg);
	if (!status && r.has_changed && font)
		status = rename_fonts(&r);
	recode_change_free(&r.change);
	return status;
}

enum mymr_status
mymr_document_normalize(struct mymr_document *doc, enum mymr_normalize_level level)
{
	struct recode_change change = {.doc = doc, .joins = doc->archive != NULL};
	enum mymr_status status = MYMR_OK;
	for (; change.unit < doc->n_units && !status; change.unit++) {
		const struct mymr_unit *u = &doc->units[change.unit];
		bool is_changed = false;
		change.piece = change.out.len = change.map.n = 0;
		status = normalize_mapped(&change.out, u->text, u->text_len, level, &change.map);
		if (!status)
			status = recode_change_differences(&change, u->text, 0, &is_changed);
	}
	recode_change_free(&change);
	return status;
}
