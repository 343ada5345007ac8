/* SPDX-License-Identifier: MIT */
/* Inline codes as they stand in catalogs. */
#ifndef CATALOG_INLINE_CODE_H
#define CATALOG_INLINE_CODE_H

#include <stddef.h>

/* Scanner. The length of the inline code "<name>", "</name>" or "<name/>" at s, which starts with
 * '<'; 0 when it is none. Names are lower-case letters, digits, '-' and '_'. */
size_t
code_next(const char *s, size_t n);

#endif
