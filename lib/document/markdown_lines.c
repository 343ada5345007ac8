/* SPDX-License-Identifier: MIT */
#include "document/markdown_lines.h"
#include "base/ascii.h"
#include "document/markdown_source.h"

#include <string.h>

static size_t
pass_blanks(const char *s, size_t at, size_t end)
{
	while (at < end && ascii_is_blank(s[at]))
		at++;
	return at;
}

static size_t
trim(const char *s, size_t at, size_t end)
{
	while (end > at && (ascii_is_blank(s[end - 1]) || s[end - 1] == '\n' || s[end - 1] == '\r'))
		end--;
	return end;
}

/* kramdown's {: .class #id key="value" name}. */
static size_t
attributes_len(const char *s, size_t n)
{
	char quote = '\0';
	for (size_t i = 2; i < n; i++) {
		const char c = s[i];
		if (quote) {
			quote = c == quote ? '\0' : quote;
			continue;
		}
		if (c == '}')
			return i + 1;
		if (c == '"' || c == '\'')
			quote = c;
		else if (!ascii_is_letter(c) && !ascii_is_digit(c) && !ascii_is_blank(c) &&
			 (unsigned char)c < 0x80 && !(c && strchr("-_.#:=/%", c)))
			return 0;
	}
	return 0;
}

/* {% tag %}, {{< tag >}}, {{% tag %}} or attributes. */
static size_t
tag_len(const char *s, size_t n)
{
	if (n < 3 || s[0] != '{')
		return 0;
	if (s[1] == ':')
		return attributes_len(s, n);
	const bool is_tag = s[1] == '%' || (s[1] == '{' && (s[2] == '<' || s[2] == '%'));
	return is_tag ? markdown_literal_len(s, n, 0) : 0;
}

/* [!NOTE], which makes a quote an alert, alone on its line. */
static bool
is_alert(const char *s, size_t text, size_t to)
{
	size_t i = text + 2;
	if (text < 2 || !memchr(s + text - 2, '>', 2) || to - text < 4 || s[text] != '[' ||
		s[text + 1] != '!')
		return false;
	while (i < to && ascii_is_letter(s[i]))
		i++;
	return i + 1 == to && s[i] == ']';
}

static bool
is_tags(const char *s, size_t at, size_t end)
{
	size_t i = at;
	for (size_t len; i < end; i = pass_blanks(s, i + len, end)) {
		len = tag_len(s + i, end - i);
		if (len == 0)
			return false;
	}
	return i > at;
}

/* The name of the tag at s[at], behind "end" or "/" if it is_end. */
static bool
has_name(const char *s, size_t at, size_t end, bool is_end, const char *name)
{
	while (at < end && strchr("{%< ", s[at]))
		at++;
	if (is_end && at < end && s[at] == '/')
		at++;
	else if (is_end && end - at > 3 && memcmp(s + at, "end", 3) == 0)
		at += 3;
	else if (is_end)
		return false;
	at = pass_blanks(s, at, end);
	const size_t n = strlen(name);
	return end - at > n && memcmp(s + at, name, n) == 0 && !ascii_is_letter(s[at + n]);
}

/* Behind the line with the end of the tag whose name it is, 0 if there is none. */
static size_t
find_end(const char *s, size_t n, size_t at, const char *name)
{
	for (size_t end; at < n; at = end) {
		const char *line = memchr(s + at, '\n', n - at);
		end = line ? (size_t)(line - s) + 1 : n;
		const size_t text = pass_blanks(s, at, end);
		if (text < end && s[text] == '{' && has_name(s, text, end, true, name))
			return end;
	}
	return 0;
}

/* Goes to the end of what the tags of a line have code in. */
static void
find_code(struct markdown_lines *lines, const char *s, size_t n, size_t text, size_t end)
{
	static const char *const names[] = {"highlight", "comment", "mermaid", NULL};
	for (size_t i = 0; names[i] && !lines->is_endless; i++) {
		if (!has_name(s, text, end, false, names[i]))
			continue;
		lines->code_end = find_end(s, n, end, names[i]);
		lines->is_endless = lines->code_end == 0;
	}
}

/* Longer ones are none, so that looking for an end is bounded. */
#define TAG_MAX 1000

/* Behind the last line of a tag that begins at s[text] and ends on a later line, 0 for none. */
static size_t
find_tag_end(const char *s, size_t n, size_t text, size_t end)
{
	const bool is_braces = end - text > 2 && s[text + 1] == '{' && strchr("<%", s[text + 2]);
	const char *mark = !is_braces ? "%}" : s[text + 2] == '<' ? ">}}" : "%}}";
	const size_t len = strlen(mark), most = n - text > TAG_MAX ? text + TAG_MAX : n;
	if (end - text < 3 || s[text] != '{' || !(is_braces || s[text + 1] == '%'))
		return 0;
	for (size_t i = text + 2; i + len <= most; i++) {
		const bool is_empty_line =
			s[i] == '\n' && (i + 1 == n || s[i + 1] == '\n' || s[i + 1] == '\r');
		if (is_empty_line || (s[i] == '{' && (s[i + 1] == '%' || s[i + 1] == '{')))
			return 0;
		if (memcmp(s + i, mark, len) != 0)
			continue;
		i = pass_blanks(s, i + len, n);
		const char *line = memchr(s + i, '\n', n - i);
		const size_t line_end = line ? (size_t)(line - s) + 1 : n;
		return i >= end && trim(s, i, line_end) == i ? line_end : 0;
	}
	return 0;
}

/* {#id .class} behind a heading; to is where its line ends. */
static bool
find_attributes(const char *s, size_t text, size_t to, size_t *from)
{
	size_t level = text;
	while (level < to && s[level] == '#')
		level++;
	if (level == text || level == to || level - text > 6 || !ascii_is_blank(s[level]) ||
		s[to - 1] != '}')
		return false;
	for (size_t i = to - 1; i > text && s[i] != '{'; i--)
		*from = i - 1;
	return *from > text && s[*from] == '{' && ascii_is_blank(s[*from - 1]) &&
	       strchr("#.:", s[*from + 1]);
}

/* A tag that stands in the middle of a line is no block. */
static bool
begins_html(const char *s, size_t text, size_t to)
{
	return s[text] == '<' && (s[to - 1] == '>' || !memchr(s + text, '>', to - text));
}

/* A line that begins with code in three signs is none. */
static bool
is_fence(struct markdown_lines *lines, const char *s, size_t text, size_t end)
{
	const char c = s[text];
	size_t i = text;
	while (i < end && s[i] == c)
		i++;
	if (i - text < 3 || (c != '`' && c != '~') || (lines->fence && lines->fence != c) ||
		(c == '`' && memchr(s + i, c, end - i)))
		return false;
	lines->fence = lines->fence ? '\0' : c;
	return true;
}

bool
markdown_lines_blank(struct markdown_lines *lines, const char *s, size_t n, size_t text, size_t end,
	size_t *from, size_t *to)
{
	*from = text;
	*to = trim(s, text, end);
	if (text < lines->code_end)
		return true;
	if (*to == text) {
		lines->is_html = false;
		return false;
	}
	if (is_fence(lines, s, text, *to) || lines->fence)
		return false;
	lines->is_html |= begins_html(s, text, *to);
	if (lines->is_html)
		return false;
	if (is_alert(s, text, *to))
		return true;
	if (is_tags(s, text, *to))
		find_code(lines, s, n, text, end);
	else if ((lines->code_end = find_tag_end(s, n, text, end)) == 0)
		return find_attributes(s, text, *to, from);
	return true;
}

static bool
has_line_before(const char *s, size_t at)
{
	size_t i = at ? at - 1 : 0;
	while (i && strchr(" \t\r>", s[i - 1]))
		i--;
	return i && s[i - 1] != '\n';
}

size_t
markdown_lines_mark(const char *s, size_t at, size_t text, size_t end, const char **mark)
{
	/* The longest that a list can have. */
	static const char number[] = "000000001.";
	const size_t most = sizeof number - 1;
	const char *colon = text < end ? memchr(s + text, ':', end - text) : NULL;
	const size_t len = colon ? (size_t)(colon - s) + 1 - text : 0;
	if (len == 0 || text + len + 1 >= end || !ascii_is_blank(colon[1]))
		return 0;
	*mark = len == 1 ? "-" : number + (most - (len < most ? len : most));
	if (len == 1)
		return has_line_before(s, at) ? 1 : 0;
	return len <= most && s[text] == '[' && markdown_literal_len(s, end, text) == len - 1 ? len
											      : 0;
}
