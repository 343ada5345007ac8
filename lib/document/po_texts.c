/* SPDX-License-Identifier: MIT */
/* PO files as documents: a unit is a form of a translation. Where there is none it has the text of
 * the source, and a new text goes where the translation belongs. The header, fuzzy and obsolete
 * messages are passed over. */
#include "catalog/po_lex.h"
#include "catalog/po_text.h"
#include "base/reason.h"
#include "document/kind.h"
#include "document/string_unit.h"

#include <mymr/po_edit.h>
#include <mymr/utf8.h>
#include <string.h>

struct po_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	struct mymr_po *po;
	struct string_unit unit;
	struct mymr_buf context;
};

/* The end of the string whose quote is at start. */
static size_t
string_end(const char *s, size_t start, size_t end)
{
	size_t i = start + 1;
	while (i < end && s[i] != '"')
		i += s[i] == '\\' ? 2 : 1;
	return i;
}

/* Reads the strings of a form, which are one text: what stands between two of them reads as
 * nothing.
 */
static enum mymr_status
read_form(struct po_scan *p, const struct mymr_po_string *form)
{
	const char *s = p->doc->s;
	const char *quote = memchr(s + form->start, '"', form->end - form->start);
	size_t start = quote ? (size_t)(quote - s) : form->end;
	enum mymr_status status = MYMR_OK;
	while (start < form->end && !status) {
		const size_t end = string_end(s, start, form->end);
		status = string_unit_read(&p->unit, start + 1, end, '\\', po_unescape);
		quote = end + 1 < form->end ? memchr(s + end + 1, '"', form->end - end - 1) : NULL;
		start = quote ? (size_t)(quote - s) : form->end;
		if (!status && quote)
			status = string_unit_add(&p->unit, PIECE_CHAR, end, start + 1 - end, "", 0);
	}
	return status;
}

static enum mymr_status
add_form(struct po_scan *p, const struct mymr_po_string *form)
{
	if (mymr_utf8_check(form->s, form->len, NULL))
		return document_warn(p->doc, form->start, "string that is not UTF-8 is left alone");
	const enum mymr_status status = read_form(p, form);
	return status ? status : string_unit_end(&p->unit, MYMR_PLACE_STRING, p->context.s);
}

/* A translation that is missing has the text of its source. */
static enum mymr_status
add_source(
	struct po_scan *p, const struct mymr_po_string *source, const struct mymr_po_string *form)
{
	const char *s = p->doc->s;
	const char *quote = memchr(s + form->start, '"', form->end - form->start);
	if (!quote || mymr_utf8_check(source->s, source->len, NULL))
		return MYMR_OK;
	const size_t at = (size_t)(quote + 1 - s);
	enum mymr_status status =
		string_unit_add(&p->unit, PIECE_CHAR, at, 0, source->s, source->len);
	return status ? status : string_unit_end(&p->unit, MYMR_PLACE_STRING, p->context.s);
}

static enum mymr_status
set_context(struct po_scan *p, const struct mymr_po_entry *e)
{
	p->context.len = 0;
	enum mymr_status status = MYMR_OK;
	if (e->context.len && mymr_utf8_check(e->context.s, e->context.len, NULL) == MYMR_OK)
		status = mymr_buf_append(&p->context, e->context.s, e->context.len);
	for (size_t i = 0; i < p->context.len; i++) {
		if ((unsigned char)p->context.s[i] < ' ')
			p->context.s[i] = ' ';
	}
	return status ? status : mymr_buf_cstr(&p->context);
}

/* Of several forms the last one is that of most numbers. */
static enum mymr_status
add_entry(struct po_scan *p, size_t i)
{
	struct mymr_po_entry e;
	enum mymr_status status = mymr_po_entry_at(p->po, i, &e);
	if (status || e.is_header || e.is_obsolete || e.is_fuzzy)
		return status;
	status = set_context(p, &e);
	for (size_t form = 0; form < e.n_forms && !status; form++) {
		struct mymr_po_string text;
		const bool is_plural = e.plural_id.s && form + 1 == e.n_forms;
		status = mymr_po_form_at(p->po, i, form, &text);
		if (!status)
			status = text.len ? add_form(p, &text)
					  : add_source(p, is_plural ? &e.plural_id : &e.id, &text);
	}
	return status;
}

/* What is no entry could be a translation. */
static enum mymr_status
check(struct po_scan *p)
{
	size_t n;
	const struct mymr_po_problem *problems = mymr_po_problems(p->po, &n);
	for (size_t i = 0; i < n; i++) {
		if (problems[i].kind != MYMR_PO_DAMAGED)
			continue;
		*p->error = (struct mymr_error){problems[i].offset, problems[i].reason};
		return MYMR_ESYNTAX;
	}
	return MYMR_OK;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct po_scan p = {.doc = doc, .error = error, .unit = {.doc = doc, .quote = '"'}};
	enum mymr_status status = mymr_po_open(&p.po, doc->s, doc->n);
	if (!status)
		status = check(&p);
	const size_t n = status ? 0 : mymr_po_size(p.po);
	for (size_t i = 0; i < n && !status; i++)
		status = add_entry(&p, i);
	mymr_po_free(p.po);
	string_unit_free(&p.unit);
	mymr_buf_free(&p.context);
	return status;
}

static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	(void)detail;
	return po_escape(out, text, n);
}

/* A line that begins with msgid. */
static bool
probe(const char *s, size_t n)
{
	static const char word[] = "msgid ";
	const size_t len = sizeof word - 1;
	for (size_t i = 0; i + len < n; i++) {
		if (memcmp(s + i, word, len) == 0)
			return true;
		const char *end = memchr(s + i, '\n', n - i);
		if (!end)
			return false;
		i = (size_t)(end - s);
	}
	return false;
}

const struct format format_po = {
	.name = "po",
	.suffixes = "po pot",
	.probe = probe,
	.scan = scan,
	.escape = escape,
};
