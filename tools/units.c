/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "units.h"
#include "file.h"
#include "lines.h"
#include "message.h"

#include <mymr/bitext.h>
#include <stdlib.h>
#include <string.h>

struct unit *
units_add(struct units *units)
{
	if (units->n == units->cap) {
		const size_t cap = units->cap ? 2 * units->cap : 64;
		struct unit *more = realloc(units->unit, cap * sizeof *more);
		if (!more)
			return NULL;
		units->unit = more;
		units->cap = cap;
	}
	units->unit[units->n] = (struct unit){.source = UNIT_NONE, .plural = UNIT_NONE};
	return &units->unit[units->n++];
}

void
units_free(struct units *units)
{
	free(units->unit);
	free(units->run);
	mymr_buf_free(&units->texts);
	mymr_document_free(units->doc);
}

static bool
has_msgid(const struct mymr_buf *bytes)
{
	static const char word[] = "msgid ";
	const size_t len = sizeof word - 1;
	for (size_t i = 0; i + len <= bytes->len; i++) {
		const char *newline = memchr(bytes->s + i, '\n', bytes->len - i);
		if (memcmp(bytes->s + i, word, len) == 0)
			return true;
		if (!newline)
			break;
		i = (size_t)(newline - bytes->s);
	}
	return false;
}

bool
units_find_form(struct unit_form *form, const char *name)
{
	static const char *const names[] = {
		[UNIT_PO] = "po", [UNIT_TSV] = "tsv", [UNIT_TEXT] = "text", [UNIT_XLIFF] = "xliff"};
	const char *document;
	for (int i = UNIT_PO; i <= UNIT_XLIFF; i++) {
		*form = (struct unit_form){(enum unit_format)i, NULL};
		if (strcmp(names[i], name) == 0)
			return true;
	}
	*form = (struct unit_form){UNIT_DOCUMENT, name};
	for (size_t i = 0; (document = mymr_format_name(i)); i++) {
		if (strcmp(document, name) == 0)
			return true;
	}
	return false;
}

enum unit_format
units_guess(const char *path, const struct mymr_buf *bytes)
{
	if (file_has_suffix(path, ".po") || file_has_suffix(path, ".pot"))
		return UNIT_PO;
	if (file_has_suffix(path, ".tsv"))
		return UNIT_TSV;
	enum mymr_bitext_format format;
	if (file_has_suffix(path, ".xlf") || file_has_suffix(path, ".xliff") ||
		(mymr_bitext_format_of(&format, NULL, bytes->s, bytes->len) == MYMR_OK &&
			format == MYMR_BITEXT_XLIFF))
		return UNIT_XLIFF;
	if (has_msgid(bytes))
		return UNIT_PO;
	const char *document = mymr_format_of(path, bytes->s ? bytes->s : "", bytes->len);
	return document && strcmp(document, "text") ? UNIT_DOCUMENT : UNIT_TEXT;
}

/* Lines are units; the texts are the file itself. */
static int
read_lines(struct units *units, const struct mymr_buf *bytes)
{
	size_t n_end;
	if (mymr_buf_append(&units->texts, bytes->s, bytes->len))
		return TROUBLE;
	for (size_t i = 0, len; i < bytes->len; i += len + n_end) {
		len = line_len(bytes->s + i, bytes->len - i, &n_end);
		const char *tab =
			units->format == UNIT_TSV ? memchr(bytes->s + i, '\t', len) : NULL;
		if (len == 0 || (units->format == UNIT_TSV && (!tab || bytes->s[i] == '#')))
			continue;
		struct unit *u = units_add(units);
		if (!u)
			return TROUBLE;
		const size_t n_source = tab ? (size_t)(tab - bytes->s) - i : 0;
		const size_t start = tab ? i + n_source + 1 : i;
		const char *stop = tab ? memchr(tab + 1, '\t', i + len - start) : NULL;
		u->source = tab ? i : UNIT_NONE;
		u->n_source = n_source;
		u->text = u->start = start;
		u->end = stop ? (size_t)(stop - bytes->s) : i + len;
		u->n_text = u->end - start;
	}
	return DONE;
}

int
units_read(struct units *units, const struct unit_form *form, const char *path,
	const struct mymr_buf *bytes)
{
	const enum unit_format format = form->format;
	*units = (struct units){.format = format ? format : units_guess(path, bytes)};
	if (bytes->len == 0)
		return DONE;
	if (units->format == UNIT_DOCUMENT)
		return units_read_document(units, form->document, path, bytes);
	const int rc = units->format == UNIT_PO      ? units_read_po(units, bytes)
		       : units->format == UNIT_XLIFF ? units_read_xliff(units, bytes)
						     : read_lines(units, bytes);
	if (rc != DONE)
		complain(_("out of memory"));
	return rc;
}

struct mymr_check_pair
units_pair(const struct units *units, size_t i)
{
	const struct unit *u = &units->unit[i];
	const char *s = units->texts.s;
	return (struct mymr_check_pair){
		.source = u->source == UNIT_NONE ? NULL : s + u->source,
		.n_source = u->n_source,
		.plural = u->plural == UNIT_NONE ? NULL : s + u->plural,
		.n_plural = u->n_plural,
		.translation = s + u->text,
		.n_translation = u->n_text,
		.checked_formats = u->checked_formats,
	};
}
