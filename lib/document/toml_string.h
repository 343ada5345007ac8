/* SPDX-License-Identifier: MIT */
/* The strings of TOML: four kinds. */
#ifndef DOCUMENT_TOML_STRING_H
#define DOCUMENT_TOML_STRING_H

#include "document/string_unit.h"

struct toml_string {
	char quote;
	bool is_long; /* in three quotes */
	size_t start; /* of its text */
	size_t end;
	size_t next;      /* behind its quotes */
	bool is_readable; /* all escapes are known */
};

/* Reads the string at s[at], which is a quote. Otherwise the reason; *offset says where. */
const char *
toml_string_read(const char *s, size_t n, size_t at, struct toml_string *string, size_t *offset);

/* Adds the text of the string that begins at s[at]. */
enum mymr_status
toml_string_add(struct string_unit *unit, size_t at, const struct toml_string *string);

/* An escape, as string_decode. */
size_t
toml_unescape(const char *s, size_t n, char *out, size_t *n_out);

/* struct format */
enum mymr_status
toml_arrange(struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text,
	size_t n);

bool
toml_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text,
	size_t n);

#endif
