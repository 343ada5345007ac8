/* SPDX-License-Identifier: MIT */
#include "document/toml_string.h"
#include "base/reason.h"
#include "document/hex.h"

#include <stdio.h>
#include <string.h>

size_t
toml_unescape(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "btnfr\"\\", meant[] = "\b\t\n\f\r\"\\";
	if (n < 2)
		return 0;
	const char *letter = s[1] ? strchr(letters, s[1]) : NULL;
	*n_out = 1;
	if (letter) {
		*out = meant[letter - letters];
		return 2;
	}
	const size_t digits = s[1] == 'u' ? 4 : s[1] == 'U' ? 8 : 0;
	if (digits == 0 || n < digits + 2)
		return 0;
	*n_out = hex_code_point(s + 2, digits, out);
	return *n_out ? digits + 2 : 0;
}

/* A backslash at the end of a line, and all blanks behind it. */
static size_t
joint_len(const char *s, size_t n)
{
	size_t i = 1;
	while (i < n && (s[i] == ' ' || s[i] == '\t'))
		i++;
	if (i >= n || (s[i] != '\n' && s[i] != '\r'))
		return 0;
	while (i < n && strchr(" \t\r\n", s[i]))
		i++;
	return i;
}

static bool
is_quote(const char *s, size_t n, size_t at, const struct toml_string *t)
{
	if (at >= n || s[at] != t->quote)
		return false;
	return !t->is_long || (n - at >= 3 && s[at + 1] == t->quote && s[at + 2] == t->quote);
}

static size_t
step(const char *s, size_t n, size_t at, struct toml_string *t)
{
	char out[4];
	size_t n_out;
	if (s[at] != '\\' || t->quote == '\'')
		return 1;
	size_t len = toml_unescape(s + at, n - at, out, &n_out);
	if (len == 0 && t->is_long)
		len = joint_len(s + at, n - at);
	t->is_readable &= len > 0;
	if (len == 0)
		len = at + 1 < n ? 2 : 1;
	return len;
}

const char *
toml_string_read(const char *s, size_t n, size_t at, struct toml_string *t, size_t *offset)
{
	*t = (struct toml_string){.quote = s[at], .is_readable = true};
	t->is_long = n - at >= 3 && s[at + 1] == s[at] && s[at + 2] == s[at];
	*offset = at;
	size_t i = at + (t->is_long ? 3 : 1);
	if (t->is_long && i < n && s[i] == '\r')
		i++;
	if (t->is_long && i < n && s[i] == '\n')
		i++;
	t->start = i;
	while (i < n && !is_quote(s, n, i, t)) {
		if (!t->is_long && (s[i] == '\n' || s[i] == '\r')) {
			*offset = i;
			return N_("line end in a string");
		}
		i += step(s, n, i, t);
	}
	if (i >= n)
		return N_("string without an end");
	/* Two more quotes may stand before those that end it. */
	for (int k = 0; k < 2 && t->is_long && is_quote(s, n, i + 1, t); k++)
		i++;
	t->end = i;
	t->next = i + (t->is_long ? 3 : 1);
	return NULL;
}

enum mymr_status
toml_string_add(struct string_unit *u, size_t at, const struct toml_string *t)
{
	const char *s = u->doc->s;
	enum mymr_status status = MYMR_OK;
	u->start = at;
	u->end = t->next;
	u->quote = t->quote;
	u->how = t->is_long;
	for (size_t i = t->start, len; i < t->end && !status; i += len) {
		char out[4] = "\n";
		size_t n_out = 1;
		for (len = 0; i + len < t->end && s[i + len] != '\r' &&
			      (s[i + len] != '\\' || t->quote == '\'');)
			len++;
		if (len) {
			status = string_unit_add(u, PIECE_TEXT, i, len, s + i, len);
			continue;
		}
		len = s[i] == '\\' ? toml_unescape(s + i, t->end - i, out, &n_out)
				   : (size_t)1 + (i + 1 < t->end && s[i + 1] == '\n');
		if (len == 0) {
			len = joint_len(s + i, t->end - i);
			n_out = 0;
		}
		status = string_unit_add(u, PIECE_CHAR, i, len, out, n_out);
	}
	return status;
}

static bool
is_control(char c)
{
	return ((unsigned char)c < ' ' && c != '\t') || c == 0x7F;
}

/* Whether a string without escapes can have the text. */
static bool
is_literal(const char *s, size_t n, bool is_long)
{
	for (size_t i = 0; i < n; i++) {
		const bool is_line_end = s[i] == '\n' && is_long;
		const bool is_alone = is_long && i + 1 < n && s[i + 1] != '\'';
		if ((is_control(s[i]) && !is_line_end) || (s[i] == '\'' && !is_alone))
			return false;
	}
	return true;
}

static enum mymr_status
put_escaped(struct mymr_buf *out, const char *s, size_t n, size_t i, bool is_long)
{
	static const char controls[] = "\b\t\n\f\r", letters[] = "btnfr";
	const char *control = s[i] ? strchr(controls, s[i]) : NULL;
	char text[8];
	if (s[i] == '\t' || (is_long && s[i] == '\n'))
		return mymr_buf_putc(out, s[i]);
	if (control)
		snprintf(text, sizeof text, "\\%c", letters[control - controls]);
	else if (is_control(s[i]))
		snprintf(text, sizeof text, "\\u%04X", (unsigned)(unsigned char)s[i]);
	else if (s[i] == '\\' || (s[i] == '"' && (!is_long || i + 1 == n || s[i + 1] == '"')))
		snprintf(text, sizeof text, "\\%c", s[i]);
	else
		return mymr_buf_putc(out, s[i]);
	return mymr_buf_puts(out, text);
}

/* Whether the text of a long string begins in a line of its own, as it does in the source. */
static bool
begins_line(const struct mymr_document *doc, size_t i)
{
	const char c = doc->s[doc->units[i].start + 3];
	return c == '\n' || c == '\r';
}

enum mymr_status
toml_arrange(
	struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *s, size_t n)
{
	const bool is_long = doc->details[i].how;
	const bool is_raw = doc->details[i].quote == '\'' && is_literal(s, n, is_long);
	const char *quotes = is_raw ? "'''" : "\"\"\"";
	const size_t n_quotes = is_long ? 3 : 1;
	enum mymr_status status = mymr_buf_append(out, quotes, n_quotes);
	if (!status && is_long && (begins_line(doc, i) || (n && s[0] == '\n')))
		status = mymr_buf_putc(out, '\n');
	for (size_t k = 0; k < n && !status; k++)
		status = is_raw ? mymr_buf_putc(out, s[k]) : put_escaped(out, s, n, k, is_long);
	return status ? status : mymr_buf_append(out, quotes, n_quotes);
}

bool
toml_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text,
	size_t n)
{
	(void)doc;
	(void)i;
	(void)from;
	(void)to;
	for (size_t k = 0; k < n; k++) {
		if (is_control(text[k]) || strchr("\"'\\", text[k]))
			return false;
	}
	return true;
}
