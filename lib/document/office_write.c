/* SPDX-License-Identifier: MIT */
/* Text on its way back into office documents: runs around it, and what stands for blanks. */
#include "base/ascii.h"
#include "document/office.h"
#include "document/sheet.h"
#include "document/xml_strings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum mymr_status
put_source(const struct office_writer *w, size_t start, size_t end)
{
	const char *s = w->doc->s + w->detail->member->start;
	return mymr_buf_append(w->out, s + start, end - start);
}

static enum mymr_status
close_text(struct office_writer *w)
{
	if (w->level < IN_TEXT)
		return MYMR_OK;
	w->level = IN_RUN;
	return mymr_buf_puts(w->out, w->detail->office->text_close);
}

static bool
is_run(const struct office_writer *w, unsigned format)
{
	const struct office_format *f = &w->detail->office->formats[format];
	return f->start < f->end;
}

static enum mymr_status
close_run(struct office_writer *w)
{
	enum mymr_status status = close_text(w);
	const bool has_tag = w->level == IN_RUN && is_run(w, w->format);
	w->level = OUTSIDE;
	return status || !has_tag ? status : mymr_buf_puts(w->out, w->detail->office->run_close);
}

/* "<w:bCs/>" behind "<w:b/>". */
static enum mymr_status
put_property(const struct office_writer *w, const struct office_property *p)
{
	const char *s = w->doc->s + w->detail->member->start + p->at;
	const size_t name = strcspn(s, " \t\r\n/>");
	enum mymr_status status = mymr_buf_append(w->out, s, name);
	if (!status)
		status = mymr_buf_puts(w->out, "Cs");
	return status ? status : mymr_buf_append(w->out, s + name, p->at_end - p->at - name);
}

/* The start of a run, with what Burmese has properties of its own for. */
static enum mymr_status
put_run(const struct office_writer *w, const struct office_format *f, bool is_burmese)
{
	enum mymr_status status = MYMR_OK;
	size_t from = f->start;
	while (is_burmese && !status) {
		const struct office_property *next = NULL;
		for (size_t i = 0; i < OFFICE_SCRIPTS; i++) {
			const struct office_property *p = &f->script[i];
			if (p->at_end > from && (!next || p->at < next->at))
				next = p;
		}
		if (!next)
			break;
		status = put_source(w, from, next->at_end);
		if (!status)
			status = put_property(w, next);
		from = next->at_end;
	}
	return status ? status : put_source(w, from, f->end);
}

/* Into a run of the format, before or behind its texts. */
static enum mymr_status
open_run(struct office_writer *w, unsigned format, bool is_burmese)
{
	const struct office_format *f = &w->detail->office->formats[format];
	enum mymr_status status = MYMR_OK;
	if (w->level != OUTSIDE && w->format == format)
		return close_text(w);
	status = close_run(w);
	w->level = IN_RUN;
	w->format = format;
	return status ? status : put_run(w, f, is_burmese);
}

/* U+1000 to U+10BF. */
static bool
has_burmese(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		if ((unsigned char)s[i] == 0xE1 && (unsigned char)s[i + 1] >= 0x80 &&
			(unsigned char)s[i + 1] <= 0x82)
			return true;
	}
	return false;
}

enum mymr_status
office_text(struct office_writer *w, const char *text, size_t n)
{
	enum mymr_status status = MYMR_OK;
	if (!w->detail->office)
		return MYMR_OK;
	const unsigned format = w->open[w->n_open - 1];
	if (w->level == IN_TEXT && w->format == format)
		return MYMR_OK;
	status = open_run(w, format, has_burmese(text, n));
	w->level = IN_TEXT;
	return status ? status : mymr_buf_puts(w->out, w->detail->office->text_open);
}

/* Blanks at the ends stay, whatever text is set. */
static enum mymr_status
put_blanks_of(struct office_writer *w, const struct office_property *blanks)
{
	if (blanks->at >= blanks->at_end)
		return MYMR_OK;
	const enum mymr_status status = office_text(w, " ", 1);
	return status ? status : put_source(w, blanks->at, blanks->at_end);
}

enum mymr_status
office_begin(
	struct office_writer *w, const struct mymr_document *doc, size_t unit, struct mymr_buf *out)
{
	const struct unit_detail *d = &doc->details[unit];
	*w = (struct office_writer){.doc = doc, .detail = d, .out = out};
	if (!d->office)
		return MYMR_OK;
	w->open = malloc((d->n_pieces + 1) * sizeof *w->open);
	if (!w->open)
		return MYMR_ENOMEM;
	w->open[w->n_open++] = d->office->content;
	w->level = d->office->starts_in_run ? IN_RUN : OUTSIDE;
	w->format = d->office->first;
	return put_blanks_of(w, &d->office->lead);
}

static const struct office_code *
code_of(const struct office_writer *w, const struct piece *code)
{
	return &w->detail->office->codes[code - w->detail->pieces];
}

bool
office_has_source(const struct office_writer *w, const struct piece *code)
{
	return !w->detail->office || code_of(w, code)->has_source;
}

enum mymr_status
office_code(struct office_writer *w, const struct piece *code)
{
	enum mymr_status status = MYMR_OK;
	if (!w->detail->office)
		return MYMR_OK;
	const struct office_code *c = code_of(w, code);
	if (code->type == PIECE_CLOSE)
		w->n_open--;
	else if (code->type == PIECE_OPEN)
		w->open[w->n_open++] = c->content;
	if (!c->has_source)
		return MYMR_OK;
	status = c->is_in_run ? open_run(w, c->before, false) : close_run(w);
	if (c->is_in_run)
		w->format = c->after;
	return status;
}

static enum mymr_status
put_kept(const struct office_writer *w, bool is_first)
{
	const struct office_unit *u = w->detail->office;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < u->n_kept && !status; i++) {
		if (u->kept[i].is_first == is_first)
			status = put_source(w, u->kept[i].start, u->kept[i].end);
	}
	return status;
}

static enum mymr_status
end_unit(struct office_writer *w)
{
	const struct office_unit *u = w->detail->office;
	enum mymr_status status = MYMR_OK;
	status = put_blanks_of(w, &u->trail);
	if (!status && u->n_kept)
		status = close_run(w);
	if (!status)
		status = put_kept(w, true);
	if (!status)
		status = put_kept(w, false);
	if (!status)
		status = u->ends_in_run ? open_run(w, u->last, false) : close_run(w);
	return status;
}

enum mymr_status
office_end(struct office_writer *w, enum mymr_status status)
{
	if (!status && w->detail->office)
		status = end_unit(w);
	free(w->open);
	return status;
}

/* Blanks that would become one with another, or be none. */
static size_t
lost_blanks(const char *text, size_t n, size_t i, const struct unit_detail *d)
{
	size_t len = 0;
	const bool is_edge = i == 0;
	while (i + len < n && text[i + len] == ' ')
		len++;
	if (len == 0 || (i + len == n && d->ends) || is_edge)
		return len;
	return len - 1;
}

static enum mymr_status
put_blanks(struct mymr_buf *out, size_t n)
{
	char tag[64];
	snprintf(tag, sizeof tag, "<text:s text:c=\"%zu\"/>", n);
	return mymr_buf_puts(out, n == 1 ? "<text:s/>" : tag);
}

/* ODF 1.2, 6.1.2: blanks are one, and none at the ends of a paragraph. */
static enum mymr_status
escape_mixed(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *d,
	const char *text, size_t n)
{
	enum mymr_status status = MYMR_OK;
	struct unit_detail detail = *d;
	detail.how = XML_HOW_KEEP;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = lost_blanks(text, n, i, d);
		if (len) {
			const bool is_all = i == 0 || (i + len == n && d->ends);
			if (!is_all)
				status = mymr_buf_putc(out, ' ');
			if (!status)
				status = put_blanks(out, len);
			len += !is_all;
		} else if (text[i] == '\t' || text[i] == '\n') {
			len = 1;
			status = mymr_buf_puts(
				out, text[i] == '\t' ? "<text:tab/>" : "<text:line-break/>");
		} else {
			len = 1;
			while (i + len < n && !strchr(" \t\n", text[i + len]))
				len++;
			status = xml_strings_escape(out, unit, &detail, text + i, len);
		}
	}
	return status;
}

static enum mymr_status
escape_cell(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *d,
	const char *text, size_t n)
{
	struct mymr_buf escaped = {0};
	struct unit_detail detail = *d;
	detail.how = XML_HOW_KEEP;
	enum mymr_status status = sheet_put_escaped(&escaped, text, n);
	if (!status)
		status = xml_strings_escape(
			out, unit, &detail, escaped.s ? escaped.s : "", escaped.len);
	mymr_buf_free(&escaped);
	return status;
}

static enum mymr_status
put_reference(struct mymr_buf *out, char c)
{
	char reference[8];
	snprintf(reference, sizeof reference, "&#%d;", c);
	return mymr_buf_puts(out, reference);
}

enum mymr_status
office_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *d,
	const char *text, size_t n)
{
	const size_t before = out->len;
	size_t offset;
	if (xml_strings_refuse(text, n, &offset))
		return MYMR_EINVAL;
	const bool has_edges = d->office && d->how != XML_HOW_MIXED;
	const bool has_end = has_edges && d->ends && n && ascii_is_space(text[n - 1]);
	enum mymr_status status = MYMR_OK;
	if (has_edges && d->begins && n > has_end && ascii_is_space(text[0])) {
		status = put_reference(out, text[0]);
		text++;
		n--;
	}
	n -= has_end;
	if (status)
		;
	else if (d->how == XML_HOW_MIXED)
		status = escape_mixed(out, unit, d, text, n);
	else if (d->how == XML_HOW_CELL)
		status = escape_cell(out, unit, d, text, n);
	else
		status = xml_strings_escape(out, unit, d, text, n);
	if (!status && has_end)
		status = put_reference(out, text[n]);
	if (status)
		out->len = before;
	return status;
}
