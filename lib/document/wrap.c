/* SPDX-License-Identifier: MIT */
/* Breaks between the Burmese words of a document, and joiners inside them. */
#include "segment/wrap.h"
#include "document/document.h"
#include "document/join.h"
#include "document/unit_plain.h"

#include <mymr/page.h>
#include <string.h>

#define ZWSP "\xE2\x80\x8B"
#define ZWSP_LEN (sizeof ZWSP - 1)
#define NOBR "<nobr>"
#define NOBR_END "</nobr>"

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
	const char *sign; /* between words */
	bool is_joined;
	/* The unit's text with U+200B, for <wbr> as well, and a place that is the same in both. */
	struct mymr_buf wrapped;
	size_t in_wrapped;
	size_t in_plain;
};

/* Whether a sign may stand before a source offset of the unit. */
static bool
may_break(const struct job *job, size_t source)
{
	const struct format *format = document_format_of(job->doc, job->unit);
	return !format->may_break || format->may_break(job->doc, job->unit, source);
}

static enum mymr_status
insert(struct job *job, size_t source, const char *bytes)
{
	const struct edit edit = {.start = source,
		.end = source,
		.bytes = bytes,
		.len = strlen(bytes),
		.unit = NO_UNIT};
	return document_add_edit(job->doc, &edit);
}

/* The unit's text with a break behind each word that may have one. */
static enum mymr_status
read_wrapped(struct job *job, const struct mymr_segment_model *model)
{
	struct plain *plain = &job->plain;
	const char *s = plain->text.s ? plain->text.s : "";
	struct wrap wrap;
	size_t offset, source, done = 0;
	enum mymr_status status = MYMR_OK;
	job->wrapped.len = 0;
	wrap_start(&wrap, model, s, plain->text.len);
	while (!status && wrap_next(&wrap, &offset)) {
		if (!plain_source_end(plain, offset, &source) || !may_break(job, source))
			continue;
		status = mymr_buf_append(&job->wrapped, s + done, offset - done);
		if (!status)
			status = mymr_buf_puts(&job->wrapped, ZWSP);
		done = offset;
	}
	return status ? status : mymr_buf_append(&job->wrapped, s + done, plain->text.len - done);
}

static bool
is_zwsp(const struct mymr_buf *text, size_t at)
{
	return text->len - at >= ZWSP_LEN && memcmp(text->s + at, ZWSP, ZWSP_LEN) == 0;
}

static bool
is_at_new_break(const struct job *job)
{
	return is_zwsp(&job->wrapped, job->in_wrapped) && !is_zwsp(&job->plain.text, job->in_plain);
}

/* Goes on to a place of the wrapped text, and puts the breaks that are before it. */
static enum mymr_status
put_breaks(struct job *job, size_t place)
{
	size_t source;
	enum mymr_status status = MYMR_OK;
	while (job->in_wrapped < place && !status) {
		const bool is_new = is_at_new_break(job);
		if (is_new && plain_source_end(&job->plain, job->in_plain, &source))
			status = insert(job, source, job->sign);
		job->in_wrapped += is_new ? ZWSP_LEN : 1;
		job->in_plain += !is_new;
	}
	return status;
}

/* The source of a piece's letters, if no markup is inside of them. */
struct letters {
	bool is_whole;
	size_t source;
	size_t source_end;
};

/* Of those from the place that the job is at. */
static void
find_letters(struct job *job, size_t n, struct letters *l)
{
	l->is_whole = plain_source_end(&job->plain, job->in_plain + n, &l->source_end);
	const struct plain_part *part = &job->plain.parts[job->plain.part];
	l->is_whole &= part->piece->type == PIECE_TEXT && part->text <= job->in_plain;
	l->source = l->source_end - n;
}

static bool
stands_at(const struct mymr_document *doc, size_t at, const char *bytes)
{
	const size_t len = strlen(bytes);
	return at <= doc->n && doc->n - at >= len && memcmp(doc->s + at, bytes, len) == 0;
}

/* Whether s[start..end) of the source has a <nobr> of its own; a joiner may be behind the letters.
 */
static bool
is_kept(const struct mymr_document *doc, size_t start, size_t end)
{
	const size_t joiner = stands_at(doc, end, WRAP_JOINER) ? sizeof WRAP_JOINER - 1 : 0;
	return start >= sizeof NOBR - 1 && stands_at(doc, start - (sizeof NOBR - 1), NOBR) &&
	       stands_at(doc, end + joiner, NOBR_END);
}

/* Beside another joiner there are only the letters of a part of a word. */
static bool
may_keep(const struct job *job, const struct join_piece *piece)
{
	const size_t len = sizeof WRAP_JOINER - 1;
	const struct mymr_buf *text = &job->wrapped;
	return piece->is_parted && job->doc->format == &format_html &&
	       takes_elements(&job->doc->units[job->unit]) &&
	       !(piece->start >= len &&
		       wrap_signs_len(text->s + piece->start - len, len, WRAP_JOINER)) &&
	       (!wrap_signs_len(text->s + piece->end, text->len - piece->end, WRAP_JOINER) ||
		       wrap_is_tied(text->s, text->len, piece->end + len));
}

static enum mymr_status
keep(struct job *job, const struct letters *l)
{
	if (is_kept(job->doc, l->source, l->source_end))
		return MYMR_OK;
	const enum mymr_status status = insert(job, l->source, NOBR);
	return status ? status : insert(job, l->source_end, NOBR_END);
}

static enum mymr_status
join_inside(struct job *job, const struct join_piece *piece, const struct letters *l)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < piece->n_places && !status; i++) {
		const size_t place = l->source + (piece->places[i] - piece->start);
		if (may_break(job, place))
			status = insert(job, place, WRAP_JOINER);
	}
	return status;
}

static enum mymr_status
join_end(struct job *job, size_t place)
{
	size_t source;
	return plain_source_end(&job->plain, place, &source) && may_break(job, source)
		       ? insert(job, source, WRAP_JOINER)
		       : MYMR_OK;
}

static enum mymr_status
join_piece(void *arg, const struct join_piece *piece)
{
	struct job *job = arg;
	struct letters l;
	const size_t n = piece->end - piece->start;
	enum mymr_status status = put_breaks(job, piece->start);
	if (!status && piece->is_tied)
		status = join_end(job, job->in_plain + n);
	if (status)
		return status;
	find_letters(job, n, &l);
	if (!l.is_whole)
		return MYMR_OK;
	return may_keep(job, piece) ? keep(job, &l) : join_inside(job, piece, &l);
}

static enum mymr_status
wrap_unit(struct job *job, const struct mymr_segment_model *model)
{
	enum mymr_status status = read_wrapped(job, model);
	job->plain.part = job->in_wrapped = job->in_plain = 0;
	if (!status && job->is_joined && job->wrapped.len)
		status = join_find(job->wrapped.s, job->wrapped.len, join_piece, job);
	return status ? status : put_breaks(job, job->wrapped.len);
}

static enum mymr_status
wrap_document(struct job *job, const struct mymr_segment_model *model, enum mymr_wrap_with with)
{
	struct mymr_document *doc = job->doc;
	const bool is_wbr = with == MYMR_WRAP_WBR;
	enum mymr_status status = MYMR_OK;
	if (is_wbr && doc->format != &format_html)
		return MYMR_EINVAL;
	job->sign = is_wbr ? "<wbr>" : ZWSP;
	for (size_t i = 0; i < doc->n_units && !status; i++) {
		job->unit = i;
		if (!is_content(doc, i) || (is_wbr && !takes_elements(&doc->units[i])))
			continue;
		status = plain_read(&job->plain, doc, i);
		if (!status)
			status = wrap_unit(job, model);
	}
	plain_free(&job->plain);
	mymr_buf_free(&job->wrapped);
	return status;
}

enum mymr_status
mymr_document_wrap(
	struct mymr_document *doc, const struct mymr_segment_model *model, enum mymr_wrap_with with)
{
	struct job job = {.doc = doc};
	return wrap_document(&job, model, with);
}

enum mymr_status
mymr_document_wrap_joined(
	struct mymr_document *doc, const struct mymr_segment_model *model, enum mymr_wrap_with with)
{
	struct job job = {.doc = doc, .is_joined = true};
	return wrap_document(&job, model, with);
}

/* Takes out signs in [from, to) of a unit's text, which are one behind the other. */
static enum mymr_status
take_out(struct job *job, size_t from, size_t to, size_t len)
{
	struct plain *plain = &job->plain;
	enum mymr_status status = MYMR_OK;
	for (; from < to && !status; from += len) {
		struct edit edit = {.bytes = "", .unit = NO_UNIT};
		if (!plain_source_end(plain, from + len, &edit.end) || !may_break(job, edit.end))
			continue;
		const struct piece *p = plain->parts[plain->part].piece;
		edit.start = p->type == PIECE_TEXT ? edit.end - len : p->source;
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
	for (size_t i = 0, len; i < n && !status; i += len ? len : 1) {
		if ((len = wrap_signs_len(s + i, n - i, ZWSP)) > 0) {
			if (wrap_may_have_put(s, n, i, i + len))
				status = take_out(job, i, i + len, ZWSP_LEN);
		} else if ((len = wrap_signs_len(s + i, n - i, WRAP_JOINER)) > 0) {
			if (wrap_may_have_joined(s, n, i, i + len))
				status = take_out(job, i, i + len, sizeof WRAP_JOINER - 1);
		}
	}
	return status;
}

/* Whether a piece is nothing but Burmese letters, the last one with a joiner or not. */
static bool
is_letters(const struct mymr_unit *u, const struct piece *p)
{
	size_t n = p->text_len;
	const size_t len = sizeof WRAP_JOINER - 1;
	const char *s = u->text + p->text;
	if (n > len && memcmp(s + n - len, WRAP_JOINER, len) == 0)
		n -= len;
	return p->type == PIECE_TEXT && wrap_is_burmese(s, n);
}

/* Takes out <nobr> around Burmese letters. */
static enum mymr_status
let_part(struct job *job)
{
	struct mymr_document *doc = job->doc;
	const struct unit_detail *d = &doc->details[job->unit];
	enum mymr_status status = MYMR_OK;
	for (size_t k = 0; k < d->n_pieces && !status; k++) {
		const struct piece *p = &d->pieces[k];
		const size_t end = p->source + p->source_len;
		struct edit edit = {.start = p->source - (sizeof NOBR - 1),
			.end = p->source,
			.bytes = "",
			.unit = NO_UNIT};
		if (!is_letters(&doc->units[job->unit], p) || !is_kept(doc, p->source, end))
			continue;
		status = document_add_edit(doc, &edit);
		edit.start = end;
		edit.end = end + sizeof NOBR_END - 1;
		if (!status)
			status = document_add_edit(doc, &edit);
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
		if (!status && doc->format == &format_html)
			status = let_part(&job);
	}
	plain_free(&job.plain);
	return status;
}
