/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document.h"
#include "file.h"
#include "message.h"

/* Tag soup has thousands; a few say enough. */
#define MOST_WARNINGS 20

void
document_print_warnings(const struct mymr_document *doc, const char *title)
{
	size_t n;
	const struct mymr_document_warning *warnings = mymr_document_warnings(doc, &n);
	const size_t n_shown = n > MOST_WARNINGS ? MOST_WARNINGS - 1 : n;
	for (size_t i = 0; i < n_shown; i++)
		complain_in(title, warnings[i].member, warnings[i].line, 0, "%s",
			_(warnings[i].reason));
	if (n > n_shown)
		complain_at(title, 0, 0, _("%zu more warnings about markup"), n - n_shown);
}

void
document_complain(const char *title, const struct mymr_buf *text, enum mymr_status status,
	const struct mymr_error *error, const struct mymr_document_place *place)
{
	const bool is_archive = place->line == 0 || place->member[0];
	if (is_archive && status == MYMR_EUTF8)
		complain_in(title, place->member, place->line, place->column,
			_("invalid UTF-8 at byte %zu"), error->offset);
	else if (is_archive)
		complain_in(
			title, place->member, place->line, place->column, "%s", _(error->reason));
	else
		complain_error(title, text->s, text->len, status, error);
}

int
document_open(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format, bool quiet)
{
	struct mymr_error error = {0};
	struct mymr_document_place place;
	const char *title = file_title(path);
	const char *name = title == path ? path : NULL;
	enum mymr_status status =
		mymr_document_open_at(doc, text->s, text->len, format, name, &error, &place);
	if (status == MYMR_ENOENT)
		complain(_("no format '%s' for this; see 'mymr formats'"), format);
	else if (status)
		document_complain(title, text, status, &error, &place);
	else if (!quiet)
		document_print_warnings(*doc, title);
	return status ? TROUBLE : DONE;
}

int
document_open_runs(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format)
{
	struct mymr_error error = {0};
	struct mymr_document_place place;
	const char *title = file_title(path);
	const char *name = title == path ? path : NULL;
	const enum mymr_status status =
		mymr_document_open_runs_at(doc, text->s, text->len, format, name, &error, &place);
	if (status == MYMR_ENOENT)
		complain(_("no format '%s' for this; see 'mymr formats'"), format);
	else if (status)
		document_complain(title, text, status, &error, &place);
	return status ? TROUBLE : DONE;
}
