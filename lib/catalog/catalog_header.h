/* SPDX-License-Identifier: MIT */
/* The header entry: the translation of the empty id, one field a line. */
#ifndef CATALOG_CATALOG_HEADER_H
#define CATALOG_CATALOG_HEADER_H

#include <stdbool.h>
#include <stddef.h>

/* A piece of the header. */
struct header_piece {
	const char *s;
	size_t len;
};

/* The value of a field, blanks trimmed; the name is matched without regard to case. */
bool
header_field(
	const char *text, size_t n, const char *name, size_t name_len, struct header_piece *value);

/* The charset that Content-Type names; false when it is not there or still the "CHARSET" of a
 * template. */
bool
header_charset(const char *text, size_t n, struct header_piece *charset);

/* UTF-8 or a name of ASCII, which is part of it. */
bool
header_charset_is_utf8(const struct header_piece *charset);

/* The plural rule; false when there is none or still the "INTEGER" of a template. */
bool
header_plural_forms(const char *text, size_t n, struct header_piece *rule);

#endif
