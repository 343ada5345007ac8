/* SPDX-License-Identifier: MIT */
#include "document/markdown_source.h"
#include "base/ascii.h"
#include "base/grow.h"
#include "document/markdown_lines.h"

#include <stdlib.h>
#include <string.h>

/* Longer ones are none, so that looking for an end is bounded. */
#define MAX_LITERAL 1000

/* Links times lines of paragraphs, each of which the parser looks at for each: so many take 0.2 s.
 */
#define COST_ALWAYS 200000000
#define COST_FOR_BYTE 100

/* The parser wants so many dashes in a column of a table; others want one. */
#define DASHES 3

static bool
is_word(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || (unsigned char)c > 0x7F;
}

/* [^name], but not the text of a link. */
static size_t
footnote_len(const char *s, size_t n)
{
	size_t i = 2;
	if (n < 4 || s[1] != '^')
		return 0;
	while (i < n && i < MAX_LITERAL && (is_word(s[i]) || s[i] == '-' || s[i] == '_'))
		i++;
	const bool ends = i > 2 && i < n && s[i] == ']' && (i + 1 == n || s[i + 1] != '(');
	return ends ? i + 1 : 0;
}

/* {{ }} or {% %} in one line. */
static size_t
tag_len(const char *s, size_t n)
{
	if (n < 4 || (s[1] != '{' && s[1] != '%'))
		return 0;
	const char last = s[1] == '{' ? '}' : '%';
	for (size_t i = 2; i + 1 < n && i < MAX_LITERAL && s[i] != '\n' && s[i] != '\r'; i++) {
		if (s[i] == '`')
			return 0;
		if (s[i] == last && s[i + 1] == '}')
			return i + 2;
	}
	return 0;
}

/* An address up to its last letter or slash; what may be a reference ends it. */
static size_t
address_len(const char *s, size_t n)
{
	static const char *const starts[] = {"http://", "https://", "www."};
	size_t end = 0;
	for (size_t k = 0; k < sizeof starts / sizeof *starts && end == 0; k++) {
		const size_t len = strlen(starts[k]);
		end = n > len && memcmp(s, starts[k], len) == 0 ? len : 0;
	}
	if (end == 0)
		return 0;
	size_t last = 0;
	for (; end < n && end < MAX_LITERAL && s[end] > ' ' && s[end] < 0x7F &&
		!strchr("<>\"'`()[]|{}\\&", s[end]);
		end++) {
		if (ascii_is_letter(s[end]) || ascii_is_digit(s[end]) || s[end] == '/')
			last = end + 1;
	}
	return last;
}

/* Moves *at behind c or, when it is no c, keeps it. */
static bool
pass_char(const char *s, size_t n, size_t *at, char c)
{
	const bool is_there = *at < n && s[*at] == c;
	*at += is_there;
	return is_there;
}

static void
pass_blanks(const char *s, size_t n, size_t *at)
{
	while (*at < n && (s[*at] == ' ' || s[*at] == '\t'))
		++*at;
}

/* Up to the end of an address in or without <>, or of a title. */
static bool
pass_to(const char *s, size_t n, size_t *at, char end)
{
	size_t depth = 0;
	for (; *at < n && s[*at] != '\n' && s[*at] != '\r'; ++*at) {
		if (s[*at] == '\\' && *at + 1 < n) {
			++*at;
			continue;
		}
		if (end && s[*at] == end)
			return pass_char(s, n, at, end);
		if (!end && (s[*at] == ' ' || s[*at] == '\t' || (s[*at] == ')' && depth == 0)))
			return true;
		depth += s[*at] == '(';
		depth -= s[*at] == ')' && depth;
	}
	return false;
}

/* "](address "title")" in one line, in which md4c sees emphasis. */
static size_t
target_len(const char *s, size_t n)
{
	size_t at = 2;
	n = n < MAX_LITERAL ? n : MAX_LITERAL;
	if (n < 3 || s[1] != '(')
		return 0;
	pass_blanks(s, n, &at);
	if (!pass_to(s, n, &at, pass_char(s, n, &at, '<') ? '>' : '\0'))
		return 0;
	pass_blanks(s, n, &at);
	const char title = at < n ? s[at] : ')';
	if (title == '"' || title == '\'' || title == '(') {
		at++;
		if (!pass_to(s, n, &at, title == '(' ? ')' : title))
			return 0;
		pass_blanks(s, n, &at);
	}
	return pass_char(s, n, &at, ')') ? at : 0;
}

size_t
markdown_literal_len(const char *s, size_t n, size_t at)
{
	switch (s[at]) {
	case '[':
		return footnote_len(s + at, n - at);
	case '{':
		return tag_len(s + at, n - at);
	case 'h':
	case 'w':
		return at && (is_word(s[at - 1]) || s[at - 1] == '\\')
			       ? 0
			       : address_len(s + at, n - at);
	default:
		return 0;
	}
}

/* Copies what is literal without its signs. */
static enum mymr_status
add_literal(struct markdown_source *source, const char *s, size_t n)
{
	const bool is_address = s[0] != '[' && s[0] != '{';
	const size_t at = source->text.len;
	const enum mymr_status status = mymr_buf_append(&source->text, s, n);
	for (size_t i = at; i < source->text.len && !status; i++) {
		char *c = &source->text.s[i];
		if (*c == '\\' && is_address) {
			i++;
			continue;
		}
		if (is_address ? *c == '*' || *c == '_' || *c == '~' : !is_word(*c))
			*c = 'x';
	}
	return status;
}

static size_t
line_end(const char *s, size_t n, size_t at)
{
	const char *end = memchr(s + at, '\n', n - at);
	return end ? (size_t)(end - s) + 1 : n;
}

static size_t
skip_prefix(const char *s, size_t at, size_t end)
{
	while (at < end && (s[at] == ' ' || s[at] == '\t' || s[at] == '>'))
		at++;
	return at;
}

/* The line between the head of a table and its rows. */
static bool
is_delimiter_row(const char *s, size_t at, size_t end)
{
	bool has_pipe = false, has_dash = false;
	for (; at < end; at++) {
		if (!s[at] || !strchr("|:- \t\r\n", s[at]))
			return false;
		has_pipe |= s[at] == '|';
		has_dash |= s[at] == '-';
	}
	return has_pipe && has_dash;
}

static enum mymr_status
insert(struct markdown_source *source, const char *text, size_t n)
{
	enum mymr_status status =
		grow(&source->insert, &source->cap, source->n_inserts, sizeof *source->insert);
	if (status)
		return status;
	const size_t before = source->n_inserts ? source->insert[source->n_inserts - 1].added : 0;
	status = mymr_buf_append(&source->text, text, n);
	source->insert[source->n_inserts++] =
		(struct markdown_insert){source->text.len, before + n};
	return status;
}

static enum mymr_status
add_delimiter_row(struct markdown_source *source, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	size_t dashes = 0;
	for (size_t i = 0; i < n && !status; i++) {
		dashes = s[i] == '-' ? dashes + 1 : 0;
		status = mymr_buf_putc(&source->text, s[i]);
		if (!status && dashes && dashes < DASHES && (i + 1 == n || s[i + 1] != '-'))
			status = insert(source, "---", DASHES - dashes);
	}
	return status;
}

/* What markdown_literal_len is asked about, and what keeps the next byte from being asked about. */
static bool
may_begin(char c)
{
	return c == '[' || c == '{' || c == 'h' || c == 'w' || c == '\\' || c == ']';
}

static size_t
len_at(const char *s, size_t n, size_t at)
{
	if (s[at] == ']')
		return target_len(s + at, n - at);
	return s[at] == '\\' ? 0 : markdown_literal_len(s, n, at);
}

static enum mymr_status
add_line(struct markdown_source *source, const char *s, size_t at, size_t end)
{
	enum mymr_status status = MYMR_OK;
	size_t from = at;
	for (size_t i = at; i < end && !status; i++) {
		if (!may_begin(s[i]))
			continue;
		const size_t len = len_at(s, end, i);
		if (len) {
			status = mymr_buf_append(&source->text, s + from, i - from);
			if (!status)
				status = add_literal(source, s + i, len);
			from = i + len;
		}
		i += len ? len - 1 : s[i] == '\\';
	}
	return status || from >= end ? status
				     : mymr_buf_append(&source->text, s + from, end - from);
}

/* A line that may be a point of a list. */
static enum mymr_status
add_point(struct markdown_source *source, const char *s, size_t at, size_t text, size_t end)
{
	const char *mark = "";
	const size_t len = markdown_lines_mark(s, at, text, end, &mark);
	enum mymr_status status = mymr_buf_append(&source->text, s + at, text - at);
	if (!status)
		status = mymr_buf_append(&source->text, mark, len);
	return status ? status : add_line(source, s, text + len, end);
}

/* A line of which s[from..to) reads as blanks. */
static enum mymr_status
add_blanks(struct markdown_source *source, const char *s, size_t at, size_t from, size_t to,
	size_t end)
{
	enum mymr_status status = add_line(source, s, at, from);
	for (size_t i = from; i < to && !status; i++)
		status = mymr_buf_putc(&source->text, ' ');
	return status ? status : mymr_buf_append(&source->text, s + to, end - to);
}

/* Whether there is "]:", without which nothing is defined. */
static bool
may_define(const char *s, size_t n)
{
	const char *end = s + n;
	for (const char *at = s; n && (at = memchr(at, ']', (size_t)(end - at))) != NULL; at++) {
		if (at + 1 < end && at[1] == ':')
			return true;
	}
	return false;
}

/* Whether a line ends a paragraph: one without text, or a point of a list. */
static bool
ends_paragraph(const char *s, size_t at, size_t end)
{
	size_t i = at;
	while (i < end && ascii_is_digit(s[i]))
		i++;
	if (i < end && (s[i] == '\n' || s[i] == '\r'))
		return i == at;
	const bool is_number = i > at && i - at < 10 && i + 1 < end && strchr(".)", s[i]);
	const bool is_point = i == at && i + 1 < end && strchr("-+*", s[i]);
	return i >= end || ((is_number || is_point) && s[i + 1] == ' ');
}

static void
end_paragraph(struct markdown_source *source)
{
	source->cost += source->lines * source->brackets;
	source->lines = source->brackets = 0;
}

static void
count_line(struct markdown_source *source, const char *s, size_t at, size_t end)
{
	const size_t text = skip_prefix(s, at, end);
	const bool is_definition = text < end && s[text] == '[' && may_define(s + text, end - text);
	if (is_definition || ends_paragraph(s, text, end))
		end_paragraph(source);
	source->lines++;
	for (size_t i = text; i < end; i++)
		source->brackets += s[i] == ']';
}

/* A heading or a fence at s[text), which the parser takes for a row right behind a table. */
static bool
begins_block(const char *s, size_t at, size_t text, size_t end)
{
	const char c = text < end ? s[text] : '\0';
	size_t i = text;
	if ((text - at >= 4 && memcmp(s + text - 4, "    ", 4) == 0) ||
		(text > at && s[text - 1] == '\t'))
		return false;
	while (i < end && s[i] == c)
		i++;
	if (c == '#')
		return i - text <= 6 && (i == end || strchr(" \t\r\n", s[i]));
	return (c == '`' || c == '~') && i - text >= 3;
}

/* Ends a table before such a line by an empty one; a line of dashes and bars begins one. */
static enum mymr_status
end_table(struct markdown_source *source, const struct markdown_lines *lines, const char *s,
	size_t at, size_t text, size_t end)
{
	if (lines->fence || lines->is_html)
		return MYMR_OK;
	const bool ends = source->is_table && begins_block(s, at, text, end);
	const bool goes_on = source->is_table && text < end && !strchr("\r\n", s[text]);
	source->is_table = !ends && (goes_on || is_delimiter_row(s, text, end));
	return ends ? insert(source, "\n", 1) : MYMR_OK;
}

enum mymr_status
markdown_source_read(struct markdown_source *source, const char *s, size_t n, size_t start)
{
	*source = (struct markdown_source){0};
	enum mymr_status status = mymr_buf_reserve(&source->text, n + 1);
	for (size_t i = 0; i < start && !status; i++)
		status = mymr_buf_putc(&source->text, '\n');
	struct markdown_lines lines = {0};
	for (size_t at = start, end, from, to; at < n && !status; at = end) {
		end = line_end(s, n, at);
		count_line(source, s, at, end);
		const size_t text = skip_prefix(s, at, end);
		status = end_table(source, &lines, s, at, text, end);
		if (status)
			return status;
		if (markdown_lines_blank(&lines, s, n, text, end, &from, &to))
			status = add_blanks(source, s, at, from, to, end);
		else if (is_delimiter_row(s, text, end))
			status = add_delimiter_row(source, s + at, end - at);
		else
			status = add_point(source, s, at, text, end);
	}
	end_paragraph(source);
	if (!status && source->cost > COST_ALWAYS + COST_FOR_BYTE * n)
		return MYMR_ERANGE;
	if (!status)
		source->has_definitions = may_define(source->text.s, source->text.len);
	return status;
}

void
markdown_source_free(struct markdown_source *source)
{
	mymr_buf_free(&source->text);
	free(source->insert);
}

size_t
markdown_source_offset(const struct markdown_source *source, size_t offset)
{
	size_t low = 0, high = source->n_inserts;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (source->insert[middle].at <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? offset - source->insert[low - 1].added : offset;
}
