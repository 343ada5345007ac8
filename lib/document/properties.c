/* SPDX-License-Identifier: MIT */
/* Java's .properties: the values, whose keys are what they are for. */
#include "document/json.h"
#include "base/ascii.h"
#include "base/bom.h"
#include "document/key_path.h"
#include "document/string_unit.h"

#include <mymr/utf8.h>
#include <string.h>

#define ASCII_ONLY 'u'

struct properties {
	struct mymr_document *doc;
	struct string_unit unit;
	struct key_path key;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\f';
}

static size_t
break_len(const char *s, size_t n)
{
	if (n == 0 || (s[0] != '\n' && s[0] != '\r'))
		return 0;
	return n > 1 && s[0] == '\r' && s[1] == '\n' ? 2 : 1;
}

/* The length of a line end behind a backslash, with the blanks before the line that goes on. */
static size_t
continuation_len(const char *s, size_t n)
{
	const size_t end = n > 1 && s[0] == '\\' ? break_len(s + 1, n - 1) : 0;
	size_t i = 1 + end;
	if (end == 0)
		return 0;
	while (i < n && is_blank(s[i]))
		i++;
	return i;
}

/* A backslash before anything but these few is dropped. */
static size_t
decode(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "tnrf\\", meanings[] = "\t\n\r\f\\";
	const char *letter = n > 1 && s[1] ? strchr(letters, s[1]) : NULL;
	const size_t len = continuation_len(s, n);
	*n_out = 0;
	if (n > 1 && s[1] == 'u')
		return json_unescape(s, n, out, n_out);
	if (!letter)
		return len ? len : 1;
	out[0] = meanings[letter - letters];
	*n_out = 1;
	return 2;
}

static size_t
line_end(const struct mymr_document *doc, size_t at)
{
	while (at < doc->n && doc->s[at] != '\n' && doc->s[at] != '\r')
		at++;
	return at;
}

/* The end of a line together with those on which it goes on. *is_readable: so are its escapes. */
static size_t
value_end(const struct mymr_document *doc, size_t at, bool *is_readable)
{
	char decoded[4];
	size_t n_decoded, len;
	*is_readable = true;
	for (; at < doc->n && doc->s[at] != '\n' && doc->s[at] != '\r'; at += len) {
		len = 1;
		if (doc->s[at] != '\\')
			continue;
		len = decode(doc->s + at, doc->n - at, decoded, &n_decoded);
		*is_readable &= len > 0;
		len = len ? len : 2;
	}
	return at < doc->n ? at : doc->n;
}

static size_t
skip_blanks(const struct mymr_document *doc, size_t at, size_t end)
{
	for (size_t len; at < end; at += len) {
		len = is_blank(doc->s[at]) ? 1 : continuation_len(doc->s + at, end - at);
		if (len == 0)
			break;
	}
	return at;
}

/* The end of the key at a place: the first blank, "=" or ":" that is not escaped. */
static size_t
key_end(const struct mymr_document *doc, size_t at, size_t end)
{
	while (at < end && !is_blank(doc->s[at]) && doc->s[at] != '=' && doc->s[at] != ':') {
		if (continuation_len(doc->s + at, end - at))
			at += continuation_len(doc->s + at, end - at);
		else
			at += doc->s[at] == '\\' && at + 1 < end ? 2 : 1;
	}
	return at;
}

static enum mymr_status
add_value(struct properties *p, size_t start, size_t end)
{
	const char *context;
	enum mymr_status status = key_path_text(&p->key, &context);
	if (!status)
		status = string_unit_read(&p->unit, start, end, '\\', decode);
	return status ? status : string_unit_end(&p->unit, MYMR_PLACE_STRING, context);
}

static enum mymr_status
read_entry(struct properties *p, size_t start, size_t end)
{
	const struct mymr_document *doc = p->doc;
	const size_t behind = key_end(doc, start, end);
	size_t value = skip_blanks(doc, behind, end);
	if (value < end && (doc->s[value] == '=' || doc->s[value] == ':'))
		value = skip_blanks(doc, value + 1, end);
	p->key.text.len = 0;
	enum mymr_status status =
		key_path_add_escaped(&p->key, doc->s + start, behind - start, '\\', decode);
	return status ? status : add_value(p, value, end);
}

/* Reads the entry or the comment at *at, and moves it to the next line. */
static enum mymr_status
read_line(struct properties *p, size_t *at)
{
	struct mymr_document *doc = p->doc;
	bool is_readable = true;
	size_t start = *at;
	while (start < doc->n && is_blank(doc->s[start]))
		start++;
	const bool is_comment = start < doc->n && (doc->s[start] == '#' || doc->s[start] == '!');
	const size_t end = is_comment ? line_end(doc, start) : value_end(doc, start, &is_readable);
	*at = end + break_len(doc->s + end, doc->n - end);
	if (is_comment || start == end)
		return MYMR_OK;
	return is_readable
		       ? read_entry(p, start, end)
		       : document_warn(doc, start, "string with an unknown escape is left alone");
}

/* What is ASCII may be read as ISO 8859-1, as Java did before 9: it stays ASCII. */
static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	(void)error;
	struct properties p = {.doc = doc, .unit = {.doc = doc}};
	enum mymr_status status = MYMR_OK;
	size_t at = bom_len(doc->s, doc->n);
	p.unit.quote = ascii_only(doc->s, doc->n) ? ASCII_ONLY : '\0';
	while (at < doc->n && !status)
		status = read_line(&p, &at);
	string_unit_free(&p.unit);
	mymr_buf_free(&p.key.text);
	return status;
}

static enum mymr_status
put(struct mymr_buf *out, const char *s, size_t len, uint32_t cp, bool is_first)
{
	static const char controls[] = "\t\n\r\f", letters[] = "tnrf";
	const char *control = cp && cp < ' ' ? strchr(controls, (int)cp) : NULL;
	if (control)
		return mymr_buf_append(out, (char[]){'\\', letters[control - controls]}, 2);
	if (cp < ' ')
		return json_put_code_point(out, cp, 'u');
	if (cp == '\\' || (is_first && cp < 0x80 && strchr(" =:#!", (int)cp)))
		return mymr_buf_append(out, (char[]){'\\', (char)cp}, 2);
	return mymr_buf_append(out, s, len);
}

static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(text + i, n - i, &cp);
		status = cp > 0x7F && detail->quote == ASCII_ONLY
				 ? json_put_code_point(out, cp, 'u')
				 : put(out, text + i, len, cp, i == 0);
	}
	return status;
}

const struct format format_properties = {
	.name = "properties",
	.suffixes = "properties",
	.scan = scan,
	.escape = escape,
};
