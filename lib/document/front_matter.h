/* SPDX-License-Identifier: MIT */
/* What pages say of themselves before their text: YAML, TOML or JSON. */
#ifndef DOCUMENT_FRONT_MATTER_H
#define DOCUMENT_FRONT_MATTER_H

#include "document/document.h"

/* Names with values that are read, one of them at the end of a context; "*name" ends so. NULL ends
 * the table. */
extern const char *const front_matter_keys[];

/* Adds the units of the front matter at the beginning of a document, which is at start; *end is
 * behind it, start when there is none. */
enum mymr_status
front_matter_add(struct mymr_document *doc, size_t start, size_t *end);

#endif
