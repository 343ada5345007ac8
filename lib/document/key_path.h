/* SPDX-License-Identifier: MIT */
/* The keys that lead to a string: menu.file.open */
#ifndef DOCUMENT_KEY_PATH_H
#define DOCUMENT_KEY_PATH_H

#include "document/string_unit.h"

/* Zeroed, it is empty and ready. */
struct key_path {
	struct mymr_buf text;
};

/* Appends a key. Control characters become blanks: nothing that is told of has several lines. */
enum mymr_status
key_path_add(struct key_path *path, const char *key, size_t n);

/* Appends the place in a list. */
enum mymr_status
key_path_add_number(struct key_path *path, size_t number);

/* Appends a key as it is written: escapes begin with mark, decode (may be NULL) reads them. */
enum mymr_status
key_path_add_escaped(
	struct key_path *path, const char *s, size_t n, char mark, string_decode *decode);

/* The path as a string, or its last keys when it is long, so that deep files take linear time. */
enum mymr_status
key_path_text(struct key_path *path, const char **text);

#endif
