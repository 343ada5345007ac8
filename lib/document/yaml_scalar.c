/* SPDX-License-Identifier: MIT */
/* Where scalars end. */
#include "document/yaml_scalar.h"
#include "base/ascii.h"
#include "document/hex.h"

#include <string.h>
#include <strings.h>

bool
yaml_is_space(const char *s, size_t n, size_t i)
{
	return i >= n || ascii_is_blank(s[i]) || ascii_is_line_end(s[i]);
}

bool
yaml_is_marker(const char *s, size_t n, size_t i)
{
	return n - i >= 3 && (memcmp(s + i, "---", 3) == 0 || memcmp(s + i, "...", 3) == 0) &&
	       yaml_is_space(s, n, i + 3);
}

size_t
yaml_unescape(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "abtnvfre\"/\\ \t";
	static const char meant[] = "\a\b\t\n\v\f\r\x1B\"/\\ \t";
	static const struct {
		char letter;
		const char *text;
	} signs[] = {
		{'N', "\xC2\x85"}, {'_', "\xC2\xA0"}, {'L', "\xE2\x80\xA8"}, {'P', "\xE2\x80\xA9"}};
	if (n < 2 || s[1] == '\0')
		return 0;
	const char *letter = strchr(letters, s[1]);
	*n_out = 1;
	if (letter) {
		*out = meant[letter - letters];
		return 2;
	}
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		if (s[1] == signs[i].letter) {
			*n_out = strlen(signs[i].text);
			memcpy(out, signs[i].text, *n_out);
			return 2;
		}
	}
	const size_t digits = s[1] == 'x' ? 2 : s[1] == 'u' ? 4 : s[1] == 'U' ? 8 : 0;
	if (digits == 0 || n < digits + 2)
		return 0;
	*n_out = hex_code_point(s + 2, digits, out);
	return *n_out ? digits + 2 : 0;
}

size_t
yaml_unescape_single(const char *s, size_t n, char *out, size_t *n_out)
{
	*out = '\'';
	*n_out = 1;
	return n > 1 && s[1] == '\'' ? 2 : 0;
}

bool
yaml_read_quoted(const char *s, size_t n, size_t start, struct yaml_scalar *q)
{
	char out[4];
	size_t n_out, i = start + 1, len;
	*q = (struct yaml_scalar){.style = s[start], .start = start, .is_readable = true};
	for (; i < n; i += len) {
		len = 1;
		q->has_lines |= ascii_is_line_end(s[i]);
		if (q->style == '"' && s[i] == '\\' && i + 1 < n) {
			len = ascii_is_line_end(s[i + 1])
				      ? 1
				      : yaml_unescape(s + i, n - i, out, &n_out);
			q->is_readable &= len > 0;
			len = len ? len : 2;
		} else if (s[i] == q->style) {
			len = q->style == '\'' ? yaml_unescape_single(s + i, n - i, out, &n_out)
					       : 0;
			if (len == 0)
				break;
		}
	}
	q->end = i + 1;
	return i < n;
}

static bool
is_bracket(char c)
{
	return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/* The end of a plain scalar's line, without the blanks there. */
static size_t
plain_line_end(const char *s, size_t n, size_t i, bool is_flow)
{
	size_t end = i;
	for (; i < n && !ascii_is_line_end(s[i]); i++) {
		if (s[i] == ':' &&
			(yaml_is_space(s, n, i + 1) || (is_flow && is_bracket(s[i + 1]))))
			break;
		if ((is_flow && is_bracket(s[i])) || (s[i] == '#' && ascii_is_blank(s[i - 1])))
			break;
		if (!ascii_is_blank(s[i]))
			end = i + 1;
	}
	return end;
}

/* The start of the next line of a plain scalar; n when it has ended. */
static size_t
next_plain_line(const char *s, size_t n, size_t end, size_t indent, bool is_flow)
{
	size_t i = end, line;
	while (i < n && ascii_is_blank(s[i]))
		i++;
	if (i >= n || !ascii_is_line_end(s[i]))
		return n;
	for (line = i; i < n && (ascii_is_blank(s[i]) || ascii_is_line_end(s[i])); i++) {
		if (ascii_is_line_end(s[i]))
			line = i + 1;
	}
	size_t column = 0;
	while (line + column < n && s[line + column] == ' ')
		column++;
	if (i >= n || column < indent || s[i] == '#' || (i == line && yaml_is_marker(s, n, i)))
		return n;
	return is_flow && (is_bracket(s[i]) || (s[i] == ':' && yaml_is_space(s, n, i + 1))) ? n : i;
}

void
yaml_read_plain(
	const char *s, size_t n, size_t start, size_t indent, bool is_flow, struct yaml_scalar *p)
{
	*p = (struct yaml_scalar){.style = YAML_PLAIN, .start = start, .is_readable = true};
	p->end = plain_line_end(s, n, start, is_flow);
	for (;;) {
		const size_t next = next_plain_line(s, n, p->end, indent, is_flow);
		if (next >= n)
			return;
		p->has_lines = true;
		p->end = plain_line_end(s, n, next, is_flow);
		if (p->end == next)
			return;
	}
}

static size_t
line_end(const char *s, size_t n, size_t i)
{
	while (i < n && !ascii_is_line_end(s[i]))
		i++;
	return i;
}

static size_t
pass_line_end(const char *s, size_t n, size_t i)
{
	if (i < n && s[i] == '\r' && i + 1 < n && s[i + 1] == '\n')
		return i + 2;
	return i < n ? i + 1 : n;
}

/* The indicators behind | or >; false when something else is there. */
static bool
read_header(const char *s, size_t n, size_t *i, size_t *digit)
{
	for (*digit = 0; *i < n && (s[*i] == '+' || s[*i] == '-' || ascii_is_digit(s[*i])); ++*i) {
		if (ascii_is_digit(s[*i]))
			*digit = (size_t)(s[*i] - '0');
	}
	const size_t behind = *i;
	while (*i < n && ascii_is_blank(s[*i]))
		++*i;
	if (*i < n && s[*i] == '#' && *i > behind)
		*i = line_end(s, n, *i);
	return *i >= n || ascii_is_line_end(s[*i]);
}

/* The indentation of the first line that is not empty. */
static size_t
find_indent(const char *s, size_t n, size_t i)
{
	size_t indent = 0;
	for (; i < n && (s[i] == ' ' || ascii_is_line_end(s[i])); i++)
		indent = s[i] == ' ' ? indent + 1 : 0;
	return i < n ? indent : 0;
}

/* Whether the line at i is one of a block; *is_empty when there is nothing in it. */
static bool
is_block_line(const char *s, size_t n, size_t i, size_t indent, bool *is_empty)
{
	size_t column = 0;
	while (column < indent && i + column < n && s[i + column] == ' ')
		column++;
	*is_empty = i + column >= n || ascii_is_line_end(s[i + column]);
	if (*is_empty)
		return i < n;
	return column == indent && (indent || !yaml_is_marker(s, n, i));
}

bool
yaml_read_block(const char *s, size_t n, size_t start, size_t indent, struct yaml_scalar *b)
{
	size_t i = start + 1, digit;
	bool is_empty;
	*b = (struct yaml_scalar){.style = s[start], .start = start, .is_readable = true};
	if (!read_header(s, n, &i, &digit))
		return false;
	b->end = i;
	b->text = pass_line_end(s, n, i);
	const size_t found = find_indent(s, n, b->text);
	b->indent = digit ? (indent ? indent - 1 : 0) + digit : found > indent ? found : indent;
	for (i = b->text; is_block_line(s, n, i, b->indent, &is_empty);) {
		const size_t end = line_end(s, n, i);
		b->has_lines |= b->end > b->text;
		if (!is_empty)
			b->end = end;
		i = pass_line_end(s, n, end);
	}
	return true;
}

size_t
yaml_block_end(const char *s, size_t n, const struct yaml_scalar *b)
{
	bool is_empty;
	size_t i = b->text;
	while (is_block_line(s, n, i, b->indent, &is_empty))
		i = pass_line_end(s, n, line_end(s, n, i));
	return i;
}

static bool
is_word(const char *s, size_t n)
{
	static const char *const words[] = {"~", "null", "true", "false", "yes", "no", "on", "off",
		"y", "n", ".inf", "+.inf", "-.inf", ".nan", "<<", "="};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strlen(words[i]) == n && strncasecmp(words[i], s, n) == 0)
			return true;
	}
	return n == 0;
}

static bool
is_made_of(const char *s, size_t n, const char *signs)
{
	for (size_t i = 0; i < n; i++) {
		if (!s[i] || !strchr(signs, s[i]))
			return false;
	}
	return true;
}

/* What Ruby reads as a symbol, as sites in Rails have them (order: [ :year, :month ]). */
static bool
is_symbol(const char *s, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (!ascii_is_letter(s[i]) && !ascii_is_digit(s[i]) && s[i] != '_')
			return false;
	}
	return n > 1 && s[0] == ':';
}

bool
yaml_is_typed(const char *s, size_t n)
{
	static const char number[] = "0123456789_.:,eE+-";
	if (is_word(s, n) || is_symbol(s, n))
		return true;
	const size_t sign = s[0] == '+' || s[0] == '-';
	const char *digits = s + sign;
	const size_t len = n - sign;
	if (len == 0 || (!ascii_is_digit(digits[0]) && digits[0] != '.'))
		return false;
	if (len > 2 && digits[0] == '0' && strchr("xXoObB", digits[1]) && digits[1])
		return is_made_of(digits + 2, len - 2, "0123456789abcdefABCDEF_");
	if (len > 9 && digits[4] == '-' && is_made_of(digits, 4, "0123456789"))
		return is_made_of(digits, len, "0123456789-:. \t+TtZz");
	return is_made_of(digits, len, number);
}
