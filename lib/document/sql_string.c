/* SPDX-License-Identifier: MIT */
#include "document/sql_string.h"
#include "base/reason.h"
#include "document/html_escape.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What replace() looks for, and what it makes of it. */
struct placeholder {
	enum sql_how how;
	const char *written;
	char c;
};

static const struct placeholder placeholders[] = {{SQL_LF, "\\n", '\n'},
	{SQL_LF_OCTAL, "\\012", '\n'}, {SQL_CR, "\\r", '\r'}, {SQL_CR_OCTAL, "\\015", '\r'}};
#define N_PLACEHOLDERS (sizeof placeholders / sizeof *placeholders)

/* The placeholder that s begins with. */
static const struct placeholder *
placeholder_at(unsigned how, const char *s, size_t n)
{
	for (size_t i = 0; i < N_PLACEHOLDERS; i++) {
		const struct placeholder *p = &placeholders[i];
		const size_t len = strlen(p->written);
		if ((how & p->how) && n >= len && memcmp(s, p->written, len) == 0)
			return p;
	}
	return NULL;
}

static const struct placeholder *
placeholder_of(unsigned how, char c)
{
	for (size_t i = 0; i < N_PLACEHOLDERS; i++) {
		if ((how & placeholders[i].how) && placeholders[i].c == c)
			return &placeholders[i];
	}
	return NULL;
}

/* What an escape reads as: its length, 0 for one that is no character. */
struct escape {
	char text[4];
	size_t n;
	size_t len;
};

static struct escape
becomes(char c, size_t len)
{
	return (struct escape){{c}, 1, len};
}

static struct escape
code_point(const char *s, size_t n, size_t from, size_t digits, int base, bool is_exact)
{
	char number[12] = "", *end;
	struct escape e = {.len = 0};
	if (from < n)
		memcpy(number, s + from, n - from < digits ? n - from : digits);
	for (size_t i = 0; i < digits; i++) {
		if (!number[i] || !strchr("0123456789abcdefABCDEF", number[i]))
			number[i] = '\0';
	}
	const unsigned long cp = strtoul(number, &end, base);
	const size_t len = (size_t)(end - number);
	if (len == 0 || (is_exact && len < digits))
		return e;
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000) || (!is_exact && cp > 0x7F))
		return e;
	e.n = mymr_utf8_encode((uint32_t)cp, e.text);
	e.len = from + len;
	return e;
}

static struct escape
one_of(const char *letters, const char *meanings, const char *s)
{
	const char *found = s[1] ? strchr(letters, s[1]) : NULL;
	return becomes(found ? meanings[found - letters] : s[1], 2);
}

/* The byte behind the backslash is dropped with the rest of its character. */
static struct escape
read_mysql(const char *s)
{
	if (s[1] == '0')
		return becomes('\0', 2);
	if (s[1] == '%' || s[1] == '_')
		return (struct escape){{'\\', s[1]}, 2, 2};
	return one_of("bnrtZ", "\b\n\r\t\x1A", s);
}

static struct escape
read_postgres(const char *s, size_t n, bool has_unicode)
{
	const char c = s[1];
	if (c >= '0' && c <= '7')
		return code_point(s, n, 1, 3, 8, false);
	if (c == 'x')
		return code_point(s, n, 2, 2, 16, false);
	if (has_unicode && (c == 'u' || c == 'U'))
		return code_point(s, n, 2, c == 'u' ? 4 : 8, 16, true);
	return one_of(has_unicode ? "bfnrt" : "bfnrtv", "\b\f\n\r\t\v", s);
}

/* \XXXX, \uXXXX, \+XXXXXX, \UXXXXXXXX, \\ */
static struct escape
read_unistr(const char *s, size_t n)
{
	switch (s[1]) {
	case '\\':
		return becomes('\\', 2);
	case 'u':
		return code_point(s, n, 2, 4, 16, true);
	case '+':
		return code_point(s, n, 2, 6, 16, true);
	case 'U':
		return code_point(s, n, 2, 8, 16, true);
	default:
		return code_point(s, n, 1, 4, 16, true);
	}
}

/* What stands at s, a quote or a backslash. */
static struct escape
read_escape(const char *s, size_t n, unsigned how, char quote)
{
	static const struct escape none = {"", 0, 1};
	const struct placeholder *p;
	struct escape e = {.len = 0};
	if (*s == quote)
		return becomes(quote, 2);
	if (n < 2)
		return sql_mode_of(how) == SQL_REPLACED ? none : e;
	switch (sql_mode_of(how)) {
	case SQL_BACKSLASH:
		return (unsigned char)s[1] > 0x7F ? (struct escape){"", 0, 1} : read_mysql(s);
	case SQL_ESCAPED:
	case SQL_COPIED:
		return (unsigned char)s[1] > 0x7F
			       ? (struct escape){"", 0, 1}
			       : read_postgres(s, n, sql_mode_of(how) == SQL_ESCAPED);
	case SQL_REPLACED:
		p = placeholder_at(how, s, n);
		return p ? becomes(p->c, strlen(p->written)) : none;
	case SQL_UNISTR:
		return read_unistr(s, n);
	default:
		return none;
	}
}

/* The next byte that may begin an escape. */
static size_t
find_special(const char *s, size_t from, size_t to, unsigned how, char quote)
{
	const char *found = quote ? memchr(s + from, quote, to - from) : NULL;
	size_t end = found ? (size_t)(found - s) : to;
	if (sql_has_escapes(how))
		found = memchr(s + from, '\\', end - from);
	return found ? (size_t)(found - s) : end;
}

enum mymr_status
sql_string_read(struct string_unit *u, size_t start, size_t end, unsigned how, char quote,
	bool *is_readable)
{
	const char *s = u->doc->s;
	enum mymr_status status = MYMR_OK;
	*is_readable = true;
	for (size_t i = start; i < end && !status;) {
		size_t special = find_special(s, i, end, how, quote);
		if (special > i)
			status = string_unit_add(u, PIECE_TEXT, i, special - i, s + i, special - i);
		i = special;
		if (i >= end || status)
			break;
		const struct escape e = read_escape(s + i, end - i, how, quote);
		*is_readable = e.len > 0;
		if (!e.len)
			break;
		const bool is_itself = e.len == 1 && sql_mode_of(how) == SQL_REPLACED;
		status = is_itself ? string_unit_add(u, PIECE_TEXT, i, 1, s + i, 1)
				   : string_unit_add(u, PIECE_CHAR, i, e.len, e.text, e.n);
		i += e.len;
	}
	return status;
}

const char *
sql_refuse(const char *text, size_t n, size_t *offset)
{
	const char *nul = n ? memchr(text, '\0', n) : NULL;
	*offset = nul ? (size_t)(nul - text) : n;
	return nul ? N_("a character that SQL cannot have") : NULL;
}

/* replace() would make a line end of it, or the reader would take the dump for one of MySQL. */
const char *
sql_refuse_in(const struct unit_detail *detail, const char *text, size_t n, size_t *offset)
{
	if (sql_mode_of(detail->how) == SQL_UNTOLD) {
		*offset = n ? n - 1 : 0;
		return n && text[n - 1] == '\\' ? N_("a backslash at the end, as MySQL has it")
						: NULL;
	}
	if (sql_mode_of(detail->how) != SQL_REPLACED || (detail->how & SQL_IS_HTML))
		return NULL;
	for (*offset = 0; *offset < n; ++*offset) {
		if (placeholder_at(detail->how, text + *offset, n - *offset))
			return N_("what the dump writes for the end of a line");
	}
	return NULL;
}

static enum mymr_status
put_escape(struct mymr_buf *out, const char *letters, const char *written, char c)
{
	const char *found = strchr(letters, c);
	return found ? mymr_buf_append(out, (char[]){'\\', written[found - letters]}, 2)
		     : mymr_buf_putc(out, c);
}

static enum mymr_status
put_unistr(struct mymr_buf *out, char c)
{
	char text[8];
	if (c == '\\')
		return mymr_buf_puts(out, "\\\\");
	if ((unsigned char)c >= ' ')
		return mymr_buf_putc(out, c);
	snprintf(text, sizeof text, "\\u%04x", (unsigned)c);
	return mymr_buf_puts(out, text);
}

static enum mymr_status
put_char(struct mymr_buf *out, const struct unit_detail *detail, char c)
{
	const enum sql_mode mode = sql_mode_of(detail->how);
	const struct placeholder *p;
	if (mode == SQL_BACKSLASH)
		return put_escape(out, "\\'\"\n\r\x1A", "\\'\"nrZ", c);
	if (mode == SQL_COPIED)
		return put_escape(out, "\\\b\f\n\r\t\v", "\\bfnrtv", c);
	if (c == detail->quote)
		return mymr_buf_append(out, (char[]){c, c}, 2);
	if (mode == SQL_ESCAPED)
		return put_escape(out, "\\\n\r", "\\nr", c);
	if (mode == SQL_UNISTR)
		return put_unistr(out, c);
	p = mode == SQL_REPLACED ? placeholder_of(detail->how, c) : NULL;
	return p ? mymr_buf_puts(out, p->written) : mymr_buf_putc(out, c);
}

/* A backslash of a page, which replace() might take for its own. JSON has escapes of its own that
 * begin with one. */
static enum mymr_status
put_page_backslash(struct mymr_buf *out, bool is_json, const char *s, size_t n, size_t *len)
{
	*len = 1;
	if (!is_json)
		return mymr_buf_puts(out, "&#92;");
	if (n < 2)
		return mymr_buf_putc(out, *s);
	*len = 2;
	switch (s[1]) {
	case 'n':
		return mymr_buf_puts(out, "\\u000a");
	case 'r':
		return mymr_buf_puts(out, "\\u000d");
	case '\\':
		return mymr_buf_puts(out, "\\u005c");
	default:
		return mymr_buf_append(out, s, 2);
	}
}

static enum mymr_status
put_text(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *s, size_t n)
{
	const bool is_page =
		(detail->how & SQL_IS_HTML) && sql_mode_of(detail->how) == SQL_REPLACED;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = 1;
		if (is_page && s[i] == '\\')
			status = put_page_backslash(
				out, unit->place == MYMR_PLACE_JSON, s + i, n - i, &len);
		else
			status = put_char(out, detail, s[i]);
	}
	return status;
}

/* A part of a string with replace() might join its backslash with what is beside it. */
static bool
may_join(const struct unit_detail *detail, const char *text, size_t n)
{
	return sql_mode_of(detail->how) == SQL_REPLACED && !(detail->how & SQL_IS_HTML) &&
	       !(detail->begins && detail->ends) && n && memchr(text, '\\', n);
}

enum mymr_status
sql_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	struct mymr_buf inner = {0};
	struct unit_detail of_string = *detail;
	const size_t before = out->len;
	size_t offset;
	enum mymr_status status = MYMR_OK;
	if (sql_refuse(text, n, &offset) || sql_refuse_in(detail, text, n, &offset) ||
		may_join(detail, text, n))
		return MYMR_EINVAL;
	if (detail->how & SQL_IS_HTML) {
		/* the quote in the detail is that of an attribute; strings of HTML are in '' */
		of_string.quote = '\'';
		status = html_escape(&inner, unit, detail, text, n);
		text = inner.s;
		n = inner.len;
	}
	if (!status)
		status = put_text(out, unit, &of_string, text, n);
	mymr_buf_free(&inner);
	if (status)
		out->len = before;
	return status;
}
