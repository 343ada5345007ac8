/* SPDX-License-Identifier: MIT */
/* A template written as a PO file. */
#include <stdbool.h>
#include <string.h>
#include "catalog/po_text.h"
#include "catalog/pot.h"
#include "catalog/writer.h"

static void
put_string(struct writer *w, const char *keyword, const char *s, size_t n)
{
	static const struct po_style style = {"\n", "", PO_WIDTH};
	writer_puts(w, keyword);
	writer_puts(w, " ");
	if (!w->status)
		w->status = po_put_string(w->out, &style, strlen(keyword) + 1, s, n);
	writer_puts(w, "\n");
}

static void
put_comment(struct writer *w, const char *text)
{
	while (text) {
		const char *newline = strchr(text, '\n');
		const size_t len = newline ? (size_t)(newline - text) : strlen(text);
		writer_puts(w, len ? "#. " : "#.");
		writer_put(w, text, len);
		writer_puts(w, "\n");
		text = newline ? newline + 1 : NULL;
	}
}

static enum mymr_status
put_number(struct mymr_buf *out, size_t number)
{
	char digits[24];
	size_t at = sizeof digits;
	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	return mymr_buf_append(out, digits + at, sizeof digits - at);
}

/* file:line into b; a name with blanks is isolated, as it would end at the first. */
static enum mymr_status
spell_reference(struct mymr_buf *b, const struct pot_reference *reference)
{
	const bool has_blank = strchr(reference->file, ' ') != NULL;
	b->len = 0;
	enum mymr_status status = mymr_buf_puts(b, has_blank ? "\u2068" : "");
	if (!status)
		status = mymr_buf_puts(b, reference->file);
	if (!status && has_blank)
		status = mymr_buf_puts(b, "\u2069");
	if (status || !reference->line)
		return status;
	status = mymr_buf_putc(b, ':');
	return status ? status : put_number(b, reference->line);
}

/* b is for the spelling of each. */
static void
put_references(struct writer *w, const struct pot_reference *reference, struct mymr_buf *b)
{
	size_t column = 0;
	for (; reference && !w->status; reference = reference->next) {
		w->status = spell_reference(b, reference);
		if (w->status)
			return;
		const size_t width = po_columns(b->s, b->len) + 1;
		if (column && column + width > PO_WIDTH) {
			writer_puts(w, "\n");
			column = 0;
		}
		if (!column) {
			writer_puts(w, "#:");
			column = 2;
		}
		writer_puts(w, " ");
		writer_put(w, b->s, b->len);
		column += width;
	}
	if (column)
		writer_puts(w, "\n");
}

static void
put_entry(struct writer *w, const struct pot_entry *entry, struct mymr_buf *b)
{
	const struct message_name name = message_name_of(&entry->key);
	writer_puts(w, "\n");
	for (const struct pot_comment *c = entry->comments; c; c = c->next)
		put_comment(w, c->text);
	put_references(w, entry->references, b);
	if (name.context)
		put_string(w, "msgctxt", name.context, name.context_len);
	put_string(w, "msgid", name.id, name.id_len);
	writer_puts(w, "msgstr \"\"\n");
}

/* What xgettext leaves for translators to fill in; fuzzy until they have. */
static void
put_header(struct writer *w, const char *creation_date)
{
	writer_puts(w, "#, fuzzy\n"
		       "msgid \"\"\n"
		       "msgstr \"\"\n"
		       "\"Project-Id-Version: PACKAGE VERSION\\n\"\n"
		       "\"Report-Msgid-Bugs-To: \\n\"\n"
		       "\"POT-Creation-Date: ");
	writer_puts(w, creation_date);
	writer_puts(w, "\\n\"\n"
		       "\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"\n"
		       "\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"\n"
		       "\"Language-Team: LANGUAGE <LL@li.org>\\n\"\n"
		       "\"Language: \\n\"\n"
		       "\"MIME-Version: 1.0\\n\"\n"
		       "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
		       "\"Content-Transfer-Encoding: 8bit\\n\"\n");
}

enum mymr_status
mymr_pot_write(const struct mymr_pot *pot, struct mymr_buf *out, const char *creation_date)
{
	struct writer w = {.out = out};
	struct mymr_buf spelt = {0};
	const size_t before = out->len;
	if (strspn(creation_date, "0123456789 -:+") != strlen(creation_date))
		return MYMR_EINVAL;
	put_header(&w, creation_date);
	for (size_t i = 0; i < pot->n && !w.status; i++)
		put_entry(&w, &pot->entries[i], &spelt);
	mymr_buf_free(&spelt);
	if (w.status)
		out->len = before;
	return w.status;
}
