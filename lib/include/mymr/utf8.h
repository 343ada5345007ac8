/* SPDX-License-Identifier: MIT */
/* UTF-8 (Unicode 15 chapter 3, table 3-7): the library's only decoder. */
#ifndef MYMR_UTF8_H
#define MYMR_UTF8_H

#include <stddef.h>
#include <stdint.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Scanner. Decodes the first code point of s[0..n) into *cp and returns its length in bytes,
 * 0 only for n == 0. An ill-formed sequence gives U+FFFD and the length of its maximal subpart
 * (Unicode 3.9, best practice), at least 1. Thread-safe. */
MYMR_API size_t
mymr_utf8_decode(const char *s, size_t n, uint32_t *cp);

/* Writes cp to out and returns the length, 1 to 4; 0 for a surrogate or a value above
 * U+10FFFF. Thread-safe. */
MYMR_API size_t
mymr_utf8_encode(uint32_t cp, char out[4]);

/* MYMR_OK when s[0..n) is well-formed UTF-8, otherwise MYMR_EUTF8 with the byte offset of the
 * first ill-formed sequence in *offset (offset may be NULL). NUL bytes and U+FEFF are allowed.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_utf8_check(const char *s, size_t n, size_t *offset);

/* The place of a byte offset in s[0..n) as editors count: line and column from 1 on, columns in
 * code points. An offset behind the end counts as the end. Thread-safe. */
MYMR_API void
mymr_utf8_place(const char *s, size_t n, size_t offset, size_t *line, size_t *column);

#ifdef __cplusplus
}
#endif

#endif
