/* SPDX-License-Identifier: MIT */
/* The pieces of a message pattern. */
#ifndef CATALOG_MESSAGE_LEX_H
#define CATALOG_MESSAGE_LEX_H

#include <stdbool.h>
#include <stddef.h>

/* Scanners: lengths of what s[0..n) begins with. */

/* Blanks: Pattern_White_Space (UAX #31). */
size_t
message_blanks(const char *s, size_t n);

/* A name, a keyword: no blanks, and of ASCII only letters, digits and '_'. */
size_t
message_word(const char *s, size_t n);

/* A style, up to a brace that it does not open itself; n when there is none. Apostrophes quote. */
size_t
message_style(const char *s, size_t n);

/* What an apostrophe, which s begins with, stands for (MessagePattern, ApostropheMode
 * DOUBLE_OPTIONAL): two are one, one before a brace or, in a plural, a # quotes up to the next
 * single one or the end, all others are themselves. Puts the text to out[*out_len], where there is
 * room for n bytes, and adds its length to *out_len. */
size_t
message_unquote(const char *s, size_t n, bool is_plural, char *out, size_t *out_len);

#endif
