/* SPDX-License-Identifier: MIT */
/* What serialize() of PHP writes: a:1:{i:0;s:5:"hello";}. It counts the bytes of its strings, so
 * that none of them can become another. */
#ifndef DOCUMENT_PHP_SERIALIZED_H
#define DOCUMENT_PHP_SERIALIZED_H

#include "document/document.h"

bool
php_is_serialized(const char *s, size_t n);

/* Warns that such a text at a source offset is left alone. */
enum mymr_status
php_warn_serialized(struct mymr_document *doc, size_t offset);

#endif
