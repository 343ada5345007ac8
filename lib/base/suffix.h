/* SPDX-License-Identifier: MIT */
/* Names of files, by which formats are known. */
#ifndef BASE_SUFFIX_H
#define BASE_SUFFIX_H

#include <stdbool.h>

/* Whether the name of a file ends in one of the suffixes ("html htm", blanks between), whatever the
 * case of their letters. */
bool
has_suffix(const char *suffixes, const char *file_name);

#endif
