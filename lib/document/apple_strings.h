/* SPDX-License-Identifier: MIT */
/* Escapes of Apple's .strings, which the converter reads in other files as well. */
#ifndef DOCUMENT_APPLE_STRINGS_H
#define DOCUMENT_APPLE_STRINGS_H

#include <stddef.h>

/* An escape of .strings; see string_decode. */
size_t
apple_decode(const char *s, size_t n, char *out, size_t *n_out);

#endif
