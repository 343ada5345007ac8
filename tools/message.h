/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the command says, in the user's language. */
#ifndef TOOLS_MESSAGE_H
#define TOOLS_MESSAGE_H

#include <libintl.h>
#include <stdbool.h>
#include <stddef.h>
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

/* Standard input is read in pieces: the places that complain_error names go on behind so many
 * lines and bytes more. */
void
message_advance(size_t lines, size_t bytes);

/* The same with the place found from a byte offset in s[0..n). Invalid UTF-8 names the offset. */
void
complain_error(const char *file, const char *s, size_t n, enum mymr_status status,
	const struct mymr_error *error);

#endif
