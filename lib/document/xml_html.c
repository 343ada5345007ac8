/* SPDX-License-Identifier: MIT */
/* HTML inside of XML, in CDATA or escaped: its units are found in the text that XML gives. */
#include "base/reason.h"
#include "document/string_unit.h"
#include "document/xml_unit.h"

#include <string.h>

/* Units of the page, whose offsets are those of a text of runs. */
struct carrier {
	struct string_unit unit;
	const struct xml_value *value;
	const struct xml_flat *flat;
	struct mymr_buf context;
	bool is_cdata;
};

/* The run with the text; there is one. */
static size_t
run_of(const struct xml_flat *f, size_t text)
{
	size_t low = 0, high = f->n;
	while (high - low > 1) {
		const size_t middle = low + (high - low) / 2;
		if (f->run[middle].text <= text)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static enum mymr_status
carry_text(struct carrier *c, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	size_t at = run_of(c->flat, from);
	for (size_t i = from, end; i < to && !status; i = end) {
		size_t start, source_end;
		xml_flat_source(c->flat, &at, i, i + 1, &start, &source_end);
		const struct xml_run *r = &c->flat->run[at];
		end = r->text + r->text_len < to ? r->text + r->text_len : to;
		xml_flat_source(c->flat, &at, i, end, &start, &source_end);
		status =
			string_unit_add(&c->unit, r->type == XML_RUN_TEXT ? PIECE_TEXT : PIECE_CHAR,
				start, source_end - start, c->flat->text.s + i, end - i);
	}
	return status;
}

static enum mymr_status
carry_piece(struct carrier *c, const struct piece *p, const char *text)
{
	size_t at = run_of(c->flat, p->source), start, end;
	if (p->type == PIECE_TEXT)
		return carry_text(c, p->source, p->source + p->source_len);
	xml_flat_source(c->flat, &at, p->source, p->source + p->source_len, &start, &end);
	return string_unit_add(&c->unit, p->type, start, end - start, text + p->text, p->text_len);
}

static enum mymr_status
set_context(struct carrier *c, const struct mymr_unit *u)
{
	c->context.len = 0;
	enum mymr_status status =
		mymr_buf_append(&c->context, c->value->context, c->value->context_len);
	if (!status && u->context_len)
		status = mymr_buf_putc(&c->context, '/');
	return status ? status : mymr_buf_append(&c->context, u->context, u->context_len);
}

static enum mymr_status
carry_unit(struct carrier *c, const struct mymr_unit *u, const struct unit_detail *d)
{
	struct mymr_unit unit = *u;
	struct unit_detail detail = *d;
	size_t offset;
	if (xml_strings_refuse(u->text, u->text_len, &offset))
		return document_warn(c->unit.doc, c->flat->run[0].source,
			"text with a control character is left alone");
	enum mymr_status status = set_context(c, u);
	string_unit_drop(&c->unit);
	for (size_t i = 0; i < d->n_pieces && !status; i++)
		status = carry_piece(c, &d->pieces[i], u->text);
	if (status)
		return status;
	const struct piece *last = c->unit.piece + c->unit.n - 1;
	unit.start = c->unit.piece[0].source;
	unit.end = last->source + last->source_len;
	unit.context = c->context.s;
	unit.context_len = c->context.len;
	detail.pieces = c->unit.piece;
	detail.n_pieces = c->unit.n;
	detail.owner = (struct owner){0};
	detail.how = (unsigned char)(XML_HOW_HTML | (c->is_cdata ? XML_IN_CDATA : 0));
	return document_add_unit(c->unit.doc, &unit, &detail);
}

static enum mymr_status
carry(struct carrier *c)
{
	struct mymr_document *page;
	struct mymr_error unwanted;
	enum mymr_status status = document_open_as(
		&page, c->flat->text.s, c->flat->text.len, &format_html, &unwanted, NULL);
	if (status == MYMR_ERANGE)
		return document_warn(c->unit.doc, c->flat->run[0].source,
			N_("HTML with too many elements in each other is left alone"));
	if (status)
		return status;
	for (size_t i = 0; i < page->n_units && !status; i++)
		status = carry_unit(c, &page->units[i], &page->details[i]);
	mymr_document_free(page);
	return status;
}

enum mymr_status
xml_html_add(struct mymr_document *doc, const struct xml_value *v)
{
	struct carrier c = {.value = v, .flat = v->flat};
	if (v->flat->text.len == 0)
		return MYMR_OK;
	c.unit.doc = doc;
	c.is_cdata = xml_flat_is_cdata(v->flat, false);
	if (xml_flat_has_codes(v->flat) || (!c.is_cdata && xml_flat_has_cdata(v->flat)))
		return document_warn(doc, v->flat->run[0].source,
			N_("HTML that is only partly escaped is left alone"));
	enum mymr_status status = carry(&c);
	string_unit_free(&c.unit);
	mymr_buf_free(&c.context);
	return status;
}
