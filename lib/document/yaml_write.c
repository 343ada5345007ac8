/* SPDX-License-Identifier: MIT */
/* Scalars with new texts: in the style that they had if that can hold the text, otherwise in double
 * quotes. */
#include "base/ascii.h"
#include "document/yaml_scalar.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

/* What no style but double quotes can have (YAML 1.2 5.1), and what some readers take for a line
 * end. */
static bool
is_special(uint32_t cp)
{
	return (cp < ' ' && cp != '\t' && cp != '\n') || (cp >= 0x7F && cp <= 0x9F) ||
	       cp == 0x2028 || cp == 0x2029 || cp == 0xFEFF || (cp & 0xFFFE) == 0xFFFE;
}

static bool
has_special(const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += mymr_utf8_decode(s + i, n - i, &cp);
		if (is_special(cp))
			return true;
	}
	return false;
}

static bool
begins_plain(const char *s, size_t n)
{
	if (strchr(",[]{}#&*!|>'\"%@`", s[0]))
		return false;
	if (!strchr("-?:", s[0]))
		return true;
	return n > 1 && !ascii_is_blank(s[1]) && !yaml_is_marker(s, n, 0);
}

static bool
holds_plain(const char *s, size_t n, bool is_flow)
{
	if (n == 0 || ascii_is_blank(s[0]) || ascii_is_blank(s[n - 1]) || s[n - 1] == ':' ||
		!begins_plain(s, n) || yaml_is_typed(s, n) || yaml_is_marker(s, n, 0))
		return false;
	for (size_t i = 0; i < n; i++) {
		const bool is_before_blank = i + 1 < n && ascii_is_blank(s[i + 1]);
		if (s[i] == '\n' || s[i] == '\t' || (s[i] == ':' && is_before_blank) ||
			(s[i] == '#' && ascii_is_blank(s[i - 1])) ||
			(is_flow && strchr(",[]{}:?", s[i])))
			return false;
	}
	return true;
}

static bool
holds_block(const char *s, size_t n, char style)
{
	if (n == 0 || ascii_is_blank(s[0]) || s[0] == '\n' || s[n - 1] == '\n')
		return false;
	for (size_t i = 1; i < n; i++) {
		/* A line of blanks is empty for some; lines that begin so are not folded. */
		if (s[i - 1] == '\n' && ascii_is_blank(s[i]) && (style == '>' || i + 1 == n))
			return false;
	}
	const char *line = s;
	while (line < s + n) {
		const char *end = memchr(line, '\n', (size_t)(s + n - line));
		end = end ? end : s + n;
		const char *i = line;
		while (i < end && ascii_is_blank(*i))
			i++;
		if (i == end && i > line)
			return false;
		line = end + 1;
	}
	return true;
}

static enum mymr_status
put_special(struct mymr_buf *out, uint32_t cp)
{
	static const char controls[] = "\a\b\n\v\f\r\x1B", letters[] = "abnvfre";
	const char *control = cp && cp < 0x80 ? strchr(controls, (int)cp) : NULL;
	char text[16];
	if (control)
		snprintf(text, sizeof text, "\\%c", letters[control - controls]);
	else if (cp < 0x100)
		snprintf(text, sizeof text, "\\x%02X", (unsigned)cp);
	else if (cp < 0x10000)
		snprintf(text, sizeof text, "\\u%04X", (unsigned)cp);
	else
		snprintf(text, sizeof text, "\\U%08X", (unsigned)cp);
	return mymr_buf_puts(out, text);
}

static enum mymr_status
put_double(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_putc(out, '"');
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (cp == '\n' || is_special(cp)) {
			status = put_special(out, cp);
			continue;
		}
		if (cp == '"' || cp == '\\')
			status = mymr_buf_putc(out, '\\');
		if (!status && cp == '\t')
			status = mymr_buf_puts(out, "\\t");
		else if (!status)
			status = mymr_buf_append(out, s + i, len);
	}
	return status ? status : mymr_buf_putc(out, '"');
}

static enum mymr_status
put_single(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = mymr_buf_putc(out, '\'');
	for (size_t i = 0; i < n && !status; i++) {
		status = mymr_buf_putc(out, s[i]);
		if (!status && s[i] == '\'')
			status = mymr_buf_putc(out, '\'');
	}
	return status ? status : mymr_buf_putc(out, '\'');
}

/* Where a block's lines begin: the column of its first text. */
static size_t
block_indent(const struct mymr_document *doc, size_t i)
{
	const struct unit_detail *d = &doc->details[i];
	for (size_t k = 0; k < d->n_pieces; k++) {
		size_t line = d->pieces[k].source;
		if (d->pieces[k].type != PIECE_TEXT)
			continue;
		while (line && doc->s[line - 1] != '\n' && doc->s[line - 1] != '\r')
			line--;
		return d->pieces[k].source - line;
	}
	return 0;
}

/* The line end of a block's header. */
static const char *
line_end(const char *header, size_t n)
{
	const char *end = memchr(header, '\n', n);
	const char *old = memchr(header, '\r', n);
	if (!old || (end && end < old))
		return "\n";
	return old + 1 == end ? "\r\n" : "\r";
}

/* Appends a line end, of which a folded block needs two to read one, and the indentation. */
static enum mymr_status
put_line_end(struct mymr_buf *out, const char *end, bool is_doubled, size_t indent)
{
	enum mymr_status status = mymr_buf_puts(out, end);
	if (!status && is_doubled)
		status = mymr_buf_puts(out, end);
	for (size_t i = 0; i < indent && !status; i++)
		status = mymr_buf_putc(out, ' ');
	return status;
}

static enum mymr_status
put_block(struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *s, size_t n)
{
	const struct mymr_unit *u = &doc->units[i];
	const char *header = doc->s + u->start;
	const char *end = line_end(header, u->end - u->start);
	const size_t indent = block_indent(doc, i);
	const bool is_folded = header[0] == '>';
	enum mymr_status status = mymr_buf_append(out, header, strcspn(header, "\r\n"));
	if (!status)
		status = put_line_end(out, end, false, indent);
	for (size_t k = 0; k < n && !status; k++) {
		const bool is_empty = k + 1 < n && s[k + 1] == '\n';
		const bool is_doubled = is_folded && (k == 0 || s[k - 1] != '\n');
		if (s[k] == '\n')
			status = put_line_end(out, end, is_doubled, is_empty ? 0 : indent);
		else
			status = mymr_buf_putc(out, s[k]);
	}
	return status;
}

enum mymr_status
yaml_arrange(
	struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *s, size_t n)
{
	const struct unit_detail *d = &doc->details[i];
	const char style = has_special(s, n) ? '"' : d->quote;
	if (style == YAML_PLAIN && holds_plain(s, n, d->how & YAML_FLOW))
		return mymr_buf_append(out, s, n);
	if (style == '\'' && !memchr(s, '\n', n))
		return put_single(out, s, n);
	if ((style == '|' || style == '>') && holds_block(s, n, style))
		return put_block(out, doc, i, s, n);
	return put_double(out, s, n);
}

/* A text between others, of letters that mean nothing, changes no style. */
bool
yaml_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text,
	size_t n)
{
	const bool is_between = from > 0 && to < doc->units[i].text_len;
	const bool is_plain = doc->details[i].quote == YAML_PLAIN;
	for (size_t k = 0; k < n; k++) {
		if ((unsigned char)text[k] < ' ' || strchr("\"'\\:#,[]{}\x7F", text[k]))
			return false;
	}
	return n && is_between && !ascii_is_blank(text[0]) && !ascii_is_blank(text[n - 1]) &&
	       !has_special(text, n) && (!is_plain || !memchr(text, '\n', n));
}
