/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces of JSON, for answers of one object a line and for reports. */
#ifndef TOOLS_JSON_H
#define TOOLS_JSON_H

#include <mymr/buf.h>
#include <stddef.h>

/* Prints s[0..n) as a string on standard output. Bytes that are no UTF-8 become U+FFFD. */
void
json_print_string(const char *s, size_t n);

/* Prints a member of an object that is not its first: ,"name":"…", null for a NULL s. */
void
json_print_member(const char *name, const char *s, size_t n);

/* The same of a string that NUL ends. */
void
json_print_text(const char *name, const char *s);

/* Appends a string to out as json_print_string prints it; MYMR_ENOMEM. */
enum mymr_status
json_put_string(struct mymr_buf *out, const char *s, size_t n);

#endif
