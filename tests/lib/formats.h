/* SPDX-License-Identifier: MIT */
/* What must hold of every format that texts are put back into. */
#ifndef TESTS_FORMATS_H
#define TESTS_FORMATS_H

#include <mymr/document.h>
#include <stddef.h>

/* A row of a table: source, its units as "context|text" with " ¦ " between them, the document once
 * every unit has the text that is asked for, why. */
void
formats_row(const char *format, char **field, const char *place);

/* Whether a document without changes is its source. */
int
formats_are_identical(const char *s, size_t n, const char *format);

/* Whether the document has units. */
int
formats_are_read(const char *s, size_t n, const char *format);

/* Whether the document, every unit set to text (NULL: to its own), is read again with these texts
 * and has all its units still. */
int
formats_read_back(const char *s, size_t n, const char *format, const char *text);

/* Tests all hostile texts in every unit of s. HTML has no blanks at the ends of a text. */
void
formats_hostile(const char *format, const char *s, int has_html);

void
formats_hostile_bytes(const char *format, const char *s, size_t n, int has_html);

/* Tests that s is refused with status, a reason and its place. */
void
formats_refused(const char *format, const char *s, enum mymr_status status, size_t offset);

#endif
