/* SPDX-License-Identifier: MIT */
/* The tokens of a PO file. */
#ifndef CATALOG_PO_LEX_H
#define CATALOG_PO_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

enum po_token {
	PO_END,
	PO_STRING, /* the text is read by po_strings */
	PO_MSGCTXT,
	PO_MSGID,
	PO_MSGID_PLURAL,
	PO_MSGSTR,
	PO_MSGSTR_N /* msgstr[form] */
};

struct po_lexer {
	const char *s;
	size_t n;
	size_t at;
	size_t line; /* of s[at], from 1 on */
	enum po_token token;
	size_t start; /* of the token */
	size_t start_line;
	size_t form;
	bool is_fuzzy; /* a flag comment said so; the parser clears it */
	struct mymr_error error;
};

enum mymr_status
po_fail(struct po_lexer *lx, enum mymr_status status, size_t offset, const char *reason);

/* Reads the next token. Comments are skipped, as are lines of obsolete entries ("#~") and
 * previous ids ("#|"). */
enum mymr_status
po_next(struct po_lexer *lx);

/* Appends the texts of the string at the token and of those that follow it, and goes on to the
 * token behind them. */
enum mymr_status
po_strings(struct po_lexer *lx, struct mymr_buf *out);

/* Appends the text of one string whose quote is at lx->at, and goes behind it. */
enum mymr_status
po_string(struct po_lexer *lx, struct mymr_buf *out);

/* Scanner. The escape at s, which begins with a backslash: its length, 0 when it is none, and the
 * byte it stands for. */
size_t
po_unescape(const char *s, size_t n, char *out, size_t *n_out);

/* Whether the list of a flag comment, "#, fuzzy, c-format" without its "#,", has the flag. */
bool
po_has_flag(const char *s, size_t n, const char *flag);

#endif
