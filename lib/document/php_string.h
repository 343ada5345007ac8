/* SPDX-License-Identifier: MIT */
/* Strings of PHP in quotes. */
#ifndef DOCUMENT_PHP_STRING_H
#define DOCUMENT_PHP_STRING_H

#include "document/document.h"

/* Escapes in single and in double quotes; see string_decode. */
size_t
php_decode_single(const char *s, size_t n, char *out, size_t *n_out);

size_t
php_decode_double(const char *s, size_t n, char *out, size_t *n_out);

/* Why a string s[0..n) in double quotes is left alone; NULL: it is not. */
const char *
php_reason_to_leave(const char *s, size_t n);

/* See struct format. */
enum mymr_status
php_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

#endif
