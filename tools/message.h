/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the command says, in the user's language. */
#ifndef TOOLS_MESSAGE_H
#define TOOLS_MESSAGE_H

#include <libintl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <mymr/status.h>

#define _(text) gettext(text)
#define N_(text) text

/* Exit codes. */
enum { DONE = 0, NEGATIVE = 1, TROUBLE = 2 };

/* Finds the catalog of messages beside the program or where it was installed. */
void
message_init(void);

/* Prints "mymr: MESSAGE" to standard error. */
void
complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Prints "mymr: FILE:LINE:COLUMN: MESSAGE"; line or column 0 is left out. */
void
complain_at(const char *file, size_t line, size_t column, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* The same with the member of an archive, "MYMR: FILE:MEMBER:LINE:COLUMN: ..."; NULL and "" are
 * left out. */
void
complain_in(const char *file, const char *member, size_t line, size_t column, const char *format,
	...) __attribute__((format(printf, 5, 6)));

/* Writes a text of a file that is read, without what would move the cursor of a terminal, or worse:
 * control characters but tabs and line ends become blanks. */
void
message_put(FILE *file, const char *s);

/* The same of what a format makes. */
void
message_print(FILE *file, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* While a line of progress stands on the terminal, complaints go in its place. */
void
message_over_progress(bool is_shown);

void
message_clear_line(void);

/* An option that means nothing without another. Returns TROUBLE. */
int
complain_needs(const char *name, const char *other);

/* Two options, named without their dashes, that were both given. Returns TROUBLE. */
int
complain_excluded(const char *a, const char *b);

/* A file is read in pieces: the places that complain_error names go on behind s[0..n), too. */
void
message_advance(const char *s, size_t n);

/* Another file is read: places begin anew. */
void
message_restart(void);

/* The same with the place found from a byte offset in s[0..n). Invalid UTF-8 names the offset. */
void
complain_error(const char *file, const char *s, size_t n, enum mymr_status status,
	const struct mymr_error *error);

/* Of invalid UTF-8 at a byte offset; has_replace: where '--replace' would help. */
void
complain_utf8(const char *file, const char *s, size_t n, size_t offset, bool has_replace);

#endif
