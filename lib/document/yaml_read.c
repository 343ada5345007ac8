/* SPDX-License-Identifier: MIT */
/* What scalars read as: lines are folded, escapes decoded. */
#include "base/ascii.h"
#include "document/yaml_scalar.h"

#include <string.h>

/* Adds source bytes that read as so many line ends, or as a blank. */
static enum mymr_status
add_fold(struct string_unit *u, size_t start, size_t end, size_t line_ends)
{
	enum mymr_status status = MYMR_OK;
	if (line_ends == 0)
		return string_unit_add(u, PIECE_CHAR, start, end - start, " ", 1);
	for (size_t i = 0; i < line_ends && !status; i++) {
		status = string_unit_add(u, PIECE_CHAR, start, end - start, "\n", 1);
		start = end;
	}
	return status;
}

/* The end of blanks and line ends at i, and how many line ends there are. */
static size_t
pass_space(const char *s, size_t i, size_t end, size_t *line_ends)
{
	for (*line_ends = 0; i < end && (ascii_is_blank(s[i]) || ascii_is_line_end(s[i])); i++)
		*line_ends += s[i] == '\n' || (s[i] == '\r' && (i + 1 == end || s[i + 1] != '\n'));
	return i;
}

static enum mymr_status
add_escape(struct string_unit *u, size_t i, size_t end, char style, size_t *len)
{
	const char *s = u->doc->s;
	char out[4];
	size_t n_out = 0, line_ends;
	if (style == '"' && i + 1 < end && ascii_is_line_end(s[i + 1])) {
		size_t next = i + 1;
		next += s[next] == '\r' && next + 1 < end && s[next + 1] == '\n' ? 2 : 1;
		size_t text = next;
		while (text < end && ascii_is_blank(s[text]))
			text++;
		/* Empty lines behind it are line ends. */
		const size_t behind = pass_space(s, text, end, &line_ends);
		*len = (line_ends ? behind : text) - i;
		if (line_ends)
			return add_fold(u, i, behind, line_ends);
		return string_unit_add(u, PIECE_CHAR, i, *len, "", 0);
	}
	*len = style == '"' ? yaml_unescape(s + i, end - i, out, &n_out)
			    : yaml_unescape_single(s + i, end - i, out, &n_out);
	return string_unit_add(u, PIECE_CHAR, i, *len, out, n_out);
}

/* The length of what stands for itself: up to an escape, or blanks before a line end. */
static size_t
verbatim_len(const char *s, size_t i, size_t end, char mark)
{
	size_t k = i, line_ends;
	while (k < end && s[k] != mark && !ascii_is_line_end(s[k])) {
		if (!ascii_is_blank(s[k])) {
			k++;
			continue;
		}
		const size_t next = pass_space(s, k, end, &line_ends);
		if (line_ends)
			break;
		k = next;
	}
	return k - i;
}

/* Plain text, or what is between quotes. */
static enum mymr_status
add_flowing(struct string_unit *u, size_t start, size_t end, char style)
{
	const char *s = u->doc->s;
	const char mark = style == '"' ? '\\' : style == '\'' ? '\'' : '\n';
	enum mymr_status status = MYMR_OK;
	for (size_t i = start, len, line_ends; i < end && !status; i += len) {
		len = verbatim_len(s, i, end, mark);
		if (len) {
			status = string_unit_add(u, PIECE_TEXT, i, len, s + i, len);
		} else if (s[i] == mark && style != YAML_PLAIN) {
			status = add_escape(u, i, end, style, &len);
		} else {
			len = pass_space(s, i, end, &line_ends) - i;
			status = add_fold(u, i, i + len, line_ends - 1);
		}
	}
	return status;
}

/* A line of a block: its text, and how many empty ones are before the next. */
struct block_line {
	size_t start;
	size_t end;
};

static struct block_line
read_line(const char *s, size_t i, const struct yaml_scalar *b)
{
	struct block_line line;
	size_t column = 0;
	while (column < b->indent && i < b->end && s[i] == ' ') {
		i++;
		column++;
	}
	line.start = i;
	while (i < b->end && !ascii_is_line_end(s[i]))
		i++;
	line.end = i;
	return line;
}

/* How many line ends a gap between two lines reads as. */
static size_t
gap(const char *s, const struct block_line *before, const struct block_line *next, char style,
	size_t line_ends, bool is_first)
{
	const bool is_deep = ascii_is_blank(s[next->start]) ||
			     (before->start < before->end && ascii_is_blank(s[before->start]));
	if (style == '|' || is_deep || is_first)
		return line_ends;
	return line_ends - 1;
}

static enum mymr_status
add_block(struct string_unit *u, const struct yaml_scalar *b)
{
	const char *s = u->doc->s;
	struct block_line before = {b->text, b->text};
	enum mymr_status status = MYMR_OK;
	size_t line_ends = 0;
	bool is_first = true;
	for (size_t i = b->text; i < b->end && !status;) {
		const struct block_line line = read_line(s, i, b);
		if (line.start < line.end) {
			if (!is_first || line_ends)
				status = add_fold(u, before.end, line.start,
					gap(s, &before, &line, b->style, line_ends, is_first));
			if (!status)
				status = string_unit_add(u, PIECE_TEXT, line.start,
					line.end - line.start, s + line.start,
					line.end - line.start);
			before = line;
			line_ends = 0;
			is_first = false;
		}
		line_ends++;
		i = line.end +
		    (line.end + 1 < b->end && s[line.end] == '\r' && s[line.end + 1] == '\n' ? 2
											     : 1);
	}
	return status;
}

enum mymr_status
yaml_add_scalar(struct string_unit *u, const struct yaml_scalar *y)
{
	u->start = y->start;
	u->end = y->end;
	u->quote = y->style;
	if (y->style == '|' || y->style == '>')
		return add_block(u, y);
	const size_t quote = y->style != YAML_PLAIN;
	return add_flowing(u, y->start + quote, y->end - quote, y->style);
}
