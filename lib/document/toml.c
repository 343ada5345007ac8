/* SPDX-License-Identifier: MIT */
/* TOML 1.0: all strings but the keys, which lead to them. */
#include "base/ascii.h"
#include "base/bom.h"
#include "base/reason.h"
#include "document/key_path.h"
#include "document/toml_string.h"

#include <stdlib.h>
#include <string.h>

/* An array or an inline table that has not ended. */
struct level {
	char end;
	bool has_value; /* behind which there must be a comma */
	size_t n;       /* values in an array up to here */
	size_t path;    /* length of the path that leads here */
};

/* A name in [[ ]] that the last one begins with, and how often it has been met. */
struct list {
	size_t len;
	size_t n;
};

struct toml_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	size_t at;
	struct string_unit unit;
	struct key_path path;
	size_t table; /* length of the path of the table */
	struct level *level;
	size_t depth;
	size_t cap;
	struct key_path name; /* of the table that is read */
	struct key_path last; /* name in [[ ]] */
	struct list *list;
	size_t n_lists;
	size_t cap_lists;
};

static enum mymr_status
fail(const struct toml_scan *t, size_t at, const char *reason)
{
	*t->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

static char
peek(const struct toml_scan *t, size_t ahead)
{
	return t->at + ahead < t->doc->n ? t->doc->s[t->at + ahead] : '\0';
}

static void
skip_blanks(struct toml_scan *t)
{
	while (peek(t, 0) == ' ' || peek(t, 0) == '\t')
		t->at++;
}

/* Blanks, comments and line ends. */
static void
skip_space(struct toml_scan *t)
{
	for (;; t->at++) {
		const char c = peek(t, 0);
		if (c == '#') {
			const char *end = memchr(t->doc->s + t->at, '\n', t->doc->n - t->at);
			t->at = end ? (size_t)(end - t->doc->s) : t->doc->n;
		} else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
			return;
		}
		if (t->at >= t->doc->n)
			return;
	}
}

static enum mymr_status
read_string(struct toml_scan *t, struct toml_string *string)
{
	size_t offset;
	const char *reason = toml_string_read(t->doc->s, t->doc->n, t->at, string, &offset);
	if (reason)
		return fail(t, offset, reason);
	t->at = string->next;
	return MYMR_OK;
}

static bool
is_bare(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c == '_' || c == '-' ||
	       (unsigned char)c > 0x7F;
}

/* One part of a key, added to a path. */
static enum mymr_status
read_part(struct toml_scan *t, struct key_path *path)
{
	struct toml_string string;
	const size_t start = t->at;
	const char *s = t->doc->s;
	if (peek(t, 0) == '"' || peek(t, 0) == '\'') {
		const enum mymr_status status = read_string(t, &string);
		if (status)
			return status;
		if (string.is_long)
			return fail(t, start, N_("key expected"));
		return key_path_add_escaped(path, s + string.start, string.end - string.start, '\\',
			string.quote == '"' ? toml_unescape : NULL);
	}
	while (is_bare(peek(t, 0)))
		t->at++;
	if (t->at == start)
		return fail(t, start, N_("key expected"));
	return key_path_add(path, s + start, t->at - start);
}

/* Whether a dot and another part follow. */
static bool
goes_on(struct toml_scan *t)
{
	skip_blanks(t);
	if (peek(t, 0) != '.')
		return false;
	t->at++;
	skip_blanks(t);
	return true;
}

static enum mymr_status
read_key(struct toml_scan *t)
{
	enum mymr_status status;
	do
		status = read_part(t, &t->path);
	while (!status && goes_on(t));
	if (!status && peek(t, 0) != '=')
		return fail(t, t->at, N_("equals sign expected behind a key"));
	t->at++;
	skip_blanks(t);
	return status;
}

/* The list in which the name up to here has its tables. */
static const struct list *
find_list(const struct toml_scan *t)
{
	const struct mymr_buf *name = &t->name.text;
	for (size_t i = 0; i < t->n_lists; i++) {
		if (t->list[i].len == name->len && memcmp(t->last.text.s, name->s, name->len) == 0)
			return &t->list[i];
	}
	return NULL;
}

/* Forgets the lists that the name is not inside of. */
static void
drop_lists(struct toml_scan *t)
{
	const struct mymr_buf *name = &t->name.text;
	while (t->n_lists) {
		const size_t len = t->list[t->n_lists - 1].len;
		if (len <= name->len && memcmp(t->last.text.s, name->s, len) == 0 &&
			(len == name->len || name->s[len] == '.'))
			return;
		t->n_lists--;
	}
}

/* Another table of the list that has the name. */
static enum mymr_status
count_table(struct toml_scan *t)
{
	const size_t len = t->name.text.len;
	drop_lists(t);
	if (t->n_lists && t->list[t->n_lists - 1].len == len) {
		t->list[t->n_lists - 1].n++;
		return MYMR_OK;
	}
	const enum mymr_status status = grow(&t->list, &t->cap_lists, t->n_lists, sizeof *t->list);
	if (status)
		return status;
	t->list[t->n_lists++] = (struct list){len, 0};
	t->last.text.len = 0;
	return mymr_buf_append(&t->last.text, t->name.text.s, len);
}

/* The name of a table, between brackets. */
static enum mymr_status
read_name(struct toml_scan *t, bool is_list)
{
	enum mymr_status status = mymr_buf_reserve(&t->name.text, 1);
	t->path.text.len = t->name.text.len = 0;
	while (!status) {
		const size_t before = t->name.text.len;
		status = read_part(t, &t->name);
		if (status)
			return status;
		const size_t from = before ? before + 1 : 0;
		status = key_path_add(&t->path, t->name.text.s + from, t->name.text.len - from);
		const bool is_more = goes_on(t);
		const struct list *list = find_list(t);
		if (!status && list && (is_more || !is_list))
			status = key_path_add_number(&t->path, list->n);
		if (!is_more)
			break;
	}
	return status;
}

/* [table] or [[table of a list]] */
static enum mymr_status
read_table(struct toml_scan *t)
{
	const bool is_list = peek(t, 1) == '[';
	t->at += is_list ? 2 : 1;
	skip_blanks(t);
	enum mymr_status status = read_name(t, is_list);
	if (!status && (peek(t, 0) != ']' || (is_list && peek(t, 1) != ']')))
		return fail(t, t->at, N_("bracket expected behind the name of a table"));
	t->at += is_list ? 2 : 1;
	if (!status && is_list)
		status = count_table(t);
	if (!status && is_list)
		status = key_path_add_number(&t->path, t->list[t->n_lists - 1].n);
	t->table = t->path.text.len;
	return status;
}

static enum mymr_status
add_string(struct toml_scan *t)
{
	struct toml_string string;
	const char *context;
	const size_t start = t->at;
	enum mymr_status status = read_string(t, &string);
	if (status)
		return status;
	if (!string.is_readable)
		return document_warn(t->doc, start, "string with an unknown escape is left alone");
	status = key_path_text(&t->path, &context);
	if (!status)
		status = toml_string_add(&t->unit, start, &string);
	return status ? status : string_unit_end(&t->unit, MYMR_PLACE_STRING, context);
}

static enum mymr_status
push(struct toml_scan *t, char end)
{
	const enum mymr_status status = grow(&t->level, &t->cap, t->depth, sizeof *t->level);
	if (status)
		return status;
	t->level[t->depth++] = (struct level){.end = end, .path = t->path.text.len};
	t->at++;
	return MYMR_OK;
}

/* Numbers, dates with a blank before their time, true and false. */
static enum mymr_status
skip_scalar(struct toml_scan *t)
{
	const size_t start = t->at;
	while (t->at < t->doc->n && !strchr(",]}#\r\n\"'=[{", peek(t, 0)) && peek(t, 0))
		t->at++;
	return t->at > start ? MYMR_OK : fail(t, start, N_("value expected"));
}

static enum mymr_status
read_value(struct toml_scan *t)
{
	const char c = peek(t, 0);
	if (c == '"' || c == '\'')
		return add_string(t);
	if (c == '{' || c == '[')
		return push(t, c == '{' ? '}' : ']');
	return skip_scalar(t);
}

static enum mymr_status
read_inside(struct toml_scan *t)
{
	struct level *level = &t->level[t->depth - 1];
	const char c = peek(t, 0);
	t->path.text.len = level->path;
	if (c == level->end) {
		t->depth--;
		t->at++;
		return MYMR_OK;
	}
	if (level->has_value && c != ',')
		return fail(t, t->at, N_("comma expected behind a value"));
	if (level->has_value) {
		level->has_value = false;
		t->at++;
		return MYMR_OK;
	}
	level->has_value = true;
	const enum mymr_status status =
		level->end == '}' ? read_key(t) : key_path_add_number(&t->path, level->n++);
	return status ? status : read_value(t);
}

/* What is between two line ends. */
static enum mymr_status
read_line(struct toml_scan *t)
{
	enum mymr_status status;
	if (peek(t, 0) == '[') {
		status = read_table(t);
	} else {
		t->path.text.len = t->table;
		status = read_key(t);
		if (!status)
			status = read_value(t);
		while (!status && t->depth) {
			skip_space(t);
			if (t->at >= t->doc->n)
				return fail(t, t->at, N_("file ends inside of a value"));
			status = read_inside(t);
		}
	}
	skip_blanks(t);
	if (!status && t->at < t->doc->n && !strchr("#\r\n", peek(t, 0)))
		return fail(t, t->at, N_("line end expected"));
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct toml_scan t = {.doc = doc, .error = error, .unit = {.doc = doc}};
	enum mymr_status status = MYMR_OK;
	t.at = bom_len(doc->s, doc->n);
	for (skip_space(&t); t.at < doc->n && !status; skip_space(&t))
		status = read_line(&t);
	string_unit_free(&t.unit);
	mymr_buf_free(&t.path.text);
	mymr_buf_free(&t.name.text);
	mymr_buf_free(&t.last.text);
	free(t.level);
	free(t.list);
	return status;
}

const struct format format_toml = {
	.name = "toml",
	.suffixes = "toml",
	.scan = scan,
	.arrange = toml_arrange,
	.holds_part = toml_holds_part,
};
