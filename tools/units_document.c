/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units of a document, whatever its format. */
#include "document.h"
#include "message.h"
#include "units.h"

static int
add(struct units *units, const struct mymr_unit *text, size_t i)
{
	struct unit *u = units_add(units);
	if (!u)
		return TROUBLE;
	u->text = units->texts.len;
	u->n_text = text->text_len;
	u->start = text->start;
	u->end = text->end;
	u->segment = i;
	return mymr_buf_append(&units->texts, text->text, text->text_len) ? TROUBLE : DONE;
}

int
units_read_document(
	struct units *units, const char *format, const char *path, const struct mymr_buf *bytes)
{
	size_t n;
	int rc = document_open(&units->doc, path, bytes, format, true);
	if (rc != DONE)
		return rc;
	const struct mymr_unit *texts = mymr_document_units(units->doc, &n);
	for (size_t i = 0; i < n && rc == DONE; i++) {
		if (!mymr_document_is_foreign(units->doc, i))
			rc = add(units, &texts[i], i);
	}
	if (rc != DONE)
		complain(_("out of memory"));
	return rc;
}
