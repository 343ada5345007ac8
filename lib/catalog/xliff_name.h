/* SPDX-License-Identifier: MIT */
/* Names of codes: ids as they can stand between '<' and '>' (inline_code.h). */
#ifndef CATALOG_XLIFF_NAME_H
#define CATALOG_XLIFF_NAME_H

#include <mymr/buf.h>

/* Appends the name of an id. Words of capitals, as Angular's START_TAG, are small letters behind
 * "_-", up to the next "_-". Other bytes that no name can have are "_" and two hexadecimal digits,
 * and so is a "_" that would be read as one of these: different ids have different names. */
enum mymr_status
xliff_name_put(struct mymr_buf *out, const char *id, size_t n);

/* Appends the id of which that is the name; what is the name of none is the id itself. */
enum mymr_status
xliff_name_decode(struct mymr_buf *out, const char *name, size_t n);

#endif
