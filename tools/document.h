/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening documents. */
#ifndef TOOLS_DOCUMENT_H
#define TOOLS_DOCUMENT_H

#include <mymr/buf.h>
#include <mymr/document.h>
#include <mymr/recode.h>
#include <stdbool.h>

/* How much of a file tells its format. */
#define FORMAT_HEAD 65536

/* Opens text, which was read from path and must stay while the document lives. format is the
 * user's, NULL for none. Tells of what the scanner warned of unless it is to be quiet. Complains
 * and returns an exit code; *doc is set for DONE and then the caller's to free. */
int
document_open(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format, bool quiet);

/* The same for runs of Burmese text wherever they stand; see mymr_document_open_runs. Nothing is
 * told of what was passed over. */
int
document_open_runs(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format);

/* Tells why a document could not be opened. */
void
document_complain(const char *title, const struct mymr_buf *text, enum mymr_status status,
	const struct mymr_error *error, const struct mymr_document_place *place);

/* Tells of what the scanner warned of. */
void
document_print_warnings(const struct mymr_document *doc, const char *title);

#endif
