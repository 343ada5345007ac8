/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages of a PO file that has been found well-formed, with the places of their translations. */
#include "message.h"
#include "units.h"

#include <mymr/check.h>
#include <mymr/po_edit.h>
#include <string.h>

static bool
has_word(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(s + i, word, len) == 0)
			return true;
	}
	return false;
}

/* The rules of "disable=one,two". */
static void
disable(struct unit *entry, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len + 1) {
		size_t rule;
		for (len = 0; i + len < n && s[i + len] != ',' && !strchr(" \t\r", s[i + len]);)
			len++;
		if (mymr_check_rule_find(&rule, s + i, len) == MYMR_OK && rule < UNIT_RULES)
			entry->disabled[rule / 64] |= (uint64_t)1 << rule % 64;
	}
}

/* What gettext checks by a flag: braces are placeholders in some languages only. */
static unsigned
checked_formats(const char *s, size_t n)
{
	if (!has_word(s, n, "-format") || has_word(s, n, "no-"))
		return 0;
	if (has_word(s, n, "brace-format") || has_word(s, n, "csharp-format") ||
		has_word(s, n, "java-format"))
		return MYMR_FORMAT_BRACE;
	return MYMR_FORMAT_PERCENT;
}

/* What comments before a message say of it. */
static void
read_comments(struct unit *entry, const struct mymr_po *po, size_t i)
{
	static const char mark[] = "mymr: disable=";
	const size_t len = sizeof mark - 1;
	struct mymr_po_comment c;
	for (size_t at = 0; mymr_po_comment_next(po, i, &at, &c);) {
		if (c.kind == MYMR_PO_FLAGS)
			entry->checked_formats |= checked_formats(c.s, c.len);
		else if (c.kind == MYMR_PO_TRANSLATOR && c.len > len && memcmp(c.s, mark, len) == 0)
			disable(entry, c.s + len, c.len - len);
	}
}

static enum mymr_status
keep_text(struct units *units, const struct mymr_po_string *text, size_t *at, size_t *n)
{
	*at = text->s ? units->texts.len : UNIT_NONE;
	*n = text->len;
	return text->len ? mymr_buf_append(&units->texts, text->s, text->len) : MYMR_OK;
}

static enum mymr_status
keep_form(struct units *units, const struct unit *entry, const struct mymr_po_string *form,
	const struct mymr_buf *bytes)
{
	struct unit *u = units_add(units);
	if (!u)
		return MYMR_ENOMEM;
	*u = *entry;
	const char *quote = memchr(bytes->s + form->start, '"', form->end - form->start);
	u->start = quote ? (size_t)(quote - bytes->s) : form->start;
	u->end = form->end;
	return keep_text(units, form, &u->text, &u->n_text);
}

static enum mymr_status
read_entry(struct units *units, const struct mymr_po *po, size_t i, const struct mymr_buf *bytes)
{
	struct mymr_po_entry e;
	struct unit entry = {.source = UNIT_NONE};
	enum mymr_status status = mymr_po_entry_at(po, i, &e);
	if (status || e.is_obsolete || e.is_fuzzy || e.id.len == 0)
		return status;
	read_comments(&entry, po, i);
	status = keep_text(units, &e.id, &entry.source, &entry.n_source);
	if (!status)
		status = keep_text(units, &e.plural_id, &entry.plural, &entry.n_plural);
	for (size_t form = 0; form < e.n_forms && !status; form++) {
		struct mymr_po_string text;
		status = mymr_po_form_at(po, i, form, &text);
		if (!status && text.len)
			status = keep_form(units, &entry, &text, bytes);
	}
	return status;
}

int
units_read_po(struct units *units, const struct mymr_buf *bytes)
{
	struct mymr_po *po = NULL;
	enum mymr_status status = mymr_po_open(&po, bytes->s, bytes->len);
	const size_t n = status ? 0 : mymr_po_size(po);
	for (size_t i = 0; i < n && !status; i++)
		status = read_entry(units, po, i, bytes);
	mymr_po_free(po);
	return status ? TROUBLE : DONE;
}
