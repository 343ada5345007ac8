/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document.h"
#include "file.h"
#include "message.h"

/* Tag soup has thousands; a few say enough. */
#define MOST_WARNINGS 20

static void
print_warnings(const struct mymr_document *doc, const char *title)
{
	size_t n;
	const struct mymr_document_warning *warnings = mymr_document_warnings(doc, &n);
	const size_t n_shown = n > MOST_WARNINGS ? MOST_WARNINGS - 1 : n;
	for (size_t i = 0; i < n_shown; i++)
		complain_at(title, warnings[i].line, 0, "%s", _(warnings[i].reason));
	if (n > n_shown)
		complain_at(title, 0, 0, _("%zu more warnings about markup"), n - n_shown);
}

int
document_open(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format, bool quiet)
{
	struct mymr_error error = {0};
	const char *title = file_title(path);
	const char *name = title == path ? path : NULL;
	enum mymr_status status = mymr_document_open(doc, text->s, text->len, format, name, &error);
	if (status == MYMR_ENOENT)
		complain(_("no format '%s' for this; see 'mymr formats'"), format);
	else if (status)
		complain_error(title, text->s, text->len, status, &error);
	else if (!quiet)
		print_warnings(*doc, title);
	return status ? TROUBLE : DONE;
}
