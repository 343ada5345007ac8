/* SPDX-License-Identifier: MIT */
/* A growable byte buffer: what every transformer of libmymr appends to. */
#ifndef MYMR_BUF_H
#define MYMR_BUF_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* s[0..len) is the content; it is not NUL-terminated unless mymr_buf_cstr made it so.
 * A buffer set to zero (struct mymr_buf b = {0}) is empty and ready. One thread at a time. */
struct mymr_buf {
	char *s;
	size_t len;
	size_t cap;
};

/* Frees the content and leaves b empty and ready for use. */
MYMR_API void
mymr_buf_free(struct mymr_buf *b);

/* Makes room for extra more bytes. MYMR_ENOMEM leaves b as it was. */
MYMR_API enum mymr_status
mymr_buf_reserve(struct mymr_buf *b, size_t extra);

/* Appends n bytes of s, which must not point into b. MYMR_ENOMEM leaves b as it was. */
MYMR_API enum mymr_status
mymr_buf_append(struct mymr_buf *b, const char *s, size_t n);

/* Appends a NUL-terminated string without its NUL. */
MYMR_API enum mymr_status
mymr_buf_puts(struct mymr_buf *b, const char *s);

/* Appends one byte. */
MYMR_API enum mymr_status
mymr_buf_putc(struct mymr_buf *b, char c);

/* Appends the UTF-8 form of a code point; MYMR_EINVAL for surrogates and above U+10FFFF. */
MYMR_API enum mymr_status
mymr_buf_put_code_point(struct mymr_buf *b, unsigned long cp);

/* Puts a NUL behind the content, not counted in len. */
MYMR_API enum mymr_status
mymr_buf_cstr(struct mymr_buf *b);

#ifdef __cplusplus
}
#endif

#endif
