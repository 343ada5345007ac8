/* SPDX-License-Identifier: MIT */
/* The English texts of a document in a template. */
#include "catalog/template.h"
#include "document/document.h"
#include "document/kind.h"

#include <mymr/localize.h>

static bool
is_english(const struct mymr_document *doc, size_t i)
{
	const struct mymr_unit *u = &doc->units[i];
	size_t latin, myanmar;
	if (mymr_document_is_foreign(doc, i))
		return false;
	count_letters(u->text, u->text_len, &latin, &myanmar);
	return latin > myanmar;
}

/* Lines of plain text have no context to tell of. */
static const char *
comment(const struct mymr_unit *u)
{
	return u->context_len ? u->context : NULL;
}

static enum mymr_status
add_string(struct mymr_pot *pot, const struct mymr_unit *u, const char *file, struct mymr_buf *text)
{
	struct template values;
	text->len = 0;
	enum mymr_status status = template_make(&values, text, u->text, u->text_len, MYMR_ENGLISH);
	if (status)
		return status;
	return mymr_pot_add(pot, text->s, text->len, file, u->line, comment(u));
}

/* What a unit's reference names: of an archive also the member, "a.docx:word/document.xml". */
static enum mymr_status
name_file(struct mymr_buf *name, const char *file, const struct mymr_unit *u)
{
	name->len = 0;
	enum mymr_status status = mymr_buf_puts(name, file);
	if (!status && u->member)
		status = mymr_buf_putc(name, ':');
	if (!status && u->member)
		status = mymr_buf_puts(name, u->member);
	return status ? status : mymr_buf_cstr(name);
}

enum mymr_status
mymr_extract(struct mymr_pot *pot, const struct mymr_document *doc, const char *file, size_t *added)
{
	struct mymr_buf text = {0}, name = {0};
	enum mymr_status status = MYMR_OK;
	size_t n = 0;
	for (size_t i = 0; i < doc->n_units && !status; i++) {
		const struct mymr_unit *u = &doc->units[i];
		const enum mymr_kind kind = mymr_document_kind(doc, i);
		if (kind == MYMR_KIND_VALUE || !is_english(doc, i))
			continue;
		status = name_file(&name, file, u);
		if (status)
			break;
		status = kind == MYMR_KIND_STRING ? add_string(pot, u, name.s, &text)
						  : mymr_pot_add(pot, u->text, u->text_len, name.s,
							    u->line, comment(u));
		n++;
	}
	mymr_buf_free(&text);
	mymr_buf_free(&name);
	if (added && !status)
		*added = n;
	return status;
}
