/* SPDX-License-Identifier: MIT */
/* Strings of SQL: reading them as text, writing text as what they are. */
#ifndef DOCUMENT_SQL_STRING_H
#define DOCUMENT_SQL_STRING_H

#include "document/string_unit.h"

/* How a string is written, in the details of its units. */
enum sql_mode {
	SQL_DOUBLED,   /* 'it''s', and nothing else */
	SQL_BACKSLASH, /* of MySQL */
	SQL_ESCAPED,   /* E'' of PostgreSQL */
	SQL_COPIED,    /* between tabs, of COPY */
	SQL_REPLACED,  /* replace('a\nb','\n',char(10)), of SQLite */
	SQL_UNISTR,    /* unistr('a\u000ab'), of SQLite */
	SQL_UNTOLD     /* as SQL_DOUBLED, where a last backslash would tell of MySQL */
};

enum sql_how {
	SQL_IS_HTML = 1,
	SQL_MODE = 2 | 4 | 8,
	SQL_MODE_SHIFT = 1,
	/* what replace() makes a line end, or a return, of: \n and \r, or \012 and \015 */
	SQL_LF = 16,
	SQL_LF_OCTAL = 32,
	SQL_CR = 64,
	SQL_CR_OCTAL = 128
};

static inline enum sql_mode
sql_mode_of(unsigned how)
{
	return (how & SQL_MODE) >> SQL_MODE_SHIFT;
}

/* Whether a backslash may be more than itself. */
static inline bool
sql_has_escapes(unsigned how)
{
	return sql_mode_of(how) != SQL_DOUBLED && sql_mode_of(how) != SQL_UNTOLD;
}

/* Adds the text of the string whose inside is [start, end), which has the quote around it; false in
 * *is_readable, and perhaps a part of the text, for one with an escape that is no character. */
enum mymr_status
sql_string_read(struct string_unit *u, size_t start, size_t end, unsigned how, char quote,
	bool *is_readable);

/* See struct format. */
enum mymr_status
sql_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

const char *
sql_refuse(const char *text, size_t n, size_t *offset);

const char *
sql_refuse_in(const struct unit_detail *detail, const char *text, size_t n, size_t *offset);

#endif
