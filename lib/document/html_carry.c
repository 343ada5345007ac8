/* SPDX-License-Identifier: MIT */
#include "document/html_carry.h"
#include "base/reason.h"
#include "document/html_escape.h"

#include <string.h>

struct carrier {
	const struct html_carry *carry;
	struct string_unit unit;
	struct mymr_buf context;
};

/* The part of the page that has the byte. */
static const struct piece *
part_at(const struct string_unit *page, size_t at)
{
	size_t low = 0, high = page->n;
	while (high - low > 1) {
		const size_t middle = low + (high - low) / 2;
		if (page->piece[middle].text <= at)
			low = middle;
		else
			high = middle;
	}
	return &page->piece[low];
}

static size_t
source_start(const struct piece *p, size_t at)
{
	return p->source + (p->type == PIECE_TEXT ? at - p->text : 0);
}

static size_t
source_end(const struct piece *p, size_t at)
{
	return p->type == PIECE_TEXT ? p->source + (at - p->text) : p->source + p->source_len;
}

static enum mymr_status
carry_text(struct carrier *c, size_t from, size_t to)
{
	const struct string_unit *page = c->carry->page;
	const struct piece *p = part_at(page, from);
	enum mymr_status status = MYMR_OK;
	for (size_t i = from, end; i < to && !status; i = end, p++) {
		end = p->text + p->text_len < to ? p->text + p->text_len : to;
		const size_t start = source_start(p, i);
		status = string_unit_add(&c->unit, p->type, start, source_end(p, end) - start,
			page->text.s + i, end - i);
	}
	return status;
}

static enum mymr_status
carry_piece(struct carrier *c, const struct piece *p, const char *text)
{
	const struct string_unit *page = c->carry->page;
	const size_t to = p->source + p->source_len;
	if (p->type == PIECE_TEXT)
		return carry_text(c, p->source, to);
	const size_t start = source_start(part_at(page, p->source), p->source);
	return string_unit_add(&c->unit, p->type, start,
		source_end(part_at(page, to - 1), to) - start, text + p->text, p->text_len);
}

static enum mymr_status
set_context(struct carrier *c, const struct mymr_unit *u)
{
	c->context.len = 0;
	enum mymr_status status =
		mymr_buf_append(&c->context, c->carry->context, c->carry->context_len);
	if (!status && u->context_len && c->context.len)
		status = mymr_buf_putc(&c->context, '/');
	return status ? status : mymr_buf_append(&c->context, u->context, u->context_len);
}

static enum mymr_status
add_unit(struct carrier *c, struct mymr_unit unit, struct unit_detail detail)
{
	const struct html_carry *carry = c->carry;
	const struct piece *last = c->unit.piece + c->unit.n - 1;
	unit.start = c->unit.piece[0].source;
	unit.end = last->source + last->source_len;
	unit.context = c->context.s;
	unit.context_len = c->context.len;
	detail.pieces = c->unit.piece;
	detail.n_pieces = c->unit.n;
	detail.owner = (struct owner){0};
	detail.how = carry->how;
	if (carry->layer)
		detail.layers = (unsigned char)(detail.layers << HTML_LAYER_BITS | carry->layer);
	return document_add_unit(c->unit.doc, &unit, &detail);
}

static enum mymr_status
carry_unit(struct carrier *c, const struct mymr_unit *u, const struct unit_detail *d)
{
	const struct html_carry *carry = c->carry;
	size_t offset;
	if (carry->refuse && carry->refuse(u->text, u->text_len, &offset))
		return document_warn(c->unit.doc, carry->page->piece[0].source,
			N_("text with a control character is left alone"));
	enum mymr_status status = set_context(c, u);
	string_unit_drop(&c->unit);
	for (size_t i = 0; i < d->n_pieces && !status; i++)
		status = carry_piece(c, &d->pieces[i], u->text);
	return status ? status : add_unit(c, *u, *d);
}

/* An address that has no escapes of the text around the page is one there as well. */
static enum mymr_status
carry_link(struct carrier *c, const struct link *link)
{
	const struct string_unit *page = c->carry->page;
	struct link outer = *link;
	if (link->type != LINK_PAGE || link->start == link->end)
		return MYMR_OK;
	const struct piece *p = part_at(page, link->start);
	if (p->type != PIECE_TEXT || link->end > p->text + p->text_len)
		return MYMR_OK;
	outer.start = source_start(p, link->start);
	outer.end = source_end(p, link->end);
	return document_add_link(c->unit.doc, &outer);
}

/* Warnings still have offsets, no lines. */
static enum mymr_status
carry_warnings(struct carrier *c, const struct mymr_document *page)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < page->n_warnings && !status; i++)
		status = document_warn(
			c->unit.doc, c->carry->page->piece[0].source, page->warnings[i].reason);
	return status;
}

static enum mymr_status
carry_page(struct carrier *c)
{
	const struct html_carry *carry = c->carry;
	struct mymr_document *page;
	struct mymr_error unwanted;
	enum mymr_status status = document_open_inside(&page, carry->page->text.s,
		carry->page->text.len, carry->format, carry->level, &unwanted, NULL);
	if (status == MYMR_ERANGE)
		return document_warn(c->unit.doc, carry->page->piece[0].source,
			N_("HTML with too many elements in each other is left alone"));
	if (status)
		return status == MYMR_EUTF8 ? MYMR_OK : status;
	for (size_t i = 0; i < page->n_units && !status; i++)
		status = carry_unit(c, &page->units[i], &page->details[i]);
	for (size_t i = 0; i < page->links.n && !status; i++)
		status = carry_link(c, &page->links.link[i]);
	if (!status && carry->level)
		status = carry_warnings(c, page);
	mymr_document_free(page);
	return status;
}

enum mymr_status
html_carry(const struct html_carry *carry)
{
	struct carrier c = {.carry = carry, .unit = {.doc = carry->page->doc}};
	if (carry->page->n == 0)
		return MYMR_OK;
	const enum mymr_status status = carry_page(&c);
	string_unit_free(&c.unit);
	mymr_buf_free(&c.context);
	return status;
}
