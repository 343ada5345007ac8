/* SPDX-License-Identifier: MIT */
/* Test Anything Protocol for the C tests, and rows of a table as tests. */
#ifndef TESTS_TAP_H
#define TESTS_TAP_H

#include <stddef.h>

/* One test line; returns ok. The name is printf-formatted. */
int
tap_ok(int ok, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Passes when the n bytes of got are those of want; otherwise prints both. */
int
tap_is(const char *got, size_t n, const char *want, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* A test that could not run, and why: seen in the output, never silent. */
void
tap_skip(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Prints the plan; the value main returns. A run without tests fails. */
int
tap_done(void);

/* The whole of a file, NUL-terminated, to be freed; NULL when it cannot be read. */
char *
tap_read_file(const char *path, size_t *n);

/* Calls row for each line of a TSV file that is not blank or a '#' comment, fields in place,
 * \n \t \r \\ and \xHH in them decoded. A missing file is a failed test. */
void
tap_rows(const char *path, int n_fields, void (*row)(char **field, const char *place));

/* ../shared/data/NAME, or the folder in MYMR_SHARED; the path is static. NULL when it is not
 * there, after a skip line. */
const char *
tap_shared(const char *name);

/* Calls use for each line of tap_shared(name) that is not empty, which is its to change. False when
 * the file is not there. */
int
tap_shared_lines(const char *name, void (*use)(char *line, size_t n, void *arg), void *arg);

#endif
