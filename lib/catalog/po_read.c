/* SPDX-License-Identifier: MIT */
/* PO files (gettext manual, "The Format of PO Files"). */
#include <mymr/utf8.h>
#include <string.h>
#include "base/bom.h"
#include "catalog/catalog.h"
#include "catalog/po_lex.h"

/* An entry becomes what it would be in an MO file: key and text with their separators. */
struct reader {
	struct po_lexer lexer;
	struct builder builder;
	struct mymr_buf key;
	struct mymr_buf text;
	struct raw_message raw;
};

/* Takes the keyword at the token, and with it the flags of the comments before it. */
static enum mymr_status
take_keyword(struct reader *r)
{
	r->raw.is_fuzzy |= r->lexer.is_fuzzy;
	r->lexer.is_fuzzy = false;
	return po_next(&r->lexer);
}

/* Reads keyword and string of a part of the key; U+0004 is what parts it from others. */
static enum mymr_status
read_key_part(struct reader *r)
{
	const size_t before = r->key.len;
	const size_t start = r->lexer.start;
	enum mymr_status status = take_keyword(r);
	if (!status)
		status = po_strings(&r->lexer, &r->key);
	if (!status && r->key.len > before && memchr(r->key.s + before, '\4', r->key.len - before))
		status = po_fail(&r->lexer, MYMR_ESYNTAX, start, "U+0004 in an id");
	return status;
}

static enum mymr_status
read_key(struct reader *r)
{
	enum mymr_status status = MYMR_OK;
	if (r->lexer.token == PO_MSGCTXT) {
		status = read_key_part(r);
		if (!status)
			status = mymr_buf_putc(&r->key, '\4');
	}
	if (status)
		return status;
	if (r->lexer.token != PO_MSGID)
		return po_fail(&r->lexer, MYMR_ESYNTAX, r->lexer.start, "msgid expected");
	r->raw.offset = r->lexer.start;
	r->raw.line = r->lexer.start_line;
	status = read_key_part(r);
	if (status || r->lexer.token != PO_MSGID_PLURAL)
		return status;
	status = mymr_buf_putc(&r->key, '\0');
	return status ? status : read_key_part(r);
}

static enum mymr_status
read_forms(struct reader *r)
{
	enum mymr_status status = MYMR_OK;
	size_t form = 0;
	for (; r->lexer.token == PO_MSGSTR_N && !status; form++) {
		if (r->lexer.form != form)
			return po_fail(&r->lexer, MYMR_ESYNTAX, r->lexer.start,
				"plural form out of order");
		if (form)
			status = mymr_buf_putc(&r->text, '\0');
		if (!status)
			status = take_keyword(r);
		if (!status)
			status = po_strings(&r->lexer, &r->text);
	}
	if (!status && form == 0)
		return po_fail(&r->lexer, MYMR_ESYNTAX, r->lexer.start, "msgstr[0] expected");
	return status;
}

static enum mymr_status
read_text(struct reader *r, bool has_plural)
{
	r->raw.text_offset = r->lexer.start;
	if (has_plural)
		return read_forms(r);
	if (r->lexer.token != PO_MSGSTR)
		return po_fail(&r->lexer, MYMR_ESYNTAX, r->lexer.start, "msgstr expected");
	enum mymr_status status = take_keyword(r);
	return status ? status : po_strings(&r->lexer, &r->text);
}

static enum mymr_status
keep(struct reader *r)
{
	struct arena *arena = &r->builder.catalog->arena;
	r->raw.key = arena_copy(arena, r->key.s, r->key.len);
	r->raw.key_len = r->key.len;
	r->raw.text = arena_copy(arena, r->text.s, r->text.len);
	r->raw.text_len = r->text.len;
	if (!r->raw.key || !r->raw.text)
		return MYMR_ENOMEM;
	enum mymr_status status = builder_add(&r->builder, &r->raw);
	r->lexer.error = r->builder.error;
	return status;
}

static enum mymr_status
read_entry(struct reader *r)
{
	r->key.len = 0;
	r->text.len = 0;
	r->raw = (struct raw_message){0};
	enum mymr_status status = read_key(r);
	if (!status)
		status = read_text(r, r->key.len && memchr(r->key.s, '\0', r->key.len));
	return status ? status : keep(r);
}

static enum mymr_status
read_file(struct reader *r)
{
	struct po_lexer *lx = &r->lexer;
	size_t at;
	if (lx->n > UINT32_MAX)
		return po_fail(lx, MYMR_ERANGE, 0, "file is too large");
	if (mymr_utf8_check(lx->s, lx->n, &at))
		return po_fail(lx, MYMR_EUTF8, at, "invalid UTF-8");
	lx->at = bom_len(lx->s, lx->n);
	enum mymr_status status = po_next(lx);
	while (!status && lx->token != PO_END)
		status = read_entry(r);
	return status;
}

enum mymr_status
mymr_catalog_load_po(struct mymr_catalog **out, const char *bytes, size_t n,
	const struct mymr_catalog *fallback, struct mymr_error *error)
{
	struct reader r = {.lexer = {.s = bytes, .n = n, .line = 1}, .builder = {.is_po = true}};
	enum mymr_status status = builder_new(&r.builder, fallback);
	if (!status)
		status = read_file(&r);
	if (status == MYMR_ENOMEM)
		builder_fail(&r.builder, status, 0, mymr_status_text(status));
	else if (status)
		r.builder.error = r.lexer.error;
	mymr_buf_free(&r.key);
	mymr_buf_free(&r.text);
	return builder_finish(&r.builder, status, out, error);
}
