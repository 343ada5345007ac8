/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening documents. */
#ifndef TOOLS_DOCUMENT_H
#define TOOLS_DOCUMENT_H

#include <mymr/buf.h>
#include <mymr/document.h>
#include <stdbool.h>

/* Opens text, which was read from path and must stay while the document lives. format is the
 * user's, NULL for none. Tells of what the scanner warned of unless it is to be quiet. Complains
 * and returns an exit code; *doc is set for DONE and then the caller's to free. */
int
document_open(struct mymr_document **doc, const char *path, const struct mymr_buf *text,
	const char *format, bool quiet);

#endif
