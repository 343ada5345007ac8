/* SPDX-License-Identifier: MIT */
/* JSON (RFC 8259), one value or many: all strings but the keys, which lead to them. */
#include "base/reason.h"
#include "base/ascii.h"
#include "base/bom.h"
#include "document/json.h"
#include "document/key_path.h"
#include "document/string_unit.h"

#include <stdlib.h>
#include <string.h>

#define ASCII_ONLY 'u'

/* An object or an array that has not ended. */
struct level {
	char end;
	bool has_value; /* behind which there must be a comma */
	size_t n;       /* values in an array up to here */
	size_t path;    /* length of the path that leads here */
};

struct json_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	size_t at;
	struct string_unit unit;
	struct key_path path;
	struct level *level;
	size_t depth;
	size_t cap;
	bool has_escapes; /* \u1000, of what is not ASCII */
};

static enum mymr_status
fail(const struct json_scan *j, size_t at, const char *reason)
{
	*j->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

/* A string: between its quotes, and whether all of its escapes can be read. */
struct quoted {
	size_t start;
	size_t end;
	bool is_readable;
};

static size_t
escape_len(struct json_scan *j, size_t at, struct quoted *q)
{
	char decoded[4];
	size_t n = 0;
	const size_t len = json_unescape(j->doc->s + at, j->doc->n - at, decoded, &n);
	j->has_escapes |= len && (unsigned char)decoded[0] > 0x7F;
	q->is_readable &= len > 0;
	return len ? len : 2;
}

static enum mymr_status
read_string(struct json_scan *j, struct quoted *q)
{
	const char *s = j->doc->s;
	const size_t n = j->doc->n;
	size_t i = j->at + 1;
	*q = (struct quoted){i, i, true};
	while (i < n && s[i] != '"') {
		if (s[i] == '\n' || s[i] == '\r')
			return fail(j, i, "line end in a string");
		i += s[i] == '\\' ? escape_len(j, i, q) : 1;
	}
	q->end = i;
	if (q->end >= j->doc->n)
		return fail(j, j->at, "string without an end");
	j->at = q->end + 1;
	return MYMR_OK;
}

static enum mymr_status
add_string(struct json_scan *j)
{
	struct quoted q;
	const char *context;
	enum mymr_status status = read_string(j, &q);
	if (status)
		return status;
	if (!q.is_readable)
		return document_warn(
			j->doc, q.start, "string with an unknown escape is left alone");
	status = key_path_text(&j->path, &context);
	if (!status)
		status = string_unit_read(&j->unit, q.start, q.end, '\\', json_unescape);
	return status ? status : string_unit_end(&j->unit, MYMR_PLACE_STRING, context);
}

static enum mymr_status
push(struct json_scan *j, char end)
{
	const enum mymr_status status = grow(&j->level, &j->cap, j->depth, sizeof *j->level);
	if (status)
		return status;
	j->level[j->depth++] = (struct level){.end = end, .path = j->path.text.len};
	j->at++;
	return MYMR_OK;
}

static bool
is_scalar(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       c == '-' || c == '+' || c == '.';
}

static enum mymr_status
read_value(struct json_scan *j)
{
	const char c = j->doc->s[j->at];
	const size_t start = j->at;
	if (c == '"')
		return add_string(j);
	if (c == '{' || c == '[')
		return push(j, c == '{' ? '}' : ']');
	while (j->at < j->doc->n && is_scalar(j->doc->s[j->at]))
		j->at++;
	return j->at > start ? MYMR_OK : fail(j, start, "value expected");
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static void
skip_blanks(struct json_scan *j)
{
	while (j->at < j->doc->n && is_blank(j->doc->s[j->at]))
		j->at++;
}

/* Reads a key up to its value. */
static enum mymr_status
read_key(struct json_scan *j)
{
	struct quoted q;
	if (j->doc->s[j->at] != '"')
		return fail(j, j->at, "key expected");
	enum mymr_status status = read_string(j, &q);
	if (!status)
		status = key_path_add_escaped(
			&j->path, j->doc->s + q.start, q.end - q.start, '\\', json_unescape);
	skip_blanks(j);
	if (!status && (j->at >= j->doc->n || j->doc->s[j->at] != ':'))
		return fail(j, j->at, "colon expected behind a key");
	j->at++;
	skip_blanks(j);
	if (!status && j->at >= j->doc->n)
		return fail(j, j->doc->n, "value expected");
	return status;
}

static enum mymr_status
read_member(struct json_scan *j)
{
	struct level *level = &j->level[j->depth - 1];
	level->has_value = true;
	const enum mymr_status status =
		level->end == '}' ? read_key(j) : key_path_add_number(&j->path, level->n++);
	return status ? status : read_value(j);
}

/* What may come next inside of an object or an array: its end, a comma, or a member. */
static enum mymr_status
read_inside(struct json_scan *j)
{
	struct level *level = &j->level[j->depth - 1];
	j->path.text.len = level->path;
	if (j->doc->s[j->at] == level->end) {
		j->depth--;
		j->at++;
		return MYMR_OK;
	}
	if (!level->has_value)
		return read_member(j);
	if (j->doc->s[j->at] != ',')
		return fail(j, j->at, "comma expected behind a value");
	level->has_value = false;
	j->at++;
	return MYMR_OK;
}

static enum mymr_status
read_all(struct json_scan *j)
{
	enum mymr_status status = MYMR_OK;
	for (skip_blanks(j); j->at < j->doc->n && !status; skip_blanks(j)) {
		if (j->depth == 0)
			j->path.text.len = 0;
		status = j->depth ? read_inside(j) : read_value(j);
	}
	return !status && j->depth ? fail(j, j->doc->n, "file ends inside of a value") : status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct json_scan j = {.doc = doc, .error = error, .unit = {.doc = doc}};
	j.at = bom_len(doc->s, doc->n);
	const enum mymr_status status = read_all(&j);
	const bool is_escaped = j.has_escapes && ascii_only(doc->s, doc->n);
	for (size_t i = 0; i < doc->n_units && is_escaped; i++)
		doc->details[i].quote = ASCII_ONLY;
	string_unit_free(&j.unit);
	mymr_buf_free(&j.path.text);
	free(j.level);
	return status;
}

static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	return detail->quote == ASCII_ONLY ? json_escape_ascii(out, text, n)
					   : json_escape(out, text, n);
}

const struct format format_json = {
	.name = "json",
	.suffixes = "json webmanifest",
	.probe = json_probe,
	.scan = scan,
	.escape = escape,
};
