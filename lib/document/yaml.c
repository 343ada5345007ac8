/* SPDX-License-Identifier: MIT */
/* YAML as sites have it: every string but the keys, which lead to them. Lines that are indented
 * alike are one collection; anchors, tags and aliases are passed over. */
#include "base/ascii.h"
#include "base/bom.h"
#include "base/reason.h"
#include "document/yaml.h"

#include <stdlib.h>
#include <string.h>

enum mymr_status
yaml_fail(const struct yaml_scan *y, size_t at, const char *reason)
{
	*y->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

static const struct yaml_level *
top(const struct yaml_scan *y)
{
	return y->depth ? &y->level[y->depth - 1] : NULL;
}

/* The indentation that a value needs. */
static size_t
value_indent(const struct yaml_scan *y)
{
	return y->depth ? top(y)->indent + 1 : 0;
}

static enum mymr_status
push(struct yaml_scan *y, size_t indent, bool is_list)
{
	const enum mymr_status status = grow(&y->level, &y->cap, y->depth, sizeof *y->level);
	if (!status)
		y->level[y->depth++] = (struct yaml_level){
			.indent = indent, .path = y->path.text.len, .is_list = is_list};
	return status;
}

/* The collection with an item at a column: the one there, or a new one where a value may be. */
static enum mymr_status
enter(struct yaml_scan *y, size_t column, bool is_list)
{
	const struct yaml_level *level = top(y);
	const bool is_here = level && level->indent == column && level->is_list == is_list;
	const bool is_in_map = level && level->indent == column && !level->is_list && is_list;
	enum mymr_status status = MYMR_OK;
	if (!is_here && (!y->is_pending || (level && level->indent >= column && !is_in_map)))
		return yaml_fail(y, y->at, N_("indentation that fits no line before"));
	if (!is_here)
		status = push(y, column, is_list);
	if (!status)
		y->path.text.len = y->level[y->depth - 1].path;
	return status;
}

static void
skip_blanks(struct yaml_scan *y)
{
	while (y->at < y->n && ascii_is_blank(y->s[y->at]))
		y->at++;
}

static bool
is_line_end(const struct yaml_scan *y)
{
	return y->at >= y->n || y->s[y->at] == '\n' || y->s[y->at] == '\r';
}

/* Whether nothing but a comment is left of a line. */
static bool
is_rest_empty(struct yaml_scan *y)
{
	const size_t before = y->at;
	skip_blanks(y);
	const bool may_be_comment = y->at > before || y->at == bom_len(y->s, y->n) ||
				    y->s[y->at - 1] == '\n' || y->s[y->at - 1] == '\r' ||
				    yaml_is_space(y->s, y->n, y->at - 1);
	return is_line_end(y) || (y->s[y->at] == '#' && may_be_comment);
}

static void
skip_line(struct yaml_scan *y)
{
	while (!is_line_end(y))
		y->at++;
	if (y->at + 1 < y->n && y->s[y->at] == '\r' && y->s[y->at + 1] == '\n')
		y->at++;
	y->at += y->at < y->n;
}

bool
yaml_skip_properties(struct yaml_scan *y)
{
	bool is_string = true;
	while (y->at < y->n && (y->s[y->at] == '&' || y->s[y->at] == '!')) {
		const size_t start = y->at;
		while (!yaml_is_space(y->s, y->n, y->at) &&
			!(y->flow && strchr(",[]{}", y->s[y->at])))
			y->at++;
		const size_t len = y->at - start;
		const bool is_str = len == 5 && memcmp(y->s + start, "!!str", len) == 0;
		is_string &= y->s[start] == '&' || len == 1 || is_str;
		skip_blanks(y);
	}
	return is_string;
}

enum mymr_status
yaml_emit(struct yaml_scan *y, const struct yaml_scalar *scalar)
{
	const char *context;
	const size_t len = scalar->end - scalar->start;
	if (y->is_quiet || !y->is_string ||
		(scalar->style == YAML_PLAIN && !scalar->has_lines &&
			yaml_is_typed(y->s + scalar->start, len)))
		return MYMR_OK;
	if (!scalar->is_readable)
		return document_warn(
			y->doc, scalar->start, "string with an unknown escape is left alone");
	enum mymr_status status = key_path_text(&y->path, &context);
	y->unit.how = y->flow ? YAML_FLOW : 0;
	if (!status)
		status = yaml_add_scalar(&y->unit, scalar);
	return status ? status : string_unit_end(&y->unit, MYMR_PLACE_STRING, context);
}

enum mymr_status
yaml_add_key(struct yaml_scan *y, const struct yaml_scalar *key)
{
	const size_t quote = key->style != YAML_PLAIN;
	return key_path_add_escaped(&y->path, y->s + key->start + quote,
		key->end - key->start - 2 * quote, key->style == '\'' ? '\'' : '\\',
		key->style == '"'    ? yaml_unescape
		: key->style == '\'' ? yaml_unescape_single
				     : NULL);
}

/* The key of the line at y->at, and where its colon is; false when there is none. */
static bool
find_key(const struct yaml_scan *y, struct yaml_scalar *key, size_t *colon)
{
	const char *s = y->s;
	if (s[y->at] == '"' || s[y->at] == '\'') {
		if (!yaml_read_quoted(s, y->n, y->at, key) || key->has_lines)
			return false;
	} else if (strchr("[{|>@`%", s[y->at])) {
		return false;
	} else {
		yaml_read_plain(s, y->n, y->at, SIZE_MAX, false, key);
	}
	*colon = key->end;
	while (*colon < y->n && (s[*colon] == ' ' || s[*colon] == '\t'))
		++*colon;
	return *colon < y->n && s[*colon] == ':' && yaml_is_space(s, y->n, *colon + 1);
}

static enum mymr_status
read_quoted(struct yaml_scan *y)
{
	struct yaml_scalar scalar;
	if (!yaml_read_quoted(y->s, y->n, y->at, &scalar))
		return yaml_fail(y, y->at, N_("string without an end"));
	y->at = scalar.end;
	return yaml_emit(y, &scalar);
}

static enum mymr_status
read_block(struct yaml_scan *y)
{
	struct yaml_scalar scalar;
	if (!yaml_read_block(y->s, y->n, y->at, value_indent(y), &scalar))
		return yaml_fail(y, y->at, N_("line end expected"));
	y->at = yaml_block_end(y->s, y->n, &scalar);
	y->is_at_line = true;
	return yaml_emit(y, &scalar);
}

static enum mymr_status
read_plain(struct yaml_scan *y)
{
	struct yaml_scalar scalar;
	if (strchr(",]}%@`", y->s[y->at]))
		return yaml_fail(y, y->at, N_("value expected"));
	yaml_read_plain(y->s, y->n, y->at, value_indent(y), false, &scalar);
	y->at = scalar.end;
	skip_blanks(y);
	if (y->at < y->n && y->s[y->at] == ':')
		return yaml_fail(y, y->at, N_("colon in a text without quotes"));
	return yaml_emit(y, &scalar);
}

static void
skip_alias(struct yaml_scan *y)
{
	while (!yaml_is_space(y->s, y->n, y->at))
		y->at++;
}

/* What is no collection of lines, up to the end of its line. */
static enum mymr_status
read_value(struct yaml_scan *y)
{
	const char c = y->s[y->at];
	enum mymr_status status = MYMR_OK;
	y->is_pending = y->is_at_line = false;
	if (c == '"' || c == '\'')
		status = read_quoted(y);
	else if (c == '|' || c == '>')
		status = read_block(y);
	else if (c == '[' || c == '{')
		status = yaml_read_flow(y);
	else if (c == '*')
		skip_alias(y);
	else
		status = read_plain(y);
	if (status || y->is_at_line)
		return status;
	if (!is_rest_empty(y))
		return yaml_fail(y, y->at, N_("line end expected"));
	skip_line(y);
	return MYMR_OK;
}

/* Passes a mark of one sign and the blanks behind it; whether there is more on the line. */
static bool
pass_mark(struct yaml_scan *y, size_t *column)
{
	const size_t before = y->at++;
	y->is_pending = true;
	if (is_rest_empty(y)) {
		skip_line(y);
		return false;
	}
	*column += y->at - before;
	return true;
}

static bool
is_mark(const struct yaml_scan *y, char mark)
{
	return y->s[y->at] == mark && yaml_is_space(y->s, y->n, y->at + 1);
}

/* "- " */
static enum mymr_status
read_item(struct yaml_scan *y, size_t column)
{
	enum mymr_status status = enter(y, column, true);
	return status ? status : key_path_add_number(&y->path, y->level[y->depth - 1].n++);
}

/* "? " begins a key that is no text of one line, ": " its value. */
static enum mymr_status
read_long_key(struct yaml_scan *y, size_t column)
{
	enum mymr_status status = enter(y, column, false);
	y->is_quiet = y->s[y->at] == '?';
	y->quiet_indent = column;
	return status ? status : key_path_add(&y->path, "?", 1);
}

static enum mymr_status
read_key(struct yaml_scan *y, const struct yaml_scalar *key, size_t colon, size_t column)
{
	enum mymr_status status = enter(y, column, false);
	if (!status)
		status = yaml_add_key(y, key);
	if (column == 0 && y->n_roots++ == 0)
		y->root = (struct lang_value){key->start, key->end};
	y->at = colon;
	return status;
}

/* What a line has from a column on. */
static enum mymr_status
read_content(struct yaml_scan *y, size_t column)
{
	struct yaml_scalar key;
	size_t colon;
	for (;;) {
		enum mymr_status status;
		const size_t start = y->at;
		y->is_string = yaml_skip_properties(y);
		if (y->at > start && is_rest_empty(y)) {
			skip_line(y);
			return MYMR_OK;
		}
		const bool is_item = is_mark(y, '-');
		const bool is_long = is_mark(y, '?') || is_mark(y, ':');
		const bool is_key = !is_item && !is_long && find_key(y, &key, &colon);
		if (is_item)
			status = read_item(y, column);
		else if (is_long)
			status = read_long_key(y, column);
		else if (is_key)
			status = read_key(y, &key, colon, column);
		else if (!y->is_pending)
			return yaml_fail(y, y->at, N_("indentation that fits no line before"));
		else
			return read_value(y);
		if (status || !pass_mark(y, &column))
			return status;
		if (is_key) {
			y->is_string = yaml_skip_properties(y);
			if (!is_rest_empty(y))
				return read_value(y);
			skip_line(y);
			return MYMR_OK;
		}
	}
}

/* Collections that are indented more than a line have ended, and a list at its place when the line
 * is no item. */
static void
leave_levels(struct yaml_scan *y, size_t column)
{
	const bool is_item = is_mark(y, '-');
	while (y->depth && top(y)->indent > column)
		y->depth--;
	if (y->depth > 1 && !is_item && top(y)->is_list && top(y)->indent == column)
		y->depth--;
	if (y->depth && top(y)->indent >= column && !(is_item && !top(y)->is_list))
		y->is_pending = false;
	if (column <= y->quiet_indent)
		y->is_quiet = false;
}

static void
start_document(struct yaml_scan *y)
{
	y->depth = 0;
	y->path.text.len = 0;
	y->is_pending = true;
	y->is_quiet = false;
}

static enum mymr_status
read_line(struct yaml_scan *y)
{
	const size_t start = y->at;
	while (y->at < y->n && y->s[y->at] == ' ')
		y->at++;
	const size_t column = y->at - start;
	if (is_rest_empty(y) || (column == 0 && y->s[start] == '%')) {
		skip_line(y);
		return MYMR_OK;
	}
	if (y->at > start + column)
		return yaml_fail(y, start + column, N_("tab in the indentation"));
	if (column == 0 && yaml_is_marker(y->s, y->n, y->at)) {
		start_document(y);
		y->at += 3;
		if (!is_rest_empty(y))
			return read_content(y, y->at - start);
		skip_line(y);
		return MYMR_OK;
	}
	leave_levels(y, column);
	if (y->depth == 0)
		y->path.text.len = 0;
	return read_content(y, column);
}

/* All texts of Rails stand under the name of their language. */
static void
find_language(struct yaml_scan *y)
{
	const char *s = y->s + y->root.start;
	const size_t n = y->root.end - y->root.start;
	const size_t quote = n > 1 && (*s == '"' || *s == '\'');
	const char *name = s + quote;
	const size_t len = n - 2 * quote;
	if (y->n_roots != 1 || len < 2 || (len > 2 && name[2] != '-' && name[2] != '_') ||
		(memcmp(name, "en", 2) != 0 && memcmp(name, "my", 2) != 0))
		return;
	y->doc->member->language = (struct lang_value){y->root.start + quote, y->root.end - quote};
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct yaml_scan y = {
		.doc = doc, .error = error, .s = doc->s, .n = doc->n, .unit = {.doc = doc}};
	enum mymr_status status = MYMR_OK;
	start_document(&y);
	for (y.at = bom_len(doc->s, doc->n); y.at < y.n && !status;)
		status = read_line(&y);
	find_language(&y);
	string_unit_free(&y.unit);
	mymr_buf_free(&y.path.text);
	free(y.level);
	free(y.bracket);
	return status;
}

const struct format format_yaml = {
	.name = "yaml",
	.suffixes = "yaml yml",
	.scan = scan,
	.arrange = yaml_arrange,
	.holds_part = yaml_holds_part,
};
