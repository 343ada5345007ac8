/* SPDX-License-Identifier: MIT */
/* A text with its values in the other language: what the span tests, bench and fuzzer share. */
#ifndef TESTS_VALUES_H
#define TESTS_VALUES_H

#include <mymr/buf.h>
#include <mymr/span.h>

/* Appends s[0..n) to out with every value of the language from written as format says; *count,
 * if not NULL, gets how many there were. */
enum mymr_status
values_localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from,
	const struct mymr_span_format *format, size_t *count);

#endif
