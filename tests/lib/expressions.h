/* SPDX-License-Identifier: MIT */
/* A text with its expressions in the other language: what their tests, bench and fuzzer share. */
#ifndef TESTS_EXPRESSIONS_H
#define TESTS_EXPRESSIONS_H

#include <mymr/buf.h>
#include <mymr/expression.h>

/* Appends s[0..n) to out with every expression of the language from in the other one, Burmese with
 * Myanmar digits. */
enum mymr_status
expressions_localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from);

#endif
