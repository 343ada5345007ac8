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

/* What a table beside the project comes to, with n 0 where it is not there: columns id, category,
 * text, canonical, accepted forms that
 * '|' separates. miss, which may be NULL, hears of every row that is not met. */
struct expressions_count {
	int n;
	int n_met;
};

struct expressions_count
expressions_count(const char *name, enum mymr_language from,
	void (*miss)(const char *id, const char *text, const char *got, const char *want));

/* Columns id, category, text, direction (en2my, my2en or both), why: n_met are untouched. */
struct expressions_count
expressions_count_traps(const char *name,
	void (*miss)(const char *id, const char *text, const char *got, const char *want));

#endif
