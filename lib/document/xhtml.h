/* SPDX-License-Identifier: MIT */
/* XHTML, read as HTML. */
#ifndef DOCUMENT_XHTML_H
#define DOCUMENT_XHTML_H

#include "document/document.h"

/* Pages of an EPUB: HTML that must stay XML. */
extern const struct format format_xhtml;

#endif
