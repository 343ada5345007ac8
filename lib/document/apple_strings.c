/* SPDX-License-Identifier: MIT */
/* Apple's .strings: "key" = "value"; with comments as in C. */
#include "document/apple_strings.h"
#include "document/json.h"
#include "base/bom.h"
#include "document/key_path.h"
#include "document/string_unit.h"

#include <string.h>

struct strings {
	struct mymr_document *doc;
	struct mymr_error *error;
	size_t at;
	struct string_unit unit;
	struct key_path key;
};

/* A key or a value: quoted, or a word. */
struct token {
	size_t start;
	size_t end;
	bool is_quoted;
	bool is_readable; /* all of its escapes are */
};

static enum mymr_status
fail(const struct strings *t, size_t at, const char *reason)
{
	*t->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

/* \U1000, which is JSON's but for its letter. */
static size_t
decode_unicode(const char *s, size_t n, char *out, size_t *n_out)
{
	char copy[12];
	n = n < sizeof copy ? n : sizeof copy;
	memcpy(copy, s, n);
	copy[1] = 'u';
	if (n > 7 && copy[6] == '\\' && copy[7] == 'U')
		copy[7] = 'u';
	return json_unescape(copy, n, out, n_out);
}

/* Octal digits, which above ASCII are of an encoding that no one else has. */
static size_t
decode_octal(const char *s, size_t n, char *out, size_t *n_out)
{
	unsigned value = 0;
	size_t i = 1;
	for (; i < n && i < 4 && s[i] >= '0' && s[i] <= '7'; i++)
		value = value * 8 + (unsigned)(s[i] - '0');
	*out = (char)value;
	*n_out = 1;
	return value < 0x80 ? i : 0;
}

/* A backslash before anything but these few is dropped. */
size_t
apple_decode(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "abfnrtv\"\\'", meanings[] = "\a\b\f\n\r\t\v\"\\'";
	const char *letter = n > 1 && s[1] ? strchr(letters, s[1]) : NULL;
	*n_out = 0;
	if (n > 1 && (s[1] == 'U' || s[1] == 'u'))
		return decode_unicode(s, n, out, n_out);
	if (n > 1 && s[1] >= '0' && s[1] <= '7')
		return decode_octal(s, n, out, n_out);
	if (!letter)
		return 1;
	out[0] = meanings[letter - letters];
	*n_out = 1;
	return 2;
}

/* The length of a comment, up to the end of the file if it has none. */
static size_t
comment_len(const char *s, size_t n)
{
	const char *end = NULL;
	if (n < 2 || s[0] != '/' || (s[1] != '/' && s[1] != '*'))
		return 0;
	if (s[1] == '/') {
		end = memchr(s, '\n', n);
		return end ? (size_t)(end - s) : n;
	}
	for (size_t i = 3; i < n; i++) {
		if (s[i] == '/' && s[i - 1] == '*')
			return i + 1;
	}
	return n;
}

static void
skip_blanks(struct strings *t)
{
	const char *s = t->doc->s;
	for (size_t len; t->at < t->doc->n; t->at += len) {
		len = s[t->at] && strchr(" \t\r\n\f\v", s[t->at])
			      ? 1
			      : comment_len(s + t->at, t->doc->n - t->at);
		if (len == 0)
			break;
	}
}

static enum mymr_status
read_quoted(struct strings *t, struct token *token)
{
	const char *s = t->doc->s;
	const size_t n = t->doc->n;
	size_t i = t->at + 1, len;
	*token = (struct token){i, i, true, true};
	for (; i < n && s[i] != '"'; i += len) {
		char decoded[4];
		size_t n_decoded;
		len = s[i] == '\\' ? apple_decode(s + i, n - i, decoded, &n_decoded) : 1;
		token->is_readable &= len > 0;
		len = len ? len : 2;
	}
	if (i >= n)
		return fail(t, t->at, "string without an end");
	token->end = i;
	t->at = i + 1;
	return MYMR_OK;
}

static bool
is_in_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c && strchr("_.$-:/", c)) || (unsigned char)c > 0x7F;
}

static enum mymr_status
read_token(struct strings *t, struct token *token)
{
	skip_blanks(t);
	if (t->at < t->doc->n && t->doc->s[t->at] == '"')
		return read_quoted(t, token);
	*token = (struct token){.start = t->at};
	while (t->at < t->doc->n && is_in_word(t->doc->s[t->at]))
		t->at++;
	token->end = t->at;
	return t->at > token->start ? MYMR_OK : fail(t, t->at, "key or value expected");
}

/* Whether c comes next; it is passed over. */
static bool
accept(struct strings *t, char c)
{
	skip_blanks(t);
	if (t->at >= t->doc->n || t->doc->s[t->at] != c)
		return false;
	t->at++;
	return true;
}

static enum mymr_status
add_value(struct strings *t, const struct token *key, const struct token *value)
{
	const char *context;
	if (!value->is_quoted)
		return MYMR_OK;
	if (!value->is_readable)
		return document_warn(
			t->doc, value->start, "string with an unknown escape is left alone");
	t->key.text.len = 0;
	enum mymr_status status = key_path_add_escaped(&t->key, t->doc->s + key->start,
		key->end - key->start, '\\', key->is_quoted ? apple_decode : NULL);
	if (!status)
		status = key_path_text(&t->key, &context);
	if (!status)
		status = string_unit_read(&t->unit, value->start, value->end, '\\', apple_decode);
	return status ? status : string_unit_end(&t->unit, MYMR_PLACE_STRING, context);
}

/* A key alone is its own value, and stays so. */
static enum mymr_status
read_entry(struct strings *t)
{
	struct token key, value;
	enum mymr_status status = read_token(t, &key);
	if (!status && accept(t, '=')) {
		status = read_token(t, &value);
		if (!status)
			status = add_value(t, &key, &value);
	}
	if (!status && !accept(t, ';'))
		status = fail(t, t->at, "semicolon expected behind a value");
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct strings t = {.doc = doc, .error = error, .unit = {.doc = doc}};
	enum mymr_status status = MYMR_OK;
	t.at = bom_len(doc->s, doc->n);
	for (skip_blanks(&t); t.at < doc->n && !status; skip_blanks(&t))
		status = read_entry(&t);
	string_unit_free(&t.unit);
	mymr_buf_free(&t.key.text);
	return status;
}

static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	static const char special[] = "\n\r\t\"\\", letters[] = "nrt\"\\";
	(void)unit;
	(void)detail;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *found = text[i] ? strchr(special, text[i]) : NULL;
		if (found)
			status = mymr_buf_append(out, (char[]){'\\', letters[found - special]}, 2);
		else if ((unsigned char)text[i] < ' ')
			status = json_put_code_point(out, (unsigned char)text[i], 'U');
		else
			status = mymr_buf_putc(out, text[i]);
	}
	return status;
}

const struct format format_strings = {
	.name = "strings",
	.suffixes = "strings",
	.scan = scan,
	.escape = escape,
};
