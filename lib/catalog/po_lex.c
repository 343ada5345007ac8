/* SPDX-License-Identifier: MIT */
#include "catalog/po_blank.h"
#include "base/ascii.h"
#include "catalog/po_lex.h"

#include <mymr/plural.h>
#include <mymr/utf8.h>
#include <string.h>

enum mymr_status
po_fail(struct po_lexer *lx, enum mymr_status status, size_t offset, const char *reason)
{
	lx->error = (struct mymr_error){offset, reason};
	return status;
}

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || c == '_';
}

static void
skip_blanks(struct po_lexer *lx)
{
	for (; lx->at < lx->n && po_is_space(lx->s[lx->at]); lx->at++)
		lx->line += lx->s[lx->at] == '\n';
}

bool
po_has_flag(const char *s, size_t n, const char *flag)
{
	const size_t len = strlen(flag);
	for (size_t i = 0, end; i < n; i = end + 1) {
		for (end = i; end < n && s[end] != ',' && !po_is_space(s[end]);)
			end++;
		if (end - i == len && memcmp(s + i, flag, len) == 0)
			return true;
	}
	return false;
}

static void
skip_comment(struct po_lexer *lx)
{
	const char *s = lx->s + lx->at;
	const char *newline = memchr(s, '\n', lx->n - lx->at);
	const size_t len = newline ? (size_t)(newline - s) : lx->n - lx->at;
	if (len > 1 && s[1] == ',' && po_has_flag(s + 2, len - 2, "fuzzy"))
		lx->is_fuzzy = true;
	if (len > 1 && s[1] == '~') /* a flag before it was the obsolete entry's */
		lx->is_fuzzy = false;
	lx->at += len;
}

static enum mymr_status
read_form(struct po_lexer *lx)
{
	lx->at++; /* the bracket */
	skip_blanks(lx);
	const size_t start = lx->at;
	lx->form = 0;
	for (; lx->at < lx->n && ascii_is_digit(lx->s[lx->at]); lx->at++) {
		lx->form = lx->form * 10 + (size_t)(lx->s[lx->at] - '0');
		if (lx->form >= MYMR_PLURAL_FORMS)
			return po_fail(lx, MYMR_ERANGE, start, "too many plural forms");
	}
	if (lx->at == start)
		return po_fail(lx, MYMR_ESYNTAX, start, "number expected");
	skip_blanks(lx);
	if (lx->at == lx->n || lx->s[lx->at] != ']')
		return po_fail(lx, MYMR_ESYNTAX, lx->at, "']' expected");
	lx->at++;
	return MYMR_OK;
}

static enum mymr_status
read_keyword(struct po_lexer *lx)
{
	static const struct {
		const char *word;
		enum po_token token;
	} keywords[] = {
		{"msgctxt", PO_MSGCTXT},
		{"msgid", PO_MSGID},
		{"msgid_plural", PO_MSGID_PLURAL},
		{"msgstr", PO_MSGSTR},
	};
	const char *word = lx->s + lx->at;
	size_t len = 0;
	while (len < lx->n - lx->at && is_word(word[len]))
		len++;
	lx->at += len;
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
		if (strlen(keywords[i].word) != len || memcmp(word, keywords[i].word, len) != 0)
			continue;
		lx->token = keywords[i].token;
		skip_blanks(lx);
		if (lx->token != PO_MSGSTR || lx->at == lx->n || lx->s[lx->at] != '[')
			return MYMR_OK;
		lx->token = PO_MSGSTR_N;
		return read_form(lx);
	}
	return po_fail(lx, MYMR_ESYNTAX, lx->start, "keyword or string expected");
}

enum mymr_status
po_next(struct po_lexer *lx)
{
	for (skip_blanks(lx); lx->at < lx->n && lx->s[lx->at] == '#'; skip_blanks(lx))
		skip_comment(lx);
	lx->start = lx->at;
	lx->start_line = lx->line;
	if (lx->at == lx->n) {
		lx->token = PO_END;
		return MYMR_OK;
	}
	if (lx->s[lx->at] != '"')
		return read_keyword(lx);
	lx->token = PO_STRING;
	return MYMR_OK;
}

static int
hex_value(char c)
{
	if (ascii_is_digit(c))
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Reads the digits of \x41 or \101, which start at s[at], as C does: of \x any number. */
static enum mymr_status
read_byte(struct po_lexer *lx, int base, char *out)
{
	const size_t start = lx->at;
	int value = 0;
	for (; lx->at < lx->n && (base == 16 || lx->at < start + 3); lx->at++) {
		const int digit = hex_value(lx->s[lx->at]);
		if (digit < 0 || digit >= base)
			break;
		value = value * base + digit;
		if (value > 0xFF)
			return po_fail(lx, MYMR_ERANGE, start, "number is above one byte");
	}
	if (lx->at == start)
		return po_fail(lx, MYMR_ESYNTAX, start, "unknown escape");
	*out = (char)value;
	return MYMR_OK;
}

static enum mymr_status
read_escape(struct po_lexer *lx, char *out)
{
	static const char letters[] = "ntrabfv\\\"";
	static const char values[] = "\n\t\r\a\b\f\v\\\"";
	if (++lx->at == lx->n)
		return po_fail(lx, MYMR_ESYNTAX, lx->at, "string is not closed");
	const char c = lx->s[lx->at];
	const char *letter = c ? strchr(letters, c) : NULL;
	if (!letter && c != 'x')
		return read_byte(lx, 8, out);
	lx->at++;
	if (!letter)
		return read_byte(lx, 16, out);
	*out = values[letter - letters];
	return MYMR_OK;
}

size_t
po_unescape(const char *s, size_t n, char *out, size_t *n_out)
{
	struct po_lexer lx = {.s = s, .n = n};
	if (read_escape(&lx, out))
		return 0;
	*n_out = 1;
	return lx.at;
}

enum mymr_status
po_string(struct po_lexer *lx, struct mymr_buf *out)
{
	enum mymr_status status = MYMR_OK;
	lx->at++;
	while (!status) {
		const size_t start = lx->at;
		while (lx->at < lx->n && lx->s[lx->at] != '"' && lx->s[lx->at] != '\\' &&
			lx->s[lx->at] != '\n')
			lx->at++;
		status = mymr_buf_append(out, lx->s + start, lx->at - start);
		if (status)
			break;
		if (lx->at == lx->n || lx->s[lx->at] == '\n')
			return po_fail(lx, MYMR_ESYNTAX, lx->start, "string is not closed");
		if (lx->s[lx->at] == '"') {
			lx->at++;
			break;
		}
		char byte;
		status = read_escape(lx, &byte);
		if (!status)
			status = mymr_buf_putc(out, byte);
	}
	return status;
}

/* Escapes can spell what the file as a whole cannot contain. */
static enum mymr_status
check_strings(struct po_lexer *lx, size_t start, const char *s, size_t n)
{
	if (mymr_utf8_check(s, n, NULL))
		return po_fail(lx, MYMR_EUTF8, start, "invalid UTF-8");
	if (n && memchr(s, '\0', n))
		return po_fail(lx, MYMR_ESYNTAX, start, "NUL in a string");
	return MYMR_OK;
}

enum mymr_status
po_strings(struct po_lexer *lx, struct mymr_buf *out)
{
	const size_t before = out->len;
	const size_t start = lx->start;
	if (lx->token != PO_STRING)
		return po_fail(lx, MYMR_ESYNTAX, start, "string expected");
	while (lx->token == PO_STRING) {
		enum mymr_status status = po_string(lx, out);
		if (!status)
			status = po_next(lx);
		if (status)
			return status;
	}
	return check_strings(lx, start, out->s ? out->s + before : "", out->len - before);
}
