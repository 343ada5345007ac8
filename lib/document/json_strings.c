/* SPDX-License-Identifier: MIT */
/* JSON (RFC 8259), one value or many: all strings but the keys, which lead to them. */
#include "base/reason.h"
#include "base/ascii.h"
#include "base/bom.h"
#include "base/find.h"
#include "document/json.h"
#include "document/json_walk.h"
#include "document/key_path.h"
#include "document/string_unit.h"

#include <string.h>

#define ASCII_ONLY 'u'

struct json_scan {
	struct mymr_document *doc;
	struct json_walk walk;
	struct string_unit unit;
	struct key_path path;
	bool is_manifest;
};

/* What ARB says of its texts: "@@locale", and members of "@key". */
static bool
is_of_arb(const struct key_path *path)
{
	const char *s = path->text.s;
	const size_t n = path->text.len;
	if (n < 2 || s[0] != '@')
		return false;
	const char *member = memchr(s, '.', n);
	return s[1] == '@' || (member && !ascii_is_digit(member[1]));
}

static bool
has_key(const struct mymr_document *doc, const char *key)
{
	return find_text(doc->s, doc->n, 0, key, strlen(key)) < doc->n;
}

/* Of an application manifest (W3C) its names and descriptions are text, and labels of pictures. */
static bool
is_manifest_text(const struct key_path *path)
{
	static const char *const keys[] = {"name", "short_name", "description", "label"};
	const char *s = path->text.s;
	size_t start = path->text.len;
	while (start && s[start - 1] != '.')
		start--;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		if (strlen(keys[i]) == path->text.len - start &&
			memcmp(s + start, keys[i], path->text.len - start) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
add_string(struct json_scan *j, const struct json_event *e)
{
	const char *context;
	if (is_of_arb(&j->path) || (j->is_manifest && !is_manifest_text(&j->path)))
		return MYMR_OK;
	if (!e->is_readable)
		return document_warn(
			j->doc, e->start, N_("string with an unknown escape is left alone"));
	enum mymr_status status = key_path_text(&j->path, &context);
	if (!status)
		status = string_unit_read(&j->unit, e->start, e->end, '\\', json_unescape);
	return status ? status : string_unit_end(&j->unit, MYMR_PLACE_STRING, context);
}

static enum mymr_status
add_key(struct json_scan *j, const struct json_event *e)
{
	j->path.text.len = j->walk.level[j->walk.depth - 1].user;
	return key_path_add_escaped(
		&j->path, j->doc->s + e->start, e->end - e->start, '\\', json_unescape);
}

/* The path to a value: in an object its key has made it. */
static enum mymr_status
find_path(struct json_scan *j, bool is_open)
{
	const size_t depth = j->walk.depth - is_open;
	const struct json_level *around = depth ? &j->walk.level[depth - 1] : NULL;
	enum mymr_status status = MYMR_OK;
	if (!around)
		j->path.text.len = 0;
	if (around && around->end == ']') {
		j->path.text.len = around->user;
		status = key_path_add_number(&j->path, around->n - 1);
	}
	if (is_open)
		j->walk.level[depth].user = j->path.text.len;
	return status;
}

static enum mymr_status
read_all(struct json_scan *j)
{
	struct json_event e;
	enum mymr_status status = json_walk_next(&j->walk, &e);
	while (!status && e.type != JSON_DONE) {
		if (e.type == JSON_KEY)
			status = add_key(j, &e);
		else if (e.type != JSON_CLOSE)
			status = find_path(j, e.type == JSON_OPEN);
		if (e.type == JSON_STRING && !status)
			status = add_string(j, &e);
		if (!status)
			status = json_walk_next(&j->walk, &e);
	}
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct json_scan j = {.doc = doc,
		.walk = {.s = doc->s, .n = doc->n, .at = bom_len(doc->s, doc->n), .error = error},
		.unit = {.doc = doc},
		.is_manifest = has_key(doc, "\"start_url\"") && has_key(doc, "\"icons\"")};
	const enum mymr_status status = read_all(&j);
	const bool is_escaped = j.walk.has_escapes && ascii_only(doc->s, doc->n);
	for (size_t i = 0; i < doc->n_units && is_escaped; i++)
		doc->details[i].quote = ASCII_ONLY;
	string_unit_free(&j.unit);
	mymr_buf_free(&j.path.text);
	json_walk_free(&j.walk);
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
