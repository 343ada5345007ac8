/* SPDX-License-Identifier: MIT */
/* JSON (RFC 8259) by bytes: where its strings stand, reading and writing them. */
#ifndef DOCUMENT_JSON_H
#define DOCUMENT_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <mymr/buf.h>

struct json_string {
	size_t start; /* behind the opening quote */
	size_t end;   /* at the closing quote */
	bool is_key;  /* a colon follows */
};

/* Finds the next complete string in s[0..n) at or behind *at, and moves *at behind it. Lenient:
 * whatever stands between strings is passed over. */
bool
json_next_string(const char *s, size_t n, size_t *at, struct json_string *string);

/* Whether s begins as an object with a member, or an array of strings or objects: {" [" [{ */
bool
json_probe(const char *s, size_t n);

/* Scanner. Decodes the escape at s, which starts with a backslash: returns its length and writes
 * at most 4 bytes to out. A surrogate pair is one escape; a lone surrogate or an unknown escape
 * gives 0. */
size_t
json_unescape(const char *s, size_t n, char *out, size_t *out_len);

/* Appends \u1000, above U+FFFF as a pair, which has the letter of an escape for it. */
enum mymr_status
json_put_code_point(struct mymr_buf *out, uint32_t cp, char letter);

/* Appends s[0..n) escaped for a JSON string. */
enum mymr_status
json_escape(struct mymr_buf *out, const char *s, size_t n);

/* The same with \u1000 for what is not ASCII. */
enum mymr_status
json_escape_ascii(struct mymr_buf *out, const char *s, size_t n);

/* The same inside an HTML script element, which "</" or "<!--" would disturb. */
enum mymr_status
json_escape_in_script(struct mymr_buf *out, const char *s, size_t n);

#endif
