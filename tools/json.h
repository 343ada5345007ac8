/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces of JSON on standard output, for answers of one object a line. */
#ifndef TOOLS_JSON_H
#define TOOLS_JSON_H

#include <stddef.h>

/* Prints s[0..n) as a string. Bytes that are no UTF-8 become U+FFFD. */
void
json_print_string(const char *s, size_t n);

#endif
