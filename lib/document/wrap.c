/* SPDX-License-Identifier: MIT */
/* Breaks between the Burmese words of a document. */
#include "segment/wrap.h"
#include "document/document.h"
#include "document/unit_plain.h"

#include <mymr/page.h>
#include <string.h>

#define ZWSP "\xE2\x80\x8B"
#define ZWSP_LEN (sizeof ZWSP - 1)

/* Content that is never parted into lines, where an element would be out of place. */
static bool
takes_elements(const struct mymr_unit *u)
{
	static const char *const without[] = {"option", "text", "tspan", "desc", "textpath"};
	for (size_t i = 0; i < sizeof without / sizeof *without; i++) {
		if (u->context_len == strlen(without[i]) &&
			memcmp(u->context, without[i], u->context_len) == 0)
			return false;
	}
	return true;
}

static bool
is_content(const struct mymr_document *doc, size_t i)
{
	const enum mymr_place place = doc->units[i].place;
	return (place == MYMR_PLACE_ELEMENT || place == MYMR_PLACE_LINE ||
		       place == MYMR_PLACE_CUE) &&
	       !mymr_document_is_foreign(doc, i);
}

/* A document under way, unit by unit. */
struct job {
	struct mymr_document *doc;
	struct plain plain;
	size_t unit;
};

/* Whether a sign may stand before a source offset of the unit. */
static bool
may_break(const struct job *job, size_t source)
{
	const struct format *format = document_format_of(job->doc, job->unit);
	return !format->may_break || format->may_break(job->doc, job->unit, source);
}

static enum mymr_status
wrap_unit(struct job *job, const struct mymr_segment_model *model, const char *sign)
{
	struct plain *plain = &job->plain;
	struct wrap wrap;
	size_t offset;
	enum mymr_status status = MYMR_OK;
	wrap_start(&wrap, model, plain->text.s ? plain->text.s : "", plain->text.len);
	while (!status && wrap_next(&wrap, &offset)) {
		struct edit edit = {.bytes = sign, .len = strlen(sign), .unit = NO_UNIT};
		if (!plain_source_end(plain, offset, &edit.start) || !may_break(job, edit.start))
			continue;
		edit.end = edit.start;
		status = document_add_edit(job->doc, &edit);
	}
	return status;
}

enum mymr_status
mymr_document_wrap(
	struct mymr_document *doc, const struct mymr_segment_model *model, enum mymr_wrap_with with)
{
	struct job job = {.doc = doc};
	const bool is_wbr = with == MYMR_WRAP_WBR;
	enum mymr_status status = MYMR_OK;
	if (is_wbr && doc->format != &format_html)
		return MYMR_EINVAL;
	for (size_t i = 0; i < doc->n_units && !status; i++) {
		job.unit = i;
		if (!is_content(doc, i) || (is_wbr && !takes_elements(&doc->units[i])))
			continue;
		status = plain_read(&job.plain, doc, i);
		if (!status)
			status = wrap_unit(&job, model, is_wbr ? "<wbr>" : ZWSP);
	}
	plain_free(&job.plain);
	return status;
}

/* Takes out the breaks in [from, to) of a unit's text, which are one behind the other. */
static enum mymr_status
take_out(struct job *job, size_t from, size_t to)
{
	struct plain *plain = &job->plain;
	enum mymr_status status = MYMR_OK;
	for (; from < to && !status; from += ZWSP_LEN) {
		struct edit edit = {.bytes = "", .unit = NO_UNIT};
		if (!plain_source_end(plain, from + ZWSP_LEN, &edit.end) ||
			!may_break(job, edit.end))
			continue;
		const struct piece *p = plain->parts[plain->part].piece;
		edit.start = p->type == PIECE_TEXT ? edit.end - ZWSP_LEN : p->source;
		status = document_add_edit(job->doc, &edit);
	}
	return status;
}

static enum mymr_status
unwrap_unit(struct job *job)
{
	const char *s = job->plain.text.s;
	const size_t n = job->plain.text.len;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i + ZWSP_LEN < n && !status; i++) {
		size_t end = i;
		while (n - end >= ZWSP_LEN && memcmp(s + end, ZWSP, ZWSP_LEN) == 0)
			end += ZWSP_LEN;
		if (end == i)
			continue;
		if (wrap_may_have_put(s, n, i, end))
			status = take_out(job, i, end);
		i = end - 1;
	}
	return status;
}

enum mymr_status
mymr_document_unwrap(struct mymr_document *doc)
{
	struct job job = {.doc = doc};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < doc->n_units && !status; i++) {
		job.unit = i;
		if (!is_content(doc, i))
			continue;
		status = plain_read(&job.plain, doc, i);
		if (!status)
			status = unwrap_unit(&job);
	}
	plain_free(&job.plain);
	return status;
}
